"""The error tree: one root, one code and one sentence each."""

from __future__ import annotations

import pytest

from quietline.kernel import errors
from quietline.kernel.codes import SENTENCES, Code
from quietline.kernel.errors import InvalidInput, KeyDestroyed, NotFound, QuietlineError

BRANCHES = [
    thing
    for thing in vars(errors).values()
    if isinstance(thing, type) and issubclass(thing, QuietlineError) and thing is not QuietlineError
]


@pytest.mark.parametrize("branch", BRANCHES)
def test_the_docstring_draws_every_branch(branch: type[QuietlineError]) -> None:
    """Whoever reads the module sees the whole tree."""
    assert f"── {branch.__name__} " in str(errors.__doc__)


@pytest.mark.parametrize("branch", BRANCHES)
def test_an_error_carries_its_code(branch: type[QuietlineError]) -> None:
    """The code is what programs and tests compare."""
    assert branch(Code.INPUT_MALFORMED).code is Code.INPUT_MALFORMED


@pytest.mark.parametrize("branch", BRANCHES)
def test_an_error_speaks_its_codes_sentence(branch: type[QuietlineError]) -> None:
    """Nothing need be written where the error is raised."""
    assert branch(Code.INPUT_MALFORMED).sentence == SENTENCES[Code.INPUT_MALFORMED]


def test_a_better_sentence_replaces_the_codes_own() -> None:
    """Where it is raised, more may be known."""
    assert InvalidInput(Code.INPUT_MALFORMED, "Line 3 ends early.").sentence == "Line 3 ends early."


def test_the_text_of_an_error_is_code_and_sentence() -> None:
    """A log line that holds the error holds nothing else."""
    assert str(InvalidInput(Code.INPUT_EMPTY, "Nothing.")) == "input.empty: Nothing."


@pytest.mark.parametrize(
    ("error", "code"), [(NotFound(), Code.NOT_FOUND), (KeyDestroyed(), Code.KEY_DESTROYED)]
)
def test_an_error_that_means_one_thing_needs_no_code(error: QuietlineError, code: Code) -> None:
    """Not found and a destroyed key say so by themselves."""
    assert error.code is code
