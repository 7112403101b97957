"""Prove one entry to a person who has nothing but the public key."""

from __future__ import annotations

from uuid import UUID

from django.db import transaction

from quietline.formats.signatures import trusted
from quietline.kernel.audit import (
    EntryProof,
    NoteVerifier,
    inclusion_proof,
    open_checkpoint,
    verify_proof,
)
from quietline.kernel.codes import Code
from quietline.kernel.errors import IntegrityBroken, InvalidInput, NotFound
from quietline.records.audit.models import AuditCheckpoint, AuditEntry
from quietline.services.audit_log.checkpoint import checkpoint
from quietline.services.audit_log.ports import AuditPorts
from quietline.services.audit_log.tree import StoredTree, plain_bytes


def prove(ports: AuditPorts, practice_id: UUID, index: int) -> EntryProof:
    """The proof of entry `index` under the latest checkpoint, made now if none covers it.

    NotFound: no such entry. IntegrityBroken: the stored log can no longer prove it; a proof that
    does not hold is never handed out.
    """
    trusted_keys = trusted(*ports.audit_signer.trusted_key_texts())
    with transaction.atomic():
        entry = AuditEntry.objects.of_practice(practice_id).filter(index=index).first()
        if entry is None:
            raise NotFound
        note = _covering(ports, practice_id, index)
        size = open_checkpoint(note, trusted_keys).size
        path = inclusion_proof(index, size, StoredTree(practice_id).top)
    proof = EntryProof(plain_bytes(entry.canonical), path, note)
    _hold(proof, trusted_keys)
    return proof


def _hold(proof: EntryProof, trusted_keys: tuple[NoteVerifier, ...]) -> None:
    try:
        verify_proof(proof, trusted_keys)
    except InvalidInput:
        raise IntegrityBroken(Code.AUDIT_BROKEN) from None


def _covering(ports: AuditPorts, practice_id: UUID, index: int) -> str:
    signed = AuditCheckpoint.objects.of_practice(practice_id).filter(size__gt=index)
    last = signed.order_by("-size").first()
    return str(last.note) if last is not None else checkpoint(ports, practice_id)
