"""The month of a date as exports write it."""

from __future__ import annotations

import re
from email.utils import parsedate

UNKNOWN_MONTH = "unknown"
YEAR_FIRST = re.compile(r"\s*((?:19|20)\d\d)[-/.](\d{1,2})(?!\d)")
YEAR_LAST = re.compile(r"\s*(\d{1,2})[-/.](\d{1,2})[-/.]((?:19|20)?\d\d)(?!\d)")
LAST_MONTH = 12
CENTURY = 100


def month_of(date: str) -> str:
    """Return the month as "2026-03", or "unknown". In 01/02/2026 the first number is the month.

    Where it cannot be one (25/02/2026), the second is taken.
    """
    if found := YEAR_FIRST.match(date):
        return _month(int(found[1]), int(found[2]))
    if found := YEAR_LAST.match(date):
        first, second, year = int(found[1]), int(found[2]), int(found[3])
        return _month(
            year if year > CENTURY else 2000 + year, first if first <= LAST_MONTH else second
        )
    parsed = _mail_date(date)
    return _month(parsed[0], parsed[1]) if parsed else UNKNOWN_MONTH


def _mail_date(date: str) -> tuple[int, int] | None:
    try:
        parsed = parsedate(date[:100])
    except (ValueError, IndexError, TypeError):
        return None
    return (parsed[0], parsed[1]) if parsed else None


def _month(year: int, month: int) -> str:
    return f"{year:04}-{month:02}" if 1 <= month <= LAST_MONTH else UNKNOWN_MONTH
