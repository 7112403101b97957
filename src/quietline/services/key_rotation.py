"""Rotating the wrapping key: every data key is wrapped anew, while everything goes on running."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from uuid import UUID

from django.db import connection, transaction

from quietline.infra.keys import KeyService, LocalKeyService, WrappedKey
from quietline.kernel.access import Actor, Permission
from quietline.kernel.audit import AuditKind
from quietline.records.keys.models import WrappedDataKey
from quietline.records.practices.models import Practice
from quietline.records.scope import PracticeQuerySet
from quietline.services.access import require
from quietline.services.audit_log import Fact, record
from quietline.services.ports import Ports

_BATCH = 200


@dataclass(frozen=True, slots=True)
class Progress:
    done: int
    total: int


def rotate(ports: Ports, actor: Actor | None, keyring: LocalKeyService) -> Iterator[Progress]:
    """Make a new wrapping key and bring every data key under it, in batches, then drop the old.

    Safe to stop at any point and to start again: a data key is always under a key that exists. It
    concerns every practice of the installation and is recorded in the log of each. Nothing happens
    before the first step is asked for. Raises NotFound when the actor may not.
    """
    actor = require(actor, Permission.KEYS_ROTATE)
    old = keyring.current_key_id
    new = keyring.add_key()
    total = _under_others(new).count()
    done = 0
    yield Progress(done, total)
    while batch := _rewrap_batch(ports.keys, new):
        done += batch
        yield Progress(done, max(done, total))
    _rewrap_last(ports.keys, new)
    for practice in Practice.objects.values_list("id", flat=True):
        _record(ports, practice, old, new, actor)
    for key_id in keyring.key_ids - {new}:
        if not WrappedDataKey.objects.filter(wrapping_key_id=key_id, destroyed_at=None).exists():
            keyring.retire(key_id)


def _under_others(current: str) -> PracticeQuerySet[WrappedDataKey]:
    return WrappedDataKey.objects.filter(destroyed_at=None).exclude(wrapping_key_id=current)


def _rewrap_batch(keys: KeyService, current: str) -> int:
    with transaction.atomic():
        rows = list(_under_others(current).select_for_update(no_key=True).order_by("id")[:_BATCH])
        for row in rows:
            secret = keys.unwrap(WrappedKey(row.wrapping_key_id, bytes(row.blob)), row.owner.bytes)
            wrapped = keys.wrap(secret, row.owner.bytes)
            row.wrapping_key_id, row.blob = wrapped.key_id, wrapped.blob
        WrappedDataKey.objects.bulk_update(rows, ["wrapping_key_id", "blob"])
    return len(rows)


def _rewrap_last(keys: KeyService, current: str) -> None:
    """What others wrote under the old key and had not committed yet (`safes.hold_to_current`)."""
    with transaction.atomic():
        if connection.vendor == "postgresql":
            # Waits for everybody who has written a data key, and keeps new ones out meanwhile. On
            # SQLite the transaction itself is the only writer.
            table = connection.ops.quote_name(WrappedDataKey._meta.db_table)  # noqa: SLF001
            with connection.cursor() as cursor:
                cursor.execute(f"LOCK TABLE {table} IN SHARE ROW EXCLUSIVE MODE")
        while _rewrap_batch(keys, current):
            pass


def _record(ports: Ports, practice: UUID, old: str, new: str, actor: Actor) -> None:
    fact = Fact(
        kind=AuditKind.KEYS_ROTATED,
        actor=actor.label,
        origin=actor.origin,
        detail={"from": old, "to": new},
    )
    with transaction.atomic():
        record(ports, practice, [fact])
