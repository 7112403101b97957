"""Shares carry the interval in which the truth lies."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from quietline.kernel.evaluation import Share, share_of

# R. G. Newcombe, Statistics in Medicine 17 (1998), table I, method 3.
PUBLISHED = [
    (81, 263, 0.2553, 0.3662),
    (15, 148, 0.0624, 0.1605),
    (0, 20, 0.0000, 0.1611),
    (1, 29, 0.0061, 0.1718),
]


@st.composite
def some_shares(draw: st.DrawFn) -> Share:
    of = draw(st.integers(0, 10**9))
    return Share(draw(st.integers(0, of)), of)


@pytest.mark.parametrize(("hits", "of", "low", "high"), PUBLISHED)
def test_the_interval_is_the_published_one(hits: int, of: int, low: float, high: float) -> None:
    """Four examples that other people worked out."""
    share = Share(hits, of)
    assert (share.low, share.high) == pytest.approx((low, high), abs=0.00005)


@given(some_shares())
def test_the_interval_holds_the_share_and_stays_within_bounds(share: Share) -> None:
    """Whatever the counts are; there are no shares below none and above all."""
    assume(share.of)
    assert share.value is not None
    assert 0 <= share.low <= share.value + 1e-12
    assert share.value - 1e-12 <= share.high <= 1


@given(some_shares())
def test_hits_and_misses_have_mirrored_intervals(share: Share) -> None:
    """To miss one in ten is to hit nine in ten."""
    mirrored = Share(share.of - share.hits, share.of)
    assert share.low == pytest.approx(1 - mirrored.high, abs=1e-9)


@given(st.integers(0, 1000), st.integers(1, 1000), st.integers(2, 50))
def test_more_items_leave_less_doubt(hits: int, of: int, times: int) -> None:
    """The same share of a larger set has a narrower interval."""
    assume(hits <= of)
    small, large = Share(hits, of), Share(hits * times, of * times)
    assert large.high - large.low < small.high - small.low


@given(st.integers(1, 1000), st.integers(0, 999))
def test_one_hit_more_raises_both_ends(of: int, hits: int) -> None:
    """Better is better."""
    assume(hits < of)
    assert Share(hits, of).low <= Share(hits + 1, of).low
    assert Share(hits, of).high <= Share(hits + 1, of).high


def test_of_nothing_nothing_is_known() -> None:
    """A recall without items is neither 0 nor 1."""
    share = Share(0, 0)
    assert (share.value, share.low, share.high) == (None, 0.0, 1.0)


@pytest.mark.parametrize(("hits", "of"), [(2, 1), (-1, 1), (0, -1)])
def test_counts_that_cannot_be_are_refused(hits: int, of: int) -> None:
    """More hits than items would be a fault of the counting."""
    with pytest.raises(ValueError, match="hits"):
        Share(hits, of)


def test_a_share_is_counted_from_outcomes() -> None:
    """True is a hit."""
    assert share_of(iter([True, False, True])) == Share(2, 3)
