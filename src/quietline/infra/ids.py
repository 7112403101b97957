"""Identifiers and secrets: the only place that draws randomness."""

from __future__ import annotations

import secrets
import time
import uuid

_ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"


def new_id() -> uuid.UUID:
    """A version 7 UUID (RFC 9562, 5.7): 48 bits of milliseconds, then 74 random bits.

    Ordered by time to the millisecond, so rows stay in insertion order in their index.
    """
    millis = time.time_ns() // 1_000_000
    tail = secrets.randbits(74)
    value = (millis & (1 << 48) - 1) << 80 | 0x7 << 76 | (tail >> 62) << 64
    return uuid.UUID(int=value | 0b10 << 62 | tail & (1 << 62) - 1)


def new_token() -> str:
    """A link token of 22 letters and digits without look-alikes: about 128 bits."""
    return "".join(secrets.choice(_ALPHABET) for _ in range(22))


def new_secret(size: int = 32) -> bytes:
    """Random bytes for keys and nonces."""
    return secrets.token_bytes(size)


def new_code() -> str:
    """A one-time code of six digits, leading zeros kept (about 20 bits; SP 800-63B 3.1.3)."""
    return f"{secrets.randbelow(1_000_000):06d}"
