"""Filling in: each field once, nothing else, within bounds."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quietline.kernel.codes import Code
from quietline.kernel.errors import InvalidInput
from quietline.kernel.templates import (
    FIELDS,
    LONGEST_VALUE,
    Filled,
    locate,
    parse_template,
    read_template,
    render,
)

KNOWN = st.sampled_from([field.name.value for field in FIELDS])
WORDS = st.text(st.characters(exclude_characters="{}<>[]%$@#~*|", codec="utf-8"), max_size=20)
VALUES = st.text(st.characters(exclude_characters="{}"), max_size=20)


def test_fields_are_replaced_by_their_values() -> None:
    """The words around them stay."""
    template = parse_template("Hi {first_name}, see you {date}.")
    assert render(template, {"first_name": "Ana", "date": "May 4"}) == "Hi Ana, see you May 4."


def test_a_value_is_not_looked_at_again() -> None:
    """A patient may be called {date}."""
    values = {"first_name": "{date}", "date": "May 4"}
    assert render(parse_template("{first_name}"), values) == "{date}"


def test_a_spelling_of_another_system_takes_the_value_of_its_field() -> None:
    """Values are given under our names."""
    assert render(parse_template("On %ApptDate%"), {"date": "May 4"}) == "On May 4"


def test_an_unknown_field_takes_the_value_under_its_own_writing() -> None:
    """So the audit can try one."""
    assert render(read_template("Hi {custom}"), {"{custom}": "you"}) == "Hi you"


def test_a_missing_value_is_refused() -> None:
    """A text with a hole is not sent."""
    with pytest.raises(InvalidInput) as refused:
        render(parse_template("Hi {first_name}"), {})
    assert refused.value.code is Code.TEMPLATE_VALUE_MISSING


def test_a_value_has_a_length() -> None:
    """So the text stays bounded."""
    with pytest.raises(InvalidInput) as refused:
        render(parse_template("{date}"), {"date": "x" * (LONGEST_VALUE + 1)})
    assert refused.value.code is Code.TEMPLATE_VALUE_TOO_LONG


def test_values_are_found_where_they_stand() -> None:
    """In code points of the rendered text."""
    template = parse_template("Hi {first_name}: {date}")
    found = list(locate(template, {"first_name": "Ana", "date": "May 4"}))
    assert found == [Filled("first_name", 3, 6), Filled("date", 8, 13)]


@given(st.lists(st.tuples(WORDS, KNOWN), min_size=1, max_size=10), VALUES)
def test_no_brace_of_a_known_field_is_left(parts: list[tuple[str, str]], value: str) -> None:
    """Whatever stands between the fields and in them."""
    template = parse_template("".join(f"{words}{{{name}}}" for words, name in parts))
    rendered = render(template, {name: value for _, name in parts})
    assert rendered == "".join(f"{words}{value}" for words, _ in parts)
