"""Patients: adding them, finding them, and opening what is known of them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from django.db import transaction

from quietline.infra.encryption import DataKey
from quietline.infra.ids import new_id
from quietline.kernel.access import Actor, Permission
from quietline.kernel.audit import AuditKind
from quietline.kernel.codes import Code
from quietline.kernel.errors import NotFound
from quietline.kernel.phi import Phi
from quietline.kernel.phone import PhoneNumber
from quietline.records.bulk import Rows, insert, prepare
from quietline.records.keys.models import WrappedDataKey
from quietline.records.messaging.models import Conversation
from quietline.records.patients.models import NameWord, Patient, PatientNumber
from quietline.services.access import require
from quietline.services.audit_log import Fact, record
from quietline.services.fields import (
    FieldInvalid,
    language_of,
    phone_of,
    timezone_of,
    words_of,
)
from quietline.services.ports import Ports
from quietline.services.safes import hold_to_current, new_key, open_keys

NAME = "patient.name"
BIRTH_DATE = "patient.birth_date"
NUMBER = "number.e164"
_LONGEST_NAME = 200
_PREFIXES = range(2, 7)
_OLDEST_YEAR = 1900


@dataclass(frozen=True, slots=True)
class NewPatient:
    """A patient as typed or imported; every field is text that may be wrong."""

    name: Phi[str]
    date_of_birth: Phi[str]
    mobile: Phi[str]
    language: str
    timezone: str
    external_key: str = ""


@dataclass(frozen=True, slots=True)
class CheckedPatient:
    """A `NewPatient` whose every field can be used."""

    name: Phi[str]
    birth_date: Phi[date] | None
    number: PhoneNumber | None
    language: str
    timezone: str
    external_key: str


def check(new: NewPatient, *, today: date) -> CheckedPatient:
    """Every field parsed. Raises FieldInvalid for the first that cannot be used."""
    name = words_of(
        "name", new.name.reveal(), longest=_LONGEST_NAME, missing="Give the patient's name."
    )
    mobile = new.mobile.reveal().strip()
    return CheckedPatient(
        name=Phi(name),
        birth_date=_birth_date(new.date_of_birth.reveal().strip(), today),
        number=phone_of("mobile", mobile) if mobile else None,
        language=language_of(new.language),
        timezone=timezone_of(new.timezone),
        external_key=new.external_key.strip(),
    )


def add(ports: Ports, actor: Actor | None, new: NewPatient) -> UUID:
    """Add a patient and their conversation; returns the conversation's id."""
    actor = require(actor, Permission.PATIENT_RECORD)
    checked = check(new, today=ports.clock.now().date())
    with transaction.atomic():
        patient = store(ports, actor.practice_id, checked)
        record(ports, actor.practice_id, [_added(actor, patient)])
    return Conversation.objects.only("id").get(patient_id=patient).id


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
            birth_date_sealed=_seal_date(key, patient, checked.birth_date),
            language=checked.language,
            timezone=checked.timezone,
            external_key=external_key(ports, practice, checked.external_key),
            created_at=now,
        ),
        words=tuple(
            NameWord(practice_id=practice, patient_id=patient, word_key=word)
            for word in _name_keys(ports, practice, name)
        ),
        number=_number_row(ports, key, practice, checked.number, now),
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


def find_by_name(ports: Ports, practice: UUID, search: str) -> set[UUID]:
    """Patients all of whose searched words begin a word of their name.

    The index knows the first letters of a word. For longer words the names of those who remain are
    opened and compared; whoever's key is destroyed is not found by them any more.
    """
    words = set(_words(search))
    if not words:
        return set()
    found = set.intersection(*(_beginning_with(ports, practice, word) for word in words))
    longer = {word for word in words if len(word) > _PREFIXES[-1]}
    return _named(ports, practice, found, longer) if longer else found


def _beginning_with(ports: Ports, practice: UUID, word: str) -> set[UUID]:
    """Patients with a word in their name that begins like the first letters of this one."""
    key = ports.index.of(practice, "name", word[: _PREFIXES[-1]])
    rows = NameWord.objects.of_practice(practice).filter(word_key=key)
    return set(rows.values_list("patient_id", flat=True))


def _named(ports: Ports, practice: UUID, patients: set[UUID], words: set[str]) -> set[UUID]:
    keys = open_keys(ports, patients)
    rows = Patient.objects.of_practice(practice).filter(id__in=list(keys))
    return {row.id for row in rows if _has_words(open_name(keys[row.id], row), words)}


def _has_words(name: Phi[str], beginnings: set[str]) -> bool:
    words = tuple(_words(name.reveal()))
    return all(any(word.startswith(one) for word in words) for one in beginnings)


