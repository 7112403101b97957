"""Write the whole log of a practice to a file that a stranger can verify."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from typing import IO
from uuid import UUID

from django.db import transaction

from quietline.formats.audit_export import Header, checkpoint_line, entry_line, header_line
from quietline.kernel.audit import AuditKind, format_instant
from quietline.kernel.errors import IntegrityBroken
from quietline.records.audit.models import AuditHead
from quietline.services.audit_log.checkpoint import checkpoint
from quietline.services.audit_log.ports import AuditPorts
from quietline.services.audit_log.record import Fact, record
from quietline.services.audit_log.stored import (
    StoredCheckpoint,
    checkpoints_between,
    pages,
    signed_size,
)


@dataclass(frozen=True, slots=True)
class Exported:
    """`size` entries were written. `signed` is False if the log was too broken to sign again."""

    size: int
    signed: bool


def export(
    ports: AuditPorts, practice_id: UUID, file: IO[bytes], *, actor: str, origin: str
) -> Exported:
    """Record the export, sign the log with it, and write both.

    A log too broken to sign is exported all the same: it is evidence, and verifying the file says
    where it is broken. IntegrityBroken only if even the export itself cannot be put on record.
    """
    fact = Fact(kind=AuditKind.AUDIT_EXPORTED, actor=actor, origin=origin)
    with transaction.atomic():
        record(ports, practice_id, [fact])
    signed = _sign(ports, practice_id)
    upto = signed_size(practice_id)
    head = AuditHead.objects.of_practice(practice_id).get()
    # Entries that came in since the signature wait for the next export.
    size = upto if signed else head.size
    file.write(header_line(_header(ports, head.log, size)))
    file.writelines(_lines(practice_id, size, upto))
    return Exported(size, signed)


def _sign(ports: AuditPorts, practice_id: UUID) -> bool:
    try:
        checkpoint(ports, practice_id)
    except IntegrityBroken:
        return False
    return True


def _header(ports: AuditPorts, log: str, size: int) -> Header:
    at, keys = format_instant(ports.clock.now()), ports.audit_signer.trusted_key_texts()
    return Header(log=log, size=size, at=at, public_keys=keys)


def _lines(practice_id: UUID, size: int, signed: int) -> Iterator[bytes]:
    reached = -1
    for page in pages(practice_id, size):
        upto = page[-1].index + 1
        waiting = deque(checkpoints_between(practice_id, reached, min(upto, signed)))
        reached = upto
        for stored in page:
            while waiting and waiting[0].size <= stored.index:
                yield _checkpoint(waiting.popleft())
            yield entry_line(stored.canonical, stored.leaf_hash)
        yield from map(_checkpoint, waiting)
    yield from map(_checkpoint, checkpoints_between(practice_id, reached, signed))


def _checkpoint(stored: StoredCheckpoint) -> bytes:
    return checkpoint_line(stored.note, stored.frontier)
