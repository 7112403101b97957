"""Every code has a sentence that a person can read, and no two codes are the same word."""

from __future__ import annotations

import re

import pytest

from quietline.kernel.codes import SENTENCES, Code


def test_every_code_has_a_sentence_and_every_sentence_a_code() -> None:
    """The table of sentences covers the enumeration exactly."""
    assert set(SENTENCES) == set(Code)


def test_no_two_names_share_a_code() -> None:
    """An enumeration would silently make the second name an alias of the first."""
    assert len(Code.__members__) == len(list(Code))


@pytest.mark.parametrize("code", list(Code))
def test_a_code_is_lower_case_words_joined_by_dots(code: Code) -> None:
    """Programs compare codes, so their form never varies."""
    assert re.fullmatch(r"[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)?", code)


@pytest.mark.parametrize("code", list(Code))
def test_a_sentence_is_whole(code: Code) -> None:
    """It starts with a capital and ends with a full stop, without stray space."""
    assert re.fullmatch(r"[A-Z].*\.", SENTENCES[code])


@pytest.mark.parametrize("code", list(Code))
def test_a_sentence_fits_a_line_at_the_desk(code: Code) -> None:
    """More than 120 characters are not read."""
    assert len(SENTENCES[code]) <= 120


def test_no_two_codes_say_the_same() -> None:
    """Two codes with one sentence could not be told apart by the person who reads it."""
    assert len(set(SENTENCES.values())) == len(SENTENCES)
