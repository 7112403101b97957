"""The export of an audit log: JSON lines that anyone holding the public key can verify.

First a header; then the entries in order, each with the hash recorded for it; and right after the
entries that it covers, each signed checkpoint with the tree's right edge at that size:

    {"format":"quietline-audit-export","version":1,"log":...,"size":...,"at":...,"public_keys":[...]}
    {"entry":{...canonical...},"leaf_hash":"<base64>"}
    {"checkpoint":"<signed note>","frontier":"<base64>"}

The keys in the header tell which key to ask for; they are never trusted.
"""

from __future__ import annotations

import json
import re
from base64 import b64decode, b64encode
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from typing import IO, Final

from quietline.formats.signatures import trusted
from quietline.kernel.audit import MAX_ENTRY_BYTES, FaultCode, LogVerifier, Report
from quietline.kernel.codes import Code
from quietline.kernel.errors import InvalidInput

FORMAT: Final = "quietline-audit-export"
VERSION: Final = 1
MAX_LINE: Final = 2 * MAX_ENTRY_BYTES

_ENTRY_OPENS: Final = b'{"entry":'
_ENTRY = re.compile(rb'\{"entry":(.*),"leaf_hash":"([A-Za-z0-9+/]{43}=)"\}', re.DOTALL)


@dataclass(frozen=True, slots=True)
class Header:
    """`log` is its origin, `size` its number of entries, `at` an ISO 8601 instant in UTC."""

    log: str
    size: int
    at: str
    public_keys: tuple[str, ...]


def header_line(header: Header) -> bytes:
    return _line({"format": FORMAT, "version": VERSION, **asdict(header)})


def entry_line(canonical: bytes, leaf_hash: bytes) -> bytes:
    """One entry. Its bytes stand in the line as they are, so that they can be hashed again."""
    # Only an entry that was tampered with can hold a line break; it must not look like two.
    canonical = canonical.replace(b"\n", b" ").replace(b"\r", b" ")
    return _ENTRY_OPENS + canonical + b',"leaf_hash":"' + b64encode(leaf_hash) + b'"}\n'


def checkpoint_line(note: str, frontier: bytes) -> bytes:
    return _line({"checkpoint": note, "frontier": b64encode(frontier).decode()})


def verify_export(file: IO[bytes], *public_keys: str, kept: Sequence[str] = ()) -> Report:
    """What is wrong with the log in this export, if anything; memory does not grow with it.

    `kept` are checkpoints that the auditor noted at an earlier time, or got from elsewhere: with
    one of them, even a log cut short together with its later checkpoints is found out.
    InvalidInput: the file is no export, or a key is no key.
    """
    keys, lines = trusted(*public_keys), _lines(file)
    header = _header(next(lines, b""))
    verifier = LogVerifier(header.log, keys)
    for note in kept:
        verifier.take_checkpoint(note)
    for line in lines:
        _take(verifier, line)
    verifier.expect_size(header.size)
    verifier.expect_proven()
    return verifier.report()


def _take(verifier: LogVerifier, line: bytes) -> None:
    if line.startswith(_ENTRY_OPENS):
        parts = _ENTRY.fullmatch(line)
        if parts:
            verifier.take_entry(parts[1], b64decode(parts[2]))
        else:
            verifier.take_entry(line)
    else:
        _take_checkpoint(verifier, line)


def _take_checkpoint(verifier: LogVerifier, line: bytes) -> None:
    try:
        fields = json.loads(line)
        note, frontier = fields["checkpoint"], b64decode(fields["frontier"])
    except (ValueError, TypeError, KeyError, RecursionError):
        verifier.fault(FaultCode.UNREADABLE, max(verifier.position - 1, 0))
        return
    verifier.take_checkpoint(str(note), frontier)


def _header(line: bytes) -> Header:
    try:
        fields = json.loads(line)
        known = (fields["format"], fields["version"]) == (FORMAT, VERSION)
        header = Header(
            str(fields["log"]), int(fields["size"]), str(fields["at"]), tuple(fields["public_keys"])
        )
    except (ValueError, TypeError, KeyError, RecursionError):
        known = False
    if not known:
        raise InvalidInput(Code.INPUT_MALFORMED, "This file is not an export of an audit log.")
    return header


def _lines(file: IO[bytes]) -> Iterator[bytes]:
    """Lines without their ends. Of a line too long to be ours, only the beginning is given."""
    while line := file.readline(MAX_LINE):
        rest = line
        while not rest.endswith(b"\n") and (rest := file.readline(MAX_LINE)):
            pass
        yield line.rstrip(b"\r\n")


def _line(fields: dict[str, object]) -> bytes:
    return json.dumps(fields, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"
