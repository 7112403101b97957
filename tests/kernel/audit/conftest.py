from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta

import pytest

from quietline.formats.signatures import trusted
from quietline.infra.signing import Signer
from quietline.kernel.audit import (
    Checkpoint,
    Entry,
    Frontier,
    NoteVerifier,
    build_checkpoint,
    canonical_bytes,
    leaf_hash,
)

LOG = "quietline/test-log"
START = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)


@pytest.fixture
def signer() -> Signer:
    return Signer.from_seed("quietline", bytes(32))


@pytest.fixture
def stranger() -> Signer:
    return Signer.from_seed("quietline", bytes([7]) * 32)


@pytest.fixture
def verifiers(signer: Signer) -> tuple[NoteVerifier, ...]:
    return trusted(signer.public_key_text())


@pytest.fixture
def make_entry() -> Callable[..., Entry]:
    def make(index: int = 0, **changes: object) -> Entry:
        fields: dict[str, object] = {
            "log": LOG,
            "index": index,
            "at": START + timedelta(seconds=index),
            "kind": "message.queued",
            "actor": "system:dispatch",
            "origin": "worker",
            "patient": None,
            "subject": None,
            "detail": {},
        }
        return Entry(**{**fields, **changes})  # type: ignore[arg-type]

    return make


@pytest.fixture
def entries(make_entry: Callable[..., Entry]) -> list[bytes]:
    """Twelve entries, as canonical bytes."""
    return [canonical_bytes(make_entry(index)) for index in range(12)]


@pytest.fixture
def edge_of() -> Callable[[Sequence[bytes]], Frontier]:
    def edge(items: Sequence[bytes]) -> Frontier:
        frontier = Frontier()
        for item in items:
            frontier.append(leaf_hash(item))
        return frontier

    return edge


@pytest.fixture
def sign_tree(signer: Signer, edge_of: Callable[[Sequence[bytes]], Frontier]) -> Callable[..., str]:
    """Signs the tree over some entries, as the log of this file unless told otherwise."""

    def sign(items: Sequence[bytes], log: str = LOG, by: Signer = signer) -> str:
        frontier = edge_of(items)
        checkpoint = Checkpoint(log, frontier.size, frontier.root())
        return build_checkpoint(checkpoint, by.key, by.sign)

    return sign
