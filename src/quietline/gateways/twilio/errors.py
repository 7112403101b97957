"""Twilio's error codes -> the outcomes that Quietline acts on.

Source: Twilio's error dictionary (twilio.com/docs/api/errors). Codes are judged, never texts.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from quietline.kernel.delivery import Outcome

OUTCOMES: Mapping[int, Outcome] = MappingProxyType(
    {
        21610: Outcome.OPTED_OUT,
        # The number is good, but no text can be read there.
        21265: Outcome.NOT_TEXTABLE,  # short code
        21612: Outcome.NOT_TEXTABLE,  # no route from this sender to this number
        21614: Outcome.NOT_TEXTABLE,  # not a mobile number
        21635: Outcome.NOT_TEXTABLE,  # landline
        30006: Outcome.NOT_TEXTABLE,  # landline or unreachable carrier
        # Nobody's number, or no longer this patient's.
        21211: Outcome.NUMBER_DEAD_OR_REASSIGNED,
        21217: Outcome.NUMBER_DEAD_OR_REASSIGNED,
        30005: Outcome.NUMBER_DEAD_OR_REASSIGNED,
        # Certainly not delivered, and likely to work later.
        20429: Outcome.TEMPORARY,  # too many requests
        30001: Outcome.TEMPORARY,  # queue overflow
        30003: Outcome.TEMPORARY,  # handset unreachable
        30017: Outcome.TEMPORARY,  # carrier congestion
        30022: Outcome.TEMPORARY,  # rate limit of the registration
        30036: Outcome.TEMPORARY,  # validity period expired
        # Blocked for what it says or by the owner's filter.
        30004: Outcome.FILTERED,
        30007: Outcome.FILTERED,
        30450: Outcome.FILTERED,
        # Nothing is wrong with the patient's number: the account, the sender, the registration.
        20003: Outcome.SENDER_PROBLEM,
        20404: Outcome.SENDER_PROBLEM,
        21212: Outcome.SENDER_PROBLEM,
        21266: Outcome.SENDER_PROBLEM,
        21408: Outcome.SENDER_PROBLEM,
        21602: Outcome.SENDER_PROBLEM,
        21603: Outcome.SENDER_PROBLEM,
        21604: Outcome.SENDER_PROBLEM,
        21606: Outcome.SENDER_PROBLEM,
        21608: Outcome.SENDER_PROBLEM,
        21609: Outcome.SENDER_PROBLEM,
        21611: Outcome.SENDER_PROBLEM,
        21617: Outcome.SENDER_PROBLEM,
        21659: Outcome.SENDER_PROBLEM,
        21660: Outcome.SENDER_PROBLEM,
        21661: Outcome.SENDER_PROBLEM,
        30002: Outcome.SENDER_PROBLEM,
        30010: Outcome.SENDER_PROBLEM,
        30023: Outcome.SENDER_PROBLEM,
        30024: Outcome.SENDER_PROBLEM,
        30027: Outcome.SENDER_PROBLEM,
        30032: Outcome.SENDER_PROBLEM,
        30033: Outcome.SENDER_PROBLEM,
        30034: Outcome.SENDER_PROBLEM,
    }
)

# "Undelivered" with one of these means: it left, and nobody can say whether it arrived.
CARRIER_DOES_NOT_KNOW = frozenset({30008, 30410})


def outcome_of_failure(code: int | None) -> Outcome:
    """Why an accepted text failed. UNKNOWN for a code that says nothing: a person decides."""
    return OUTCOMES.get(code or 0, Outcome.UNKNOWN)


def outcome_of_refusal(code: int | None) -> Outcome:
    """Why a text was not accepted (a 4xx answer).

    It certainly was not sent, so a code that says nothing to us is the administrator's matter.
    """
    return OUTCOMES.get(code or 0, Outcome.SENDER_PROBLEM)
