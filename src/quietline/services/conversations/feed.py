"""Live updates: what has changed since, read from the audit log. Ids and kinds, no content."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from quietline.kernel.access import Actor, Permission
from quietline.records.messaging.models import Conversation
from quietline.services.access import require
from quietline.services.audit_log import changes_since
from quietline.services.ports import Ports

# Reads change nothing that a desk shows; telling of them would make desks reload each other.
_SILENT = ("conversation.read", "explanation.read", "audit.", "text.checked", "patient.read")


@dataclass(frozen=True, slots=True)
class Change:
    """`index` is where the entry stands in the practice's audit log; ask after it next time."""

    index: int
    kind: str
    conversation: UUID | None


def watch(ports: Ports, actor: Actor | None, after: int, limit: int = 100) -> tuple[Change, ...]:  # noqa: ARG001 - every service takes the ports
    """The changes behind `after`, oldest first, at most `limit`."""
    actor = require(actor, Permission.CONVERSATION_READ)
    rows = changes_since(actor.practice_id, after + 1, limit)
    patients = {row.patient for row in rows if row.patient is not None}
    threads = dict(
        Conversation.objects.of_practice(actor.practice_id)
        .filter(patient_id__in=patients)
        .values_list("patient_id", "id")
    )
    return tuple(
        Change(
            index=row.index,
            kind="silent" if row.kind.startswith(_SILENT) else row.kind,
            conversation=None if row.patient is None else threads.get(row.patient),
        )
        for row in rows
    )
