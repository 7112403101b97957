"""Numbers with a fixed fate, whatever the behaviour says. The first five are Twilio's own.

Source: Twilio, "Test credentials", for +15005550001 to +15005550009.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from quietline.gateways.sandbox.carrier.behaviour import Fate, LostResponse

INVALID = "+15005550001"
NO_ROUTE = "+15005550002"
NO_PERMISSION = "+15005550003"
OPTED_OUT = "+15005550004"
NOT_MOBILE = "+15005550009"
UNREACHABLE_LATER = "+15005550011"
DEAD_LATER = "+15005550012"
LANDLINE_LATER = "+15005550013"
FILTERED_LATER = "+15005550014"
UNCLEAR_LATER = "+15005550015"
UNREGISTERED_LATER = "+15005550016"
LOST = "+15005550017"
SERVER_ERROR = "+15005550018"
RESPONSE_DROPPED = "+15005550019"
RESPONSE_HANGS = "+15005550020"
DUPLICATE_RECEIPTS = "+15005550021"
RECEIPTS_OUT_OF_ORDER = "+15005550022"
TOO_MANY_REQUESTS = "+15005550023"

FATES: Mapping[str, Mapping[str, object]] = MappingProxyType(
    {
        INVALID: {"refusal": 21211},
        NO_ROUTE: {"refusal": 21612},
        NO_PERMISSION: {"refusal": 21408},
        OPTED_OUT: {"refusal": 21610},
        NOT_MOBILE: {"refusal": 21614},
        UNREACHABLE_LATER: {"undelivered": 30003},
        DEAD_LATER: {"undelivered": 30005},
        LANDLINE_LATER: {"undelivered": 30006},
        FILTERED_LATER: {"undelivered": 30007},
        UNCLEAR_LATER: {"undelivered": 30008},
        UNREGISTERED_LATER: {"undelivered": 30034},
        LOST: {"lost": True},
        SERVER_ERROR: {"server_error": True},
        RESPONSE_DROPPED: {"lost_response": LostResponse.DROP},
        RESPONSE_HANGS: {"lost_response": LostResponse.HANG},
        DUPLICATE_RECEIPTS: {"duplicate": True},
        RECEIPTS_OUT_OF_ORDER: {"out_of_order": True},
        TOO_MANY_REQUESTS: {"refusal": 20429},
    }
)


def fate_for(number: str, drawn: Fate) -> Fate:
    """A magic number's own fate, with the drawn delays; for any other number the drawn fate."""
    if number not in FATES:
        return drawn
    calm = Fate(
        response_delay=drawn.response_delay,
        sent_delay=drawn.sent_delay,
        end_delay=drawn.end_delay,
    )
    return replace(calm, **FATES[number])  # type: ignore[arg-type]
