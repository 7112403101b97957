"""The demo's JSON file: whose handsets there are, and whose sign-in codes to show.

Read when asked for, because the demo may write it after the carrier has started. Anything that is
not as expected is left out: the file belongs to the demo, and the carrier works without it.
"""

from __future__ import annotations

import base64
import binascii
import hmac
import json
import struct
from dataclasses import dataclass, field
from pathlib import Path

from quietline.kernel.errors import InvalidInput
from quietline.kernel.phone import parse_phone

_STEP_SECONDS = 30
_DIGITS = 6


@dataclass(frozen=True, slots=True)
class Owner:
    """Whose handset it is."""

    number: str
    name: str
    language: str


@dataclass(frozen=True, slots=True)
class StaffCode:
    """A sign-in code as an authenticator app shows it."""

    email: str
    role: str
    code: str = field(repr=False)
    seconds_left: int


def read_owners(path: Path | None) -> tuple[Owner, ...]:
    owners = []
    for entry in _entries(path, "patients"):
        try:
            number = parse_phone(str(entry.get("mobile") or "")).e164
        except InvalidInput:
            continue
        name, language = str(entry.get("name", "")), str(entry.get("language", ""))
        owners.append(Owner(number, name, language))
    return tuple(owners)


def read_codes(path: Path | None, now: float) -> tuple[StaffCode, ...]:
    """The present code of each member of the demo's staff. now: seconds since 1970."""
    codes = []
    for entry in _entries(path, "staff"):
        secret = _secret(str(entry.get("totp_secret", "")))
        if secret:
            code = totp(secret, now)
            left = _STEP_SECONDS - int(now) % _STEP_SECONDS
            codes.append(
                StaffCode(str(entry.get("email", "")), str(entry.get("role", "")), code, left)
            )
    return tuple(codes)


def totp(secret: bytes, now: float) -> str:
    """RFC 6238 with SHA-1, 30 seconds and six digits, the truncation of RFC 4226, 5.3."""
    counter = struct.pack(">Q", int(now) // _STEP_SECONDS)
    digest = hmac.digest(secret, counter, "sha1")
    offset = digest[-1] & 0x0F
    number = int.from_bytes(digest[offset : offset + 4], "big") & 0x7FFF_FFFF
    return str(number % 10**_DIGITS).zfill(_DIGITS)


def _secret(text: str) -> bytes:
    """A base32 secret, with or without padding and blanks; empty when it is none."""
    compact = text.replace(" ", "").rstrip("=").upper()
    try:
        return base64.b32decode(compact + "=" * (-len(compact) % 8))
    except (binascii.Error, ValueError):
        return b""


def _entries(path: Path | None, name: str) -> list[dict[str, object]]:
    try:
        document = json.loads(path.read_text("utf-8")) if path else {}
    except (OSError, ValueError):
        return []
    listed = document.get(name) if isinstance(document, dict) else None
    entries = listed if isinstance(listed, list) else []
    return [entry for entry in entries if isinstance(entry, dict)]
