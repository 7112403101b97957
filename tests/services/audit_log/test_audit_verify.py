"""Verifying the stored log: whatever is changed in the database is found, and named by entry."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

import pytest
from django.db import connection

from quietline.kernel.audit import FaultCode, Frontier, Report, leaf_hash
from quietline.records.audit.models import AuditEntry, AuditHead
from quietline.services.audit_log import AuditPorts, EntryRef, checkpoint, verify

Fill = Callable[..., tuple[EntryRef, ...]]
Tamper = Callable[..., None]
SIZE = 600
# The true log was signed at 300 and 600 entries; 256 and 512 are the edges of its tiles.


@pytest.fixture
def signed_log(ports: AuditPorts, practice: UUID, fill: Fill) -> None:
    for _ in range(2):
        fill(SIZE // 2)
        checkpoint(ports, practice)


pytestmark = pytest.mark.usefixtures("signed_log")


def found(report: Report) -> list[tuple[FaultCode, int, int]]:
    return [(fault.code, fault.index, fault.last) for fault in report.faults]


def canonical(index: int) -> bytes:
    return bytes(AuditEntry.objects.get(index=index).canonical)


def test_a_log_that_nobody_touched_is_in_order(ports: AuditPorts, practice: UUID) -> None:
    """Everything is read and proven."""
    assert verify(ports, practice) == Report(f"quietline/{practice}", SIZE, SIZE, 2, ())


def test_a_log_may_have_grown_since_it_was_signed(
    ports: AuditPorts, practice: UUID, fill: Fill
) -> None:
    """Entries that wait for the next checkpoint are no fault."""
    fill(5)

    assert verify(ports, practice).ok


def test_a_practice_without_a_log_has_no_fault(ports: AuditPorts, other_practice: UUID) -> None:
    """Nothing recorded, nothing wrong."""
    assert verify(ports, other_practice).ok


def test_one_changed_byte_names_the_entry(
    ports: AuditPorts, practice: UUID, tamper: Tamper
) -> None:
    """The stored bytes no longer match their hash."""
    changed = canonical(100).replace(b"dispatch", b"despatch")
    tamper('UPDATE audit_entry SET canonical = %s WHERE "index" = 100', changed)

    assert found(verify(ports, practice)) == [(FaultCode.CHANGED, 100, 100)]


def test_a_changed_hash_names_the_entry(ports: AuditPorts, practice: UUID, tamper: Tamper) -> None:
    """The stored hash no longer matches the entry, nor the tree above it."""
    tamper('UPDATE audit_entry SET leaf_hash = %s WHERE "index" = 100', bytes(32))

    assert found(verify(ports, practice)) == [
        (FaultCode.NODE_CHANGED, 0, 255),
        (FaultCode.CHANGED, 100, 100),
    ]


def test_an_entry_rewritten_with_its_hash_is_narrowed_down(
    ports: AuditPorts, practice: UUID, tamper: Tamper
) -> None:
    """The tree narrows it to its 256, the signatures to what was signed together."""
    forged = canonical(400).replace(b"dispatch", b"despatch")
    tamper(
        'UPDATE audit_entry SET canonical = %s, leaf_hash = %s, actor = %s WHERE "index" = 400',
        forged,
        leaf_hash(forged),
        "system:despatch",
    )

    assert found(verify(ports, practice)) == [
        (FaultCode.NODE_CHANGED, 256, 511),
        (FaultCode.ROOT_MISMATCH, 300, 599),
    ]


def test_an_entry_rewritten_with_everything_unsigned_is_found_by_the_signature(
    ports: AuditPorts, practice: UUID, tamper: Tamper
) -> None:
    """Whoever rewrites entry, hash, tree and head still cannot sign."""
    forged = canonical(599).replace(b"dispatch", b"despatch")
    frontier = Frontier()
    for row in AuditEntry.objects.order_by("index")[: SIZE - 1]:
        frontier.append(bytes(row.leaf_hash))
    frontier.append(leaf_hash(forged))
    tamper(
        'UPDATE audit_entry SET canonical = %s, leaf_hash = %s, actor = %s WHERE "index" = 599',
        forged,
        leaf_hash(forged),
        "system:despatch",
    )
    tamper("UPDATE audit_head SET frontier = %s", frontier.to_bytes())

    assert found(verify(ports, practice)) == [(FaultCode.ROOT_MISMATCH, 300, 599)]


def test_a_removed_entry_is_named(ports: AuditPorts, practice: UUID, tamper: Tamper) -> None:
    """The gap names what is gone."""
    tamper('DELETE FROM audit_entry WHERE "index" = 100')

    assert found(verify(ports, practice)) == [(FaultCode.REMOVED, 100, 100)]


def test_a_removed_tail_is_named(ports: AuditPorts, practice: UUID, tamper: Tamper) -> None:
    """Head and checkpoint both know that there was more."""
    tamper('DELETE FROM audit_entry WHERE "index" >= 590')

    assert set(found(verify(ports, practice))) == {(FaultCode.TRUNCATED, 590, 599)}


def test_an_unsigned_entry_removed_from_the_end_is_named(
    ports: AuditPorts, practice: UUID, fill: Fill, tamper: Tamper
) -> None:
    """The head knows of entries that no checkpoint covers yet."""
    fill(5)
    tamper('DELETE FROM audit_entry WHERE "index" = 604')

    assert found(verify(ports, practice)) == [(FaultCode.TRUNCATED, 604, 604)]


def test_a_log_rolled_back_with_its_head_is_found_by_the_checkpoint(
    ports: AuditPorts, practice: UUID, tamper: Tamper
) -> None:
    """What was signed is known to have been there."""
    frontier = Frontier()
    for row in AuditEntry.objects.order_by("index")[:590]:
        frontier.append(bytes(row.leaf_hash))
    tamper('DELETE FROM audit_entry WHERE "index" >= 590')
    tamper("UPDATE audit_head SET size = 590, frontier = %s", frontier.to_bytes())

    assert found(verify(ports, practice)) == [(FaultCode.TRUNCATED, 590, 599)]


def test_entries_that_traded_places_are_named(
    ports: AuditPorts, practice: UUID, tamper: Tamper
) -> None:
    """Both rows stand under an index that their entries do not have."""
    for old, new in ((100, 9999), (101, 100), (9999, 101)):
        tamper('UPDATE audit_entry SET "index" = %s WHERE "index" = %s', new, old)

    named = {fault.index for fault in verify(ports, practice).faults if fault.index == fault.last}

    assert named == {100, 101}


def test_an_entry_put_in_at_the_end_is_named(
    ports: AuditPorts, practice: UUID, tamper: Tamper
) -> None:
    """A row past the head was not written by the log."""
    tamper(
        'INSERT INTO audit_entry SELECT practice, 600, canonical, leaf_hash, "at", kind, actor,'
        ' patient, subject FROM audit_entry WHERE "index" = 5'
    )

    assert found(verify(ports, practice)) == [(FaultCode.INSERTED, 600, 600)]


def test_an_entry_put_in_with_the_head_moved_is_found(
    ports: AuditPorts, practice: UUID, tamper: Tamper
) -> None:
    """Moving the head to make room leaves a copy of an index seen before."""
    tamper(
        'INSERT INTO audit_entry SELECT practice, 600, canonical, leaf_hash, "at", kind, actor,'
        ' patient, subject FROM audit_entry WHERE "index" = 5'
    )
    tamper("UPDATE audit_head SET size = 601")

    assert (FaultCode.INSERTED, 5, 5) in found(verify(ports, practice))


@pytest.mark.parametrize(
    "change",
    [
        "kind = 'message.failed'",
        "actor = 'system:another'",
        "subject = NULL",
        "patient = '00000000000000000000000000000007'",
        "\"at\" = '2020-01-01 00:00:00+00:00'",
    ],
)
def test_a_changed_search_column_names_the_entry(
    change: str, ports: AuditPorts, practice: UUID, tamper: Tamper
) -> None:
    """A column that hides an entry from searches is a fault of that entry."""
    tamper(f'UPDATE audit_entry SET {change} WHERE "index" = 100')  # noqa: S608

    assert found(verify(ports, practice)) == [(FaultCode.COLUMN_CHANGED, 100, 100)]


NONSENSE = {
    # SQLite stores anything in any column; PostgreSQL only what is of the column's type.
    "sqlite": [
        "patient = 'nobody'",
        "\"at\" = 'never'",
        "kind = CAST(X'FF' AS TEXT)",
        '"at" = 7',
        "kind = 7",
    ],
    "postgresql": ["patient = gen_random_uuid()", "\"at\" = 'infinity'", "\"at\" = '-infinity'"],
}


def test_nonsense_in_a_search_column_names_the_entry(
    ports: AuditPorts, practice: UUID, tamper: Tamper
) -> None:
    """A value that is not even of its column's type does not stop the verification."""
    numbers = []
    for number, change in enumerate(NONSENSE[connection.vendor], start=100):
        tamper(f'UPDATE audit_entry SET {change} WHERE "index" = {number}')  # noqa: S608
        numbers.append(number)

    assert found(verify(ports, practice)) == [
        (FaultCode.COLUMN_CHANGED, number, number) for number in numbers
    ]


