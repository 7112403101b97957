"""The phrase index and the vocabulary beneath the detectors."""

from __future__ import annotations

from quietline.kernel.policy.terms import Index, Match, expand
from quietline.kernel.policy.vocabulary import Vocabulary


def test_alternatives_are_written_out() -> None:
    """`a|b` gives both, a group may hold several words, `?` leaves it out."""
    phrases = list(expand("red|blue car, (one|two big) cars, (very )?old"))
    assert phrases == [
        ("red", "car"),
        ("blue", "car"),
        ("one", "cars"),
        ("two", "big", "cars"),
        ("very", "old"),
        ("old",),
    ]


def test_the_longest_phrase_wins() -> None:
    """A longer phrase is found over the shorter one that begins it."""
    index = Index([{"short": "heart", "long": "heart attack, heart attack risk"}])
    assert list(index.scan(["heart", "attack", "risk"])) == [Match(0, 3, "long")]


def test_plurals_are_found_through_their_singular() -> None:
    """One entry serves both numbers, in a phrase too."""
    index = Index([{"it": "biopsy, kidney stone"}])
    found = list(index.scan(["biopsies", "kidney", "stones"]))
    assert found == [Match(0, 1, "it"), Match(1, 3, "it")]


def test_a_misspelling_is_one_letter_away() -> None:
    """Missing, added, wrong and swapped letters are mended; two errors are not."""
    known = Vocabulary(["colonoscopy"], ["colonoscopy"])
    near = ["colonscopy", "colonosscopy", "colonascopy", "colonsocopy"]
    assert [known.correct(word) for word in near] == ["colonoscopy"] * 4
    assert known.correct("kolonoscopy") is None
    assert known.correct("colnscopy") is None


def test_short_words_are_not_mended() -> None:
    """A short word is one letter from too many others."""
    assert Vocabulary(["cancer"], ["cancer"]).correct("cander") is None
