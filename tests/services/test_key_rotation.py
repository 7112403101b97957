"""Rotating the wrapping key: who may, what is recorded, and what others write meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from threading import Thread
from uuid import UUID

import pytest
from django.db import connection, transaction

from cast.people import Cast, make_cast, make_elsewhere
from quietline.infra.ids import new_id
from quietline.infra.keys import LocalKeyService
from quietline.kernel.access import Actor
from quietline.kernel.audit import AuditKind
from quietline.kernel.codes import Code
from quietline.kernel.errors import NotFound, Unavailable
from quietline.records.audit.models import AuditEntry
from quietline.records.keys.models import WrappedDataKey
from quietline.services.key_rotation import rotate
from quietline.services.operators import upkeep_operator
from quietline.services.ports import Ports
from quietline.services.safes import create_key, open_key


@pytest.fixture
def keyring(tmp_path: Path) -> LocalKeyService:
    return LocalKeyService.create(tmp_path / "keyring.json")


@pytest.fixture
def own(ports: Ports, keyring: LocalKeyService) -> Ports:
    """Ports over a keyring of this test's own."""
    return replace(ports, keys=keyring)


def turn(ports: Ports, actor: Actor | None, keyring: LocalKeyService) -> None:
    for _ in rotate(ports, actor, keyring):
        pass


def test_a_rotation_leaves_only_the_new_key(db: None, own: Ports, keyring: LocalKeyService) -> None:
    """And what was sealed before opens under it."""
    cast = make_cast(own)
    before = open_key(own, cast.sam)
    turn(own, cast.administrator, keyring)
    assert keyring.key_ids == {"k2"}
    assert set(WrappedDataKey.objects.values_list("wrapping_key_id", flat=True)) == {"k2"}
    assert open_key(own, cast.sam) == before


@pytest.mark.parametrize("who", ["receptionist", "clinician", "privacy_officer"])
def test_only_who_may_rotate_does(ports: Ports, cast: Cast, keyring: LocalKeyService, who) -> None:
    """For the others there is nothing to rotate, and no key is made."""
    with pytest.raises(NotFound):
        turn(ports, getattr(cast, who), keyring)
    assert keyring.key_ids == {"k1"}


def test_every_practice_s_log_tells_who_rotated_and_from_where(
    db: None, own: Ports, keyring: LocalKeyService
) -> None:
    """The wrapping key is everybody's on the machine."""
    practices = {make_cast(own).practice, make_elsewhere(own).practice_id}
    turn(own, upkeep_operator(origin="cli ana"), keyring)
    told = AuditEntry.objects.filter(kind=AuditKind.KEYS_ROTATED.value)
    assert set(told.values_list("practice", flat=True)) == practices
    assert all(b'"origin":"cli ana"' in bytes(entry.canonical) for entry in told)


def test_a_key_wrapped_before_a_rotation_is_not_written_after_it(
    own: Ports, cast: Cast, keyring: LocalKeyService
) -> None:
    """The wrapping key that it needs may be forgotten the moment after."""
    stale = replace(own, keys=WrapsWithTheOld(keyring))
    with pytest.raises(Unavailable) as caught:
        create_key(stale, practice=cast.practice, owner=new_id())
    assert caught.value.code is Code.KEYS_ROTATED


class WrapsWithTheOld:
    """A key service under which keys are rotated between wrapping and writing."""

    def __init__(self, keyring: LocalKeyService) -> None:
        self._keyring = keyring

    def wrap(self, data_key: bytes, context: bytes) -> object:
        wrapped = self._keyring.wrap(data_key, context)
        self._keyring.add_key()
        return wrapped

    @property
    def current_key_id(self) -> str:
        return self._keyring.current_key_id


def test_a_rotation_waits_for_keys_that_are_not_committed_yet(
    committed_db: None, own: Ports, keyring: LocalKeyService
) -> None:
    """Otherwise it would forget the wrapping key that they rest under."""
    cast = make_cast(own)
    owner = new_id()
    rotation = Thread(
        target=in_a_connection_of_its_own(lambda: turn(own, cast.administrator, keyring))
    )
    with transaction.atomic():
        key = create_key(own, practice=cast.practice, owner=owner)
        rotation.start()
        rotation.join(timeout=0.5)  # long enough for one that does not wait to be over
    rotation.join()
    assert open_key(own, owner) == key
    assert wrapping_key(owner) == "k2"


def wrapping_key(owner: UUID) -> str:
    return WrappedDataKey.objects.get(owner=owner).wrapping_key_id


def in_a_connection_of_its_own(deed: Callable[[], None]) -> Callable[[], None]:
    def run() -> None:
        try:
            deed()
        finally:
            connection.close()

    return run
