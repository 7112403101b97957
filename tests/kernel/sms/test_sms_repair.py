"""Repair makes a text cheaper and loses nothing; names keep their letters."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from quietline.kernel.sms import (
    Change,
    CostlyCharacter,
    costly_characters,
    is_gsm7,
    measure,
    repair,
)

REPAIRED = [
    ("“Hi” she said, ‘hello’", "\"Hi\" she said, 'hello'"),
    ("Don’t be late", "Don't be late"),
    ("«Hola»", '"Hola"'),
    ("9–5, well‑known", "9-5, well-known"),
    ("call us—today", "call us - today"),
    ("call us — today", "call us - today"),
    ("Wait…", "Wait..."),
    ("2\u00a0PM\u202fsharp", "2 PM sharp"),
    ("one\ttwo", "one two"),
    ("zero\u200bwidth\ufeff\u00ad\u2060", "zerowidth"),
    ("line\r\nline", "line\nline"),
    ("line\u2028line", "line\nline"),
    ("• bring your card", "- bring your card"),
    ("the of\ufb01ce", "the office"),
    ("2×3", "2x3"),
    ("\u200eplain\u200f", "plain"),
    ("se\u0303nor", "s\u1ebdnor"),
    ("man\u0303ana", "mañana"),
    ("join\u200ded", "joined"),
    ("it`s", "it's"),
]


@pytest.mark.parametrize(("text", "repaired"), REPAIRED)
def test_typographic_characters_become_plain_ones(text: str, repaired: str) -> None:
    """What a word processor put in, and nobody meant."""
    assert repair(text).text == repaired


@pytest.mark.parametrize(
    "text",
    [
        "María Núñez, mañana a las 3",
        "Nguyễn Thị Hương",
        "Kaʻiulani",
        "王小明，您好",
        "Łukasz Żółć",
        "Анна",
    ],
)
def test_the_letters_of_names_are_never_altered(text: str) -> None:
    """They are costly, and they are the patient's own."""
    assert repair(text).text == text


def test_punctuation_stays_where_repairing_it_gains_nothing() -> None:
    """The í keeps the text in UCS-2, so its quotation marks cost nothing."""
    assert repair("“Hola”, María").text == "“Hola”, María"


def test_punctuation_of_another_script_stays() -> None:
    """These are the right marks in Chinese."""
    assert repair("“您好”——明天……").text == "“您好”——明天……"


def test_unseen_characters_go_even_where_the_encoding_stays() -> None:
    """They cost units and show nothing."""
    assert repair("Mar\u200bía").text == "María"


@pytest.mark.parametrize(
    "text", ["👩\u200d⚕\ufe0f", "می\u200cخواهم", "שלום \u200fabc", "a\u200dم", "م\u200da"]
)
def test_unseen_characters_that_shape_the_text_stay(text: str) -> None:
    """Joined emoji, Persian spelling and marks of direction mean something."""
    assert repair(text).text == text


def test_every_change_is_reported_with_its_place_in_the_original() -> None:
    """The sender sees what was replaced before it goes out."""
    assert repair("“Hi”… 2\u00a0PM").changes == (
        Change(0, 1, "“", '"'),
        Change(3, 4, "”", '"'),
        Change(4, 5, "…", "..."),
        Change(7, 8, "\u00a0", " "),
    )


def test_a_plain_text_has_no_changes() -> None:
    """Nothing to repair, nothing to report."""
    assert repair("See you at 3 PM").changes == ()


def test_costly_characters_are_reported_with_their_place() -> None:
    """One í makes the whole text dearer; the sender is told which."""
    assert costly_characters("José y María") == (CostlyCharacter(10, "í"),)


HARD = st.text(
    st.sampled_from(
        "ab \n\r\t‘’“”–—…\u00a0\u200b\u200c\u200d\u200e\u202e\ufeff\u0301\u0303éáאى中👩"
    )
)
ANY = HARD | st.text()


@given(ANY)
@example("a\u200b\u0301")
@example("\r\r\n")
@example("e\u200d\u0301")
def test_repairing_twice_changes_nothing_more(text: str) -> None:
    """The first repair is complete."""
    once = repair(text).text
    assert repair(once).text == once


@given(ANY)
def test_a_repaired_text_is_never_dearer(text: str) -> None:
    """Replacing one dash by three characters may not cost a segment."""
    assert measure(repair(text).text).segments <= measure(text).segments


@given(ANY)
def test_the_changes_lead_from_the_original_to_the_repaired_text(text: str) -> None:
    """Applying them by their offsets gives the same text."""
    done = repair(text)
    rebuilt = text
    for change in reversed(done.changes):
        assert rebuilt[change.start : change.end] == change.was
        rebuilt = rebuilt[: change.start] + change.becomes + rebuilt[change.end :]
    assert rebuilt == done.text


@given(ANY)
def test_letters_and_digits_are_kept_in_order(text: str) -> None:
    """Up to composition of accents, what was said is what is said."""
    assert _words(repair(text).text) == _words(text)


@given(ANY)
def test_a_text_without_costly_characters_is_gsm7(text: str) -> None:
    """The two answers agree."""
    assert (costly_characters(text) == ()) == is_gsm7(text)


def _words(text: str) -> str:
    spelled = unicodedata.normalize("NFKC", text.replace("×", "x"))
    return "".join(character for character in spelled if character.isalnum())
