"""Identifiers and secrets: the only place that draws randomness."""

from __future__ import annotations

import secrets
import time
import uuid
from threading import Lock

_ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"


_COUNTER_BITS = 12
_lock = Lock()
_last = 0  # milliseconds and counter of the newest id, as one number


def new_id() -> uuid.UUID:
    """A version 7 UUID (RFC 9562, 5.7): 48 bits of milliseconds, a counter, 62 random bits.

    Each is greater than the one before in this process, also within a millisecond (6.2, method 1),
    so that rows keep the order in which they came about.
    """
    high = _next_instant()
    millis, counter = high >> _COUNTER_BITS, high & (1 << _COUNTER_BITS) - 1
    value = (millis & (1 << 48) - 1) << 80 | 0x7 << 76 | counter << 64
    return uuid.UUID(int=value | 0b10 << 62 | secrets.randbits(62))


def _next_instant() -> int:
    global _last  # noqa: PLW0603 - the one thing that ids of a process share
    now = time.time_ns() // 1_000_000 << _COUNTER_BITS
    with _lock:
        # A full counter borrows from the next millisecond; a clock set back changes nothing.
        _last = max(now, _last + 1)
        return _last


def new_token() -> str:
    """A link token of 22 letters and digits without look-alikes: about 128 bits."""
    return "".join(secrets.choice(_ALPHABET) for _ in range(22))


def new_secret(size: int = 32) -> bytes:
    """Random bytes for keys and nonces."""
    return secrets.token_bytes(size)


def new_code() -> str:
    """A one-time code of six digits, leading zeros kept (about 20 bits; SP 800-63B 3.1.3)."""
    return f"{secrets.randbelow(1_000_000):06d}"
