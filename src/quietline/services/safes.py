"""Opening and sealing what rests in the rows: the data key of each patient, and the practice's."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from quietline.infra.encryption import DataKey
from quietline.infra.ids import new_id, new_secret
from quietline.infra.keys import WrappedKey
from quietline.kernel.errors import KeyDestroyed
from quietline.records.keys.models import WrappedDataKey
from quietline.services.ports import Ports

_KEY_BYTES = 32


def create_key(ports: Ports, *, practice: UUID, owner: UUID) -> DataKey:
    """Make, wrap and store a data key for a patient or for the practice itself."""
    key, row = new_key(ports, practice=practice, owner=owner)
    row.save(force_insert=True)
    return key


def new_key(ports: Ports, *, practice: UUID, owner: UUID) -> tuple[DataKey, WrappedDataKey]:
    """A fresh data key, and the row that keeps it; the caller writes the row."""
    secret = new_secret(_KEY_BYTES)
    wrapped = ports.keys.wrap(secret, owner.bytes)
    row = WrappedDataKey(
        id=new_id(),
        practice_id=practice,
        owner=owner,
        wrapping_key_id=wrapped.key_id,
        blob=wrapped.blob,
        created_at=ports.clock.now(),
    )
    return DataKey(owner, secret), row


def open_key(ports: Ports, owner: UUID) -> DataKey:
    """The data key of one owner. Raises KeyDestroyed when it is gone for good."""
    keys = open_keys(ports, [owner])
    if owner not in keys:
        raise KeyDestroyed
    return keys[owner]


def open_keys(ports: Ports, owners: Iterable[UUID]) -> dict[UUID, DataKey]:
    """The data keys of many owners in one query; destroyed ones are absent."""
    rows = WrappedDataKey.objects.filter(owner__in=set(owners), destroyed_at=None)
    return {
        row.owner: DataKey(
            row.owner,
            ports.keys.unwrap(WrappedKey(row.wrapping_key_id, bytes(row.blob)), row.owner.bytes),
        )
        for row in rows
    }
