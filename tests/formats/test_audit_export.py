"""The export verifies with nothing but the file and the public key, and shows every tampering."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from base64 import b64encode
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quietline.formats.audit_export import (
    Header,
    checkpoint_line,
    entry_line,
    header_line,
    verify_export,
)
from quietline.infra.signing import Signer
from quietline.kernel.audit import (
    Checkpoint,
    Entry,
    FaultCode,
    Frontier,
    Report,
    build_checkpoint,
    canonical_bytes,
    leaf_hash,
)
from quietline.kernel.errors import InvalidInput

LOG = "quietline/test-log"
SIGNER = Signer.from_seed("quietline", bytes(32))
KEY = SIGNER.public_key_text()
SIZE = 12
EVERY = 4


def canonical(index: int) -> bytes:
    return canonical_bytes(
        Entry(
            log=LOG,
            index=index,
            at=datetime(2026, 11, 20, tzinfo=UTC),
            kind="message.queued",
            actor="system:dispatch",
            origin="worker",
            patient=None,
            subject=f"message:{index}",
            detail={"tier": 1},
        )
    )


def signed_at(size: int) -> tuple[str, bytes]:
    frontier = Frontier()
    for index in range(size):
        frontier.append(leaf_hash(canonical(index)))
    checkpoint = Checkpoint(LOG, size, frontier.root())
    return build_checkpoint(checkpoint, SIGNER.key, SIGNER.sign), frontier.to_bytes()


def exported() -> list[bytes]:
    """The lines of a true export: header at 0, entry i at its line, a checkpoint every fourth."""
    lines = [header_line(Header(LOG, SIZE, "2026-11-20T00:00:00.000000Z", (KEY,)))]
    for index in range(SIZE):
        lines.append(entry_line(canonical(index), leaf_hash(canonical(index))))
        if (index + 1) % EVERY == 0:
            lines.append(checkpoint_line(*signed_at(index + 1)))
    return lines


LINES = exported()


def line_of(index: int) -> int:
    """The number of the line on which entry `index` stands."""
    return next(n for n, line in enumerate(LINES) if b'"index":%d,' % index in line)


def verify(lines: list[bytes], **options: list[str]) -> Report:
    return verify_export(io.BytesIO(b"".join(lines)), KEY, **options)


def found(report: Report) -> list[tuple[FaultCode, int, int]]:
    return [(fault.code, fault.index, fault.last) for fault in report.faults]


def test_a_true_export_is_in_order() -> None:
    """Everything is read, proven, and free of faults."""
    assert verify(LINES) == Report(LOG, size=SIZE, proven=SIZE, checkpoints=3, faults=())


def test_every_line_is_json() -> None:
    """Any tool for JSON lines can read the export."""
    entries = [json.loads(line).get("entry") for line in LINES]

    assert [entry["index"] for entry in entries if entry] == list(range(SIZE))


def test_a_changed_entry_is_named() -> None:
    """One changed word is pinned to its entry by the hash recorded beside it."""
    lines = list(LINES)
    lines[line_of(5)] = lines[line_of(5)].replace(b"dispatch", b"despatch")

    assert found(verify(lines)) == [(FaultCode.CHANGED, 5, 5)]


def test_a_changed_entry_with_a_forged_hash_is_narrowed_to_its_range() -> None:
    """Forging the recorded hash as well leaves the signed root in the way."""
    lines = list(LINES)
    forged = canonical(5).replace(b"dispatch", b"despatch")
    lines[line_of(5)] = entry_line(forged, leaf_hash(forged))

    assert found(verify(lines)) == [(FaultCode.ROOT_MISMATCH, 4, 7)]


def test_a_removed_entry_is_named() -> None:
    """A line that is gone leaves a gap in the indexes."""
    lines = list(LINES)
    del lines[line_of(5)]

    assert found(verify(lines)) == [(FaultCode.REMOVED, 5, 5)]


def test_reordered_entries_are_named() -> None:
    """Two lines that changed places are found."""
    lines = list(LINES)
    a, b = line_of(5), line_of(6)
    lines[a], lines[b] = lines[b], lines[a]

    assert found(verify(lines)) == [(FaultCode.REORDERED, 5, 5)]


def test_an_inserted_entry_is_named() -> None:
    """A line that stands twice is found."""
    lines = list(LINES)
    lines.insert(line_of(6), lines[line_of(5)])

    assert found(verify(lines)) == [(FaultCode.INSERTED, 5, 5)]


def test_an_export_cut_short_is_found() -> None:
    """The header says how many entries there should be."""
    assert found(verify(LINES[: line_of(8)])) == [(FaultCode.TRUNCATED, 8, 11)]


def test_an_export_cut_short_with_its_header_is_found_by_a_kept_checkpoint() -> None:
    """Who kept one later checkpoint can tell that the end is missing."""
    header = header_line(Header(LOG, 8, "2026-11-20T00:00:00.000000Z", (KEY,)))
    lines = [header, *LINES[1 : line_of(8)]]

    assert found(verify(lines, kept=[signed_at(SIZE)[0]])) == [(FaultCode.TRUNCATED, 8, 11)]


def test_a_kept_checkpoint_of_a_true_export_agrees() -> None:
    """An auditor's own note counts as one more checkpoint."""
    assert verify(LINES, kept=[signed_at(6)[0]]).checkpoints == 4


