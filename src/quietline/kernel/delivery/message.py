"""What the desk shows of a whole message, derived from its parts and never stored as a truth."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from quietline.kernel.delivery.plan import PlanOutcome
from quietline.kernel.delivery.states import SubmissionState


class MessageState(StrEnum):
    QUEUED = "queued"
    SUBMITTED = "submitted"
    DELIVERED = "delivered"
    OPENED = "opened"
    READ = "read"
    FAILED = "failed"
    UNKNOWN = "unknown"
    HELD = "held"
    REFUSED = "refused"
    PARKED = "parked"


class PortalState(StrEnum):
    """waiting in the portal; opened: the link was followed; read: shown after identification."""

    WAITING = "waiting"
    OPENED = "opened"
    READ = "read"


@dataclass(frozen=True, slots=True)
class SmsPart:
    """The newest submission of an SMS part."""

    state: SubmissionState


@dataclass(frozen=True, slots=True)
class PortalPart:
    state: PortalState


_OF_SUBMISSION: Mapping[SubmissionState, MessageState] = MappingProxyType(
    {
        SubmissionState.QUEUED: MessageState.QUEUED,
        SubmissionState.CLAIMED: MessageState.QUEUED,
        SubmissionState.SUBMITTING: MessageState.QUEUED,
        SubmissionState.SUBMITTED: MessageState.SUBMITTED,
        SubmissionState.SENT: MessageState.SUBMITTED,
        SubmissionState.DELIVERED: MessageState.DELIVERED,
        SubmissionState.FAILED: MessageState.FAILED,
        SubmissionState.UNKNOWN: MessageState.UNKNOWN,
        SubmissionState.PARKED: MessageState.PARKED,
        # called off before the fence: consent closed meanwhile, or too old
        SubmissionState.CANCELLED: MessageState.REFUSED,
    }
)
_OF_PORTAL: Mapping[PortalState, MessageState] = MappingProxyType(
    {
        PortalState.WAITING: MessageState.DELIVERED,  # it lies where the patient can read it
        PortalState.OPENED: MessageState.OPENED,
        PortalState.READ: MessageState.READ,
    }
)
_OF_DECISION: Mapping[PlanOutcome, MessageState] = MappingProxyType(
    {PlanOutcome.HOLD: MessageState.HELD, PlanOutcome.REFUSE: MessageState.REFUSED}
)

# The first that any part is in is shown. What the patient did stands above all; then whatever
# needs a person; then the part that is furthest behind.
_SHOWN_FIRST = (
    MessageState.READ,
    MessageState.OPENED,
    MessageState.PARKED,
    MessageState.UNKNOWN,
    MessageState.FAILED,
    MessageState.REFUSED,
    MessageState.QUEUED,
    MessageState.SUBMITTED,
    MessageState.DELIVERED,
)


def message_state(
    parts: Sequence[SmsPart | PortalPart], *, decision: PlanOutcome = PlanOutcome.SEND
) -> MessageState:
    """The one word for the message. Held and refused messages are what was decided of them.

    A message that is to be sent and has no parts yet is queued.
    """
    if decision in _OF_DECISION:
        return _OF_DECISION[decision]
    states = {
        _OF_PORTAL[part.state] if isinstance(part, PortalPart) else _OF_SUBMISSION[part.state]
        for part in parts
    }
    return next((state for state in _SHOWN_FIRST if state in states), MessageState.QUEUED)
