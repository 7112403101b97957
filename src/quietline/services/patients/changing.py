"""Changing what is known of a patient, and what a change is shown first."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from uuid import UUID

from django.db import transaction

from quietline.infra.encryption import DataKey
from quietline.kernel.access import Actor, Permission
from quietline.kernel.audit import AuditKind
from quietline.kernel.phi import Phi
from quietline.kernel.phone import PhoneNumber
from quietline.records.messaging.models import Conversation
from quietline.records.patients.models import NameWord, Patient, PatientNumber
from quietline.services.access import require
from quietline.services.audit_log import Fact, record
from quietline.services.patients.reading import (
    NAME,
    current_number,
    get,
    lock,
    open_birth_date,
    open_name,
    open_number,
)
from quietline.services.patients.rows import number_row, seal_date, word_rows
from quietline.services.patients.values import (
    CheckedPatient,
    PatientChange,
    PatientDetails,
    check_change,
)
from quietline.services.ports import Ports
from quietline.services.safes import open_key

_Value = Phi[str] | Phi[date] | PhoneNumber | str | None


def details(ports: Ports, actor: Actor | None, patient: UUID) -> PatientDetails:
    """What a form for changes begins with.

    An audited read. Raises NotFound for another practice's patient, KeyDestroyed when forgotten.
    """
    actor = require(actor, Permission.PATIENT_RECORD)
    row = get(actor, patient)
    key, number = open_key(ports, patient), current_number(patient)
    with transaction.atomic():
        record(ports, row.practice_id, [_fact(AuditKind.PATIENT_READ, actor, patient)])
    return PatientDetails(
        conversation=Conversation.objects.only("id").get(patient_id=patient).id,
        name=open_name(key, row),
        date_of_birth=open_birth_date(key, row),
        mobile=None if number is None else open_number(key, number),
        language=row.language,
        timezone=row.timezone,
    )


def change(
    ports: Ports, actor: Actor | None, patient: UUID, wanted: PatientChange
) -> tuple[str, ...]:
    """Save what differs; the names of those fields, which is all that goes on record.

    Raises FieldInvalid for the first field that cannot be used. A number that is replaced stays as
    one that was: its links end, texts that wait for it are not sent, and its consent stays with it.
    """
    actor = require(actor, Permission.PATIENT_RECORD)
    checked = check_change(wanted, today=ports.clock.now().date())
    with transaction.atomic():
        row = lock(actor, patient)
        key = open_key(ports, patient)
        changed = _differences(_known(key, row), _asked(checked))
        if not changed:
            return ()
        _write_columns(key, row, checked, changed)
        if "name" in changed:
            _index_again(ports, row, checked)
        if "mobile" in changed:
            _replace_number(ports, key, row, checked)
        record(ports, row.practice_id, [_fact(AuditKind.PATIENT_CHANGED, actor, patient, changed)])
    return changed


def _known(key: DataKey, row: Patient) -> dict[str, _Value]:
    number = current_number(row.id)
    return {
        "name": open_name(key, row),
        "date_of_birth": open_birth_date(key, row),
        "mobile": None if number is None else open_number(key, number),
        "language": row.language,
        "timezone": row.timezone,
    }


def _asked(checked: CheckedPatient) -> dict[str, _Value]:
    return {
        "name": checked.name,
        "date_of_birth": checked.birth_date,
        "mobile": checked.number,
        "language": checked.language,
        "timezone": checked.timezone,
    }


def _differences(known: dict[str, _Value], asked: dict[str, _Value]) -> tuple[str, ...]:
    return tuple(field for field, value in asked.items() if known[field] != value)


def _write_columns(
    key: DataKey, row: Patient, checked: CheckedPatient, changed: Collection[str]
) -> None:
    values = {
        "name": ("name_sealed", key.seal(row.id, NAME, checked.name.reveal())),
        "date_of_birth": ("birth_date_sealed", seal_date(key, row.id, checked.birth_date)),
        "language": ("language", checked.language),
        "timezone": ("timezone", checked.timezone),
    }
    columns = dict(value for field, value in values.items() if field in changed)
    if columns:
        Patient.objects.filter(id=row.id).update(**columns)


def _index_again(ports: Ports, row: Patient, checked: CheckedPatient) -> None:
    NameWord.objects.filter(patient_id=row.id).delete()
    words = word_rows(ports, row.practice_id, row.id, checked.name.reveal())
    NameWord.objects.bulk_create(words)


def _replace_number(ports: Ports, key: DataKey, row: Patient, checked: CheckedPatient) -> None:
    """Always a row of its own, even for a number that comes back: nobody has verified it anew."""
    PatientNumber.objects.filter(patient_id=row.id, is_current=True).update(is_current=False)
    number = number_row(ports, key, row.practice_id, checked.number, ports.clock.now())
    if number is not None:
        number.save(force_insert=True)


def _fact(kind: AuditKind, actor: Actor, patient: UUID, fields: Collection[str] = ()) -> Fact:
    return Fact(
        kind=kind,
        actor=actor.label,
        origin=actor.origin,
        patient=patient,
        subject=f"patient:{patient}",
        detail={"fields": list(fields)} if fields else {},
    )
