"""The proof of one entry as a document: whole, it proves; damaged, it says so."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quietline.formats.audit_proof import build_proof, check_proof, parse_proof
from quietline.infra.signing import Signer
from quietline.kernel.audit import (
    Checkpoint,
    Entry,
    EntryProof,
    build_checkpoint,
    canonical_bytes,
    leaf_hash,
    node_hash,
)
from quietline.kernel.errors import IntegrityBroken, InvalidInput

SIGNER = Signer.from_seed("quietline", bytes(32))
KEY = SIGNER.public_key_text()
ENTRY = Entry(
    log="quietline/test-log",
    index=0,
    at=datetime(2026, 11, 20, tzinfo=UTC),
    kind="message.queued",
    actor="staff:ü",
    origin="worker",
    patient=None,
    subject=None,
    detail={},
)


def proof() -> EntryProof:
    """The first of two entries."""
    canonical, other = canonical_bytes(ENTRY), leaf_hash(b"other")
    root = node_hash(leaf_hash(canonical), other)
    note = build_checkpoint(Checkpoint(ENTRY.log, 2, root), SIGNER.key, SIGNER.sign)
    return EntryProof(canonical, (other,), note)


def changed(**fields: object) -> str:
    return json.dumps({**json.loads(build_proof(proof())), **fields})


def test_a_document_proves_its_entry() -> None:
    """With the public key alone, the entry comes out proven."""
    assert check_proof(build_proof(proof()), KEY) == ENTRY


def test_a_proof_survives_its_document() -> None:
    """Document and back is the same proof."""
    assert parse_proof(build_proof(proof())) == proof()


def test_a_document_with_a_changed_entry_proves_nothing() -> None:
    """One changed word in the document is found."""
    document = build_proof(proof()).replace("worker", "walker")

    with pytest.raises(IntegrityBroken):
        check_proof(document, KEY)


@pytest.mark.parametrize(
    "document",
    [
        "",
        "[]",
        "{}",
        "null",
        "[" * 100_000,
        changed(format="another"),
        changed(version=2),
        changed(path=None),
        changed(path=[1]),
        changed(path=["!"]),
        changed(entry=5),
        changed(entry="\ud800"),
        changed(entry="{}"),
        changed(checkpoint=None),
    ],
)
def test_what_is_no_proof_is_bad_input(document: str) -> None:
    """Rubbish is refused with a code."""
    with pytest.raises(InvalidInput):
        check_proof(document, KEY)


@given(document=st.text(max_size=80))
def test_any_text_is_a_proof_or_refused(document: str) -> None:
    """No text raises anything but InvalidInput."""
    with pytest.raises(InvalidInput):
        check_proof(document, KEY)
