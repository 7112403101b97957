"""Twilio's status words and error codes -> the state of a submission and why it failed.

Source: Twilio, "Message resource", status values. `accepted` to `sending` are all "the carrier has
it"; a word that is not in the table says no more than that either, so it moves nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from quietline.gateways.twilio.errors import CARRIER_DOES_NOT_KNOW, outcome_of_failure
from quietline.kernel.delivery import Outcome, SubmissionState

STATES: Mapping[str, SubmissionState] = MappingProxyType(
    {
        "accepted": SubmissionState.SUBMITTED,
        "scheduled": SubmissionState.SUBMITTED,
        "queued": SubmissionState.SUBMITTED,
        "sending": SubmissionState.SUBMITTED,
        "sent": SubmissionState.SENT,
        "partially_delivered": SubmissionState.SENT,
        "delivered": SubmissionState.DELIVERED,
        "read": SubmissionState.DELIVERED,
        "undelivered": SubmissionState.FAILED,
        "failed": SubmissionState.FAILED,
        "canceled": SubmissionState.FAILED,
    }
)


@dataclass(frozen=True, slots=True)
class Reading:
    """What a status and its error code say. outcome and detail_code only when it went wrong."""

    state: SubmissionState
    outcome: Outcome | None = None
    detail_code: str | None = None


def read_status(status: str, error_code: int | None) -> Reading:
    """A failure for which the carrier itself does not know the end stays at `sent`."""
    state = STATES.get(status, SubmissionState.SUBMITTED)
    if state is not SubmissionState.FAILED:
        return Reading(state)
    if error_code in CARRIER_DOES_NOT_KNOW:
        state = SubmissionState.SENT
    detail = str(error_code) if error_code else None
    return Reading(state, outcome_of_failure(error_code), detail)
