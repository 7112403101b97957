"""Read the log: what happened since, and what is on record about one patient or one thing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from quietline.kernel.audit import AuditKind, Entry, parse_entry
from quietline.kernel.codes import Code
from quietline.kernel.errors import IntegrityBroken, InvalidInput
from quietline.records.audit.models import AuditEntry, AuditHead
from quietline.records.audit.querysets import AppendOnlyQuerySet
from quietline.services.audit_log.tree import plain_bytes

MAX_ROWS: Final = 1_000


@dataclass(frozen=True, slots=True)
class Change:
    """As much of an entry as a live page needs to know what to fetch again."""

    index: int
    kind: str
    patient: UUID | None
    subject: str | None


def size(practice_id: UUID) -> int:
    """How many entries the log holds; the next one gets this index."""
    heads = AuditHead.objects.of_practice(practice_id)
    return heads.values_list("size", flat=True).first() or 0


def changes_since(practice_id: UUID, index: int, limit: int = MAX_ROWS) -> tuple[Change, ...]:
    """The entries from `index` on, oldest first; begin with `size()`, go on with the last plus one.

    None is ever skipped: writers of one log commit in the order of their indexes.
    """
    rows = AuditEntry.objects.of_practice(practice_id).filter(index__gte=index)
    found = rows.order_by("index").values_list("index", "kind", "patient", "subject")
    return tuple(Change(*row) for row in found[: min(limit, MAX_ROWS)])


def entries_about_subject(
    practice_id: UUID, subject: str, limit: int = MAX_ROWS
) -> tuple[Entry, ...]:
    """What is on record about one thing ("message:<uuid>"), oldest first."""
    rows = AuditEntry.objects.of_practice(practice_id).filter(subject=subject)
    return _entries(rows, limit)


def entries_about_patient(
    practice_id: UUID, patient: UUID, limit: int = MAX_ROWS
) -> tuple[Entry, ...]:
    """What is on record about one patient, oldest first."""
    rows = AuditEntry.objects.of_practice(practice_id).filter(patient=patient)
    return _entries(rows, limit)


def readable_entries(practice_id: UUID, kinds: Sequence[AuditKind]) -> Iterator[Entry]:
    """The entries of these kinds, oldest first, in constant memory.

    Those that cannot be read are passed over: `verify` names them.
    """
    rows = AuditEntry.objects.of_practice(practice_id).filter(kind__in=list(kinds))
    found = rows.order_by("index").values_list("canonical", flat=True)
    for canonical in found.iterator(chunk_size=MAX_ROWS):
        try:
            yield parse_entry(plain_bytes(canonical))
        except InvalidInput:
            continue


def _entries(rows: AppendOnlyQuerySet, limit: int) -> tuple[Entry, ...]:
    found = rows.order_by("index").values_list("canonical", flat=True)[: min(limit, MAX_ROWS)]
    try:
        return tuple(parse_entry(plain_bytes(canonical)) for canonical in found)
    except InvalidInput:
        raise IntegrityBroken(Code.AUDIT_BROKEN) from None
