import json
from pathlib import Path

import pytest

from quietline.infra.ids import new_secret
from quietline.infra.keys import LocalKeyService, WrappedKey
from quietline.kernel.errors import IntegrityBroken, Unavailable

OWNER = b"patient-1"


@pytest.fixture
def ring(tmp_path: Path) -> Path:
    LocalKeyService.create(tmp_path / "keys" / "keyring.json")
    return tmp_path / "keys" / "keyring.json"


def test_a_wrapped_key_is_unwrapped(ring: Path) -> None:
    """Thirty-two bytes in, the same out."""
    service, secret = LocalKeyService(ring), new_secret()
    assert service.unwrap(service.wrap(secret, OWNER), OWNER) == secret


def test_a_wrapped_key_is_bound_to_its_owner(ring: Path) -> None:
    """One patient's key does not open as another's."""
    service = LocalKeyService(ring)
    with pytest.raises(IntegrityBroken):
        service.unwrap(service.wrap(new_secret(), OWNER), b"patient-2")


def test_a_changed_blob_is_broken(ring: Path) -> None:
    """A flipped bit is found."""
    service = LocalKeyService(ring)
    wrapped = service.wrap(new_secret(), OWNER)
    blob = bytes([wrapped.blob[0] ^ 1]) + wrapped.blob[1:]
    with pytest.raises(IntegrityBroken):
        service.unwrap(WrappedKey(wrapped.key_id, blob), OWNER)


@pytest.mark.parametrize("length", [0, 5, 12, 20])
def test_a_blob_cut_short_is_broken(ring: Path, length: int) -> None:
    """However little is left."""
    service = LocalKeyService(ring)
    wrapped = service.wrap(new_secret(), OWNER)
    with pytest.raises(IntegrityBroken):
        service.unwrap(WrappedKey(wrapped.key_id, wrapped.blob[:length]), OWNER)


def test_only_its_owner_may_read_the_keyring(ring: Path) -> None:
    """0600, in a folder of 0700."""
    assert ring.stat().st_mode & 0o077 == 0
    assert ring.parent.stat().st_mode & 0o077 == 0


def test_a_keyring_is_never_made_over_another(ring: Path) -> None:
    """That would destroy every patient's content."""
    before = ring.read_bytes()
    LocalKeyService.create(ring)
    assert ring.read_bytes() == before


def test_a_rotation_is_seen_by_those_who_run(ring: Path) -> None:
    """Without a restart: the file is read again when it changes."""
    running, operator = LocalKeyService(ring), LocalKeyService(ring)
    old = running.wrap(new_secret(), OWNER)
    fresh = operator.add_key()
    assert running.current_key_id == fresh
    assert running.unwrap(old, OWNER)


def test_rotations_in_quick_succession_are_all_seen(ring: Path) -> None:
    """However coarse the file system's clock is."""
    running, operator = LocalKeyService(ring), LocalKeyService(ring)
    for _ in range(200):
        fresh = operator.add_key()
        assert running.current_key_id == fresh
        operator.retire(min(operator.key_ids - {fresh}))
        assert running.key_ids == operator.key_ids


def test_what_is_derived_survives_rotation(ring: Path) -> None:
    """Numbers are still found, and sessions still valid."""
    service = LocalKeyService(ring)
    before = service.derive("blind-index")
    service.add_key()
    assert service.derive("blind-index") == before
    assert service.derive("django") != before


def test_a_retired_key_opens_nothing(ring: Path) -> None:
    """The old wrapping is of no use any more."""
    service = LocalKeyService(ring)
    old = service.wrap(new_secret(), OWNER)
    service.add_key()
    service.retire(old.key_id)
    with pytest.raises(Unavailable):
        service.unwrap(old, OWNER)


def test_the_current_key_is_not_retired(ring: Path) -> None:
    """It would close everything."""
    service = LocalKeyService(ring)
    with pytest.raises(ValueError, match="current"):
        service.retire(service.current_key_id)


@pytest.mark.parametrize("content", ["", "{", "[]", "{}", '{"keys": {"k1": "!"}, "current": "k1"}'])
def test_a_damaged_keyring_is_said_and_not_replaced(ring: Path, content: str) -> None:
    """It has to be restored from a backup by a person."""
    ring.write_text(content)
    with pytest.raises(Unavailable):
        LocalKeyService(ring).wrap(new_secret(), OWNER)
    assert ring.read_text() == content


def test_a_missing_keyring_is_said(tmp_path: Path) -> None:
    """Nothing is made up in its place."""
    with pytest.raises(Unavailable):
        LocalKeyService(tmp_path / "none.json").wrap(new_secret(), OWNER)


def test_the_file_names_its_version(ring: Path) -> None:
    """So that a later form can be told from this one."""
    assert json.loads(ring.read_text())["version"] == 1
