"""Consent as another system's table states it. It is taken for what it is: an imported claim.

An imported grant never outweighs a STOP (`kernel.consent`), and plain "yes" covers no campaigns:
those need the patient's own written agreement (47 CFR 64.1200(f)(9)).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, time
from typing import Final
from zoneinfo import ZoneInfo

from quietline.kernel.codes import Code
from quietline.kernel.consent import CONSENT_PURPOSES, Purpose, Source
from quietline.services.fields import FieldInvalid
from quietline.services.patients import CheckedPatient

_ANSWERS: Final[Mapping[str, bool]] = {
    **dict.fromkeys(("yes", "y", "true", "1", "x", "granted", "opted in"), True),
    **dict.fromkeys(("", "no", "n", "false", "0", "none", "unknown", "opted out"), False),
}
_PLAIN_YES: Final = CONSENT_PURPOSES - {Purpose.CAMPAIGN}
_PURPOSES: Final = {purpose.value: purpose for purpose in CONSENT_PURPOSES}
_FIRST_YEAR: Final = 1992  # of the first text message
# Neither says how the patient agreed.
_SOURCES: Final = {source.value for source in Source} - {Source.CARRIER, Source.IMPORTED}


@dataclass(frozen=True, slots=True)
class ImportedConsent:
    """`at` is aware UTC; `origin` tells in words where the claim comes from, and holds no PHI."""

    purposes: frozenset[Purpose]
    at: datetime
    origin: str


def parse_consent(
    cells: Mapping[str, str], patient: CheckedPatient, zone: str, now: datetime
) -> ImportedConsent | None:
    """The consent in a row, or None. Raises FieldInvalid for one that cannot be understood.

    A day without a time is read as its beginning in `zone`, the practice's own.
    """
    answer = _ANSWERS.get(cells.get("consent", "").lower())
    if answer is None:
        raise _wrong("consent", "Write yes or no.")
    if not answer:
        return None
    if patient.number is None:
        raise FieldInvalid(
            "consent", Code.PHONE_MISSING, "Consent to texts needs a mobile number in the row."
        )
    source = _source(cells.get("consent_source", ""))
    return ImportedConsent(
        purposes=_purposes(cells.get("consent_purposes", "")),
        at=_at(cells.get("consent_at", ""), zone, now),
        origin=f"Imported from another system's list. Source stated there: {source}.",
    )


def _purposes(text: str) -> frozenset[Purpose]:
    words = re.findall(r"\w+", text.lower())
    if not words:
        return _PLAIN_YES
    if not set(words) <= _PURPOSES.keys():
        listed = ", ".join(sorted(_PURPOSES))
        raise FieldInvalid(
            "consent_purposes", Code.PURPOSE_UNKNOWN, f"Use only these words: {listed}."
        )
    return frozenset(_PURPOSES[word] for word in words)


def _source(text: str) -> str:
    word = text.strip().lower().replace(" ", "_")
    if word and word not in _SOURCES:
        listed = ", ".join(sorted(_SOURCES))
        raise _wrong("consent_source", f"Use one of these words: {listed}.")
    return word.replace("_", " ") or "none"


def _at(text: str, zone: str, now: datetime) -> datetime:
    if not text:
        return now
    at = _parsed(text)
    if at is None or at.year < _FIRST_YEAR or at.year > now.year + 1:
        raise _wrong("consent_at", "Write the day of consent as 2026-01-31.")
    at = (at if at.tzinfo else at.replace(tzinfo=ZoneInfo(zone))).astimezone(UTC)
    if at > now:
        raise _wrong("consent_at", "The day of consent lies in the future.")
    return at


def _parsed(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        pass
    try:
        day = datetime.strptime(text, "%m/%d/%Y").date()  # noqa: DTZ007 - a day has no zone
    except ValueError:
        return None
    return datetime.combine(day, time())


def _wrong(field: str, sentence: str) -> FieldInvalid:
    return FieldInvalid(field, Code.INPUT_MALFORMED, sentence)
