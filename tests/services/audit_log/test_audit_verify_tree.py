"""The kept tops of subtrees are held to each other on every level, however long the log."""

from __future__ import annotations

from uuid import UUID

import pytest

from quietline.kernel.audit import FaultCode, LogVerifier, fold
from quietline.records.audit.models import AuditNode
from quietline.services.audit_log.verify_tree import check_nodes

SIZE = 1 << 16


@pytest.fixture
def tops(practice: UUID) -> list[bytes]:
    """The 256 tops of level 8 of a log of 65,536 entries, without the entries themselves."""
    hashes = [bytes([place]) * 32 for place in range(256)]
    AuditNode.objects.bulk_create(
        AuditNode(practice=practice, level=8, place=place, hash=top)
        for place, top in enumerate(hashes)
    )
    return hashes


def faults(practice: UUID) -> list[tuple[FaultCode, int, int]]:
    verifier = LogVerifier("", ())
    check_nodes(verifier, practice, SIZE)
    return [(fault.code, fault.index, fault.last) for fault in verifier.report().faults]


def test_a_true_top_of_tops_is_in_order(practice: UUID, tops: list[bytes]) -> None:
    """Level 16 is the fold of level 8."""
    AuditNode.objects.create(practice=practice, level=16, place=0, hash=fold(tops))

    assert faults(practice) == []


@pytest.mark.usefixtures("tops")
def test_a_false_top_of_tops_is_found(practice: UUID) -> None:
    """A changed hash on level 16 speaks of all the entries below it."""
    AuditNode.objects.create(practice=practice, level=16, place=0, hash=bytes(32))

    assert faults(practice) == [(FaultCode.NODE_CHANGED, 0, SIZE - 1)]
