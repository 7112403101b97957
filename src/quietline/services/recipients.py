"""To whom a text goes: the patient (or an unassigned thread), their key, and their number."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from quietline.infra.encryption import DataKey
from quietline.kernel.errors import NotFound
from quietline.kernel.phone import PhoneNumber
from quietline.records.messaging.models import Conversation
from quietline.records.patients.models import Patient
from quietline.records.practices.models import Practice
from quietline.services.patients import current_number, open_number
from quietline.services.ports import Ports
from quietline.services.safes import open_key

THREAD_NUMBER = "conversation.e164"


@dataclass(frozen=True, slots=True)
class Recipient:
    """`patient` is None for a thread that nobody has assigned yet. Numbers are current ones."""

    practice: Practice
    key: DataKey
    conversation: Conversation
    patient: Patient | None
    number: PhoneNumber | None
    number_key: str
    number_row: UUID | None
    is_verified: bool
    has_birth_date: bool
    language: str
    timezone: str

    @property
    def patient_id(self) -> UUID | None:
        return None if self.patient is None else self.patient.id


def recipient_of_patient(ports: Ports, practice: UUID, patient: UUID) -> Recipient:
    """Raises NotFound when the patient is not this practice's, KeyDestroyed when forgotten."""
    thread = (
        Conversation.objects.of_practice(practice)
        .select_related("patient", "practice")
        .filter(patient_id=patient)
        .first()
    )
    if thread is None:
        raise NotFound
    return recipient_of_thread(ports, thread)


def recipient_of_thread(ports: Ports, thread: Conversation) -> Recipient:
    """The recipient of a conversation fetched with its patient and practice."""
    if thread.patient is None:
        return _unassigned(ports, thread)
    patient = thread.patient
    key = open_key(ports, patient.id)
    row = current_number(patient.id)
    return Recipient(
        practice=thread.practice,
        key=key,
        conversation=thread,
        patient=patient,
        number=None if row is None else open_number(key, row),
        number_key="" if row is None else row.number_key,
        number_row=None if row is None else row.id,
        is_verified=row is not None and row.verified_at is not None,
        has_birth_date=patient.birth_date_sealed is not None,
        language=patient.language,
        timezone=patient.timezone,
    )


def _unassigned(ports: Ports, thread: Conversation) -> Recipient:
    key = open_key(ports, thread.practice_id)
    sealed = thread.e164_sealed
    number = key.open(thread.id, THREAD_NUMBER, sealed).reveal() if sealed else None
    return Recipient(
        practice=thread.practice,
        key=key,
        conversation=thread,
        patient=None,
        number=PhoneNumber(number) if number else None,
        number_key=thread.number_key,
        number_row=None,
        is_verified=False,
        has_birth_date=False,
        language=thread.practice.language,
        timezone=thread.practice.timezone,
    )
