"""The key that signs the audit log's checkpoints: Ed25519 (RFC 8032), named as in signed notes.

It rests in one file that only the owner may read: first "PRIVATE+KEY+name+id+base64", then, a line
each, the public keys that signed before it, so that old checkpoints stay provable.
"""

from __future__ import annotations

import os
from base64 import b64encode
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from quietline.infra.ids import new_id, new_secret
from quietline.kernel.audit import NoteKey, build_key, parse_key
from quietline.kernel.audit.note import ED25519, decode_base64
from quietline.kernel.codes import Code
from quietline.kernel.errors import InvalidInput, Unavailable

SEED_BYTES: Final = 32
_PREFIX: Final = "PRIVATE+KEY+"


@dataclass(frozen=True, slots=True)
class Signer:
    """Signs with one key; shows only its public half."""

    key: NoteKey
    _private: Ed25519PrivateKey = field(repr=False, compare=False)
    retired: tuple[str, ...] = ()

    @classmethod
    def from_seed(cls, name: str, seed: bytes, retired: tuple[str, ...] = ()) -> Signer:
        """The signer of a 32-byte seed. `name` stands in every signature: no space, no plus."""
        private = Ed25519PrivateKey.from_private_bytes(seed)
        return cls(NoteKey(name, private.public_key().public_bytes_raw()), private, retired)

    @property
    def name(self) -> str:
        return self.key.name

    def public_key_text(self) -> str:
        """What a verifier needs: "name+id+base64", as c2sp.org/signed-note writes it."""
        return build_key(self.key)

    def trusted_key_texts(self) -> tuple[str, ...]:
        """Every key whose signatures count: this one, and those it replaced."""
        return (self.public_key_text(), *self.retired)

    def sign(self, message: bytes) -> bytes:
        """64 bytes over the message itself, not over a hash of it."""
        return self._private.sign(message)


class SignerFile:
    """The signer that stands in a file now; one replaced by another process is seen at once.

    Whoever needs both `key` and `sign` to be of the same signer keeps it from being replaced in
    between: the audit log does both under the lock of its end, and `replace` is called under it.
    """

    def __init__(self, path: Path, name: str) -> None:
        """Makes a key under this name if there is none. Raises Unavailable for a damaged file."""
        self._path = path
        self._signer = load_or_create_signer(path, name)
        self._seen = _stamp(path)

    @property
    def key(self) -> NoteKey:
        return self._now().key

    def public_key_text(self) -> str:
        return self._now().public_key_text()

    def trusted_key_texts(self) -> tuple[str, ...]:
        return self._now().trusted_key_texts()

    def sign(self, message: bytes) -> bytes:
        return self._now().sign(message)

    def replacing(self) -> AbstractContextManager[Replacement]:
        """A fresh key to sign with from `install` on."""
        return replacing_signer(self._path)

    def _now(self) -> Signer:
        stamp = _stamp(self._path)
        if stamp != self._seen:
            self._signer, self._seen = _load(self._path), stamp
        return self._signer


def load_or_create_signer(path: Path, name: str) -> Signer:
    """The signer in the file, or a new one under this name. Unavailable if it cannot be read."""
    if not path.exists():
        _create(path, name)
    return _load(path)


def _load(path: Path) -> Signer:
    try:
        return _parse(path.read_text(encoding="ascii"))
    except (OSError, ValueError, InvalidInput) as error:
        raise Unavailable(
            Code.KEYRING_UNUSABLE,
            "The audit log's signing key cannot be read. Run quietline doctor.",
        ) from error


@dataclass(frozen=True, slots=True)
class Replacement:
    """A fresh signer that trusts the one it will replace. It signs nothing before `install`."""

    signer: Signer
    _draft: Path = field(repr=False)
    _path: Path = field(repr=False)

    def install(self) -> None:
        self._draft.replace(self._path)


@contextmanager
def replacing_signer(path: Path) -> Iterator[Replacement]:
    """A fresh key beside the one in the file; forgotten if it is not installed in the block."""
    old = _load(path)
    draft = _draft(path, old.name, old.trusted_key_texts())
    try:
        yield Replacement(_load(draft), draft, path)
    finally:
        draft.unlink(missing_ok=True)


def _stamp(path: Path) -> tuple[int, int]:
    """Changes when the file is replaced. A file that is gone is told by `_load`."""
    try:
        stat = path.stat()
    except OSError:
        return (0, 0)
    return (stat.st_mtime_ns, stat.st_ino)


def _parse(text: str) -> Signer:
    first, *retired = text.splitlines()
    name, _, rest = first.removeprefix(_PREFIX).partition("+")
    key_id, _, encoded = rest.partition("+")
    data = decode_base64(encoded)
    signer = Signer.from_seed(name, data[1:], tuple(build_key(parse_key(key)) for key in retired))
    if data[:1] != ED25519 or signer.key.key_id.hex() != key_id:
        raise ValueError("the signing key does not carry its own id")
    return signer


def _draft(path: Path, name: str, retired: tuple[str, ...] = ()) -> Path:
    """A fresh key, written in full beside the place where it is to stand."""
    seed = new_secret(SEED_BYTES)
    key_id = Signer.from_seed(name, seed).key.key_id.hex()
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    draft = path.with_name(f"{path.name}.{new_id().hex}")
    handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w") as file:
        private = f"{_PREFIX}{name}+{key_id}+{b64encode(ED25519 + seed).decode()}"
        file.write("\n".join((private, *retired, "")))
        file.flush()
        os.fsync(file.fileno())
    return draft


def _create(path: Path, name: str) -> None:
    draft = _draft(path, name)
    # Two processes may start at once: a link, unlike a rename, never replaces the other's key.
    try:
        path.hardlink_to(draft)
    except FileExistsError:
        return
    finally:
        draft.unlink()