def test_text_written_into_the_bytes_names_the_entry(
    ports: AuditPorts, practice: UUID, tamper: Tamper
) -> None:
    """A careless tool that leaves another type in the column is found like any change."""
    nonsense = {"sqlite": "'text'", "postgresql": "convert_to('text', 'UTF8')"}[connection.vendor]
    tamper(f'UPDATE audit_entry SET canonical = {nonsense} WHERE "index" = 100')  # noqa: S608

    assert found(verify(ports, practice)) == [(FaultCode.CHANGED, 100, 100)]


def test_a_changed_inner_hash_is_found(ports: AuditPorts, practice: UUID, tamper: Tamper) -> None:
    """The kept top of 256 entries fits neither them nor the head any more."""
    tamper("UPDATE audit_node SET hash = %s WHERE place = 1", bytes(32))

    assert found(verify(ports, practice)) == [
        (FaultCode.HEAD_CHANGED, 0, 511),
        (FaultCode.NODE_CHANGED, 256, 511),
    ]


def test_a_removed_inner_hash_is_found(ports: AuditPorts, practice: UUID, tamper: Tamper) -> None:
    """The kept top of 256 entries is missed."""
    tamper("DELETE FROM audit_node WHERE place = 1")

    assert found(verify(ports, practice)) == [(FaultCode.NODE_CHANGED, 256, 511)]


def test_a_changed_head_is_found(ports: AuditPorts, practice: UUID, tamper: Tamper) -> None:
    """Each hash of the right edge is held to the tree below it."""
    data = bytearray(AuditHead.objects.get().frontier)
    data[-1] ^= 1
    tamper("UPDATE audit_head SET frontier = %s", bytes(data))

    assert found(verify(ports, practice)) == [(FaultCode.HEAD_CHANGED, 592, 599)]


def test_a_missing_head_is_found(ports: AuditPorts, practice: UUID, tamper: Tamper) -> None:
    """A log without its end is not a log without entries."""
    tamper("DELETE FROM audit_head")

    assert not verify(ports, practice).ok


def test_a_checkpoint_signed_by_another_is_found(
    ports: AuditPorts, practice: UUID, tamper: Tamper
) -> None:
    """A changed note no longer opens."""
    tamper("UPDATE audit_checkpoint SET note = replace(note, '300', '301') WHERE size = 300")

    assert [fault.code for fault in verify(ports, practice).faults] == [FaultCode.BAD_SIGNATURE]
