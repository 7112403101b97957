"""The tamper-evident log, pure: entries, the RFC 6962 tree over them, signed checkpoints, proofs
and the verifier. It must not hold storage, keys, signing or clocks; those are handed in.
"""

from quietline.kernel.audit.canonical import JSON
from quietline.kernel.audit.checkpoint import Checkpoint, build_checkpoint, open_checkpoint
from quietline.kernel.audit.entry import (
    MAX_ENTRY_BYTES,
    SCHEMA,
    Entry,
    canonical_bytes,
    format_instant,
    parse_entry,
)
from quietline.kernel.audit.entry_proof import EntryProof, verify_proof
from quietline.kernel.audit.faults import Fault, FaultCode, Report
from quietline.kernel.audit.frontier import Frontier, Node
from quietline.kernel.audit.kinds import AuditKind
from quietline.kernel.audit.merkle import (
    EMPTY_ROOT,
    HASH_BYTES,
    fold,
    leaf_hash,
    node_hash,
    verify_consistency,
    verify_inclusion,
)
from quietline.kernel.audit.note import (
    NoteKey,
    NoteVerifier,
    build_key,
    build_note,
    open_note,
    parse_key,
)
from quietline.kernel.audit.proofs import (
    SubtreeTop,
    consistency_proof,
    frontier_at,
    inclusion_proof,
)
from quietline.kernel.audit.verifier import LogVerifier
from quietline.kernel.audit.verify import verify_log

__all__ = [
    "EMPTY_ROOT",
    "HASH_BYTES",
    "JSON",
    "MAX_ENTRY_BYTES",
    "SCHEMA",
    "AuditKind",
    "Checkpoint",
    "Entry",
    "EntryProof",
    "Fault",
    "FaultCode",
    "Frontier",
    "LogVerifier",
    "Node",
    "NoteKey",
    "NoteVerifier",
    "Report",
    "SubtreeTop",
    "build_checkpoint",
    "build_key",
    "build_note",
    "canonical_bytes",
    "consistency_proof",
    "fold",
    "format_instant",
    "frontier_at",
    "inclusion_proof",
    "leaf_hash",
    "node_hash",
    "open_checkpoint",
    "open_note",
    "parse_entry",
    "parse_key",
    "verify_consistency",
    "verify_inclusion",
    "verify_log",
    "verify_proof",
]
