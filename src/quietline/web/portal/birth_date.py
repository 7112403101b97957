"""Three fields as a patient types them, to one text that can be compared; names of months too."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping

MONTHS: Mapping[str, tuple[str, ...]] = {
    "en": (
        "january", "february", "march", "april", "may", "june",
        "july", "august", "september", "october", "november", "december",
    ),
    "es": (
        "enero", "febrero", "marzo", "abril", "mayo", "junio",
        "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre",
    ),
}  # fmt: skip
_SHORTEST_NAME = 3
_TWO_DIGITS = 2
_FOUR_DIGITS = 4


def join_birth_date(month: str, day: str, year: str) -> str | None:
    """The date as 1980-12-31, or None when a field is empty or cannot be a month, day or year."""
    number = _month(month)
    day, year = day.strip(), year.strip()
    if number is None or not _digits(day, _TWO_DIGITS):
        return None
    if not _digits(year, _FOUR_DIGITS) or len(year) != _FOUR_DIGITS:
        return None
    return f"{year}-{number:02}-{int(day):02}"


def _month(typed: str) -> int | None:
    plain = _plain(typed)
    if _digits(plain, _TWO_DIGITS):
        return int(plain) if 1 <= int(plain) <= len(MONTHS["en"]) else None
    if len(plain) < _SHORTEST_NAME:
        return None
    names = (enumerate(months, start=1) for months in MONTHS.values())
    return next((at for months in names for at, name in months if name.startswith(plain)), None)


def _plain(typed: str) -> str:
    spread = unicodedata.normalize("NFKD", typed.strip().casefold())
    return "".join(letter for letter in spread if letter.isalnum())


def _digits(text: str, longest: int) -> bool:
    return text.isascii() and text.isdigit() and len(text) <= longest
