"""Adding a patient, and destroying what was written of one."""

from __future__ import annotations

from uuid import UUID

from django.db import transaction

from quietline.kernel.access import Actor, Permission
from quietline.kernel.audit import AuditKind
from quietline.records.keys.models import WrappedDataKey
from quietline.records.messaging.models import Conversation
from quietline.records.patients.models import NameWord
from quietline.services.access import require
from quietline.services.audit_log import Fact, record
from quietline.services.patients.reading import lock
from quietline.services.patients.rows import store
from quietline.services.patients.values import NewPatient, check
from quietline.services.ports import Ports


def add(ports: Ports, actor: Actor | None, new: NewPatient) -> UUID:
    """Add a patient and their conversation; returns the conversation's id."""
    actor = require(actor, Permission.PATIENT_RECORD)
    checked = check(new, today=ports.clock.now().date())
    with transaction.atomic():
        patient = store(ports, actor.practice_id, checked)
        record(ports, actor.practice_id, [_fact(AuditKind.PATIENT_ADDED, actor, patient)])
    return Conversation.objects.only("id").get(patient_id=patient).id


def destroy_key(ports: Ports, actor: Actor | None, patient: UUID) -> None:
    """Destroy a patient's data key: what it sealed cannot be read from this database any more.

    Backups are not reached by that. One from before still holds the wrapped key, which opens until
    the wrapping key is rotated and every older copy of the keyring is removed.
    """
    actor = require(actor, Permission.KEYS_DESTROY)
    with transaction.atomic():
        # A change that runs now would index the name again after it was forgotten.
        lock(actor, patient)
        NameWord.objects.filter(patient_id=patient).delete()
        WrappedDataKey.objects.filter(owner=patient, destroyed_at=None).update(
            blob=b"", destroyed_at=ports.clock.now()
        )
        fact = _fact(AuditKind.KEY_DESTROYED, actor, patient)
        record(ports, actor.practice_id, [fact])


def _fact(kind: AuditKind, actor: Actor, patient: UUID) -> Fact:
    return Fact(
        kind=kind,
        actor=actor.label,
        origin=actor.origin,
        patient=patient,
        subject=f"patient:{patient}",
    )
