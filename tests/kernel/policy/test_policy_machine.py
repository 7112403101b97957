"""Phrases with many choices are found as if every combination were written out."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quietline.kernel.policy.machine import MOST_STEPS, Machine, build_pattern

SLOTS = [
    (False, ["keep", "leave"]),
    (True, ["the foot", "it"]),
    (False, ["up", "up high", "dry"]),
    (True, ["today"]),
]
ALL_WORDS = {word for _, texts in SLOTS for text in texts for word in text.split()}
MACHINE = Machine({}, {}, [("care", SLOTS)], ALL_WORDS)
WORDS = st.lists(
    st.sampled_from(["keep", "leave", "the", "foot", "it", "up", "high", "dry", "today", "park"]),
    max_size=8,
)


def written_out(words: list[str]) -> set[int]:
    """Where some combination begins."""
    heads = [[*texts, *[""] * optional] for optional, texts in SLOTS[:3]]
    found = set()
    for choice in product(*heads):
        phrase = " ".join(choice).split()
        found |= {at for at in range(len(words)) if words[at : at + len(phrase)] == phrase}
    return found


@given(WORDS)
def test_what_is_found_is_what_would_be_written_out(words: list[str]) -> None:
    """No more, no less."""
    _, found = MACHINE.scan(words)
    assert {start for start, _, _ in found} == written_out(words)


@pytest.mark.parametrize(
    ("text", "end"), [("keep it up", 3), ("please leave the foot up high", 6), ("keep dry", 2)]
)
def test_the_longest_choice_is_marked(text: str, end: int) -> None:
    """The words "up high" rather than "up"."""
    _, found = MACHINE.scan(text.split())
    assert [stop for _, stop, _ in found] == [end]


def test_a_choice_that_may_be_left_out_at_the_end_is_not_waited_for() -> None:
    """It tells nothing."""
    assert len(build_pattern(("care", SLOTS)).slots) == 3


def test_what_a_machine_remembers_is_bounded() -> None:
    """Endless new words make it forget, not grow; what it finds stays the same."""
    many = {f"word{number}" for number in range(MOST_STEPS + 10)}
    machine = Machine({"lump": "it"}, {}, [("care", SLOTS)], ALL_WORDS | many | {"lump"})
    words = ["keep", "it", "up", "lump"]
    before = machine.scan(words)
    machine.scan(sorted(many))
    assert machine.size < MOST_STEPS
    assert machine.scan(words) == before
