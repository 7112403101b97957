"""A temporary failure is tried again, at most three times, and never when it is too late."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quietline.kernel.codes import Code
from quietline.kernel.consent import Purpose
from quietline.kernel.delivery import FRESH_FOR, MAX_RETRIES, fresh_until, retry_at, too_old
from quietline.kernel.errors import InvalidInput

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
IDS = st.uuids()


def _retry(
    submission: UUID,
    retries: int,
    *,
    failed_at: datetime = NOON,
    created: datetime = NOON,
    purpose: str = Purpose.APPOINTMENTS,
) -> datetime | None:
    return retry_at(
        submission=submission,
        retries=retries,
        failed_at=failed_at,
        created=created,
        purpose=purpose,
    )


@pytest.mark.parametrize("purpose", list(Purpose))
def test_every_purpose_has_a_freshness(purpose: Purpose) -> None:
    """The two folders do not know each other; their words must agree."""
    assert purpose in FRESH_FOR


@pytest.mark.parametrize(
    ("purpose", "limit"),
    [
        (Purpose.SIGN_IN_CODE, timedelta(minutes=10)),
        (Purpose.OPT_OUT_CONFIRMATION, timedelta(minutes=5)),
        (Purpose.APPOINTMENTS, timedelta(hours=24)),
        (Purpose.CARE, timedelta(hours=24)),
    ],
)
def test_a_text_is_sent_up_to_its_limit(purpose: Purpose, limit: timedelta) -> None:
    """At the limit itself it still goes."""
    assert not too_old(NOON, NOON + limit, purpose)


@pytest.mark.parametrize("purpose", list(Purpose))
def test_a_text_is_too_old_beyond_its_limit(purpose: Purpose) -> None:
    """One microsecond later it stays here."""
    assert too_old(NOON, fresh_until(NOON, purpose) + timedelta(microseconds=1), purpose)


def test_an_unknown_purpose_is_refused() -> None:
    """A word without a limit would live for ever."""
    with pytest.raises(InvalidInput) as refusal:
        too_old(NOON, NOON, "gossip")
    assert refusal.value.code is Code.PURPOSE_UNKNOWN


@given(IDS)
def test_there_are_three_retries_and_no_more(submission: UUID) -> None:
    """After the third the failure is final."""
    tried = [_retry(submission, retries) is not None for retries in range(MAX_RETRIES + 3)]
    assert tried == [True] * 3 + [False] * 3


@given(IDS)
def test_each_wait_is_longer_than_the_one_before(submission: UUID) -> None:
    """A phone that stays away is bothered less and less."""
    waits = [_retry(submission, retries) for retries in range(MAX_RETRIES)]
    assert waits == sorted(waits, key=lambda wait: wait or NOON)
    assert len(set(waits)) == MAX_RETRIES


@given(IDS, st.integers(0, 2))
def test_a_wait_lies_between_its_base_and_half_more(submission: UUID, retries: int) -> None:
    """30 seconds, 2 minutes, 8 minutes, stretched by at most half."""
    base = (timedelta(seconds=30), timedelta(minutes=2), timedelta(minutes=8))[retries]
    due = _retry(submission, retries)
    assert due is not None
    assert NOON + base <= due < NOON + base * 1.5


@given(IDS, st.integers(0, 2))
def test_the_same_submission_always_waits_equally_long(submission: UUID, retries: int) -> None:
    """The jitter comes from the id and not from chance."""
    assert _retry(submission, retries) == _retry(UUID(str(submission)), retries)


def test_different_submissions_do_not_wait_in_step() -> None:
    """A thousand failures of one outage do not return in one second."""
    assert len({_retry(UUID(int=number), 0) for number in range(100)}) > 90


@given(IDS, st.integers(0, 3), st.sampled_from(Purpose), st.integers(0, 90_000))
def test_a_retry_never_falls_outside_the_freshness(
    submission: UUID, retries: int, purpose: Purpose, waited: int
) -> None:
    """What would be too old then is given up now."""
    due = _retry(submission, retries, failed_at=NOON + timedelta(seconds=waited), purpose=purpose)
    assert due is None or not too_old(NOON, due, purpose)


def test_a_confirmation_gives_up_when_its_five_minutes_would_pass() -> None:
    """The third try would come too late for the rule."""
    assert _retry(UUID(int=1), 2, purpose=Purpose.OPT_OUT_CONFIRMATION) is None
