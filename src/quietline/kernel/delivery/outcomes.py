"""What gateways say, in one vocabulary, and what follows from each word.

Every gateway maps its own codes to these; nothing above the gateways knows a vendor's code.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from quietline.kernel.codes import Code
from quietline.kernel.delivery.states import SubmissionState


class Outcome(StrEnum):
    ACCEPTED = "accepted"
    OPTED_OUT = "opted_out"
    NOT_TEXTABLE = "not_textable"
    NUMBER_DEAD_OR_REASSIGNED = "number_dead_or_reassigned"
    TEMPORARY = "temporary"
    FILTERED = "filtered"
    SENDER_PROBLEM = "sender_problem"
    UNKNOWN = "unknown"


class LedgerEffect(StrEnum):
    """What the consent ledger must write down; the words are its own event kinds."""

    NONE = "none"
    CARRIER_BLOCKED = "carrier_blocked"
    FROZEN = "frozen"


@dataclass(frozen=True, slots=True)
class Handling:
    """What happens after an outcome.

    retry: try again by ourselves, as `retry_at` says. reconcile: ask the gateway what became of
    it, and park it for a person when nobody can tell; never send it again blindly. alert: tell an
    administrator, and stop using this sender until it is settled.
    """

    state: SubmissionState
    code: Code | None = None
    retry: bool = False
    ledger: LedgerEffect = LedgerEffect.NONE
    reconcile: bool = False
    alert: bool = False


HANDLING: Mapping[Outcome, Handling] = MappingProxyType(
    {
        Outcome.ACCEPTED: Handling(SubmissionState.SUBMITTED),
        Outcome.OPTED_OUT: Handling(
            SubmissionState.FAILED, Code.GATEWAY_OPTED_OUT, ledger=LedgerEffect.CARRIER_BLOCKED
        ),
        Outcome.NOT_TEXTABLE: Handling(SubmissionState.FAILED, Code.GATEWAY_NOT_TEXTABLE),
        Outcome.NUMBER_DEAD_OR_REASSIGNED: Handling(
            SubmissionState.FAILED, Code.GATEWAY_NUMBER_DEAD, ledger=LedgerEffect.FROZEN
        ),
        Outcome.TEMPORARY: Handling(SubmissionState.FAILED, Code.GATEWAY_TEMPORARY, retry=True),
        Outcome.FILTERED: Handling(SubmissionState.FAILED, Code.GATEWAY_FILTERED),
        Outcome.SENDER_PROBLEM: Handling(
            SubmissionState.FAILED, Code.GATEWAY_SENDER_PROBLEM, alert=True
        ),
        Outcome.UNKNOWN: Handling(SubmissionState.UNKNOWN, Code.GATEWAY_UNKNOWN, reconcile=True),
    }
)
