"""Checkpoints of c2sp.org/tlog-checkpoint: the size and root of a log at one moment, signed."""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Sequence
from dataclasses import dataclass

from quietline.kernel.audit.canonical import MAX_INTEGER, malformed
from quietline.kernel.audit.merkle import HASH_BYTES
from quietline.kernel.audit.note import (
    NoteKey,
    NoteVerifier,
    Sign,
    build_note,
    decode_base64,
    open_note,
)

_SIZE = re.compile(r"0|[1-9][0-9]{0,15}")
_LINES = 3


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """The first `size` entries of log `origin` hash to `root`."""

    origin: str
    size: int
    root: bytes


def build_checkpoint(checkpoint: Checkpoint, key: NoteKey, sign: Sign) -> str:
    """The signed note. `sign` gets the note's text and answers 64 bytes of Ed25519."""
    root = b64encode(checkpoint.root).decode()
    text = f"{checkpoint.origin}\n{checkpoint.size}\n{root}\n"
    parse_text(text)
    return build_note(text, key, sign)


def open_checkpoint(note: str, verifiers: Sequence[NoteVerifier]) -> Checkpoint:
    """The checkpoint of a signed note.

    InvalidInput: not a checkpoint. IntegrityBroken: not signed by a trusted key.
    """
    return parse_text(open_note(note, verifiers))


def parse_text(text: str) -> Checkpoint:
    """The checkpoint in an unsigned note text; extension lines are allowed and passed over."""
    lines = text.removesuffix("\n").split("\n")
    if len(lines) < _LINES or not all(lines):
        raise malformed("A checkpoint has an origin, a size and a root.")
    origin, size, encoded = lines[:_LINES]
    root = decode_base64(encoded)
    if not _SIZE.fullmatch(size) or int(size) > MAX_INTEGER or len(root) != HASH_BYTES:
        raise malformed("The size or root of this checkpoint cannot be read.")
    return Checkpoint(origin, int(size), root)
