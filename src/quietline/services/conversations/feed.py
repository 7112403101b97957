"""Live updates: what has changed since, read from the audit log. Ids and kinds, no content."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from quietline.kernel.access import Actor, Permission
from quietline.records.messaging.models import Conversation, Message
from quietline.services import audit_log
from quietline.services.access import require
from quietline.services.ports import Ports

# Reads change nothing that a desk shows; telling of them would make desks reload each other.
_SILENT = ("conversation.read", "explanation.read", "audit.", "patient.read", "patient.searched")
_MOST = 100
_MESSAGE = "message:"


@dataclass(frozen=True, slots=True)
class Change:
    """`index` is where the entry stands in the practice's audit log; ask after it next time."""

    index: int
    kind: str
    conversation: UUID | None


def watch(ports: Ports, actor: Actor | None, after: int, limit: int = _MOST) -> tuple[Change, ...]:  # noqa: ARG001 - every service takes the ports
    """The changes behind `after`, oldest first, at most `limit`."""
    actor = require(actor, Permission.CONVERSATION_READ)
    return changes_of(actor.practice_id, after, limit)


def changes_of(practice: UUID, after: int, limit: int = _MOST) -> tuple[Change, ...]:
    """As `watch`, for the one who asks on behalf of many, each of whom was let in by it."""
    rows = audit_log.changes_since(practice, after + 1, limit)
    threads = _threads(practice, rows)
    return tuple(
        Change(
            index=row.index,
            kind="silent" if row.kind.startswith(_SILENT) else row.kind,
            conversation=threads.get(_about(row)),
        )
        for row in rows
    )


def newest_change(practice: UUID) -> int:
    """Where the log stands now: the index to ask after."""
    return audit_log.size(practice) - 1


def _about(row: audit_log.Change) -> UUID | None:
    """The patient; for what is nobody's yet, the message."""
    if row.patient is not None:
        return row.patient
    if row.subject is None or not row.subject.startswith(_MESSAGE):
        return None
    return UUID(row.subject.removeprefix(_MESSAGE))


def _threads(practice: UUID, rows: Sequence[audit_log.Change]) -> Mapping[UUID | None, UUID]:
    patients = {row.patient for row in rows if row.patient is not None}
    unassigned = (_about(row) for row in rows if row.patient is None)
    messages = {message for message in unassigned if message is not None}
    of_patients = Conversation.objects.of_practice(practice).filter(patient_id__in=patients)
    of_messages = Message.objects.of_practice(practice).filter(id__in=messages)
    return {
        **dict(of_patients.values_list("patient_id", "id")),
        **dict(of_messages.values_list("id", "conversation_id")),
    }
