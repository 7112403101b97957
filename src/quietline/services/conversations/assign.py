"""A person says whose an unassigned thread is: its messages become that patient's.

Words and numbers rest sealed with their owner's name in the associated data, so each is opened
under the practice's key and sealed anew under the patient's, in one transaction with the audit
entries. The emptied thread goes; what comes from the number next is looked at anew.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from uuid import UUID

from django.db import transaction
from django.db.models import Q

from quietline.infra.encryption import DataKey
from quietline.kernel.access import Actor
from quietline.kernel.audit import AuditKind
from quietline.kernel.errors import NotFound
from quietline.records.messaging.models import Conversation, Message, Submission
from quietline.services.audit_log import Fact, record
from quietline.services.conversations.unassigned import may_assign
from quietline.services.outbound.store import BODY, DECISION, SMS_BODY, SMS_NUMBER
from quietline.services.ports import Ports
from quietline.services.safes import open_key


def assign(ports: Ports, actor: Actor | None, conversation: UUID, patient: UUID) -> UUID:
    """Move an unassigned thread's messages to a patient; returns the patient's conversation.

    Raises NotFound for a thread that has its patient (already) or a patient who is not this
    practice's, KeyDestroyed for one who was forgotten. The patient's numbers stay as they are.
    """
    actor = may_assign(actor)
    with transaction.atomic():
        source, target = _locked(actor, conversation, patient)
        old, new = open_key(ports, actor.practice_id), open_key(ports, patient)
        # Submissions before messages: the order in which receipts lock them.
        texted = Submission.objects.select_for_update(no_key=True, of=("self",)).filter(
            message__conversation=source
        )
        _seal_submissions(texted.order_by("id"), old, new)
        rows = list(source.messages.select_for_update(no_key=True).order_by("created_at", "id"))
        _seal_messages(rows, target, old, new)
        facts = _facts(actor, source, target, rows, new)
        _join(source, target)
        record(ports, actor.practice_id, facts)
    return target.id


def _locked(actor: Actor, conversation: UUID, patient: UUID) -> tuple[Conversation, Conversation]:
    threads = Conversation.objects.of_practice(actor.practice_id).select_for_update(no_key=True)
    either = threads.filter(Q(id=conversation, patient=None) | Q(patient_id=patient))
    found = {row.patient_id: row for row in either.order_by("id")}
    if set(found) != {None, patient}:
        raise NotFound
    return found[None], found[patient]


def _seal_submissions(rows: Iterable[Submission], old: DataKey, new: DataKey) -> None:
    for row in rows:
        row.patient_id = new.owner
        row.body_sealed = _again(old, new, row.id, SMS_BODY, row.body_sealed)
        row.e164_sealed = _again(old, new, row.id, SMS_NUMBER, row.e164_sealed)
        row.save(update_fields=["patient", "body_sealed", "e164_sealed"])


def _seal_messages(
    rows: Sequence[Message], target: Conversation, old: DataKey, new: DataKey
) -> None:
    for row in rows:
        row.conversation, row.patient_id = target, new.owner
        row.body_sealed = _again(old, new, row.id, BODY, row.body_sealed)
        if row.decision_sealed is not None:
            row.decision_sealed = _again(old, new, row.id, DECISION, row.decision_sealed)
        if row.direction == "in":
            row.author = f"patient:{new.owner}"
        row.save(
            update_fields=["conversation", "patient", "body_sealed", "decision_sealed", "author"]
        )


def _again(old: DataKey, new: DataKey, row: UUID, field: str, sealed: bytes | memoryview) -> bytes:
    return new.seal(row, field, old.open(row, field, sealed).reveal())


def _join(source: Conversation, target: Conversation) -> None:
    newest = target.messages.order_by("-created_at", "-id").first()
    target.last_message = newest
    target.last_at = max(filter(None, (source.last_at, target.last_at)), default=None)
    target.unread += source.unread
    target.is_urgent = target.is_urgent or source.is_urgent
    target.save(update_fields=["last_message", "last_at", "unread", "is_urgent"])
    # A text that is just being added to the emptied thread fails on it, and is read anew.
    source.delete()


def _facts(
    actor: Actor,
    source: Conversation,
    target: Conversation,
    rows: Sequence[Message],
    key: DataKey,
) -> list[Fact]:
    """One entry for the thread, and one for each message with its commitment under the new key."""
    moved = {"from": str(source.id), "to": str(target.id)}
    facts = [_fact(actor, key.owner, f"conversation:{source.id}", {**moved, "messages": len(rows)})]
    for row in rows:
        body = key.commitment(row.id, BODY, key.open(row.id, BODY, row.body_sealed).reveal())
        facts.append(_fact(actor, key.owner, f"message:{row.id}", {**moved, "body": body}))
    return facts


def _fact(actor: Actor, patient: UUID, subject: str, detail: dict[str, str | int]) -> Fact:
    return Fact(
        kind=AuditKind.CONVERSATION_ASSIGNED,
        actor=actor.label,
        origin=actor.origin,
        patient=patient,
        subject=subject,
        detail=detail,
    )
