"""Appending to the log: in the caller's transaction, in order, at the same cost for one or many."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID, uuid4

import pytest
from django.db import connection, transaction
from django.db.transaction import TransactionManagementError
from django.test.utils import CaptureQueriesContext

from quietline.kernel.audit import Frontier, leaf_hash, parse_entry
from quietline.kernel.errors import IntegrityBroken, InvalidInput
from quietline.records.audit.models import AuditEntry, AuditHead, AuditNode
from quietline.services.audit_log import AuditPorts, EntryRef, Fact, changes_since, record, size

Fill = Callable[..., tuple[EntryRef, ...]]
Make = Callable[..., Fact]


def test_facts_get_the_next_indexes_in_order(fill: Fill) -> None:
    """The second call goes on where the first stopped."""
    fill(3)

    assert [ref.index for ref in fill(2)] == [3, 4]


def test_each_practice_has_its_own_log(fill: Fill, other_practice: UUID) -> None:
    """Another practice's log begins at 0."""
    fill(3)

    assert [ref.index for ref in fill(1, to=other_practice)] == [0]


def test_nothing_is_recorded_outside_a_transaction(ports: AuditPorts, fact: Make) -> None:
    """An entry that could commit without its action is refused."""
    with pytest.raises(TransactionManagementError):
        record(ports, UUID(int=1), [fact()])


def test_an_action_that_fails_leaves_no_entry(
    ports: AuditPorts, practice: UUID, fact: Make
) -> None:
    """The entry goes with the transaction it was written in."""
    with transaction.atomic():
        record(ports, practice, [fact()])
        transaction.set_rollback(True)

    assert size(practice) == 0


def test_an_entry_that_cannot_be_written_stops_the_action(
    ports: AuditPorts, practice: UUID, fact: Make
) -> None:
    """A fact that is no entry raises, so the caller's transaction ends."""
    with pytest.raises(InvalidInput), transaction.atomic():
        record(ports, practice, [fact(), fact(detail={"share": 0.5})])


def test_no_facts_are_no_entries(ports: AuditPorts, practice: UUID) -> None:
    """Recording nothing touches nothing."""
    with transaction.atomic():
        assert record(ports, practice, []) == ()


def test_the_entry_says_what_the_fact_said(ports: AuditPorts, practice: UUID, fact: Make) -> None:
    """Who, when, what, where from and about whom stand in the canonical bytes."""
    patient = uuid4()
    with transaction.atomic():
        record(ports, practice, [fact(patient=patient, subject="message:1", detail={"tier": 3})])

    entry = parse_entry(bytes(AuditEntry.objects.get().canonical))

    assert (entry.at, entry.actor, entry.patient, entry.subject, entry.detail) == (
        ports.clock.now(),
        "system:dispatch",
        patient,
        "message:1",
        {"tier": 3},
    )


def test_the_reference_holds_the_hash_of_the_entry(fill: Fill) -> None:
    """The caller gets the hash that the entry is proven by."""
    (ref,) = fill(1)

    assert ref.leaf_hash == leaf_hash(bytes(AuditEntry.objects.get().canonical))


def test_the_head_is_the_tree_over_the_entries(fill: Fill, practice: UUID) -> None:
    """The stored right edge is the one that the leaf hashes make."""
    expected = Frontier()
    for ref in (*fill(5), *fill(6)):
        expected.append(ref.leaf_hash)

    assert bytes(AuditHead.objects.get(practice=practice).frontier) == expected.to_bytes()


def test_the_top_of_every_256_entries_is_kept(fill: Fill) -> None:
    """Proofs over long logs find the upper tree stored."""
    fill(250)
    fill(300)

    assert list(AuditNode.objects.order_by("place").values_list("level", "place")) == [
        (8, 0),
        (8, 1),
    ]


@pytest.mark.parametrize("count", [1, 10, 90])
def test_recording_costs_three_statements(
    count: int, ports: AuditPorts, practice: UUID, fact: Make, fill: Fill
) -> None:
    """Lock, insert, update: the number of facts does not matter."""
    fill(1)

    with transaction.atomic(), CaptureQueriesContext(connection) as queries:
        record(ports, practice, [fact()] * count)

    assert len(queries) == 3


def test_a_head_that_does_not_fit_itself_takes_no_entry(
    fill: Fill, practice: UUID, tamper: Callable[..., None]
) -> None:
    """A log whose end was tampered with is not written on."""
    fill(3)
    tamper("UPDATE audit_head SET size = size + 1")

    with pytest.raises(IntegrityBroken):
        fill(1)


def test_changes_are_read_from_an_index_on(fill: Fill, practice: UUID) -> None:
    """A live page asks from where it stopped, and gets the rest in order."""
    fill(5)

    assert [change.index for change in changes_since(practice, 3)] == [3, 4]


def test_changes_come_in_bounded_numbers(fill: Fill, practice: UUID) -> None:
    """A page that was away for long catches up in steps."""
    fill(5)

    assert [change.index for change in changes_since(practice, 0, limit=2)] == [0, 1]


def test_the_size_of_a_log_is_its_next_index(fill: Fill, practice: UUID) -> None:
    """After five entries the next is number five."""
    fill(5)

    assert size(practice) == 5
