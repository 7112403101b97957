"""The order of indexes: what is next, late, extra or missing."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from quietline.kernel.audit.sequence import MAX_GAPS, Placement, Sequence


def placed(*indexes: int) -> list[Placement]:
    order = Sequence()
    return [order.place(index) for index in indexes]


def test_entries_in_order_are_each_the_next() -> None:
    """Nothing is out of turn in a whole log."""
    assert placed(0, 1, 2) == [Placement.NEXT] * 3


def test_an_entry_past_a_gap_is_seen() -> None:
    """An index larger than expected opens a gap."""
    assert placed(0, 3)[-1] is Placement.AFTER_GAP


def test_an_entry_that_fills_a_gap_is_late() -> None:
    """Two entries that changed places are one past a gap and one late."""
    assert placed(0, 2, 1) == [Placement.NEXT, Placement.AFTER_GAP, Placement.LATE]


def test_an_entry_seen_before_is_extra() -> None:
    """The same index twice is once too often."""
    assert placed(0, 1, 1)[-1] is Placement.EXTRA


def test_a_late_entry_splits_the_gap_it_falls_into() -> None:
    """What is still missing stays missing, on both sides."""
    order = Sequence()
    for index in (10, 4):
        order.place(index)

    assert order.gaps() == ((0, 3), (5, 9))


@given(order=st.permutations(range(12)))
def test_a_shuffled_log_misses_nothing(order: list[int]) -> None:
    """Whatever the order, when all have come no gap is left and none was extra."""
    sequence = Sequence()

    placements = [sequence.place(index) for index in order]

    assert (sequence.gaps(), Placement.EXTRA in placements) == ((), False)


@given(indexes=st.lists(st.integers(0, 30)))
def test_the_gaps_are_exactly_what_never_came(indexes: list[int]) -> None:
    """The gaps hold every index below the highest that did not come, and no other."""
    sequence = Sequence()
    for index in indexes:
        sequence.place(index)

    missing = {number for first, last in sequence.gaps() for number in range(first, last + 1)}

    assert missing == set(range(max(indexes, default=-1) + 1)) - set(indexes)


def test_memory_is_bounded_however_many_gaps_there_are() -> None:
    """Past a limit, gaps are joined rather than held one by one."""
    order = Sequence()
    for index in range(1, 2 * MAX_GAPS + 100, 2):
        order.place(index)

    assert len(order.gaps()) == MAX_GAPS
