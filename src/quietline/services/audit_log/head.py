"""The end of a practice's log: where the next entry goes, and the tree's right edge there."""

from __future__ import annotations

from uuid import UUID

from quietline.kernel.audit import Frontier
from quietline.kernel.codes import Code
from quietline.kernel.errors import IntegrityBroken, InvalidInput
from quietline.records.audit.models import AuditHead
from quietline.services.audit_log.ports import AuditPorts
from quietline.services.audit_log.tree import plain_bytes


def lock_head(ports: AuditPorts, practice_id: UUID) -> AuditHead:
    """The end of the log, locked until the transaction ends; made if the log is new.

    Writers of one log wait for each other here, so indexes become visible in order and without
    gaps. On SQLite the IMMEDIATE transaction already holds the only write lock.
    """
    heads = AuditHead.objects.of_practice(practice_id).select_for_update(no_key=True)
    head: AuditHead | None = heads.first()
    if head is None:
        log, frontier = f"{ports.audit_signer.key.name}/{practice_id}", Frontier().to_bytes()
        fresh = AuditHead(practice=practice_id, log=log, size=0, frontier=frontier)
        # Another first writer may be ahead; then theirs is the head, and the next line waits.
        AuditHead.objects.bulk_create([fresh], ignore_conflicts=True)
        head = heads.get()
    return head


def frontier_of(head: AuditHead) -> Frontier:
    """The right edge kept in the head. IntegrityBroken if it does not fit the size."""
    try:
        frontier = Frontier.from_bytes(plain_bytes(head.frontier))
    except InvalidInput:
        raise IntegrityBroken(Code.AUDIT_BROKEN) from None
    if frontier.size != head.size:
        raise IntegrityBroken(Code.AUDIT_BROKEN)
    return frontier
