"""Signing the log: once for each size, and never two histories."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from uuid import UUID

import pytest

from quietline.formats.signatures import trusted
from quietline.infra.signing import Signer
from quietline.kernel.audit import Checkpoint, Frontier, open_checkpoint
from quietline.kernel.errors import IntegrityBroken
from quietline.records.audit.models import AuditCheckpoint
from quietline.services.audit_log import AuditPorts, EntryRef, checkpoint

Fill = Callable[..., tuple[EntryRef, ...]]
Tamper = Callable[..., None]


def opened(ports: AuditPorts, note: str) -> Checkpoint:
    return open_checkpoint(note, trusted(*ports.audit_signer.trusted_key_texts()))


def test_a_checkpoint_signs_the_tree_of_the_log(
    ports: AuditPorts, practice: UUID, fill: Fill
) -> None:
    """Origin, size and root are those of the entries."""
    frontier = Frontier()
    for ref in fill(5):
        frontier.append(ref.leaf_hash)

    note = checkpoint(ports, practice)

    assert opened(ports, note) == Checkpoint(f"quietline/{practice}", 5, frontier.root())


def test_a_log_that_did_not_grow_is_not_signed_again(
    ports: AuditPorts, practice: UUID, fill: Fill
) -> None:
    """The second call answers the first note."""
    fill(5)

    assert checkpoint(ports, practice) == checkpoint(ports, practice)


def test_a_log_that_grew_is_signed_anew(ports: AuditPorts, practice: UUID, fill: Fill) -> None:
    """Both notes are kept."""
    fill(300)
    checkpoint(ports, practice)
    fill(300)
    checkpoint(ports, practice)

    sizes = AuditCheckpoint.objects.order_by("size").values_list("size", flat=True)

    assert list(sizes) == [300, 600]


def test_a_log_without_entries_can_be_signed(ports: AuditPorts, practice: UUID) -> None:
    """A new practice has a signed beginning."""
    assert opened(ports, checkpoint(ports, practice)).size == 0


@pytest.mark.parametrize(
    "statement",
    [
        pytest.param(
            'UPDATE audit_entry SET leaf_hash = %s WHERE "index" = 257', id="a leaf was rewritten"
        ),
        pytest.param(
            "UPDATE audit_node SET hash = %s WHERE place = 0", id="an inner hash was rewritten"
        ),
    ],
)
def test_a_log_that_does_not_continue_the_signed_one_is_not_signed(
    statement: str, ports: AuditPorts, practice: UUID, fill: Fill, tamper: Tamper
) -> None:
    """A history that was rewritten behind the last checkpoint gets no new signature."""
    fill(300)
    checkpoint(ports, practice)
    fill(1)
    tamper(statement, bytes(32))

    with pytest.raises(IntegrityBroken):
        checkpoint(ports, practice)


def test_a_log_that_was_rolled_back_is_not_signed(
    ports: AuditPorts, practice: UUID, fill: Fill, tamper: Tamper
) -> None:
    """A head that is shorter than what was signed gets no new signature."""
    fill(3)
    checkpoint(ports, practice)
    tamper("UPDATE audit_head SET size = 0, frontier = %s", Frontier().to_bytes())

    with pytest.raises(IntegrityBroken):
        checkpoint(ports, practice)


def test_a_log_signed_by_an_unknown_key_is_not_signed_on(
    ports: AuditPorts, practice: UUID, fill: Fill
) -> None:
    """If the key file was exchanged, a person must look before the log is signed again."""
    fill(3)
    checkpoint(ports, practice)
    exchanged = replace(ports, audit_signer=Signer.from_seed("quietline", bytes([7]) * 32))

    with pytest.raises(IntegrityBroken):
        checkpoint(exchanged, practice)


def test_a_log_goes_on_under_a_key_that_replaced_the_old(
    ports: AuditPorts, practice: UUID, fill: Fill
) -> None:
    """A key that names the old one as its elder may sign on."""
    fill(3)
    checkpoint(ports, practice)
    elders = ports.audit_signer.trusted_key_texts()
    fill(1)
    new = replace(ports, audit_signer=Signer.from_seed("quietline", bytes([7]) * 32, elders))

    assert opened(new, checkpoint(new, practice)).size == 4
