"""What the build learns of phrases from labelled texts."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

TOOLS = str(Path(__file__).parents[3] / "tools" / "policy")


@pytest.fixture(scope="module")
def phrases() -> Iterator[object]:
    """The build's own module, found where it stands."""
    sys.path.insert(0, TOOLS)
    import phrases

    yield phrases
    sys.path.remove(TOOLS)


@pytest.fixture(scope="module")
def read(phrases):
    """Reads labelled texts as the build does."""
    from texts import read_items

    return read_items


def item(text: str, tier: int, *marked: str, kind: str = "procedure") -> dict[str, object]:
    spans = [
        {"start": text.index(words), "end": text.index(words) + len(words), "type": kind}
        for words in marked
    ]
    return {"author": "a", "text": text, "tier": tier, "sensitive": False, "spans": spans}


def test_a_short_mark_becomes_a_term_of_its_kind(phrases) -> None:
    """Words that somebody marked as revealing, as a whole."""
    items = [item("Your grommet swap is Friday", 3, "grommet swap")]
    assert phrases.learned_phrases(items, {}) == {("grommet", "swap"): "procedure.named"}


def test_what_also_stands_in_a_harmless_text_is_no_term(phrases) -> None:
    """It may mean something else there."""
    items = [item("The swap is Friday", 3, "swap"), item("Our gift swap is Monday", 1)]
    assert phrases.learned_phrases(items, {}) == {}


def test_a_protected_mark_gets_the_rule_of_what_its_words_mean(phrases) -> None:
    """So that the reason which staff read is the right one."""
    items = [item("Your bump club meets", 3, "bump club", kind="sensitive_category")]
    assert phrases.learned_phrases(items, {"pregnancy": "bump"}) == {
        ("bump", "club"): "sensitive.reproductive"
    }


def test_a_finding_s_harmless_surroundings_are_learned(phrases, read) -> None:
    """The shortest run that stands in no clinical text."""
    texts = read([item("Say biopsy cheese!", 1), item("Say biopsy and we know", 3, "biopsy")])
    assert phrases.explaining_phrases(texts) == [("biopsy", "cheese")]


def test_a_protected_finding_is_not_explained_by_one_text(phrases, read) -> None:
    """One author's joke is too little to let such a word pass."""
    joke = item("Say abortion cheese!", 1)
    assert phrases.explaining_phrases(read([joke])) == []
    assert phrases.explaining_phrases(read([joke, joke])) != []
