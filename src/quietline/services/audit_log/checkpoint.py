"""Sign the log as it stands: the moment from which nothing before can be changed unseen."""

from __future__ import annotations

from uuid import UUID

from django.db import transaction

from quietline.formats.signatures import trusted
from quietline.kernel.audit import (
    Checkpoint,
    build_checkpoint,
    consistency_proof,
    open_checkpoint,
    verify_consistency,
)
from quietline.kernel.codes import Code
from quietline.kernel.errors import IntegrityBroken
from quietline.records.audit.models import AuditCheckpoint, AuditHead
from quietline.services.audit_log.head import frontier_of, lock_head
from quietline.services.audit_log.ports import AuditPorts
from quietline.services.audit_log.tree import StoredTree


def checkpoint(ports: AuditPorts, practice_id: UUID) -> str:
    """The signed note over the whole log; a new one only if the log grew since the last.

    IntegrityBroken if the log does not continue what was signed last: a log must never sign two
    histories (c2sp.org/tlog-checkpoint), so it signs nothing until a person has looked.
    """
    with transaction.atomic():
        head = lock_head(ports, practice_id)
        signed = AuditCheckpoint.objects.of_practice(practice_id)
        last = signed.order_by("-size").first()
        if last is None:
            return _sign(ports, head)
        _hold_to(ports, head, last)
        return str(last.note) if last.size == head.size else _sign(ports, head)


def _sign(ports: AuditPorts, head: AuditHead) -> str:
    frontier = frontier_of(head)
    now = Checkpoint(head.log, head.size, frontier.root())
    note = build_checkpoint(now, ports.audit_signer.key, ports.audit_signer.sign)
    AuditCheckpoint.objects.bulk_create(
        [
            AuditCheckpoint(
                practice=head.practice,
                size=head.size,
                note=note,
                frontier=frontier.to_bytes(),
                at=ports.clock.now(),
            )
        ]
    )
    return note


def _hold_to(ports: AuditPorts, head: AuditHead, last: AuditCheckpoint) -> None:
    old = open_checkpoint(last.note, trusted(*ports.audit_signer.trusted_key_texts()))
    new_root = frontier_of(head).root()
    if old.size > head.size or old.origin != head.log:
        raise IntegrityBroken(Code.AUDIT_BROKEN)
    proof = consistency_proof(old.size, head.size, StoredTree(head.practice).top)
    if not verify_consistency(old.size, head.size, proof, old.root, new_root):
        raise IntegrityBroken(Code.AUDIT_BROKEN)
