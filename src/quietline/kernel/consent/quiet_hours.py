"""Quiet hours: what the system sends by itself goes out from 8:00 to 21:00 where the patient is.

47 CFR 64.1200(c)(1) says it of solicitations; Quietline holds to it for every automated text.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from quietline.kernel.codes import SENTENCES, Code
from quietline.kernel.consent.values import Purpose
from quietline.kernel.errors import InvalidInput

_OPENS: Final = time(8)
_CLOSES: Final = time(21)
_DAYS_SEARCHED: Final = 8

# Where nothing is known of the patient's whereabouts: waking hours from one end of the fifty
# states to the other.
_ANYWHERE: Final = ("America/New_York", "Pacific/Honolulu")


@dataclass(frozen=True, slots=True)
class LocalTime:
    """The instant as a clock in this zone shows it."""

    zone: str
    local: datetime


@dataclass(frozen=True, slots=True)
class QuietHours:
    """night: outside the hours in at least one binding zone. not_before: None means at once.

    sentence is the word to the sender, empty when there is none. computation is what was compared.
    """

    night: bool
    not_before: datetime | None
    code: Code | None
    sentence: str
    computation: tuple[LocalTime, ...]


def decide_quiet_hours(
    *,
    at: datetime,
    zones: Sequence[str],
    person_wrote: bool,
    purpose: Purpose | None = None,
) -> QuietHours:
    """When a text may go out that could go out at `at` (aware).

    zones: every IANA zone the patient may be in, the best known first. It must be day in all of
    them, or in the best known one when they never share a waking hour. A person's own message
    goes at once, with a word to the sender; so does a service text, which answers something the
    patient just did. Raises InvalidInput(input.malformed) for a zone that does not exist,
    ValueError for a time without a zone.
    """
    if at.tzinfo is None:
        raise ValueError("The time carries its zone")
    known = tuple(parse_zone(name) for name in dict.fromkeys(zones or _ANYWHERE))
    seen = tuple(LocalTime(zone.key, at.astimezone(zone)) for zone in known)
    binding = known if _share_a_day(at, known) else known[:1]
    night = not _is_day(at, binding)
    if not night or (purpose is not None and purpose.is_service):
        return QuietHours(night, None, None, "", seen)
    if person_wrote:
        return QuietHours(night, None, Code.NIGHT_THERE, SENTENCES[Code.NIGHT_THERE], seen)
    opening = min(_shared_openings(at, binding))
    return QuietHours(night, opening, Code.QUIET_HOURS, SENTENCES[Code.QUIET_HOURS], seen)


def parse_zone(name: str) -> ZoneInfo:
    """The IANA zone of this name. Raises InvalidInput(input.malformed) when there is none."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise InvalidInput(Code.INPUT_MALFORMED, "This time zone is not known.") from None


def _is_day(at: datetime, zones: Sequence[ZoneInfo]) -> bool:
    return all(_OPENS <= at.astimezone(zone).time() < _CLOSES for zone in zones)


def _share_a_day(at: datetime, zones: Sequence[ZoneInfo]) -> bool:
    return _is_day(at, zones) or any(True for _ in _shared_openings(at, zones))


def _shared_openings(at: datetime, zones: Sequence[ZoneInfo]) -> Iterator[datetime]:
    """The instants after `at` at which it becomes day everywhere: each is some zone's 8:00."""
    openings = (opening for zone in zones for opening in _openings(at, zone))
    return (opening for opening in openings if _is_day(opening, zones))


def _openings(at: datetime, zone: ZoneInfo) -> Iterator[datetime]:
    """Every 8:00 of this zone after `at`. A skipped 8:00 is the moment the clock jumps past it."""
    today = at.astimezone(zone).date()
    for days in range(_DAYS_SEARCHED):
        local = datetime.combine(today + timedelta(days=days), _OPENS, zone)
        opening = local.astimezone(UTC)
        if opening > at:
            yield opening
