"""Checkpoints: the three lines that a log signs."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quietline.formats.signatures import trusted
from quietline.infra.signing import Signer
from quietline.kernel.audit import (
    Checkpoint,
    NoteVerifier,
    build_checkpoint,
    build_note,
    open_checkpoint,
)
from quietline.kernel.errors import IntegrityBroken, InvalidInput

ROOT = "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I="
SIGNER = Signer.from_seed("example.com/behind-the-sofa", bytes(32))


@given(size=st.integers(0, 2**53 - 1), root=st.binary(min_size=32, max_size=32))
def test_a_checkpoint_survives_its_note(size: int, root: bytes) -> None:
    """Note and back is the same checkpoint."""
    checkpoint = Checkpoint("example.com/log", size, root)

    note = build_checkpoint(checkpoint, SIGNER.key, SIGNER.sign)

    assert open_checkpoint(note, trusted(SIGNER.public_key_text())) == checkpoint


def test_the_text_has_the_form_of_the_specification() -> None:
    """Origin, size and root, a line each, as in the specification's example."""
    origin = "example.com/behind-the-sofa"
    note = build_note(f"{origin}\n20852163\n{ROOT}\n", SIGNER.key, SIGNER.sign)

    checkpoint = open_checkpoint(note, trusted(SIGNER.public_key_text()))

    assert build_checkpoint(checkpoint, SIGNER.key, SIGNER.sign) == note


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"log\n5\n{ROOT}\nextension\n", id="extension"),
        pytest.param(f"log\n5\n{ROOT}\na\nb\n", id="two extensions"),
    ],
)
def test_extension_lines_are_passed_over(text: str) -> None:
    """The specification lets other logs add lines."""
    note = build_note(text, SIGNER.key, SIGNER.sign)

    assert open_checkpoint(note, trusted(SIGNER.public_key_text())).size == 5


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("log\n5\n", id="no root"),
        pytest.param(f"log\n05\n{ROOT}\n", id="leading zero"),
        pytest.param(f"log\n-5\n{ROOT}\n", id="negative"),
        pytest.param(f"log\n+5\n{ROOT}\n", id="plus"),
        pytest.param(f"log\n٥\n{ROOT}\n", id="digit of another script"),
        pytest.param(f"log\n{2**53}\n{ROOT}\n", id="too large"),
        pytest.param("log\n5\nAAAA\n", id="short root"),
        pytest.param("log\n5\n!\n", id="no base64"),
        pytest.param(f"\n5\n{ROOT}\n", id="no origin"),
        pytest.param(f"log\n5\n{ROOT}\n\nx\n", id="empty line"),
    ],
)
def test_a_signed_text_that_is_no_checkpoint_is_refused(text: str) -> None:
    """A signature does not make a checkpoint of any text."""
    note = build_note(text, SIGNER.key, SIGNER.sign)

    with pytest.raises(InvalidInput):
        open_checkpoint(note, trusted(SIGNER.public_key_text()))


def test_a_checkpoint_by_another_key_is_not_opened(
    stranger: Signer, verifiers: tuple[NoteVerifier, ...]
) -> None:
    """Nothing is believed of a checkpoint that no trusted key signed."""
    note = build_checkpoint(Checkpoint("log", 0, bytes(32)), stranger.key, stranger.sign)

    with pytest.raises(IntegrityBroken):
        open_checkpoint(note, verifiers)


@pytest.mark.parametrize("checkpoint", [Checkpoint("a\nb", 1, bytes(32)), Checkpoint("a", 1, b"")])
def test_a_checkpoint_that_could_not_be_read_is_not_signed(checkpoint: Checkpoint) -> None:
    """Building refuses what opening would refuse."""
    with pytest.raises(InvalidInput):
        build_checkpoint(checkpoint, SIGNER.key, SIGNER.sign)
