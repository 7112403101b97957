"""The practice's own words: always reveal, never reveal."""

from __future__ import annotations

import pytest

from quietline.kernel.policy import PracticeContext, Tier, evaluate


def test_a_word_of_the_practice_always_reveals() -> None:
    """A program's name that only the practice knows to be telling."""
    text = "Blue Lantern is open on Tuesday until 6."
    assert evaluate(text).tier is Tier.ADMINISTRATIVE
    verdict = evaluate(text, practice=PracticeContext(revealing=("blue lantern",)))
    assert verdict.tier is Tier.CLINICAL
    assert [text[span.start : span.end] for span in verdict.spans] == ["Blue Lantern"]


def test_a_word_of_the_practice_reveals_in_any_spelling() -> None:
    """Case, accents and look-alikes are folded as everywhere."""
    practice = PracticeContext(revealing=("Círculo",))
    assert evaluate("El CIRCULO es a las 6.", practice=practice).tier is Tier.CLINICAL


def test_a_word_that_the_practice_calls_harmless_does_not_reveal() -> None:
    """Its own building, called like a treatment."""
    text = "Please park behind Dialysis Hall on Friday."
    practice = PracticeContext(harmless=("dialysis hall",))
    assert evaluate(text, practice=practice).tier is Tier.ADMINISTRATIVE


def test_only_the_whole_phrase_is_harmless() -> None:
    """The rest of the text is judged as ever."""
    practice = PracticeContext(harmless=("dialysis hall",))
    text = "Your dialysis is on Friday in Dialysis Hall."
    assert evaluate(text, practice=practice).tier is Tier.CLINICAL


@pytest.mark.parametrize("text", ["Your SSN 123-45-6789 is on file.", "Code F32.1 was billed."])
def test_no_word_makes_an_identifier_or_a_code_harmless(text: str) -> None:
    """What names a person or a diagnosis is not the practice's to wave through."""
    words = tuple(text.split())
    assert evaluate(text, practice=PracticeContext(harmless=words)).tier is Tier.CLINICAL
