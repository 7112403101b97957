"""Templates are taken apart: any text parses or is refused in one way, and in linear time."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from quietline.kernel.codes import Code
from quietline.kernel.errors import InvalidInput
from quietline.kernel.templates import (
    LONGEST_TEMPLATE,
    MOST_FIELDS,
    FieldName,
    Placeholder,
    Template,
    parse_template,
    read_template,
)

STYLES = [
    "{appt_type}",
    "{{appt_type}}",
    "{{ appt.type }}",
    "${appt_type}",
    "#{appt_type}",
    "$appt_type",
    "<Appt Type>",
    "<<ApptType>>",
    "[Appt Type]",
    "[[ApptType]]",
    "%appt_type%",
    "%%appt_type%%",
    "@APPTTYPE@",
    "#appt_type#",
    "~ApptType~",
    "*|APPTTYPE|*",
]
PLAIN = [
    "It costs $25.00 or 50% of it",
    "20% now and 30% later",
    "https://example.com/%C3%A9%20a",
    "Write to desk@example.com or help@example.org",
    "a < b and c > d",
    "Suite #4, unit #5",
    "Rooms [1] and [2]",
    "about ~5 ~ 6 minutes",
    "https://example.com/#top#2",
]
MARKS = st.text(st.sampled_from("{}<>[]%$@#~*|ab_. \n"), max_size=200)


def names(template: Template) -> list[FieldName | None]:
    return [None if one.field is None else one.field.name for one in template.placeholders()]


@pytest.mark.parametrize("written", STYLES)
def test_a_field_is_found_in_the_marks_of_other_systems(written: str) -> None:
    """What another system would fill in is never taken for plain words."""
    assert names(read_template(f"Your {written} is on Monday")) == [FieldName.APPOINTMENT_TYPE]


@pytest.mark.parametrize("text", PLAIN)
def test_plain_words_are_no_field(text: str) -> None:
    """Prices, percentages and addresses use the same characters."""
    assert read_template(text).parts == (text,)


def test_a_field_keeps_the_form_in_which_it_was_written() -> None:
    """The finding shows the person what stands in their template."""
    (place,) = read_template("On {{ Appt.Date }}").placeholders()
    assert place.written == "{{ Appt.Date }}"


def test_a_field_used_twice_is_listed_once() -> None:
    """However it is spelled."""
    assert names(read_template("{date} or {appt_date}")) == [FieldName.DATE]


@pytest.mark.parametrize("text", ["", " \n\t"])
def test_nothing_is_no_template(text: str) -> None:
    """An empty text would be sent as such."""
    with pytest.raises(InvalidInput) as refused:
        read_template(text)
    assert refused.value.code is Code.TEMPLATE_EMPTY


@pytest.mark.parametrize("text", ["Hi {date", "Hi date}", "{a{date}}", "{}", "{ }", "{\n}", "{{x}"])
def test_a_brace_without_its_partner_is_refused(text: str) -> None:
    """Else it would go out to the patient."""
    with pytest.raises(InvalidInput) as refused:
        read_template(text)
    assert refused.value.code is Code.TEMPLATE_BRACE


@pytest.mark.parametrize(
    "text", ["a" * (LONGEST_TEMPLATE + 1), "{date}" * (MOST_FIELDS + 1)], ids=["text", "fields"]
)
def test_a_template_has_a_size(text: str) -> None:
    """What follows from it stays bounded."""
    with pytest.raises(InvalidInput) as refused:
        read_template(text)
    assert refused.value.code is Code.TEMPLATE_TOO_LONG


def test_an_unknown_field_stays_in_a_template_that_is_read() -> None:
    """The audit is to name it."""
    assert names(read_template("Hi {custom_12}")) == [None]


def test_an_unknown_field_is_refused_where_the_template_is_to_be_filled_in() -> None:
    """There is a list of fields, and nothing else is filled in."""
    with pytest.raises(InvalidInput, match=r"\{custom_12\}") as refused:
        parse_template("Hi {custom_12}")
    assert refused.value.code is Code.TEMPLATE_FIELD_UNKNOWN


def test_known_fields_are_accepted_where_the_template_is_to_be_filled_in() -> None:
    """The same template as when it is read."""
    assert parse_template("Hi {first_name}") == read_template("Hi {first_name}")


@given(st.text(max_size=300) | MARKS)
@example("{{" + " " * 90 + "}}")
def test_any_text_is_read_whole_or_refused(text: str) -> None:
    """No character is lost, and there is one type of error."""
    try:
        template = read_template(text)
    except InvalidInput:
        return
    written = [part.written if isinstance(part, Placeholder) else part for part in template.parts]
    assert "".join(written) == text


@given(MARKS)
def test_no_brace_is_left_among_the_words(text: str) -> None:
    """A brace belongs to a field, or the template is refused."""
    try:
        template = read_template(text)
    except InvalidInput:
        return
    words = [part for part in template.parts if isinstance(part, str)]
    assert not any(mark in word for word in words for mark in "{}")
