"""A patient's rows: sealed first, under a key of the patient's own, and then written."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from quietline.infra.encryption import DataKey
from quietline.infra.ids import new_id
from quietline.kernel.phi import Phi
from quietline.kernel.phone import PhoneNumber
from quietline.records.bulk import Rows, insert, prepare
from quietline.records.keys.models import WrappedDataKey
from quietline.records.messaging.models import Conversation
from quietline.records.patients.models import NameWord, Patient, PatientNumber
from quietline.services.patients.reading import BIRTH_DATE, NAME, NUMBER
from quietline.services.patients.search import external_key, name_keys, number_key
from quietline.services.patients.values import CheckedPatient
from quietline.services.ports import Ports
from quietline.services.safes import hold_to_current, new_key


@dataclass(frozen=True, slots=True)
class PatientRows:
    """One patient sealed and ready to be written. `number` is None without a mobile number."""

    key: WrappedDataKey
    patient: Patient
    words: tuple[NameWord, ...]
    number: PatientNumber | None
    conversation: Conversation


def store(ports: Ports, practice: UUID, checked: CheckedPatient) -> UUID:
    """Write the rows of one patient. For callers that audit it in the same transaction."""
    rows = build_rows(ports, practice, checked)
    insert_rows(prepare_rows([rows]))
    hold_to_current(ports, {rows.key.wrapping_key_id})
    return rows.patient.id


def build_rows(ports: Ports, practice: UUID, checked: CheckedPatient) -> PatientRows:
    """Seal one patient under a new key of their own. Nothing is written."""
    now = ports.clock.now()
    patient = new_id()
    key, wrapped = new_key(ports, practice=practice, owner=patient)
    name = checked.name.reveal()
    return PatientRows(
        key=wrapped,
        patient=Patient(
            id=patient,
            practice_id=practice,
            name_sealed=key.seal(patient, NAME, name),
            birth_date_sealed=seal_date(key, patient, checked.birth_date),
            language=checked.language,
            timezone=checked.timezone,
            external_key=external_key(ports, practice, checked.external_key),
            created_at=now,
        ),
        words=word_rows(ports, practice, patient, name),
        number=number_row(ports, key, practice, checked.number, now),
        conversation=Conversation(practice_id=practice, patient_id=patient),
    )


def prepare_rows(rows: Sequence[PatientRows]) -> tuple[Rows, ...]:
    """Many patients made ready for the database, in the order in which they must go in."""
    return (
        prepare(WrappedDataKey, (row.key for row in rows)),
        prepare(Patient, (row.patient for row in rows)),
        prepare(NameWord, (word for row in rows for word in row.words)),
        prepare(PatientNumber, (row.number for row in rows if row.number is not None)),
        prepare(Conversation, (row.conversation for row in rows)),
    )


def insert_rows(prepared: Sequence[Rows]) -> None:
    """Write what was made ready. The caller then calls `hold_to_current`."""
    for rows in prepared:
        insert(rows)


def word_rows(ports: Ports, practice: UUID, patient: UUID, name: str) -> tuple[NameWord, ...]:
    """What a patient is found by. Nothing is written."""
    return tuple(
        NameWord(practice_id=practice, patient_id=patient, word_key=word)
        for word in name_keys(ports, practice, name)
    )


def number_row(
    ports: Ports, key: DataKey, practice: UUID, number: PhoneNumber | None, now: datetime
) -> PatientNumber | None:
    """A current number that nobody has verified yet. Nothing is written."""
    if number is None:
        return None
    row = new_id()
    return PatientNumber(
        id=row,
        practice_id=practice,
        patient_id=key.owner,
        e164_sealed=key.seal(row, NUMBER, number.e164),
        number_key=number_key(ports, practice, number),
        created_at=now,
    )


def seal_date(key: DataKey, patient: UUID, value: Phi[date] | None) -> bytes | None:
    return None if value is None else key.seal(patient, BIRTH_DATE, value.reveal().isoformat())
