"""Reads entries page by page for verification and export, whatever was done to the database."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final
from uuid import UUID

from django.db import DatabaseError
from django.db.models import BinaryField, Max
from django.db.models.functions import Cast

from quietline.records.audit.models import AuditCheckpoint, AuditEntry
from quietline.records.audit.querysets import AppendOnlyQuerySet
from quietline.services.audit_log.tree import plain_bytes

PAGE: Final = 2_000
_COLUMNS: Final = ("at", "kind", "actor", "patient", "subject")
# What Django and the drivers raise for a stored value that is not of its column's type.
_UNREADABLE: Final = (ValueError, TypeError, OverflowError, DatabaseError)


@dataclass(frozen=True, slots=True)
class StoredEntry:
    """One row. `columns` holds at, kind, actor, patient, subject; None if they cannot be read."""

    index: int
    canonical: bytes
    leaf_hash: bytes
    columns: tuple[object, ...] | None


def pages(practice_id: UUID, size: int) -> Iterator[list[StoredEntry]]:
    """The entries with an index below `size`, in order, a page at a time."""
    rows, after = AuditEntry.objects.of_practice(practice_id).filter(index__lt=size), -1
    while page := _page(rows.filter(index__gt=after).order_by("index")):
        yield page
        after = page[-1].index


@dataclass(frozen=True, slots=True)
class StoredCheckpoint:
    """One row: the signed note, and the right edge kept beside it."""

    size: int
    note: str
    frontier: bytes


def checkpoints_between(practice_id: UUID, after: int, upto: int) -> tuple[StoredCheckpoint, ...]:
    """The checkpoints with `after` < size <= `upto`, by size."""
    rows = AuditCheckpoint.objects.of_practice(practice_id).filter(size__gt=after, size__lte=upto)
    found = rows.order_by("size").values_list("size", "note", "frontier")
    return tuple(StoredCheckpoint(size, note, plain_bytes(edge)) for size, note, edge in found)


def signed_size(practice_id: UUID) -> int:
    """How many entries the largest checkpoint covers; -1 if there is none."""
    rows = AuditCheckpoint.objects.of_practice(practice_id)
    size: int | None = rows.aggregate(size=Max("size"))["size"]
    return -1 if size is None else size


def _page(rows: AppendOnlyQuerySet) -> list[StoredEntry]:
    try:
        found = list(rows.values_list("index", "canonical", "leaf_hash", *_COLUMNS)[:PAGE])
    except _UNREADABLE:
        # One bad value spoils a whole page; read the rows of this page singly to find it.
        return [_single(rows, index) for index in rows.values_list("index", flat=True)[:PAGE]]
    return [
        StoredEntry(index, plain_bytes(canonical), plain_bytes(leaf), tuple(columns))
        for index, canonical, leaf, *columns in found
    ]


def _single(rows: AppendOnlyQuerySet, index: int) -> StoredEntry:
    row = rows.filter(index=index)
    raw: dict[str, Any] = row.values(
        record=Cast("canonical", BinaryField()), leaf=Cast("leaf_hash", BinaryField())
    ).get()
    try:
        columns = row.values_list(*_COLUMNS).get()
    except _UNREADABLE:
        columns = None
    return StoredEntry(index, plain_bytes(raw["record"]), plain_bytes(raw["leaf"]), columns)
