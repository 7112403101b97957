"""What the system sends by itself arrives between 8:00 and 21:00 where the patient is."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quietline.kernel.codes import SENTENCES, Code
from quietline.kernel.consent import (
    SERVICE_PURPOSES,
    Purpose,
    QuietHours,
    decide_quiet_hours,
    parse_zone,
)
from quietline.kernel.errors import InvalidInput

NEW_YORK, LOS_ANGELES = "America/New_York", "America/Los_Angeles"
CHICAGO, PHOENIX, HONOLULU = "America/Chicago", "America/Phoenix", "Pacific/Honolulu"


def _local(zone: str, year: int, month: int, day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(year, month, day, hour, minute, tzinfo=ZoneInfo(zone)).astimezone(UTC)


def _system(at: datetime, *zones: str) -> QuietHours:
    return decide_quiet_hours(at=at, zones=zones, person_wrote=False)


CLOCK = [
    (7, 59, True),
    (8, 0, False),
    (12, 0, False),
    (20, 59, False),
    (21, 0, True),
    (23, 59, True),
    (0, 0, True),
]


@pytest.mark.parametrize(("hour", "minute", "night"), CLOCK)
def test_the_day_is_from_eight_to_nine(hour: int, minute: int, *, night: bool) -> None:
    """8:00 is day, 21:00 is night."""
    assert _system(_local(CHICAGO, 2026, 11, 20, hour, minute), CHICAGO).night is night


def test_by_day_a_text_goes_at_once() -> None:
    """There is nothing to wait for and nothing to say."""
    quiet = _system(_local(CHICAGO, 2026, 11, 20, 12), CHICAGO)
    assert (quiet.not_before, quiet.code, quiet.sentence) == (None, None, "")


def test_in_the_evening_a_text_waits_for_the_next_morning() -> None:
    """Eight o'clock tomorrow."""
    quiet = _system(_local(CHICAGO, 2026, 11, 20, 22), CHICAGO)
    assert quiet.not_before == _local(CHICAGO, 2026, 11, 21, 8)


def test_before_dawn_a_text_waits_for_the_same_morning() -> None:
    """Eight o'clock today."""
    quiet = _system(_local(CHICAGO, 2026, 11, 20, 3), CHICAGO)
    assert quiet.not_before == _local(CHICAGO, 2026, 11, 20, 8)


def test_a_waiting_text_says_why() -> None:
    """The desk shows when it will go."""
    quiet = _system(_local(CHICAGO, 2026, 11, 20, 3), CHICAGO)
    assert (quiet.code, quiet.sentence) == (Code.QUIET_HOURS, SENTENCES[Code.QUIET_HOURS])


def test_the_computation_shows_each_zones_clock() -> None:
    """The explanation names what was compared."""
    quiet = _system(datetime(2026, 11, 20, 13, 30, tzinfo=UTC), NEW_YORK, LOS_ANGELES)
    shown = [(seen.zone, seen.local.time()) for seen in quiet.computation]
    assert shown == [(NEW_YORK, time(8, 30)), (LOS_ANGELES, time(5, 30))]


def test_it_must_be_day_in_every_zone() -> None:
    """8:30 in New York is 5:30 in Los Angeles."""
    assert _system(_local(NEW_YORK, 2026, 11, 20, 8, 30), NEW_YORK, LOS_ANGELES).night


def test_zones_that_disagree_leave_their_overlap() -> None:
    """From 22:00 in New York until 8:00 in Los Angeles."""
    quiet = _system(_local(NEW_YORK, 2026, 11, 20, 22), NEW_YORK, LOS_ANGELES)
    assert quiet.not_before == _local(LOS_ANGELES, 2026, 11, 21, 8)


def test_an_overlap_that_is_over_today_comes_back_tomorrow() -> None:
    """21:30 in New York is early evening in Los Angeles, and too late."""
    quiet = _system(_local(LOS_ANGELES, 2026, 11, 20, 18, 30), LOS_ANGELES, NEW_YORK)
    assert quiet.not_before == _local(LOS_ANGELES, 2026, 11, 21, 8)


def test_zones_without_a_common_day_leave_the_best_known_one() -> None:
    """Three corners of the world are never awake together; the first is the best evidence."""
    zones = (LOS_ANGELES, "Europe/Athens", "Asia/Tokyo")
    quiet = _system(_local(LOS_ANGELES, 2026, 11, 20, 22), *zones)
    assert quiet.not_before == _local(LOS_ANGELES, 2026, 11, 21, 8)


def test_a_text_in_the_best_known_zones_day_goes_where_no_day_is_shared() -> None:
    """Otherwise it would be put off every morning, for ever."""
    zones = (LOS_ANGELES, "Europe/Athens", "Asia/Tokyo")
    assert not _system(_local(LOS_ANGELES, 2026, 11, 20, 8), *zones).night


def test_where_nothing_is_known_it_must_be_day_in_all_fifty_states() -> None:
    """9:00 in New York is the middle of the night in Honolulu."""
    assert _system(_local(NEW_YORK, 2026, 11, 20, 9)).not_before == _local(
        HONOLULU, 2026, 11, 20, 8
    )


def test_what_a_person_wrote_goes_at_once() -> None:
    """A conversation is not an automated text."""
    at = _local(CHICAGO, 2026, 11, 20, 22)
    quiet = decide_quiet_hours(at=at, zones=(CHICAGO,), person_wrote=True)
    assert quiet.not_before is None


