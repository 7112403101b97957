"""Which channel carries which text. The verdict (policy) and the size (sms) come in as numbers."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from quietline.kernel.codes import Code


class PartChannel(StrEnum):
    PORTAL = "portal"
    SMS = "sms"


class PartText(StrEnum):
    AS_WRITTEN = "as_written"
    NOTIFICATION = "notification"


class PlanOutcome(StrEnum):
    """send: now. hold: a person may release it. refuse: it stays refused."""

    SEND = "send"
    HOLD = "hold"
    REFUSE = "refuse"


@dataclass(frozen=True, slots=True)
class PlanStep:
    channel: PartChannel
    text: PartText


@dataclass(frozen=True, slots=True)
class Plan:
    """What is sent where. A held plan keeps the steps that its release would take."""

    outcome: PlanOutcome
    steps: tuple[PlanStep, ...]
    code: Code | None = None


_CLINICAL = 3
_NOTIFICATION = 2
_BY_SMS = (PlanStep(PartChannel.SMS, PartText.AS_WRITTEN),)
_BY_PORTAL = (
    PlanStep(PartChannel.PORTAL, PartText.AS_WRITTEN),
    PlanStep(PartChannel.SMS, PartText.NOTIFICATION),
)


def plan_delivery(  # noqa: PLR0913 - each fact is one that somebody else decided
    *,
    tier: int,
    sms_segments: int,
    max_segments: int,
    destination_verified: bool,
    identity_on_record: bool,
    notification_tier: int,
) -> Plan:
    """The plan for a text of this tier (1 to 3).

    Tiers 1 and 2 go by SMS as written, within `max_segments`. Tier 3 goes to the portal, announced
    by a notification whose own tier must not be above 2, to a number confirmed as the patient's,
    and only when there is something on record to check the reader's identity by (45 CFR
    164.514(h)). Raises ValueError for a tier that does not exist.
    """
    if not 1 <= tier <= _CLINICAL or notification_tier < 1:
        raise ValueError("A tier is 1, 2 or 3")
    if tier < _CLINICAL:
        return _plan_sms(sms_segments, max_segments)
    return _plan_portal(
        notification_tier=notification_tier,
        destination_verified=destination_verified,
        identity_on_record=identity_on_record,
    )


def _plan_sms(sms_segments: int, max_segments: int) -> Plan:
    if sms_segments > max_segments:
        return Plan(PlanOutcome.REFUSE, (), Code.SMS_TOO_MANY_SEGMENTS)
    return Plan(PlanOutcome.SEND, _BY_SMS)


def _plan_portal(
    *, notification_tier: int, destination_verified: bool, identity_on_record: bool
) -> Plan:
    if notification_tier > _NOTIFICATION:
        return Plan(PlanOutcome.REFUSE, (), Code.POLICY_NOTIFICATION_REVEALS)
    if not identity_on_record:
        return Plan(PlanOutcome.HOLD, _BY_PORTAL, Code.DESTINATION_NO_IDENTITY)
    if not destination_verified:
        return Plan(PlanOutcome.HOLD, _BY_PORTAL, Code.DESTINATION_UNVERIFIED)
    return Plan(PlanOutcome.SEND, _BY_PORTAL)