def test_entries_without_a_checkpoint_over_them_are_a_fault() -> None:
    """An export must be signed to its last entry."""
    assert found(verify(LINES[:-1])) == [(FaultCode.UNPROVEN, 8, 11)]


def test_a_checkpoint_by_another_key_is_a_fault() -> None:
    """The key in the header is not trusted; the one in the auditor's hand is."""
    stranger = Signer.from_seed("quietline", bytes([7]) * 32)

    report = verify_export(io.BytesIO(b"".join(LINES)), stranger.public_key_text())

    assert {fault.code for fault in report.faults} == {
        FaultCode.BAD_SIGNATURE,
        FaultCode.UNPROVEN,
    }


def test_a_line_that_belongs_to_no_export_is_a_fault() -> None:
    """Stray lines are reported where they stand."""
    lines = [*LINES[:3], b"stray\n", *LINES[3:]]

    assert found(verify(lines)) == [(FaultCode.UNREADABLE, 1, 1)]


def test_a_line_without_end_is_a_fault_and_no_burden() -> None:
    """A line too long to be ours is passed over, and the rest is still verified."""
    lines = [*LINES[:3], b"x" * 1_000_000 + b"\n", *LINES[3:]]

    assert found(verify(lines)) == [(FaultCode.UNREADABLE, 1, 1)]


def test_an_entry_with_line_breaks_in_it_stays_one_line() -> None:
    """An entry tampered with in the database cannot break the form of the export."""
    assert entry_line(b'{"a":\n\r1}', bytes(32)).count(b"\n") == 1


def test_an_entry_that_holds_the_mark_of_its_own_end_is_read_whole() -> None:
    """Text inside an entry that looks like the recorded hash does not end the entry."""
    trap = '","leaf_hash":"' + b64encode(bytes(32)).decode() + '"}'
    entry = Entry(
        log=LOG,
        index=0,
        at=datetime(2026, 11, 20, tzinfo=UTC),
        kind="message.queued",
        actor="system:dispatch",
        origin="worker",
        patient=None,
        subject=None,
        detail={"trap": trap},
    )
    item = canonical_bytes(entry)
    header = header_line(Header(LOG, 1, "2026-11-20T00:00:00.000000Z", (KEY,)))

    report = verify([header, entry_line(item, leaf_hash(item))])

    assert found(report) == [(FaultCode.UNPROVEN, 0, 0)]


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\n",
        b"PK\x03\x04",
        b"[" * 100_000,
        b"{}",
        b"[]",
        LINES[0].replace(b'"version":1', b'"version":2'),
        LINES[0].replace(b'"size":12', b'"size":"many"'),
        b"".join(LINES[1:]),
    ],
)
def test_a_file_that_is_no_export_is_bad_input(data: bytes) -> None:
    """Another file, or none, is refused with a code instead of judged."""
    with pytest.raises(InvalidInput):
        verify_export(io.BytesIO(data), KEY)


def test_a_key_that_is_no_key_is_bad_input() -> None:
    """A mangled public key is refused before anything is read."""
    with pytest.raises(InvalidInput):
        verify_export(io.BytesIO(b"".join(LINES)), KEY[:-4])


@given(number=st.integers(1, len(LINES) - 1), data=st.data())
def test_no_changed_byte_of_the_export_goes_unseen(number: int, data: st.DataObject) -> None:
    """Whichever byte of an entry or signed note is changed, the report is not clean."""
    line = LINES[number]
    # The right edge beside a checkpoint is a convenience; the signed root is what vouches.
    end = line.find(b'","frontier"') if line.startswith(b'{"checkpoint"') else len(line) - 1
    at = data.draw(st.integers(0, end - 1))
    byte = data.draw(st.integers(0, 255).filter(lambda value: value != line[at]))
    changed = line[:at] + bytes([byte]) + line[at + 1 :]

    report = verify([*LINES[:number], changed, *LINES[number + 1 :]])

    assert not report.ok


@given(tail=st.lists(st.binary(max_size=60).map(lambda data: data + b"\n"), max_size=5))
def test_whatever_follows_the_header_is_judged_and_never_raises(tail: list[bytes]) -> None:
    """Any lines at all give a report."""
    assert not verify([LINES[0], *tail]).ok


def test_verifying_needs_no_database_and_no_settings() -> None:
    """The verifier's imports do not draw in Django."""
    code = "import sys, quietline.formats.audit_export; print('django' in sys.modules)"

    result = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )

    assert result.stdout.strip() == "False"