def test_a_person_who_writes_at_night_is_told_so() -> None:
    """A word to the sender, who may not know where the patient is."""
    at = _local(CHICAGO, 2026, 11, 20, 22)
    quiet = decide_quiet_hours(at=at, zones=(CHICAGO,), person_wrote=True)
    assert (quiet.night, quiet.code) == (True, Code.NIGHT_THERE)


def test_a_person_who_writes_by_day_is_told_nothing() -> None:
    """There is nothing to warn of."""
    at = _local(CHICAGO, 2026, 11, 20, 12)
    assert decide_quiet_hours(at=at, zones=(CHICAGO,), person_wrote=True).code is None


@pytest.mark.parametrize("purpose", sorted(SERVICE_PURPOSES))
def test_the_answer_to_what_a_patient_just_did_goes_at_once(purpose: Purpose) -> None:
    """Whoever asks for a code at midnight is awake."""
    at = _local(CHICAGO, 2026, 11, 20, 0)
    quiet = decide_quiet_hours(at=at, zones=(CHICAGO,), person_wrote=False, purpose=purpose)
    assert (quiet.not_before, quiet.code) == (None, None)


@pytest.mark.parametrize("purpose", sorted(set(Purpose) - SERVICE_PURPOSES))
def test_every_other_text_of_the_system_waits(purpose: Purpose) -> None:
    """Appointments, billing, care, campaigns."""
    at = _local(CHICAGO, 2026, 11, 20, 0)
    quiet = decide_quiet_hours(at=at, zones=(CHICAGO,), person_wrote=False, purpose=purpose)
    assert quiet.not_before == _local(CHICAGO, 2026, 11, 20, 8)


CHANGES = [
    # the night in which the clocks go forward has 23 hours, the one in which they go back 25
    (_local(NEW_YORK, 2026, 3, 7, 22), timedelta(hours=9)),
    (_local(NEW_YORK, 2026, 10, 31, 22), timedelta(hours=11)),
    (_local(NEW_YORK, 2026, 11, 20, 22), timedelta(hours=10)),
]


@pytest.mark.parametrize(("at", "wait"), CHANGES)
def test_the_morning_after_a_change_of_clocks_is_the_right_one(
    at: datetime, wait: timedelta
) -> None:
    """Eight by the new clock."""
    assert _system(at, NEW_YORK).not_before == at + wait


def test_both_passes_of_a_repeated_hour_are_night() -> None:
    """1:30 happens twice when the clocks go back."""
    twice = (datetime(2026, 11, 1, 5, 30, tzinfo=UTC), datetime(2026, 11, 1, 6, 30, tzinfo=UTC))
    mornings = {_system(at, NEW_YORK).not_before for at in twice}
    assert mornings == {_local(NEW_YORK, 2026, 11, 1, 8)}


def test_a_zone_without_summer_time_keeps_its_own_clock() -> None:
    """Phoenix is with Los Angeles in summer and with Denver in winter."""
    summer = _system(_local(PHOENIX, 2026, 7, 1, 6), PHOENIX).not_before
    assert summer == datetime(2026, 7, 1, 15, tzinfo=UTC)


def test_a_day_that_a_zone_skipped_does_not_stop_the_search() -> None:
    """Samoa had no 30 December 2011."""
    quiet = _system(_local("Pacific/Apia", 2011, 12, 29, 22), "Pacific/Apia")
    assert quiet.not_before == _local("Pacific/Apia", 2011, 12, 31, 8)


ZONES = st.lists(
    st.sampled_from(
        [
            NEW_YORK,
            CHICAGO,
            PHOENIX,
            LOS_ANGELES,
            HONOLULU,
            "America/St_Johns",
            "America/Adak",
            "America/Puerto_Rico",
            "Pacific/Guam",
            "Europe/London",
        ]
    ),
    min_size=1,
    max_size=3,
)
MINUTES = st.integers(0, 2 * 366 * 24 * 60).map(
    lambda minutes: datetime(2025, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)
)


def _day_everywhere(at: datetime, zones: list[str]) -> bool:
    clocks = [at.astimezone(ZoneInfo(zone)) for zone in zones]
    return all(8 <= clock.hour < 21 for clock in clocks)


@settings(max_examples=60)
@given(MINUTES, ZONES)
def test_the_wait_ends_at_the_first_minute_that_is_day_everywhere(
    at: datetime, zones: list[str]
) -> None:
    """Walking forward minute by minute finds the same one, where there is one."""
    found = _system(at, *zones).not_before or at
    minutes = (at + timedelta(minutes=step) for step in range(3 * 24 * 60))
    walked = next((minute for minute in minutes if _day_everywhere(minute, zones)), None)
    assert found == (walked or _system(at, zones[0]).not_before or at)


@given(MINUTES, ZONES)
def test_when_the_wait_is_over_there_is_no_other(at: datetime, zones: list[str]) -> None:
    """Asking again at that moment lets it go."""
    quiet = _system(at, *zones)
    assert not _system(quiet.not_before or at, *zones).night


@pytest.mark.parametrize("name", ["", "Mars/Phobos", "../etc/passwd", "/etc/localtime", "a\x00b"])
def test_a_zone_that_does_not_exist_is_refused(name: str) -> None:
    """Nothing is guessed from a typing error."""
    with pytest.raises(InvalidInput) as refusal:
        parse_zone(name)
    assert refusal.value.code is Code.INPUT_MALFORMED


def test_a_time_without_a_zone_is_refused() -> None:
    """Nobody knows which instant it is."""
    with pytest.raises(ValueError, match="zone"):
        _system(datetime(2026, 11, 20, 12), CHICAGO)  # noqa: DTZ001 - the fault under test
