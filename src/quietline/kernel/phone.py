"""Telephone numbers as a type: E.164 inside, nothing shown outside.

A patient's number is PHI, so the value hides itself like `Phi`; `.e164` gives the digits to those
who must dial. The grammar of numbers is data kept by the `phonenumbers` package, which is imported
only when a number is read: it takes longer to import than everything else here together.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quietline.kernel.codes import Code
from quietline.kernel.errors import InvalidInput

if TYPE_CHECKING:
    import phonenumbers

_E164 = re.compile(r"\+[1-9][0-9]{6,14}", re.ASCII)
_HIDDEN = "[PHONE]"
_LONGEST_RAW = 64

# No carrier serves the North American area code 555: nobody can be reached by mistake. Tests,
# training and demonstrations use it, so it is let through although no number in it is assigned.
_FICTION = re.compile(r"\+1555[0-9]{7}", re.ASCII)


@dataclass(frozen=True, slots=True, repr=False)
class PhoneNumber:
    """One number in E.164 form (ITU-T E.164: a plus and at most 15 digits).

    Raises InvalidInput(phone.invalid) when the text is not in that form.
    """

    e164: str

    def __post_init__(self) -> None:
        if not _E164.fullmatch(self.e164):
            raise InvalidInput(Code.PHONE_INVALID)

    @property
    def last_four(self) -> str:
        """The last four digits: enough for a person to recognise a number on record."""
        return self.e164[-4:]

    def __repr__(self) -> str:
        return _HIDDEN

    def __str__(self) -> str:
        return _HIDDEN

    def __format__(self, format_spec: str) -> str:
        return _HIDDEN

    def __reduce__(self) -> tuple[object, ...]:
        raise TypeError("A phone number is not pickled")


def parse_phone(raw: str, region: str = "US") -> PhoneNumber:
    """The number a person wrote, in E.164; `region` (ISO 3166) reads one without a country code.

    Raises InvalidInput(phone.invalid) for anything that is not one assigned number: letters, an
    extension (a text cannot reach it), a premium rate, an area code that does not exist.
    """
    import phonenumbers

    if len(raw) > _LONGEST_RAW:
        raise InvalidInput(Code.PHONE_INVALID)
    try:
        number = phonenumbers.parse(raw, region)
    except phonenumbers.NumberParseException:
        raise InvalidInput(Code.PHONE_INVALID) from None
    e164 = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    if number.extension or not (_FICTION.fullmatch(e164) or _can_be_texted(number)):
        raise InvalidInput(Code.PHONE_INVALID)
    return PhoneNumber(e164)


def likely_timezones(number: PhoneNumber) -> tuple[str, ...]:
    """IANA zones in which a number of this prefix was handed out; empty when nothing is known.

    The last resort for quiet hours: people move and keep their numbers. A prefix that says little
    answers with many zones, and the overlap of all of them is then the careful reading.
    """
    import phonenumbers
    from phonenumbers import timezone

    parsed = phonenumbers.parse(number.e164)
    zones = timezone.time_zones_for_number(parsed)
    return tuple(zone for zone in zones if zone != timezone.UNKNOWN_TIMEZONE)


def _can_be_texted(number: phonenumbers.PhoneNumber) -> bool:
    import phonenumbers

    premium = phonenumbers.PhoneNumberType.PREMIUM_RATE
    return phonenumbers.is_valid_number(number) and phonenumbers.number_type(number) != premium
