"""Verify the stored log of a practice against itself and against what was signed."""

from __future__ import annotations

from uuid import UUID

from django.db.models import Subquery

from quietline.formats.signatures import trusted
from quietline.kernel.audit import Entry, FaultCode, LogVerifier, Report
from quietline.records.audit.models import AuditEntry, AuditHead
from quietline.services.audit_log.ports import AuditPorts
from quietline.services.audit_log.stored import StoredEntry, checkpoints_between, pages, signed_size
from quietline.services.audit_log.verify_tree import check_head, check_nodes


def verify(ports: AuditPorts, practice_id: UUID) -> Report:
    """What is wrong with the log, entry by entry. Reads only, and may run while others write.

    Everything that is stored about an entry is compared: its bytes, its hash, its place, its search
    columns, the tree above it, the head, and every signed checkpoint.
    """
    # The signed size is read before the head: the head may grow in between, but never shrink.
    signed = signed_size(practice_id)
    head = AuditHead.objects.of_practice(practice_id).first()
    if head is None:
        head = AuditHead(practice=practice_id, log="", size=0, frontier=bytes(8))
    verifier = LogVerifier(head.log, trusted(*ports.audit_signer.trusted_key_texts()))
    _walk(verifier, head, signed)
    _check_beyond(verifier, practice_id)
    check_nodes(verifier, practice_id, verifier.position)
    check_head(verifier, head)
    return verifier.report()


def _walk(verifier: LogVerifier, head: AuditHead, signed: int) -> None:
    reached = -1
    for page in pages(head.practice, head.size):
        upto = min(page[-1].index + 1, signed)
        _take_checkpoints(verifier, head.practice, reached, upto)
        reached = max(reached, upto)
        for stored in page:
            _take(verifier, stored)
    _take_checkpoints(verifier, head.practice, reached, signed)
    verifier.expect_size(head.size)


def _take_checkpoints(verifier: LogVerifier, practice_id: UUID, after: int, upto: int) -> None:
    for stored in checkpoints_between(practice_id, after, upto):
        verifier.take_checkpoint(stored.note, stored.frontier)


def _take(verifier: LogVerifier, stored: StoredEntry) -> None:
    entry = verifier.take_entry(stored.canonical, stored.leaf_hash, stored.index)
    if entry is not None and _columns(entry) != (stored.index, stored.columns):
        verifier.fault(FaultCode.COLUMN_CHANGED, stored.index)


def _columns(entry: Entry) -> tuple[int, tuple[object, ...]]:
    return entry.index, (entry.at, entry.kind, entry.actor, entry.patient, entry.subject)


def _check_beyond(verifier: LogVerifier, practice_id: UUID) -> None:
    """Find entries past the end; one statement, so that a writer at work is no fault."""
    size = Subquery(AuditHead.objects.of_practice(practice_id).values("size")[:1])
    entries = AuditEntry.objects.of_practice(practice_id)
    beyond = entries.filter(index__gte=size).count()
    if beyond:
        verifier.fault(FaultCode.INSERTED, verifier.position, verifier.position + beyond - 1)
