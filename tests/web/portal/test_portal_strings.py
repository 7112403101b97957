"""The strings of the portal: every language says everything, with the same places to fill in."""

from __future__ import annotations

import re
from pathlib import Path
from string import Formatter

import pytest

import quietline.web
from quietline.kernel.policy import Tier, evaluate
from quietline.web.portal.strings import STRINGS, strings_for

OTHERS = sorted(set(STRINGS) - {"en"})


def places(sentence: str) -> set[str]:
    return {place for _, place, _, _ in Formatter().parse(sentence) if place}


@pytest.mark.parametrize("language", OTHERS)
def test_a_language_says_everything_that_english_says(language: str) -> None:
    """No key is missing and none is left over."""
    assert STRINGS[language].keys() == STRINGS["en"].keys()


@pytest.mark.parametrize("language", OTHERS)
def test_a_sentence_has_the_same_places_in_every_language(language: str) -> None:
    """A place that is filled in one language is filled in all."""
    for key, sentence in STRINGS[language].items():
        assert places(sentence) == places(STRINGS["en"][key]), key


@pytest.mark.parametrize("tag", ["es", "es-MX", "ES"])
def test_a_regional_language_reads_its_own(tag: str) -> None:
    """Spanish of any country reads Spanish."""
    assert strings_for(tag) is STRINGS["es"]


def test_a_language_without_a_table_reads_english() -> None:
    """Nobody meets an empty page."""
    assert strings_for("vi") is STRINGS["en"]


@pytest.mark.parametrize("language", sorted(STRINGS))
def test_the_title_tells_a_stranger_nothing(language: str) -> None:
    """The title shows in tabs and histories of phones that others look at."""
    assert evaluate(STRINGS[language]["title"], lang=language).tier is not Tier.CLINICAL


def test_templates_use_no_word_that_is_missing() -> None:
    """Every `words.x` of a template stands in the table."""
    folder = Path(quietline.web.__file__).parent / "templates" / "portal"
    used = {
        key
        for path in folder.glob("*.html")
        for key in re.findall(r"words\.([a-z_]+)", path.read_text())
    }

    assert used <= STRINGS["en"].keys()
