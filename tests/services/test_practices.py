"""Making a practice and changing its settings: what is taken or refused, and what is on record."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from cast.people import Cast
from quietline.kernel.audit import AuditKind, parse_entry
from quietline.kernel.consent import Purpose
from quietline.kernel.errors import NotFound
from quietline.kernel.phi import Phi
from quietline.records.audit.models import AuditEntry
from quietline.records.practices.models import Practice
from quietline.services import outbound, practices
from quietline.services.fields import FieldInvalid
from quietline.services.ports import Ports
from quietline.services.practices import NewPractice, PracticeChange

SAME = PracticeChange(
    texting_name="Maple Street Clinic",
    phone="+12125550100",
    profile="standard",
    timezone="America/New_York",
    language="en",
)
NEW = NewPractice(
    name="Elm Clinic",
    texting_name="Elm Clinic",
    specialty="",
    timezone="America/Chicago",
    phone="+13125550100",
    sender="+13125550199",
    gateway="sandbox",
)


def test_the_settings_are_as_the_practice_was_made(ports: Ports, cast: Cast) -> None:
    """What the form shows first."""
    found = practices.read_settings(ports, cast.administrator)
    assert (found.texting_name, found.profile) == ("Maple Street Clinic", "standard")


def test_what_is_changed_holds_from_the_next_text_on(ports: Ports, cast: Cast) -> None:
    """The notification carries the new name."""
    practices.change(ports, cast.administrator, replace(SAME, texting_name="  Maple   Office "))
    draft = outbound.Draft(cast.sam, Phi("Your biopsy came back benign"), Purpose.CARE)
    shown = outbound.preview(ports, cast.nurse, draft)
    assert shown.lock_screen is not None
    assert shown.lock_screen.reveal().startswith("Maple Office: ")


def test_a_change_is_on_record_by_the_names_of_its_fields(ports: Ports, cast: Cast) -> None:
    """Which settings, and never their values."""
    changed = replace(SAME, phone="212 555 0111", language="es")
    assert practices.change(ports, cast.administrator, changed) == ("phone", "language")
    entry = AuditEntry.objects.get(kind=AuditKind.SETTINGS_CHANGED)
    assert parse_entry(bytes(entry.canonical)).detail == {"fields": ["phone", "language"]}


def test_saving_what_is_so_already_records_nothing(ports: Ports, cast: Cast) -> None:
    """Nothing changed, nothing to say."""
    assert practices.change(ports, cast.administrator, SAME) == ()
    assert not AuditEntry.objects.filter(kind=AuditKind.SETTINGS_CHANGED).exists()


@pytest.mark.parametrize("name", ["Hope Addiction Recovery", "Boston Oncology"])
def test_a_name_that_tells_the_type_of_care_is_not_taken(
    ports: Ports, cast: Cast, name: str
) -> None:
    """It would tell it on every locked phone."""
    with pytest.raises(FieldInvalid) as refused:
        practices.change(ports, cast.administrator, replace(SAME, texting_name=name))
    assert (refused.value.field, refused.value.code) == (
        "texting_name",
        "policy.notification_reveals",
    )
    assert Practice.objects.get().texting_name == "Maple Street Clinic"


def test_a_name_is_judged_by_the_profile_that_is_chosen_with_it(ports: Ports, cast: Cast) -> None:
    """A clinician's name passes as the rules stand, and not strictly."""
    wanted = replace(SAME, texting_name="Dr. Hart")
    practices.change(ports, cast.administrator, wanted)
    with pytest.raises(FieldInvalid):
        practices.change(ports, cast.administrator, replace(wanted, profile="strict"))


def test_a_name_can_be_examined_before_it_is_saved(ports: Ports, cast: Cast) -> None:
    """The lock screen, the revealing words, the reason; nothing is stored."""
    verdict = practices.examine_name(ports, cast.administrator, "Boston Oncology", "standard")
    assert verdict.reveals
    assert [verdict.lock_screen[start:end] for start, end in verdict.spans] == ["Oncology"]
    assert verdict.reasons
    assert Practice.objects.get().texting_name == "Maple Street Clinic"


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("texting_name", " "),
        ("texting_name", "x" * 61),
        ("texting_name", "Maple\x00"),
        ("phone", "12"),
        ("profile", "lenient"),
        ("timezone", "Mars/Olympus"),
        ("timezone", "../etc/passwd"),
        ("language", "english"),
        ("language", "en-123456789"),
    ],
)
def test_a_setting_that_cannot_be_is_refused_by_its_field(
    ports: Ports, cast: Cast, field: str, value: str
) -> None:
    """The form shows the sentence beside it."""
    wrong: Any = {field: value}
    with pytest.raises(FieldInvalid) as refused:
        practices.change(ports, cast.administrator, replace(SAME, **wrong))
    assert refused.value.field == field


def test_settings_are_for_those_who_keep_them(ports: Ports, cast: Cast) -> None:
    """The administrator and the privacy officer; a nurse finds nothing."""
    practices.read_settings(ports, cast.privacy_officer)
    for act in (
        lambda: practices.read_settings(ports, cast.nurse),
        lambda: practices.change(ports, cast.nurse, SAME),
        lambda: practices.examine_name(ports, cast.nurse, "Maple", "standard"),
    ):
        with pytest.raises(NotFound):
            act()


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("name", ""),
        ("name", "x" * 121),
        ("texting_name", "x" * 61),
        ("specialty", "x" * 121),
        ("timezone", "Mars/Olympus"),
        ("language", "english"),
        ("phone", "12"),
        ("sender", "12"),
        ("clinicians", ("x" * 121,)),
        ("locations", ("",)),
    ],
)
def test_a_practice_that_cannot_be_is_not_made(
    ports: Ports, db: None, field: str, value: object
) -> None:
    """Nothing of it is written, on either engine."""
    wrong: Any = {field: value}
    with pytest.raises(FieldInvalid) as refused:
        practices.create(ports, replace(NEW, **wrong))
    assert refused.value.field == field
    assert not Practice.objects.exists()
