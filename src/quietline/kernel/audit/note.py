"""Signed notes of c2sp.org/signed-note: a text, a blank line, and signature lines.

Signing and checking are handed in, so this stays free of any cryptographic library; hashing only
names the key. Ed25519 is the one algorithm (signature type 0x01).
"""

from __future__ import annotations

from base64 import b64decode, b64encode
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Final, TypeAlias

from quietline.kernel.audit.canonical import malformed
from quietline.kernel.codes import Code
from quietline.kernel.errors import IntegrityBroken

Sign: TypeAlias = Callable[[bytes], bytes]
Verify: TypeAlias = Callable[[bytes, bytes], bool]

ED25519: Final = b"\x01"
KEY_BYTES: Final = 32
KEY_ID_BYTES: Final = 4
MAX_NOTE_CHARS: Final = 64 * 1024
MAX_SIGNATURES: Final = 64
_DASH: Final = "\N{EM DASH} "


@dataclass(frozen=True, slots=True)
class NoteKey:
    """A public key by its note name; `public` is the 32 bytes of RFC 8032."""

    name: str
    public: bytes

    @property
    def key_id(self) -> bytes:
        """The four bytes that stand before each signature by this key."""
        return sha256(self.name.encode() + b"\n" + ED25519 + self.public).digest()[:KEY_ID_BYTES]


@dataclass(frozen=True, slots=True)
class NoteVerifier:
    """A trusted key, and how to check a signature by it: `verify(message, signature)`."""

    key: NoteKey
    verify: Verify


def build_key(key: NoteKey) -> str:
    """The text form "name+id in hex+base64" in which a verifier key is handed around."""
    return f"{key.name}+{key.key_id.hex()}+{b64encode(ED25519 + key.public).decode()}"


def parse_key(text: str) -> NoteKey:
    """The inverse of `build_key`. InvalidInput if the text is not an Ed25519 verifier key."""
    name, _, rest = text.strip().partition("+")
    key_id, _, encoded = rest.partition("+")
    data = decode_base64(encoded)
    if not is_key_name(name) or len(data) != 1 + KEY_BYTES or data[:1] != ED25519:
        raise malformed("This is not a public key of an audit log.")
    key = NoteKey(name, data[1:])
    if key.key_id.hex() != key_id:
        raise malformed("This public key does not carry its own id; part of it is missing.")
    return key


def build_note(text: str, key: NoteKey, sign: Sign) -> str:
    """The note of `text` signed by one key. InvalidInput if the text cannot stand in a note."""
    if not is_key_name(key.name) or not _is_text(text):
        raise malformed("This text cannot be signed as a note.")
    signature = b64encode(key.key_id + sign(text.encode())).decode()
    return f"{text}\n{_DASH}{key.name} {signature}\n"


def open_note(note: str, verifiers: Sequence[NoteVerifier]) -> str:
    """The text, if a trusted key signed it.

    InvalidInput: not a note. IntegrityBroken: no signature by a trusted key, or a false one.
    Signatures by other keys are passed over, as the specification asks.
    """
    text, signatures = _split(note)
    known = {(v.key.name, v.key.key_id): v for v in verifiers}
    checks = [
        known[name, data[:KEY_ID_BYTES]].verify(text.encode(), data[KEY_ID_BYTES:])
        for name, data in signatures
        if (name, data[:KEY_ID_BYTES]) in known
    ]
    if not checks or not all(checks):
        raise IntegrityBroken(Code.AUDIT_BROKEN, "The checkpoint is not signed by a trusted key.")
    return text


def _split(note: str) -> tuple[str, list[tuple[str, bytes]]]:
    head, gap, tail = note.rpartition("\n\n")
    text, lines = head + "\n", tail.removesuffix("\n").split("\n")
    if not gap or not note.endswith("\n") or not _is_text(text):
        raise malformed("This is not a signed note.")
    if len(note) > MAX_NOTE_CHARS or len(lines) > MAX_SIGNATURES:
        raise malformed("This note is too long.")
    return text, [_signature(line) for line in lines]


def _signature(line: str) -> tuple[str, bytes]:
    name, _, encoded = line.removeprefix(_DASH).partition(" ")
    data = decode_base64(encoded)
    if not line.startswith(_DASH) or not is_key_name(name) or len(data) <= KEY_ID_BYTES:
        raise malformed("A signature line of this note cannot be read.")
    return name, data


def is_key_name(name: str) -> bool:
    """Not empty, and no space or plus of any kind."""
    return bool(name) and "+" not in name and not any(c.isspace() for c in name) and _is_utf8(name)


def decode_base64(text: str) -> bytes:
    """RFC 4648 section 4, strictly: the text must be what encoding gives back."""
    try:
        data = b64decode(text, validate=True)
    except ValueError:
        raise malformed("This is not base64.") from None
    if b64encode(data).decode() != text:
        raise malformed("This is not base64 in its one right form.")
    return data


def _is_text(text: str) -> bool:
    return text.endswith("\n") and text != "\n" and _is_utf8(text)


def _is_utf8(text: str) -> bool:
    """No lone surrogates, and no ASCII control character but the newline."""
    return not any(("\x00" <= c < " " and c != "\n") or "\ud800" <= c <= "\udfff" for c in text)
