"""Phrases with many choices are found as if every combination were written out."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quietline.kernel.policy.patterns import PatternIndex, build_pattern

SLOTS = [
    ([("keep",), ("leave",)], False),
    ([("the", "foot"), ("it",)], True),
    ([("up",), ("up", "high"), ("dry",)], False),
    ([("today",)], True),
]
INDEX = PatternIndex([build_pattern("care", SLOTS)])
WORDS = st.lists(
    st.sampled_from(["keep", "leave", "the", "foot", "it", "up", "high", "dry", "today", "park"]),
    max_size=8,
)


def written_out(words: list[str]) -> set[int]:
    """Where some combination begins."""
    heads = [groups + ([()] if optional else []) for groups, optional in SLOTS[:3]]
    found = set()
    for choice in product(*heads):
        phrase = [word for group in choice for word in group]
        found |= {at for at in range(len(words)) if words[at : at + len(phrase)] == phrase}
    return found


@given(WORDS)
def test_what_is_found_is_what_would_be_written_out(words: list[str]) -> None:
    """No more, no less."""
    assert {start for start, _, _ in INDEX.scan(words)} == written_out(words)


@pytest.mark.parametrize(
    ("text", "end"), [("keep it up", 3), ("please leave the foot up high", 6), ("keep dry", 2)]
)
def test_the_longest_choice_is_marked(text: str, end: int) -> None:
    """The words "up high" rather than "up"."""
    assert max(stop for _, stop, _ in INDEX.scan(text.split())) == end


def test_a_choice_that_may_be_left_out_at_the_end_is_not_waited_for() -> None:
    """It tells nothing."""
    assert len(build_pattern("care", SLOTS).slots) == 3
