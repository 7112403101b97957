"""Append to the log of a practice, in the transaction of what is being recorded.

If the entry cannot be written, the action does not happen: both commit or neither does.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from django.db import connection
from django.db.transaction import TransactionManagementError

from quietline.kernel.audit import (
    JSON,
    AuditKind,
    Entry,
    Node,
    canonical_bytes,
    leaf_hash,
)
from quietline.records.audit.models import AuditEntry, AuditHead, AuditNode
from quietline.services.audit_log.head import frontier_of, lock_head
from quietline.services.audit_log.ports import AuditPorts
from quietline.services.audit_log.tree import TILE_LEVELS


@dataclass(frozen=True, slots=True)
class Fact:
    """What happened. No PHI: people and messages by id, words of our own, counts.

    `actor` is its label ("staff:<uuid>"); `origin` is where from ("web 203.0.113.9", "cli");
    `subject` is what it happened to ("message:<uuid>").
    """

    kind: AuditKind
    actor: str
    origin: str
    patient: UUID | None = None
    subject: str | None = None
    detail: Mapping[str, JSON] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class EntryRef:
    """Where a fact stands in the log, and the hash that it is proven by."""

    index: int
    leaf_hash: bytes


def record(ports: AuditPorts, practice_id: UUID, facts: Sequence[Fact]) -> tuple[EntryRef, ...]:
    """Append the facts in order and answer where they stand.

    Three statements, whatever the number of facts. Raises TransactionManagementError outside a
    transaction, InvalidInput for a fact that cannot be an entry, IntegrityBroken for a broken head.
    """
    if not connection.in_atomic_block:
        raise TransactionManagementError("audit entries commit together with what they record")
    if not facts:
        return ()
    head = lock_head(ports, practice_id)
    return _append(head, facts, ports.clock.now())


def _append(head: AuditHead, facts: Sequence[Fact], at: datetime) -> tuple[EntryRef, ...]:
    frontier = frontier_of(head)
    rows: list[AuditEntry] = []
    refs: list[EntryRef] = []
    nodes: list[Node] = []
    for fact in facts:
        entry = _entry(head, frontier.size, fact, at)
        canonical = canonical_bytes(entry)
        ref = EntryRef(entry.index, leaf_hash(canonical))
        rows.append(_row(head.practice, entry, canonical, ref.leaf_hash))
        refs.append(ref)
        nodes += frontier.append(ref.leaf_hash)
    AuditEntry.objects.bulk_create(rows)
    _keep(head.practice, nodes)
    AuditHead.objects.of_practice(head.practice).update(
        size=frontier.size, frontier=frontier.to_bytes()
    )
    return tuple(refs)


def _entry(head: AuditHead, index: int, fact: Fact, at: datetime) -> Entry:
    return Entry(
        log=head.log,
        index=index,
        at=at,
        kind=fact.kind.value,
        actor=fact.actor,
        origin=fact.origin,
        patient=fact.patient,
        subject=fact.subject,
        detail=fact.detail,
    )


def _row(practice_id: UUID, entry: Entry, canonical: bytes, leaf: bytes) -> AuditEntry:
    return AuditEntry(
        practice=practice_id,
        index=entry.index,
        canonical=canonical,
        leaf_hash=leaf,
        at=entry.at,
        kind=entry.kind,
        actor=entry.actor,
        patient=entry.patient,
        subject=entry.subject,
    )


def _keep(practice_id: UUID, nodes: Sequence[Node]) -> None:
    kept = [node for node in nodes if node.level % TILE_LEVELS == 0]
    if kept:
        AuditNode.objects.bulk_create(
            AuditNode(practice=practice_id, level=node.level, place=node.place, hash=node.hash)
            for node in kept
        )