def find_by_number(ports: Ports, practice: UUID, number: PhoneNumber) -> list[PatientNumber]:
    """The current numbers that are exactly this one; more than one when patients share it."""
    key = number_key(ports, practice, number)
    rows = PatientNumber.objects.of_practice(practice).filter(number_key=key, is_current=True)
    return list(rows.select_related("patient").order_by("created_at", "id"))


def number_key(ports: Ports, practice: UUID, number: PhoneNumber) -> str:
    return ports.index.of(practice, "number", number.e164)


def external_key(ports: Ports, practice: UUID, value: str) -> str | None:
    """The blind index of the id that another system knows the patient by."""
    return ports.index.of(practice, "external", value) if value else None


def current_number(patient: UUID) -> PatientNumber | None:
    return PatientNumber.objects.filter(patient_id=patient, is_current=True).first()


def get(actor: Actor, patient: UUID) -> Patient:
    """The row, if it is this practice's. Raises NotFound."""
    row = Patient.objects.of_practice(actor.practice_id).filter(id=patient).first()
    if row is None:
        raise NotFound
    return row


def open_name(key: DataKey, patient: Patient) -> Phi[str]:
    return key.open(patient.id, NAME, patient.name_sealed)


def open_birth_date(key: DataKey, patient: Patient) -> Phi[date] | None:
    if patient.birth_date_sealed is None:
        return None
    text = key.open(patient.id, BIRTH_DATE, patient.birth_date_sealed).reveal()
    return Phi(date.fromisoformat(text))


def open_number(key: DataKey, number: PatientNumber) -> PhoneNumber:
    return PhoneNumber(key.open(number.id, NUMBER, number.e164_sealed).reveal())


def destroy_key(ports: Ports, actor: Actor | None, patient: UUID) -> None:
    """Destroy a patient's data key: what it sealed cannot be read from this database any more.

    Backups are not reached by that. One from before still holds the wrapped key, which opens until
    the wrapping key is rotated and every older copy of the keyring is removed.
    """
    actor = require(actor, Permission.KEYS_DESTROY)
    get(actor, patient)
    with transaction.atomic():
        WrappedDataKey.objects.filter(owner=patient, destroyed_at=None).update(
            blob=b"", destroyed_at=ports.clock.now()
        )
        fact = Fact(
            kind=AuditKind.KEY_DESTROYED,
            actor=actor.label,
            origin=actor.origin,
            patient=patient,
            subject=f"patient:{patient}",
            detail={},
        )
        record(ports, actor.practice_id, [fact])


def _added(actor: Actor, patient: UUID) -> Fact:
    return Fact(
        kind=AuditKind.PATIENT_ADDED,
        actor=actor.label,
        origin=actor.origin,
        patient=patient,
        subject=f"patient:{patient}",
        detail={},
    )


def _number_row(
    ports: Ports, key: DataKey, practice: UUID, number: PhoneNumber | None, now: datetime
) -> PatientNumber | None:
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


def _seal_date(key: DataKey, patient: UUID, value: Phi[date] | None) -> bytes | None:
    return None if value is None else key.seal(patient, BIRTH_DATE, value.reveal().isoformat())


def _name_keys(ports: Ports, practice: UUID, name: str) -> set[str]:
    """Of each word its first two to six letters; of a word of one letter, that letter."""
    words = set(_words(name))
    prefixes = {word[:length] for word in words for length in _PREFIXES}
    return {ports.index.of(practice, "name", prefix) for prefix in prefixes}


def _words(text: str) -> Iterator[str]:
    plain = unicodedata.normalize("NFKD", text).casefold()
    letters = "".join(char for char in plain if not unicodedata.combining(char))
    yield from re.findall(r"\w+", letters)


def _birth_date(text: str, today: date) -> Phi[date] | None:
    if not text:
        return None
    for form in ("%Y-%m-%d", "%m/%d/%Y"):
        try:
            value = datetime.strptime(text, form).date()  # noqa: DTZ007 - a date has no zone
        except ValueError:
            continue
        if value.year >= _OLDEST_YEAR and value <= today:
            return Phi(value)
    raise FieldInvalid(
        "date_of_birth",
        Code.INPUT_MALFORMED,
        "Write the date of birth as 1980-12-31 or 12/31/1980.",
    )


def patient_of(actor: Actor, conversation: UUID) -> UUID:
    """Whose conversation it is. Raises NotFound when it is nobody's or another practice's."""
    threads = Conversation.objects.of_practice(actor.practice_id).filter(id=conversation)
    patient = threads.values_list("patient_id", flat=True).first()
    if patient is None:
        raise NotFound
    return patient
