"""Signed notes, against the key and note published with Go's implementation of the format."""

from __future__ import annotations

from base64 import b64decode

import pytest

from quietline.formats.signatures import trusted
from quietline.infra.signing import Signer
from quietline.kernel.audit import (
    NoteKey,
    NoteVerifier,
    build_key,
    build_note,
    open_note,
    parse_key,
)
from quietline.kernel.errors import IntegrityBroken, InvalidInput

VKEY = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
SEED = b64decode("AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz")[1:]
TEXT = (
    "If you think cryptography is the answer to your problem,\n"
    "then you don't know what your problem is.\n"
)
LINE = (
    "\N{EM DASH} PeterNeumann "
    "x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n"
)
NOTE = f"{TEXT}\n{LINE}"
PETER = Signer.from_seed("PeterNeumann", SEED)


def test_the_key_id_is_the_published_one() -> None:
    """Name and public key hash to the id in the published key."""
    assert PETER.public_key_text() == VKEY


def test_signing_gives_the_published_note() -> None:
    """Ed25519 is deterministic, so the note is the same to the byte."""
    assert build_note(TEXT, PETER.key, PETER.sign) == NOTE


def test_the_published_note_opens() -> None:
    """The text comes out of the note under the published key."""
    assert open_note(NOTE, trusted(VKEY)) == TEXT


def test_a_changed_text_does_not_open() -> None:
    """One changed letter breaks the signature."""
    with pytest.raises(IntegrityBroken):
        open_note(NOTE.replace("think", "thinK"), trusted(VKEY))


def test_a_note_by_an_unknown_key_does_not_open(stranger: Signer) -> None:
    """A good signature by a key nobody trusts counts for nothing."""
    with pytest.raises(IntegrityBroken):
        open_note(NOTE, trusted(stranger.public_key_text()))


def test_a_key_of_the_same_name_is_another_key(stranger: Signer) -> None:
    """Trust goes by name and id together."""
    namesake = Signer.from_seed("PeterNeumann", bytes(32))

    with pytest.raises(IntegrityBroken):
        open_note(NOTE, trusted(namesake.public_key_text()))


def test_signatures_by_unknown_keys_are_passed_over(stranger: Signer) -> None:
    """A witness's signature beside the log's own does no harm."""
    witness = build_note(TEXT, stranger.key, stranger.sign).rpartition("\n\n")[2]

    assert open_note(f"{TEXT}\n{witness}{LINE}", trusted(VKEY)) == TEXT


def test_a_false_signature_by_a_trusted_key_spoils_the_note(signer: Signer) -> None:
    """One good signature does not make up for a false one under another trusted name."""
    false = build_note("another text\n", signer.key, signer.sign).rpartition("\n\n")[2]

    with pytest.raises(IntegrityBroken):
        open_note(f"{TEXT}\n{LINE}{false}", trusted(VKEY, signer.public_key_text()))


def test_the_text_may_hold_empty_lines(signer: Signer, verifiers: tuple[NoteVerifier, ...]) -> None:
    """Only the last empty line parts the text from the signatures."""
    text = "one\n\ntwo\n"

    assert open_note(build_note(text, signer.key, signer.sign), verifiers) == text


@pytest.mark.parametrize(
    "note",
    [
        pytest.param("", id="nothing"),
        pytest.param(TEXT, id="no signature"),
        pytest.param(TEXT + LINE, id="no empty line"),
        pytest.param(NOTE[:-1], id="no line break at the end"),
        pytest.param(NOTE + "\n", id="empty line at the end"),
        pytest.param("\n" + LINE, id="no text"),
        pytest.param(NOTE.replace("\N{EM DASH}", "-"), id="hyphen for dash"),
        pytest.param(NOTE.replace("PeterNeumann ", "Peter+Neumann "), id="plus in the name"),
        pytest.param(NOTE.replace("x08g", "x08!"), id="not base64"),
        pytest.param(NOTE.replace("JnAM=", "JnAN="), id="base64 with spare bits"),
        pytest.param(f"{TEXT}\n\N{EM DASH} PeterNeumann x08gow==\n", id="signature of no bytes"),
        pytest.param(NOTE.replace("think", "th\x00nk"), id="control character"),
        pytest.param(NOTE.replace("think", "th\ud800nk"), id="half a character"),
        pytest.param(f"{TEXT}\n{LINE * 65}", id="too many signatures"),
        pytest.param("x" * 70_000 + f"\n\n{LINE}", id="too long"),
    ],
)
def test_what_is_not_a_note_is_refused(note: str) -> None:
    """Each rule of the form is held."""
    with pytest.raises(InvalidInput):
        open_note(note, trusted(VKEY))


@pytest.mark.parametrize("text", ["", "\n", "no line break", "con\x07trol\n"])
def test_a_text_that_could_not_be_opened_is_not_signed(text: str, signer: Signer) -> None:
    """Building refuses what opening would refuse."""
    with pytest.raises(InvalidInput):
        build_note(text, signer.key, signer.sign)


def test_a_name_with_a_space_signs_nothing() -> None:
    """A key name that would not parse is refused when signing."""
    signer = Signer.from_seed("two words", bytes(32))

    with pytest.raises(InvalidInput):
        build_note("text\n", signer.key, signer.sign)


def test_a_key_survives_its_text() -> None:
    """Text and back is the same key."""
    key = NoteKey("example.com/log", bytes(range(32)))

    assert parse_key(build_key(key)) == key


@pytest.mark.parametrize(
    "text",
    [
        "",
        "PeterNeumann",
        VKEY[:-4],
        VKEY.replace("c74f20a3", "c74f20a4"),
        VKEY.replace("+AR", "+AB"),
        VKEY.replace("PeterNeumann", "Peter Neumann"),
        VKEY.replace("PeterNeumann", ""),
    ],
)
def test_what_is_not_a_public_key_is_refused(text: str) -> None:
    """A key that was mangled on the way is found by its own id."""
    with pytest.raises(InvalidInput):
        parse_key(text)
