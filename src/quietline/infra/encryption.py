"""Sealing values under a data key: AES-256-GCM with the row's identity as associated data.

A sealed value is `version (1 byte) | nonce (12) | ciphertext and tag`. The associated data names
owner, row and field, so a sealed value moved to another row or column does not open.
"""

from __future__ import annotations

import hashlib
import hmac
from dataclasses import dataclass
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from quietline.infra.ids import new_secret
from quietline.kernel.codes import Code
from quietline.kernel.errors import IntegrityBroken
from quietline.kernel.phi import Phi

_VERSION = b"\x01"
_NONCE = 12
_SHORTEST = 1 + _NONCE + 16  # version, nonce, and the tag of an empty text


@dataclass(frozen=True, slots=True, repr=False)
class DataKey:
    """An unwrapped data key (32 bytes) and whom it belongs to. Lives in memory only."""

    owner: UUID
    secret: bytes

    def seal(self, row: UUID, field: str, value: str) -> bytes:
        """`value` sealed for that row and field, e.g. `("message.body")`."""
        nonce = new_secret(_NONCE)
        box = AESGCM(self.secret).encrypt(nonce, value.encode(), self._context(row, field))
        return _VERSION + nonce + box

    def open(self, row: UUID, field: str, sealed: bytes | memoryview) -> Phi[str]:
        """The value. Raises IntegrityBroken when bytes, row, field or owner do not match."""
        value = bytes(sealed)
        if value[:1] != _VERSION or len(value) < _SHORTEST:
            raise IntegrityBroken(Code.SEAL_BROKEN)
        nonce, box = value[1 : 1 + _NONCE], value[1 + _NONCE :]
        try:
            plain = AESGCM(self.secret).decrypt(nonce, box, self._context(row, field))
        except InvalidTag as error:
            raise IntegrityBroken(Code.SEAL_BROKEN) from error
        return Phi(plain.decode())

    def commitment(self, row: UUID, field: str, value: str) -> str:
        """A hex digest that binds `value` to its row and reveals nothing without the data key.

        The key of the digest is derived per row, so it can be disclosed for one message alone
        and an auditor can check that message's words against the audit log.
        """
        row_key = hmac.digest(self.secret, b"commit|" + self._context(row, field), "sha256")
        return hmac.digest(row_key, value.encode(), "sha256").hex()

    def _context(self, row: UUID, field: str) -> bytes:
        return f"{self.owner}|{row}|{field}".encode()


class BlindIndex:
    """Keyed digests by which a sealed number or name is found again, per practice."""

    def __init__(self, secret: bytes) -> None:
        self._secret = secret

    def of(self, practice: UUID, kind: str, value: str) -> str:
        """32 hex digits. `kind` keeps numbers and names apart; `value` must be normalised."""
        text = f"{practice}|{kind}|{value}".encode()
        return hmac.digest(self._secret, text, "sha256")[:16].hex()


def digest_token(token: str) -> str:
    """SHA-256 of a high-entropy secret (a link token, an API key) for storage and look-up."""
    return hashlib.sha256(token.encode()).hexdigest()


def same_digest(left: str, right: str) -> bool:
    """Comparison in constant time."""
    return hmac.compare_digest(left, right)
