"""The proof of one entry holds for that entry, and for nothing else."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from quietline.formats.signatures import trusted
from quietline.infra.signing import Signer
from quietline.kernel.audit import (
    EntryProof,
    NoteVerifier,
    fold,
    inclusion_proof,
    leaf_hash,
    parse_entry,
    verify_proof,
)
from quietline.kernel.errors import IntegrityBroken, InvalidInput

SignTree = Callable[..., str]


@pytest.fixture
def proof(entries: list[bytes], sign_tree: SignTree) -> EntryProof:
    """Entry 5 under a checkpoint over all twelve."""
    hashes = [leaf_hash(item) for item in entries]

    def top(level: int, place: int) -> bytes:
        return fold(hashes[place << level : (place + 1) << level])

    return EntryProof(entries[5], inclusion_proof(5, 12, top), sign_tree(entries))


def test_a_proof_shows_its_entry(
    proof: EntryProof, entries: list[bytes], verifiers: tuple[NoteVerifier, ...]
) -> None:
    """With the public key alone, the entry is proven."""
    assert verify_proof(proof, verifiers) == parse_entry(entries[5])


@pytest.mark.parametrize("other", [0, 4, 6, 11])
def test_a_proof_does_not_show_another_entry(
    other: int, proof: EntryProof, entries: list[bytes], verifiers: tuple[NoteVerifier, ...]
) -> None:
    """The path of one entry proves no other entry of the same log."""
    with pytest.raises(IntegrityBroken):
        verify_proof(replace(proof, canonical=entries[other]), verifiers)


def test_a_proof_does_not_show_a_changed_entry(
    proof: EntryProof, verifiers: tuple[NoteVerifier, ...]
) -> None:
    """One changed word breaks the proof."""
    changed = proof.canonical.replace(b"system:dispatch", b"system:nobody")

    with pytest.raises(IntegrityBroken):
        verify_proof(replace(proof, canonical=changed), verifiers)


def test_a_proof_needs_the_trusted_key(proof: EntryProof, stranger: Signer) -> None:
    """Under another key, nothing is proven."""
    with pytest.raises(IntegrityBroken):
        verify_proof(proof, trusted(stranger.public_key_text()))


def test_a_proof_under_another_logs_checkpoint_shows_nothing(
    proof: EntryProof,
    entries: list[bytes],
    sign_tree: SignTree,
    verifiers: tuple[NoteVerifier, ...],
) -> None:
    """The entry must belong to the log that was signed."""
    note = sign_tree(entries, log="quietline/another")

    with pytest.raises(IntegrityBroken):
        verify_proof(replace(proof, checkpoint=note), verifiers)


def test_a_proof_that_cannot_be_read_is_bad_input(
    proof: EntryProof, verifiers: tuple[NoteVerifier, ...]
) -> None:
    """Rubbish is told apart from a false proof."""
    with pytest.raises(InvalidInput):
        verify_proof(replace(proof, canonical=b"{}"), verifiers)
