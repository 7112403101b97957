"""Exporting the stored log, and verifying the file with nothing but the public key."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass, replace
from uuid import UUID

from quietline.formats.audit_export import verify_export
from quietline.infra.signing import Signer
from quietline.kernel.audit import AuditKind, FaultCode, NoteKey, Report, parse_entry
from quietline.records.audit.models import AuditEntry
from quietline.services.audit_log import AuditPorts, EntryRef, Exported, checkpoint, export

Fill = Callable[..., tuple[EntryRef, ...]]
Tamper = Callable[..., None]


def exported(ports: AuditPorts, practice: UUID) -> tuple[Exported, Report]:
    file = io.BytesIO()
    outcome = export(ports, practice, file, actor="staff:1", origin="cli")
    file.seek(0)
    return outcome, verify_export(file, *ports.audit_signer.trusted_key_texts())


def found(report: Report) -> list[tuple[FaultCode, int, int]]:
    return [(fault.code, fault.index, fault.last) for fault in report.faults]


def test_an_export_verifies(ports: AuditPorts, practice: UUID, fill: Fill) -> None:
    """Across pages and checkpoints, every entry is proven, the export's own included."""
    for _ in range(3):
        fill(900)
        checkpoint(ports, practice)

    outcome, report = exported(ports, practice)

    assert (outcome, report) == (
        Exported(2701, signed=True),
        Report(f"quietline/{practice}", 2701, 2701, 4, ()),
    )


def test_an_export_is_on_record_before_it_is_made(
    ports: AuditPorts, practice: UUID, fill: Fill
) -> None:
    """The file's last entry says that it was exported, and by whom."""
    fill(3)

    exported(ports, practice)

    last = parse_entry(bytes(AuditEntry.objects.get(index=3).canonical))
    assert (last.kind, last.actor, last.origin) == (AuditKind.AUDIT_EXPORTED, "staff:1", "cli")


def test_an_export_holds_one_practice_only(
    ports: AuditPorts, practice: UUID, other_practice: UUID, fill: Fill
) -> None:
    """Another practice's entries stay where they are."""
    fill(3)
    fill(5, to=other_practice)

    assert exported(ports, practice)[0].size == 4


def test_an_entry_changed_in_the_database_is_named_by_the_export(
    ports: AuditPorts, practice: UUID, fill: Fill, tamper: Tamper
) -> None:
    """The file carries the evidence."""
    fill(10)
    checkpoint(ports, practice)
    tamper('UPDATE audit_entry SET canonical = %s WHERE "index" = 4', b'{"a":\n1}')

    assert found(exported(ports, practice)[1]) == [(FaultCode.CHANGED, 4, 4)]


def test_an_entry_removed_from_the_database_is_named_by_the_export(
    ports: AuditPorts, practice: UUID, fill: Fill, tamper: Tamper
) -> None:
    """A log too broken to sign is exported all the same, and the file says where it is broken."""
    fill(10)
    checkpoint(ports, practice)
    tamper('DELETE FROM audit_entry WHERE "index" = 4')

    outcome, report = exported(ports, practice)

    assert (outcome.signed, (FaultCode.REMOVED, 4, 4) in found(report)) == (False, True)


def test_a_tail_removed_from_the_database_is_named_by_the_export(
    ports: AuditPorts, practice: UUID, fill: Fill, tamper: Tamper
) -> None:
    """The checkpoints in the file know that there was more."""
    fill(10)
    checkpoint(ports, practice)
    tamper('DELETE FROM audit_entry WHERE "index" IN (8, 9)')

    assert (FaultCode.REMOVED, 8, 9) in found(exported(ports, practice)[1])


def test_an_export_does_not_verify_under_another_key(
    ports: AuditPorts, practice: UUID, fill: Fill
) -> None:
    """The key counts that the auditor holds, not the one in the file."""
    fill(3)
    file = io.BytesIO()
    export(ports, practice, file, actor="staff:1", origin="cli")
    file.seek(0)
    stranger = Signer.from_seed("quietline", bytes([7]) * 32)

    assert not verify_export(file, stranger.public_key_text()).ok


def test_an_entry_that_slips_in_during_an_export_waits_for_the_next(
    ports: AuditPorts, practice: UUID, fill: Fill
) -> None:
    """The file ends where the signature ends, so that all of it is proven."""
    fill(3)
    busy = replace(ports, audit_signer=BusySigner(ports.audit_signer, lambda: fill(1)))

    outcome, report = exported(busy, practice)

    assert (outcome.size, report.faults) == (4, ())


@dataclass(frozen=True)
class BusySigner:
    """Signs, while somebody else writes to the log."""

    signer: Signer
    meanwhile: Callable[[], object]

    @property
    def key(self) -> NoteKey:
        return self.signer.key

    def trusted_key_texts(self) -> tuple[str, ...]:
        return self.signer.trusted_key_texts()

    def sign(self, message: bytes) -> bytes:
        self.meanwhile()
        return self.signer.sign(message)
