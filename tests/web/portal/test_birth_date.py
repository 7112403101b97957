"""Three fields, as patients type them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quietline.web.portal.birth_date import join_birth_date


@pytest.mark.parametrize(
    ("month", "day", "year", "joined"),
    [
        ("3", "14", "1961", "1961-03-14"),
        (" 03 ", "04", "1961 ", "1961-03-04"),
        ("March", "14", "1961", "1961-03-14"),
        ("mar.", "14", "1961", "1961-03-14"),
        ("Septiembre", "1", "1950", "1950-09-01"),
        ("dic", "31", "1999", "1999-12-31"),
        ("", "14", "1961", None),
        ("3", "", "1961", None),
        ("3", "14", "61", None),
        ("13", "14", "1961", None),
        ("0", "14", "1961", None),
        ("m", "14", "1961", None),
        ("blue", "14", "1961", None),
        ("3", "1st", "1961", None),
        ("३", "14", "1961", None),
    ],
)
def test_what_can_be_a_date_is_joined_and_the_rest_is_asked_again(
    month: str, day: str, year: str, joined: str | None
) -> None:
    """A slip of the finger costs no try."""
    assert join_birth_date(month, day, year) == joined


@given(st.text(max_size=8), st.text(max_size=8), st.text(max_size=8))
def test_any_typing_is_a_date_or_nothing(month: str, day: str, year: str) -> None:
    """Whatever is typed, the answer has the form of a date or is None."""
    joined = join_birth_date(month, day, year)

    assert joined is None or len(joined) == len("1961-03-14")
