"""Whose text this is. Matched by the exact number; two patients on one number are never guessed."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from quietline.infra.ids import new_id
from quietline.kernel.phone import PhoneNumber
from quietline.records.messaging.models import Conversation
from quietline.records.patients.models import PatientNumber
from quietline.services.patients import find_by_number, number_key
from quietline.services.ports import Ports
from quietline.services.recipients import THREAD_NUMBER, Recipient, recipient_of_thread
from quietline.services.safes import open_key, open_keys


@dataclass(frozen=True, slots=True)
class TextSender:
    """`numbers` are the patients' records of this number: none, one, or several."""

    recipient: Recipient
    number_key: str
    numbers: tuple[PatientNumber, ...]

    @property
    def patient(self) -> UUID | None:
        return self.recipient.patient_id


def find_sender(ports: Ports, practice: UUID, number: PhoneNumber) -> TextSender:
    """The one patient with this number, or else its unassigned thread (made when missing).

    The conversation is locked for this transaction, before anything is recorded (ADR 16).
    """
    rows = _remembered(ports, find_by_number(ports, practice, number))
    threads = (
        Conversation.objects.of_practice(practice)
        .select_for_update(no_key=True, of=("self",))
        .select_related("patient", "practice")
    )
    key = number_key(ports, practice, number)
    if len(rows) == 1:
        thread = threads.get(patient_id=rows[0].patient_id)
    else:
        thread = threads.filter(patient=None, number_key=key).first() or _open_thread(
            ports, practice, number, key
        )
    return TextSender(recipient_of_thread(ports, thread), key, tuple(rows))


def _remembered(ports: Ports, rows: list[PatientNumber]) -> list[PatientNumber]:
    """Without those whose key was destroyed: they are nobody's patients any more."""
    keys = open_keys(ports, [row.patient_id for row in rows])
    return [row for row in rows if row.patient_id in keys]


def _open_thread(ports: Ports, practice: UUID, number: PhoneNumber, key: str) -> Conversation:
    row = new_id()
    safe = open_key(ports, practice)
    Conversation.objects.create(
        id=row,
        practice_id=practice,
        number_key=key,
        e164_sealed=safe.seal(row, THREAD_NUMBER, number.e164),
    )
    return Conversation.objects.select_related("patient", "practice").get(id=row)
