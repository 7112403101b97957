"""The call limit: a fixed window for each key."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from uuid import UUID

from quietline.web.api.limits import CallLimit

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
ONE, OTHER = UUID(int=1), UUID(int=2)


def test_so_many_calls_go_on_and_the_next_waits() -> None:
    """The limit is the number of calls, not one less or more."""
    limit = CallLimit(calls=2, window=timedelta(minutes=1))
    assert [limit.seconds_to_wait(ONE, NOON) for _ in range(3)] == [0, 0, 61]


def test_the_wait_ends_with_the_window() -> None:
    """What the header promised is kept."""
    limit = CallLimit(calls=1, window=timedelta(minutes=1))
    limit.seconds_to_wait(ONE, NOON)
    wait = limit.seconds_to_wait(ONE, NOON + timedelta(seconds=20))
    assert limit.seconds_to_wait(ONE, NOON + timedelta(seconds=20 + wait)) == 0


def test_one_key_does_not_use_up_another_s_calls() -> None:
    """A program gone wild stops itself only."""
    limit = CallLimit(calls=1)
    limit.seconds_to_wait(ONE, NOON)
    assert limit.seconds_to_wait(OTHER, NOON) == 0


def test_a_clock_that_was_set_back_opens_a_new_window() -> None:
    """Nobody waits for hours because somebody corrected the clock."""
    limit = CallLimit(calls=1)
    limit.seconds_to_wait(ONE, NOON)
    assert limit.seconds_to_wait(ONE, NOON - timedelta(hours=5)) == 0
