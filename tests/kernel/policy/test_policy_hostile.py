"""Hostile texts: a megabyte of anything is answered, by work that grows in step with it."""

from __future__ import annotations

import sys
from collections.abc import Callable

import pytest

from kernel.policy.characters import kinds_of_characters
from quietline.kernel.policy import Tier, evaluate

SMALL = 400
TIMES = 8
# Twice the proportional work would already be far from linear at this size.
SLACK = 1.6
UNITS = {
    "letters": "a",
    "digits": "1",
    "spaces": " ",
    "single letters": "a ",
    "findings": "cancer ",
    "unknown words": "zqxwvbnm ",
    "leetspeak": "b1opsy ",
    "look-alikes": "с",
    "accents": "\u0301",
    "names": "See Bay Cancer Center Lane. ",
    "results": "results were normal ",
    "links": "www.bayoncology.com ",
    "labels": "dob mrn: is ssn ",
    "landmarks": "next to cancer ",
}


def steps(work: Callable[[], object]) -> int:
    """Count the Python calls that a piece of work makes."""
    calls = 0

    def count(_frame: object, event: str, _arg: object) -> None:
        nonlocal calls
        calls += event in {"call", "c_call"}

    sys.setprofile(count)
    try:
        work()
    finally:
        sys.setprofile(None)
    return calls


@pytest.mark.parametrize("kind", sorted(UNITS))
def test_work_grows_in_step_with_the_text(kind: str) -> None:
    """Eight times the text costs at most about eight times the steps."""
    unit = UNITS[kind]
    evaluate(unit * SMALL)
    small = steps(lambda: evaluate(unit * SMALL))
    large = steps(lambda: evaluate(unit * SMALL * TIMES))
    assert large <= small * TIMES * SLACK


@pytest.mark.slow
def test_work_grows_in_step_for_every_kind_of_character() -> None:
    """Not only the kinds that somebody thought of."""
    for char in kinds_of_characters():
        small = steps(lambda unit=char: evaluate(unit * 100))
        large = steps(lambda unit=char: evaluate(unit * 100 * TIMES))
        assert large <= small * TIMES * SLACK, hex(ord(char))


@pytest.mark.slow
@pytest.mark.parametrize("unit", ["a", "1", "a ", "\u0301", "e-", "lot "])
def test_a_megabyte_is_answered(unit: str) -> None:
    """No pattern backtracks: the answer comes, and it is the quiet one."""
    text = unit * (1_000_000 // len(unit))
    assert evaluate(text).tier is Tier.ADMINISTRATIVE
