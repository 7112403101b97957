"""Opening and sealing what rests in the rows: the data key of each patient, and the practice's."""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from uuid import UUID

from quietline.infra.encryption import DataKey
from quietline.infra.ids import new_id, new_secret
from quietline.infra.keys import WrappedKey
from quietline.kernel.codes import Code
from quietline.kernel.errors import KeyDestroyed, Unavailable
from quietline.records.keys.models import WrappedDataKey
from quietline.services.ports import Ports

_KEY_BYTES = 32


def create_key(ports: Ports, *, practice: UUID, owner: UUID) -> DataKey:
    """Make, wrap and store a data key for a patient or for the practice itself."""
    key, row = new_key(ports, practice=practice, owner=owner)
    row.save(force_insert=True)
    hold_to_current(ports, {row.wrapping_key_id})
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


def hold_to_current(ports: Ports, wrapping_keys: AbstractSet[str]) -> None:
    """Call after new data keys are written, in the same transaction.

    Raises Unavailable(keys.rotated) when another wrapping key has become current meanwhile.

    A rotation forgets the old wrapping key once it sees no data key under it, and it cannot see
    rows that are not committed. It makes the new key current first, so either this finds that, or
    the rotation waits for this transaction and finds its rows (`key_rotation`).
    """
    if not wrapping_keys <= {ports.keys.current_key_id}:
        raise Unavailable(Code.KEYS_ROTATED)


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
