"""Ed25519 signatures (RFC 8032), as a verifier of signed notes needs them."""

from __future__ import annotations

from functools import partial

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from quietline.kernel.audit import NoteVerifier, parse_key


def trusted(*public_keys: str) -> tuple[NoteVerifier, ...]:
    """Verifiers for keys in their text form. InvalidInput for a text that is no such key.

    More than one key is given when the signing key was changed during the life of a log.
    """
    keys = [parse_key(text) for text in public_keys]
    return tuple(NoteVerifier(key, partial(is_signed, key.public)) for key in keys)


def is_signed(public: bytes, message: bytes, signature: bytes) -> bool:
    """Whether `signature` is by the holder of this 32-byte key, over this very message."""
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True
