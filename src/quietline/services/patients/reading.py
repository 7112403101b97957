"""What is known of a patient: the rows, and what a data key opens of them."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from quietline.infra.encryption import DataKey
from quietline.kernel.access import Actor
from quietline.kernel.errors import NotFound
from quietline.kernel.phi import Phi
from quietline.kernel.phone import PhoneNumber
from quietline.records.messaging.models import Conversation
from quietline.records.patients.models import Patient, PatientNumber

NAME = "patient.name"
BIRTH_DATE = "patient.birth_date"
NUMBER = "number.e164"


def get(actor: Actor, patient: UUID) -> Patient:
    """The row, if it is this practice's. Raises NotFound."""
    row = Patient.objects.of_practice(actor.practice_id).filter(id=patient).first()
    if row is None:
        raise NotFound
    return row


def lock(actor: Actor, patient: UUID) -> Patient:
    """The row, held until the transaction ends: one writer at a time. Raises NotFound."""
    rows = Patient.objects.of_practice(actor.practice_id).select_for_update(no_key=True)
    row = rows.filter(id=patient).first()
    if row is None:
        raise NotFound
    return row


def patient_of(actor: Actor, conversation: UUID) -> UUID:
    """Whose conversation it is. Raises NotFound when it is nobody's or another practice's."""
    threads = Conversation.objects.of_practice(actor.practice_id).filter(id=conversation)
    patient = threads.values_list("patient_id", flat=True).first()
    if patient is None:
        raise NotFound
    return patient


def current_number(patient: UUID) -> PatientNumber | None:
    return PatientNumber.objects.filter(patient_id=patient, is_current=True).first()


def open_name(key: DataKey, patient: Patient) -> Phi[str]:
    return key.open(patient.id, NAME, patient.name_sealed)


def open_birth_date(key: DataKey, patient: Patient) -> Phi[date] | None:
    if patient.birth_date_sealed is None:
        return None
    text = key.open(patient.id, BIRTH_DATE, patient.birth_date_sealed).reveal()
    return Phi(date.fromisoformat(text))


def open_number(key: DataKey, number: PatientNumber) -> PhoneNumber:
    return PhoneNumber(key.open(number.id, NUMBER, number.e164_sealed).reveal())
