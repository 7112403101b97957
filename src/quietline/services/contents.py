"""Whether what is stored is still what the audit log says: messages, decisions, consent.

Entries hold commitments instead of content (`DataKey.commitment`). Here they are computed anew.
What was sealed under a key that has been destroyed can no longer be compared, and is passed over.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import TypeVar
from uuid import UUID

from quietline.infra.encryption import DataKey, same_digest
from quietline.kernel.audit import AuditKind, Entry, Fault, FaultCode
from quietline.kernel.errors import IntegrityBroken
from quietline.records.consent.models import ConsentEntry
from quietline.records.messaging.models import Message
from quietline.services.audit_log import readable_entries
from quietline.services.outbound.store import BODY, DECISION
from quietline.services.ports import Ports
from quietline.services.safes import open_keys

# The entries that say what a message's row holds; of several, the newest counts.
_OF_MESSAGES = (
    AuditKind.MESSAGE_QUEUED,
    AuditKind.MESSAGE_HELD,
    AuditKind.MESSAGE_RELEASED,
    AuditKind.MESSAGE_REQUEUED,
    AuditKind.MESSAGE_RECEIVED,
    AuditKind.PORTAL_REPLIED,
    AuditKind.CONVERSATION_ASSIGNED,
)
_TOGETHER = 500
_T = TypeVar("_T")


@dataclass(slots=True)
class _Stated:
    """What the log says of one message, and in which entry it said so last."""

    index: int
    body: str = ""
    decision: str = ""


def content_faults(ports: Ports, practice: UUID) -> tuple[Fault, ...]:
    """Every record that no longer is what its entry says, by the number of that entry."""
    return (*_message_faults(ports, practice), *_consent_faults(practice))


def _message_faults(ports: Ports, practice: UUID) -> Iterator[Fault]:
    stated: dict[UUID, _Stated] = {}
    for entry in readable_entries(practice, _OF_MESSAGES):
        _note(stated, entry)
    for batch in _batches(stated.items()):
        rows = Message.objects.of_practice(practice).in_bulk([message for message, _ in batch])
        keys = _whole_keys(ports, {row.patient_id or row.practice_id for row in rows.values()})
        for message, said in batch:
            code = _judge(rows.get(message), said, keys)
            if code is not None:
                yield Fault(code, said.index, said.index)


def _note(stated: dict[UUID, _Stated], entry: Entry) -> None:
    message = _subject(entry, "message")
    if message is None or not entry.detail.get("body"):
        return
    said = stated.setdefault(message, _Stated(entry.index))
    said.index = entry.index
    said.body = str(entry.detail["body"])
    # An assignment seals anew under another key and says so of the words alone.
    said.decision = str(entry.detail.get("decision") or "")


def _judge(
    row: Message | None, said: _Stated, keys: dict[UUID, DataKey | None]
) -> FaultCode | None:
    if row is None:
        return FaultCode.CONTENT_REMOVED
    owner = row.patient_id or row.practice_id
    if owner not in keys:
        return None
    key = keys[owner]
    if key is None or not _matches(key, row.id, BODY, row.body_sealed, said.body):
        return FaultCode.CONTENT_CHANGED
    if said.decision and not _matches(key, row.id, DECISION, row.decision_sealed, said.decision):
        return FaultCode.CONTENT_CHANGED
    return None


def _matches(
    key: DataKey, row: UUID, field: str, sealed: bytes | memoryview | None, said: str
) -> bool:
    try:
        text = key.open(row, field, sealed or b"").reveal()
    except IntegrityBroken:
        return False
    return same_digest(key.commitment(row, field, text), said)


def _whole_keys(ports: Ports, owners: set[UUID]) -> dict[UUID, DataKey | None]:
    """The keys of these owners; None for one whose wrapping is damaged, absent if destroyed."""
    try:
        return dict(open_keys(ports, owners))
    except IntegrityBroken:
        found: dict[UUID, DataKey | None] = {}
        for owner in owners:
            try:
                found.update(open_keys(ports, [owner]))
            except IntegrityBroken:
                found[owner] = None
        return found


def _consent_faults(practice: UUID) -> Iterator[Fault]:
    entries = readable_entries(practice, (AuditKind.CONSENT_RECORDED,))
    for batch in _batches(entries):
        named = {consent: entry for entry in batch if (consent := _subject(entry, "consent"))}
        rows = ConsentEntry.objects.of_practice(practice).in_bulk(list(named))
        for consent, entry in named.items():
            row = rows.get(consent)
            if row is None:
                yield Fault(FaultCode.CONTENT_REMOVED, entry.index, entry.index)
            elif not _is_as_recorded(row, entry):
                yield Fault(FaultCode.CONTENT_CHANGED, entry.index, entry.index)


def _is_as_recorded(row: ConsentEntry, entry: Entry) -> bool:
    stored = (row.patient, row.recorder, row.kind, row.channel, row.purposes, row.source)
    detail = entry.detail
    said = (
        entry.patient,
        entry.actor,
        detail["kind"],
        detail["channel"],
        detail["purposes"],
        detail["source"],
    )
    return stored == said and row.wording_version == detail["wording"]


def _subject(entry: Entry, noun: str) -> UUID | None:
    kind, _, identity = (entry.subject or "").partition(":")
    return UUID(identity) if kind == noun else None


def _batches(items: Iterable[_T]) -> Iterator[list[_T]]:
    source = iter(items)
    while batch := list(islice(source, _TOGETHER)):
        yield batch
