"""The audit log as evidence, for those who may ask for it: verified, exported, proven.

Every use is itself put on record, unless the log is too broken to be written to.
"""

from __future__ import annotations

from typing import IO
from uuid import UUID

from django.db import transaction

from quietline.formats.audit_proof import build_proof
from quietline.kernel.access import Actor, Permission
from quietline.kernel.audit import AuditKind, Report
from quietline.kernel.errors import IntegrityBroken, NotFound
from quietline.records.practices.models import Practice
from quietline.services import audit_log
from quietline.services.access import require
from quietline.services.audit_log import Exported, Fact
from quietline.services.contents import content_faults
from quietline.services.ports import Ports


def verify(ports: Ports, actor: Actor | None) -> Report:
    """What is wrong with the practice's log, or with the records that it speaks of."""
    actor = require(actor, Permission.AUDIT_VERIFY)
    log = audit_log.verify(ports, actor.practice_id)
    report = log.with_more(content_faults(ports, actor.practice_id))
    detail = {
        "size": report.size,
        "proven": report.proven,
        "faults": len(report.faults) + report.unlisted,
    }
    fact = Fact(AuditKind.AUDIT_VERIFIED, actor.label, actor.origin, detail=detail)
    try:
        with transaction.atomic():
            audit_log.record(ports, actor.practice_id, [fact])
    except IntegrityBroken:
        # The report says so already; it must reach the person all the same.
        return report
    return report


def export(ports: Ports, actor: Actor | None, file: IO[bytes]) -> Exported:
    """Write the practice's log to `file`, signed as it stands."""
    actor = require(actor, Permission.AUDIT_EXPORT)
    return audit_log.export(ports, actor.practice_id, file, actor=actor.label, origin=actor.origin)


def prove(
    ports: Ports, actor: Actor | None, *, index: int | None = None, message: UUID | None = None
) -> tuple[str, ...]:
    """Proofs as documents that stand alone: of one entry, or of all about a message.

    Raises NotFound when there is no such entry, IntegrityBroken when the log cannot prove it.
    """
    actor = require(actor, Permission.AUDIT_READ)
    indexes = [index] if index is not None else _about(actor, message)
    if not indexes:
        raise NotFound
    proofs = tuple(build_proof(audit_log.prove(ports, actor.practice_id, one)) for one in indexes)
    detail = {"first": indexes[0], "count": len(indexes)}
    fact = Fact(AuditKind.AUDIT_PROVED, actor.label, actor.origin, detail=detail)
    with transaction.atomic():
        audit_log.record(ports, actor.practice_id, [fact])
    return proofs


def replace_key(ports: Ports, actor: Actor | None) -> str:
    """Sign every log here with a fresh key from now on. Answers its public half.

    The old key signs the entry that names the new one, so that an auditor who holds only the old
    one can follow. Raises NotFound when the actor may not, IntegrityBroken for a broken log; then
    the old key stays.
    """
    actor = require(actor, Permission.KEYS_ROTATE)
    with ports.audit_signer.replacing() as new, transaction.atomic():
        key = new.signer.public_key_text()
        detail = {"from": ports.audit_signer.public_key_text(), "to": key}
        fact = Fact(AuditKind.AUDIT_KEY_REPLACED, actor.label, actor.origin, detail=detail)
        for practice in Practice.objects.order_by("id").values_list("id", flat=True):
            audit_log.record(ports, practice, [fact])
            audit_log.checkpoint(ports, practice)
        # The ends of all logs are locked until the commit, so nothing is being signed just now.
        new.install()
    return key


def _about(actor: Actor, message: UUID | None) -> list[int]:
    entries = audit_log.entries_about_subject(actor.practice_id, f"message:{message}")
    return [entry.index for entry in entries]
