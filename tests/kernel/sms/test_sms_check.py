"""What is no text is refused with a code."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quietline.kernel.codes import Code
from quietline.kernel.errors import InvalidInput
from quietline.kernel.sms import MAX_CHARACTERS, check_text

REFUSED = [
    ("", Code.INPUT_EMPTY),
    (" \n\t ", Code.INPUT_EMPTY),
    ("\u200b\ufeff\u00a0", Code.INPUT_EMPTY),
    ("a\x00b", Code.INPUT_UNPRINTABLE),
    ("\x00", Code.INPUT_UNPRINTABLE),
    ("a\ud83d", Code.INPUT_UNPRINTABLE),
    ("\ude00a", Code.INPUT_UNPRINTABLE),
    ("bell\x07", Code.INPUT_UNPRINTABLE),
    ("esc\x1b[31m", Code.INPUT_UNPRINTABLE),
    ("del\x7f", Code.INPUT_UNPRINTABLE),
    ("c1\x9b", Code.INPUT_UNPRINTABLE),
    ("old mac\rline", Code.INPUT_UNPRINTABLE),
    ("form\ffeed", Code.INPUT_UNPRINTABLE),
    ("no\uffffcharacter", Code.INPUT_UNPRINTABLE),
    ("a" * (MAX_CHARACTERS + 1), Code.INPUT_TOO_LONG),
    ("\x00" * (MAX_CHARACTERS + 1), Code.INPUT_TOO_LONG),
]


@pytest.mark.parametrize(("text", "code"), REFUSED)
def test_what_is_no_text_is_refused(text: str, code: Code) -> None:
    """Each fault has its own code."""
    with pytest.raises(InvalidInput) as refusal:
        check_text(text)
    assert refusal.value.code is code


@pytest.mark.parametrize(
    "text",
    ["Hi", "two\nlines", "two\r\nlines", "tab\tstop", "😀", "María", "a" * MAX_CHARACTERS, "שלום"],
)
def test_a_text_is_accepted(text: str) -> None:
    """Newlines in both forms, tabs, and every script are text."""
    check_text(text)


@given(st.text(st.characters(codec="utf-8", categories=["L", "N", "P", "S"]), min_size=1))
def test_letters_digits_and_signs_of_every_script_are_text(text: str) -> None:
    """No language is refused for its characters."""
    check_text(text)


@given(st.text(st.characters()))
def test_any_text_is_accepted_or_refused(text: str) -> None:
    """No other error ever leaves the door, and nothing accepted fails to encode."""
    try:
        check_text(text)
    except InvalidInput:
        return
    assert text.encode("utf-8")
