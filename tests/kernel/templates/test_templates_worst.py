"""The values that fields are tried with."""

from __future__ import annotations

import pytest

from quietline.kernel.templates import (
    FIELDS,
    LONGEST_VALUE,
    FieldName,
    PracticeNames,
    Sensitivity,
    field_of,
    plain_value,
    worst_values,
)

LANGUAGES = [None, "en", "es", "es-MX", "fr", "pt", "ht", "tl", "vi", "zh", "xx"]
PRACTICE = PracticeNames("Elm Clinic", ("North", "South"), ("Dr. Lopez", " ", "Dr. Lopez"))


@pytest.mark.parametrize("field", FIELDS, ids=lambda field: field.name.value)
@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_field_has_values_that_can_be_filled_in(field, lang: str | None) -> None:
    """In every language, the unlisted ones too."""
    values = (plain_value(field, lang), *worst_values(field, lang, PRACTICE))
    assert len(values) > 1
    assert all(len(value) <= LONGEST_VALUE for value in values)


@pytest.mark.parametrize(
    ("name", "values"),
    [
        (FieldName.PRACTICE_NAME, ("Elm Clinic",)),
        (FieldName.LOCATION_NAME, ("North", "South")),
        (FieldName.CLINIC_NAME, ("Elm Clinic", "North", "South")),
        (FieldName.CLINICIAN_NAME, ("Dr. Lopez",)),
    ],
)
def test_a_field_of_the_practice_takes_its_names(name: FieldName, values: tuple[str, ...]) -> None:
    """Each once, and no empty one."""
    assert worst_values(field_of(name), "en", PRACTICE) == values


def test_a_field_of_the_practice_has_no_values_without_its_names() -> None:
    """Nobody can say what it would show."""
    assert worst_values(field_of(FieldName.CLINICIAN_NAME)) == ()


def test_english_values_are_tried_in_other_languages() -> None:
    """A record system fills in English words whatever the language of the template."""
    field = field_of(FieldName.VISIT_REASON)
    assert set(worst_values(field, "en")) < set(worst_values(field, "es"))


def test_dates_are_written_in_the_language() -> None:
    """The texts that patients get."""
    assert "martes" in plain_value(field_of(FieldName.DATE), "es-US")


def test_an_unknown_field_takes_clinical_values() -> None:
    """No evidence means no."""
    assert set(worst_values(None)) & set(worst_values(field_of(FieldName.VISIT_REASON)))


@pytest.mark.parametrize(
    "field",
    [field for field in FIELDS if field.sensitivity is Sensitivity.CLINICAL],
    ids=lambda field: field.name.value,
)
def test_a_plain_value_is_none_of_the_worst(field) -> None:
    """Else the wording would be blamed for its field."""
    assert plain_value(field) not in worst_values(field)
