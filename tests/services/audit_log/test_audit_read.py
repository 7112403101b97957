"""Reading what is on record about one patient or one thing."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

import pytest
from django.db import transaction

from quietline.kernel.errors import IntegrityBroken
from quietline.services.audit_log import (
    AuditPorts,
    Fact,
    entries_about_patient,
    entries_about_subject,
    record,
)

PATIENT = UUID(int=7)


@pytest.fixture
def two_patients(ports: AuditPorts, practice: UUID, fact: Callable[..., Fact]) -> None:
    with transaction.atomic():
        record(
            ports,
            practice,
            [
                fact(patient=PATIENT, subject="message:1"),
                fact(patient=UUID(int=8), subject="message:2"),
                fact(patient=PATIENT, subject="message:3"),
                fact(subject="message:1"),
            ],
        )


@pytest.mark.usefixtures("two_patients")
def test_the_entries_about_a_patient_are_found(practice: UUID) -> None:
    """Only that patient's, oldest first."""
    assert [entry.index for entry in entries_about_patient(practice, PATIENT)] == [0, 2]


@pytest.mark.usefixtures("two_patients")
def test_the_entries_about_a_thing_are_found(practice: UUID) -> None:
    """Only that message's, oldest first."""
    assert [entry.index for entry in entries_about_subject(practice, "message:1")] == [0, 3]


@pytest.mark.usefixtures("two_patients")
def test_another_practice_finds_nothing(other_practice: UUID) -> None:
    """The same patient id in another practice's log is nobody."""
    assert entries_about_patient(other_practice, PATIENT) == ()


@pytest.mark.usefixtures("two_patients")
def test_a_damaged_entry_is_not_shown_as_if_it_were_sound(
    practice: UUID, tamper: Callable[..., None]
) -> None:
    """Reading bytes that are no entry is an error, not an omission."""
    tamper('UPDATE audit_entry SET canonical = %s WHERE "index" = 0', b"{}")

    with pytest.raises(IntegrityBroken):
        entries_about_patient(practice, PATIENT)
