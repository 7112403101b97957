"""The proof of one entry: that it stands in the signed log, shown without the rest of the log."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from quietline.kernel.audit.checkpoint import open_checkpoint
from quietline.kernel.audit.entry import Entry, parse_entry
from quietline.kernel.audit.merkle import leaf_hash, verify_inclusion
from quietline.kernel.audit.note import NoteVerifier
from quietline.kernel.codes import Code
from quietline.kernel.errors import IntegrityBroken


@dataclass(frozen=True, slots=True)
class EntryProof:
    """Canonical entry, inclusion path (leaf's sibling first) and the signed checkpoint."""

    canonical: bytes
    path: tuple[bytes, ...]
    checkpoint: str


def verify_proof(proof: EntryProof, verifiers: Sequence[NoteVerifier]) -> Entry:
    """The proven entry.

    InvalidInput: the parts cannot be read. IntegrityBroken: they do not prove the entry.
    """
    entry = parse_entry(proof.canonical)
    checkpoint = open_checkpoint(proof.checkpoint, verifiers)
    leaf = leaf_hash(proof.canonical)
    shown = verify_inclusion(leaf, entry.index, checkpoint.size, proof.path, checkpoint.root)
    if not shown or checkpoint.origin != entry.log:
        raise IntegrityBroken(Code.AUDIT_BROKEN, "This entry is not in the signed log.")
    return entry
