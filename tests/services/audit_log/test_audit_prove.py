"""Proving one stored entry to a person who has nothing but the public key."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from quietline.formats.audit_proof import build_proof, check_proof
from quietline.kernel.errors import IntegrityBroken, NotFound
from quietline.records.audit.models import AuditCheckpoint
from quietline.services.audit_log import AuditPorts, EntryRef, checkpoint, prove

Fill = Callable[..., tuple[EntryRef, ...]]


@pytest.mark.parametrize("index", [0, 1, 255, 256, 511, 512, 599])
def test_every_entry_can_be_proven(
    index: int, ports: AuditPorts, practice: UUID, fill: Fill
) -> None:
    """In the first tile, on its edges and in the unfinished last one."""
    fill(600)

    document = build_proof(prove(ports, practice, index))

    assert check_proof(document, *ports.audit_signer.trusted_key_texts()).index == index


def test_an_entry_that_no_checkpoint_covers_is_signed_for_the_proof(
    ports: AuditPorts, practice: UUID, fill: Fill
) -> None:
    """Proving the newest entry makes the checkpoint that it needs."""
    fill(3)
    checkpoint(ports, practice)
    fill(1)

    prove(ports, practice, 3)

    assert AuditCheckpoint.objects.filter(size=4).exists()


def test_an_entry_under_a_checkpoint_needs_no_new_one(
    ports: AuditPorts, practice: UUID, fill: Fill
) -> None:
    """Proofs of old entries sign nothing."""
    fill(3)
    note = checkpoint(ports, practice)
    fill(1)

    assert prove(ports, practice, 0).checkpoint == note


@pytest.mark.parametrize("index", [-1, 3])
def test_an_entry_that_is_not_there_is_not_found(
    index: int, ports: AuditPorts, practice: UUID, fill: Fill
) -> None:
    """An index outside the log is the usual not found."""
    fill(3)

    with pytest.raises(NotFound):
        prove(ports, practice, index)


def test_another_practice_cannot_have_the_entry_proven(
    ports: AuditPorts, other_practice: UUID, fill: Fill
) -> None:
    """The entry of one practice is not found by another."""
    fill(3)

    with pytest.raises(NotFound):
        prove(ports, other_practice, 0)


@pytest.mark.parametrize(
    "statement",
    [
        pytest.param('UPDATE audit_entry SET canonical = %s WHERE "index" = 1', id="the entry"),
        pytest.param('UPDATE audit_entry SET leaf_hash = %s WHERE "index" = 0', id="its neighbour"),
    ],
)
def test_no_false_proof_is_handed_out(
    statement: str, ports: AuditPorts, practice: UUID, fill: Fill, tamper: Callable[..., None]
) -> None:
    """Where the stored log can no longer prove an entry, that is said instead."""
    fill(3)
    checkpoint(ports, practice)
    tamper(statement, bytes(32))

    with pytest.raises(IntegrityBroken):
        prove(ports, practice, 1)


def test_a_proof_reads_a_few_tiles_only(ports: AuditPorts, practice: UUID, fill: Fill) -> None:
    """Entry, checkpoint, two tiles of leaves, one of tops: no statement for each level."""
    fill(1500)
    checkpoint(ports, practice)

    with CaptureQueriesContext(connection) as queries:
        prove(ports, practice, 700)

    reads = [query for query in queries if query["sql"].startswith("SELECT")]
    assert len(reads) == 5
