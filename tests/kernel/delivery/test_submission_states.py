"""A submission moves forward only, whatever arrives, however late and however often."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quietline.kernel.delivery import (
    FINAL_STATES,
    TRANSITIONS,
    SubmissionState,
    advance,
    may_move,
)

S = SubmissionState
RECEIPTS = (S.SUBMITTED, S.SENT, S.DELIVERED, S.FAILED)


def _after(start: SubmissionState, receipts: tuple[SubmissionState, ...]) -> SubmissionState:
    state = start
    for receipt in receipts:
        state = advance(state, receipt) or state
    return state


FORWARD = [
    (S.SUBMITTED, S.SENT, S.SENT),
    (S.SUBMITTED, S.DELIVERED, S.DELIVERED),
    (S.SENT, S.DELIVERED, S.DELIVERED),
    (S.SENT, S.FAILED, S.FAILED),
    (S.SUBMITTING, S.SENT, S.SENT),  # the receipt overtook the answer to our own call
    (S.UNKNOWN, S.SUBMITTED, S.SUBMITTED),
    (S.UNKNOWN, S.DELIVERED, S.DELIVERED),
    (S.PARKED, S.DELIVERED, S.DELIVERED),
    (S.QUEUED, S.SENT, S.SENT),  # requeued, and then the first call turns out to have arrived
    (S.FAILED, S.DELIVERED, S.DELIVERED),
    (S.CANCELLED, S.DELIVERED, S.DELIVERED),
]


@pytest.mark.parametrize(("current", "incoming", "after"), FORWARD)
def test_a_receipt_that_says_more_moves_the_state(
    current: SubmissionState, incoming: SubmissionState, after: SubmissionState
) -> None:
    """Evidence from the carrier counts, in whatever state it finds us."""
    assert advance(current, incoming) is after


NOTHING = [
    (S.SENT, S.SENT),
    (S.SENT, S.SUBMITTED),
    (S.DELIVERED, S.SENT),
    (S.DELIVERED, S.FAILED),
    (S.FAILED, S.SENT),
    (S.FAILED, S.FAILED),
    (S.CANCELLED, S.SENT),
    (S.SENT, S.UNKNOWN),
    (S.SUBMITTED, S.QUEUED),
    (S.QUEUED, S.CLAIMED),
    (S.QUEUED, S.CANCELLED),
]


@pytest.mark.parametrize(("current", "incoming"), NOTHING)
def test_a_late_or_repeated_receipt_changes_nothing(
    current: SubmissionState, incoming: SubmissionState
) -> None:
    """It says nothing that is not known already, or nothing that a carrier can know."""
    assert advance(current, incoming) is None


@pytest.mark.parametrize("receipts", list(itertools.permutations(RECEIPTS)))
@pytest.mark.parametrize("start", list(S))
def test_the_order_of_receipts_does_not_matter(
    start: SubmissionState, receipts: tuple[SubmissionState, ...]
) -> None:
    """Gateways deliver webhooks in any order."""
    assert _after(start, receipts) is S.DELIVERED


@given(st.sampled_from(S), st.lists(st.sampled_from(S), max_size=8), st.randoms())
def test_shuffled_and_repeated_receipts_end_in_the_same_state(
    start: SubmissionState, receipts: list[SubmissionState], chance: object
) -> None:
    """Whatever the sequence, the end depends on what was said and not on when."""
    shuffled = receipts * 2
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    assert _after(start, tuple(shuffled)) is _after(start, tuple(receipts))


@given(st.lists(st.sampled_from(S), max_size=8))
def test_delivered_is_never_left(receipts: list[SubmissionState]) -> None:
    """A handset confirmed it; nothing that comes later can undo that."""
    assert _after(S.DELIVERED, tuple(receipts)) is S.DELIVERED


@given(st.sampled_from(S), st.lists(st.sampled_from(S), max_size=8))
def test_receipts_never_put_a_submission_back_into_our_hands(
    start: SubmissionState, receipts: list[SubmissionState]
) -> None:
    """No receipt can cause a second text."""
    after = _after(start, tuple(receipts))
    assert after is start or after in RECEIPTS


def test_every_state_has_its_row_of_transitions() -> None:
    """A new state must be placed before anything can use it."""
    assert set(TRANSITIONS) == set(S)


def test_final_states_are_left_by_none_of_our_own_work() -> None:
    """What is over is over; a new try is a new submission."""
    assert all(TRANSITIONS[state] == frozenset() for state in FINAL_STATES)


def test_every_other_state_leads_to_a_final_one() -> None:
    """Nothing can be stuck by construction."""
    reached = set(FINAL_STATES)
    for _ in S:
        reached |= {state for state, to in TRANSITIONS.items() if to & reached}
    assert reached == set(S)


def test_only_the_fence_leads_to_the_gateway() -> None:
    """Nothing is submitted that was not `submitting` first."""
    before_the_fence = {S.QUEUED, S.CLAIMED}
    assert not any(may_move(state, S.SUBMITTED) for state in before_the_fence)


def test_a_submission_behind_the_fence_cannot_be_called_off() -> None:
    """It may be out already."""
    assert not may_move(S.SUBMITTING, S.CANCELLED)


def test_what_the_gateway_has_is_never_queued_again() -> None:
    """The way to a duplicate text is closed."""
    assert not any(may_move(state, S.QUEUED) for state in RECEIPTS)
