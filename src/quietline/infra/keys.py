"""The key service: wraps data keys so that they can rest in the database.

A wrapping key never leaves the service. The local one below keeps its keyring in one file that
only the owner may read; Vault Transit or a cloud KMS stand behind the same port.
"""

from __future__ import annotations

import base64
import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from quietline.infra.ids import new_secret
from quietline.kernel.codes import Code
from quietline.kernel.errors import IntegrityBroken, Unavailable

_NONCE = 12


@dataclass(frozen=True, slots=True)
class WrappedKey:
    """A data key under a wrapping key. `key_id` names the wrapping key; `blob` is opaque."""

    key_id: str
    blob: bytes


class KeyService(Protocol):
    @property
    def current_key_id(self) -> str:
        """The wrapping key that new data keys are wrapped with."""

    def wrap(self, data_key: bytes, context: bytes) -> WrappedKey:
        """Wrap 32 bytes; `context` must be given again to unwrap."""

    def unwrap(self, wrapped: WrappedKey, context: bytes) -> bytes:
        """The data key. Raises IntegrityBroken when blob or context were changed."""

    def derive(self, label: str) -> bytes:
        """A stable 32-byte secret for `label`, the same before and after rotation."""


@dataclass(frozen=True, slots=True, repr=False)
class _Ring:
    """A keyring as it was read; `seen` tells one version of the file from the next."""

    seen: tuple[int, int]
    current: str
    root: bytes
    keys: Mapping[str, bytes]


class LocalKeyService:
    """Wrapping keys in a JSON file: `{"version", "current", "root", "keys": {id: base64}}`.

    The file is read again whenever it changes, so a rotation by another process is seen at once.
    Thread-safe: each call works on one version of the ring from beginning to end.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._ring: _Ring | None = None

    @classmethod
    def create(cls, path: Path) -> LocalKeyService:
        """Make a keyring with one fresh key, unless the file is already there."""
        if not path.exists():
            _write(path, "k1", new_secret(), {"k1": new_secret()})
        return cls(path)

    @property
    def exists(self) -> bool:
        """Whether there is a keyring at all."""
        return self._path.exists()

    @property
    def current_key_id(self) -> str:
        return self._newest().current

    def wrap(self, data_key: bytes, context: bytes) -> WrappedKey:
        ring = self._newest()
        nonce = new_secret(_NONCE)
        sealed = AESGCM(ring.keys[ring.current]).encrypt(nonce, data_key, context)
        return WrappedKey(ring.current, nonce + sealed)

    def unwrap(self, wrapped: WrappedKey, context: bytes) -> bytes:
        key = self._newest().keys.get(wrapped.key_id)
        if key is None:
            raise Unavailable(Code.KEYRING_UNUSABLE, "The wrapping key of this content is missing.")
        try:
            return AESGCM(key).decrypt(wrapped.blob[:_NONCE], wrapped.blob[_NONCE:], context)
        except (InvalidTag, ValueError) as error:  # ValueError: too short to be one
            raise IntegrityBroken(Code.SEAL_BROKEN) from error

    def derive(self, label: str) -> bytes:
        return HKDF(SHA256(), 32, None, label.encode()).derive(self._newest().root)

    @property
    def key_ids(self) -> frozenset[str]:
        """Every wrapping key that can still unwrap."""
        return frozenset(self._newest().keys)

    def add_key(self) -> str:
        """Add a wrapping key and make it current. Old ones stay until `retire`."""
        ring = self._newest()
        key_id = f"k{max(int(name[1:]) for name in ring.keys) + 1}"
        _write(self._path, key_id, ring.root, {**ring.keys, key_id: new_secret()})
        return key_id

    def retire(self, key_id: str) -> None:
        """Forget a wrapping key that no data key uses any more."""
        ring = self._newest()
        if key_id == ring.current:
            raise ValueError("the current wrapping key cannot be retired")
        rest = {name: key for name, key in ring.keys.items() if name != key_id}
        _write(self._path, ring.current, ring.root, rest)

    def _newest(self) -> _Ring:
        ring = self._ring
        try:
            stat = self._path.stat()
            seen = (stat.st_mtime_ns, stat.st_ino)
            if ring is None or ring.seen != seen:
                # One assignment: another thread sees the old ring or the new one, never a mixture.
                ring = self._ring = _parse(self._path.read_text(), seen)
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise Unavailable(Code.KEYRING_UNUSABLE) from error
        return ring


def _parse(text: str, seen: tuple[int, int]) -> _Ring:
    stored = json.loads(text)
    return _Ring(
        seen=seen,
        current=stored["current"],
        root=base64.b64decode(stored["root"]),
        keys={name: base64.b64decode(key) for name, key in stored["keys"].items()},
    )


def _write(path: Path, current: str, root: bytes, keys: dict[str, bytes]) -> None:
    ring = {
        "version": 1,
        "current": current,
        "root": base64.b64encode(root).decode(),
        "keys": {name: base64.b64encode(key).decode() for name, key in keys.items()},
    }
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    draft = path.with_suffix(".new")
    handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(handle, "w") as file:
        json.dump(ring, file, indent=1)
        file.flush()
        os.fsync(file.fileno())
    draft.replace(path)
