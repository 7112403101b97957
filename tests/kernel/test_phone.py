"""Numbers are read once, kept in one form, and never shown by accident."""

from __future__ import annotations

import pickle
import subprocess
import sys
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quietline.kernel.codes import Code
from quietline.kernel.errors import InvalidInput
from quietline.kernel.phone import PhoneNumber, likely_timezones, parse_phone

BOSTON = PhoneNumber("+16175550123")


@pytest.mark.parametrize(
    "raw",
    [
        "+16175550123",
        "16175550123",
        "6175550123",
        "(617) 555-0123",
        "617.555.0123",
        "617 555 0123",
        "  +1 617-555-0123 ",
        "tel:+1-617-555-0123",
        "６１７５５５０１２３",
        "1-617-555-0123",
    ],
)
def test_one_number_has_one_form_however_it_is_written(raw: str) -> None:
    """All ways in which a person writes a number mean the same number."""
    assert parse_phone(raw) == BOSTON


def test_a_number_from_abroad_keeps_its_country() -> None:
    """A plus names the country, whatever the region."""
    assert parse_phone("+44 7911 123456").e164 == "+447911123456"


def test_the_region_reads_a_number_without_a_country() -> None:
    """The same digits mean another number elsewhere."""
    assert parse_phone("07911 123456", region="GB").e164 == "+447911123456"


def test_the_area_code_of_fiction_is_let_through() -> None:
    """Nobody can be reached at 555, so training and tests use it."""
    assert parse_phone("(555) 123-4567").e164 == "+15551234567"


@pytest.mark.parametrize(
    "raw",
    [
        "",
        " ",
        "\x00",
        "\ud800",
        "not a number",
        "911",
        "12345",
        "617555012",
        "61755501234",
        "+1 617 555 0123 ext. 4",
        "617-555-0123 x9",
        "+1 900 555 1234",
        "+1 099 555 1234",
        "+999 1234567",
        "617-555-0123; 617-555-0124",
        "6" * 5000,
    ],
)
def test_what_cannot_be_texted_is_refused(raw: str) -> None:
    """Too short, too long, an extension, a premium rate, no such area: one code for all."""
    with pytest.raises(InvalidInput) as refusal:
        parse_phone(raw)
    assert refusal.value.code is Code.PHONE_INVALID


def test_a_refusal_does_not_repeat_the_number() -> None:
    """The error may be logged; the number may not."""
    with pytest.raises(InvalidInput) as refusal:
        parse_phone("617-555-012")
    assert "555" not in str(refusal.value)


@given(st.text(max_size=80))
def test_any_text_is_a_number_or_is_refused(raw: str) -> None:
    """There is no third answer, whatever is typed."""
    try:
        number = parse_phone(raw)
    except InvalidInput:
        return
    assert parse_phone(number.e164) == number


@pytest.mark.parametrize(
    "text", ["6175550123", "+0175550123", "+1617555012a", "+1", "+" + "1" * 16]
)
def test_a_value_in_another_form_cannot_be_made(text: str) -> None:
    """The type itself guarantees E.164."""
    with pytest.raises(InvalidInput):
        PhoneNumber(text)


SHOWN: list[Callable[[PhoneNumber], str]] = [repr, str, "{:>20}".format, "%s".__mod__]


@pytest.mark.parametrize("show", SHOWN)
def test_no_way_of_printing_shows_the_number(show: Callable[[PhoneNumber], str]) -> None:
    """A patient's number is PHI."""
    assert "0123" not in show(BOSTON)


def test_a_number_is_not_pickled() -> None:
    """A pickle would hold it in clear."""
    with pytest.raises(TypeError):
        pickle.dumps(BOSTON)


def test_the_last_four_digits_can_be_asked_for() -> None:
    """They let a person recognise the number on record."""
    assert BOSTON.last_four == "0123"


def test_a_number_says_where_it_was_handed_out() -> None:
    """Boston's prefix lies in the eastern zone."""
    assert likely_timezones(BOSTON) == ("America/New_York",)


def test_a_prefix_over_two_zones_names_both() -> None:
    """Idaho's 208 lies in Mountain and in Pacific time."""
    zones = likely_timezones(parse_phone("208-555-0123"))
    assert zones == ("America/Boise", "America/Los_Angeles")


def test_a_number_from_nowhere_names_no_zone() -> None:
    """Fiction lies in no time zone."""
    assert likely_timezones(PhoneNumber("+15551234567")) == ()


def test_importing_the_module_does_not_import_the_grammar() -> None:
    """The grammar of all countries takes long to load, and most commands need none of it."""
    asked = "import sys, quietline.kernel.phone; print('phonenumbers' in sys.modules)"
    answer = subprocess.run(
        [sys.executable, "-c", asked], capture_output=True, text=True, check=True
    )
    assert answer.stdout.strip() == "False"
