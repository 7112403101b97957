"""The signing key in its file: made once, readable by the owner only, replaceable."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from quietline.formats.signatures import is_signed
from quietline.infra.signing import Signer, SignerFile, load_or_create_signer, replacing_signer
from quietline.kernel.errors import Unavailable


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "keys" / "audit.key"


def test_a_signer_of_a_seed_is_always_the_same() -> None:
    """The first test vector of RFC 8032 section 7.1 gives its public key."""
    seed = bytes.fromhex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")
    public = bytes.fromhex("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a")

    assert Signer.from_seed("quietline", seed).key.public == public


def test_a_signature_holds_under_the_public_key() -> None:
    """What the signer signs, the check accepts."""
    signer = Signer.from_seed("quietline", bytes(32))

    assert is_signed(signer.key.public, b"message", signer.sign(b"message"))


@pytest.mark.parametrize(
    ("message", "signature"),
    [
        (b"another", Signer.from_seed("quietline", bytes(32)).sign(b"message")),
        (b"message", Signer.from_seed("quietline", bytes([7]) * 32).sign(b"message")),
        (b"message", b""),
        (b"message", bytes(63)),
        (b"message", bytes(64)),
    ],
)
def test_any_other_signature_is_refused(message: bytes, signature: bytes) -> None:
    """Another message, another key, or bytes that are no signature, do not hold."""
    signer = Signer.from_seed("quietline", bytes(32))

    assert not is_signed(signer.key.public, message, signature)


def test_nothing_shows_the_private_key() -> None:
    """Printing a signer shows its public half only."""
    assert "private" not in repr(Signer.from_seed("quietline", bytes(32))).lower()


def test_a_new_key_is_loaded_again(path: Path) -> None:
    """The second start signs with the key of the first."""
    first = load_or_create_signer(path, "quietline")

    assert load_or_create_signer(path, "quietline") == first


def test_two_new_keys_differ(tmp_path: Path) -> None:
    """Each installation has a key of its own."""
    one = load_or_create_signer(tmp_path / "one", "quietline")

    assert load_or_create_signer(tmp_path / "two", "quietline") != one


def test_the_key_file_is_for_its_owner_only(path: Path) -> None:
    """Nobody else on the machine may read the private key."""
    load_or_create_signer(path, "quietline")

    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_making_a_key_leaves_nothing_beside_it(path: Path) -> None:
    """No draft with a private key stays behind."""
    load_or_create_signer(path, "quietline")

    assert list(path.parent.iterdir()) == [path]


@pytest.mark.parametrize("text", ["", "nonsense\n", "PRIVATE+KEY+a+00000000+AQ==\n", "\x00\xff"])
def test_a_damaged_key_file_is_reported(path: Path, text: str) -> None:
    """A file that is no key is an error with a code; it is never replaced silently."""
    path.parent.mkdir()
    path.write_text(text)

    with pytest.raises(Unavailable):
        load_or_create_signer(path, "quietline")


def test_a_key_that_lost_a_letter_is_reported(path: Path) -> None:
    """The key carries its own id, so a mangled one is not taken for another."""
    load_or_create_signer(path, "quietline")
    name_changed = path.read_text().replace("quietline", "quietlime")
    path.write_text(name_changed)

    with pytest.raises(Unavailable):
        load_or_create_signer(path, "quietline")


def replace(path: Path) -> None:
    with replacing_signer(path) as new:
        new.install()


def test_a_replaced_key_is_still_trusted(path: Path) -> None:
    """After a change of keys, what the old one signed still counts."""
    old = load_or_create_signer(path, "quietline")

    replace(path)

    new = load_or_create_signer(path, "quietline")
    assert new.trusted_key_texts() == (new.public_key_text(), old.public_key_text())


def test_a_replaced_key_signs_no_more(path: Path) -> None:
    """After a change of keys, the new one signs, and the next start finds it."""
    old = load_or_create_signer(path, "quietline")

    replace(path)

    assert load_or_create_signer(path, "quietline").key != old.key


def test_a_replacement_is_what_was_announced(path: Path) -> None:
    """Its public half is known before it signs anything."""
    load_or_create_signer(path, "quietline")

    with replacing_signer(path) as new:
        new.install()

    assert load_or_create_signer(path, "quietline") == new.signer


def test_a_replacement_that_is_not_installed_is_forgotten(path: Path) -> None:
    """The old key stays, and no private key lies beside it."""
    old = load_or_create_signer(path, "quietline")

    with replacing_signer(path):
        pass

    assert load_or_create_signer(path, "quietline") == old
    assert list(path.parent.iterdir()) == [path]


def test_a_running_process_sees_a_replaced_key(path: Path) -> None:
    """Web and workers sign with the new key without being started again."""
    running = SignerFile(path, "quietline")
    before = running.public_key_text()

    replace(path)

    assert before not in running.public_key_text()
    assert is_signed(running.key.public, b"message", running.sign(b"message"))


def test_a_key_that_vanishes_under_a_running_process_is_reported(path: Path) -> None:
    """A new key made in silence would sign another history."""
    running = SignerFile(path, "quietline")
    path.unlink()

    with pytest.raises(Unavailable):
        running.sign(b"message")
