"""An export, row by row. A row that cannot be used is told by its number; nothing is lost."""

from __future__ import annotations

import codecs
import csv
import io
import json
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from typing import BinaryIO, Protocol

from quietline.formats.message_log.columns import Columns, find_columns

LONGEST_FIELD = 8_000_000
LOOK = 65_536
BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


class Rows(Protocol):
    """What `csv.reader` returns."""

    @property
    def line_num(self) -> int: ...

    def __next__(self) -> list[str]: ...

    def __iter__(self) -> Iterator[list[str]]: ...


@dataclass(frozen=True, slots=True)
class Row:
    """A message. `line` counts from 1, the header included; `outbound` is so unless said."""

    line: int
    body: str
    date: str
    sender: str
    outbound: bool


@dataclass(frozen=True, slots=True)
class BadRow:
    """A row that cannot be used, with a stable code and a sentence."""

    line: int
    code: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Logged:
    """An opened export: what was taken for what, and its rows, to be read once."""

    format: str
    encoding: str
    columns: Columns
    rows: Iterator[Row | BadRow]


def open_log(file: BinaryIO, body: str | None = None) -> Logged:
    """Return the export in a file that can seek; any bytes have an answer.

    `body` names the column of the texts if the file calls it otherwise. Raises
    UnknownColumnsError if no column can hold them.
    """
    encoding = _encoding(file)
    lines = _lines(file, encoding)
    first = next(lines, "")
    if first.lstrip().startswith("{"):
        return _json_lines(first, lines, encoding, body)
    return _csv(first, lines, encoding, body)


def _lines(file: BinaryIO, encoding: str) -> Iterator[str]:
    text = io.TextIOWrapper(file, encoding=encoding, errors="replace", newline="")
    try:
        for line in text:
            yield line.replace("\0", "")
    finally:
        with suppress(ValueError):  # whoever opened the file may have closed it already
            text.detach()


def _encoding(file: BinaryIO) -> str:
    start = file.read(LOOK)
    file.seek(0)
    for bom, encoding in BOMS:
        if start.startswith(bom):
            return encoding
    try:
        codecs.getincrementaldecoder("utf-8")().decode(start)
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8"


def _csv(first: str, lines: Iterator[str], encoding: str, body: str | None) -> Logged:
    csv.field_size_limit(LONGEST_FIELD)
    separator = max(",;\t|", key=first.count)
    header = next(csv.reader([first], delimiter=separator), [])
    columns = find_columns(header, body)
    reader = csv.reader(lines, delimiter=separator)
    return Logged("CSV", encoding, columns, _csv_rows(reader, header, columns))


def _csv_rows(reader: Rows, header: list[str], columns: Columns) -> Iterator[Row | BadRow]:
    while True:
        try:
            fields = next(reader, None)
        except csv.Error:
            yield BadRow(reader.line_num + 1, "scan.row_broken", "The row cannot be read as CSV.")
            continue
        if fields is None:
            return
        if not fields:
            continue
        line = reader.line_num + 1
        if len(fields) < len(header):
            yield BadRow(line, "scan.row_short", "The row has fewer fields than the header.")
            continue
        yield _row(line, dict(zip(header, fields, strict=False)), columns)


def _json_lines(first: str, lines: Iterator[str], encoding: str, body: str | None) -> Logged:
    start = _object(first) or {}
    columns = find_columns(list(start), body)
    return Logged("JSON lines", encoding, columns, _json_rows(first, lines, columns))


def _json_rows(first: str, lines: Iterator[str], columns: Columns) -> Iterator[Row | BadRow]:
    line, text = 1, first
    while True:
        fields = _object(text)
        if fields is not None:
            yield _row(line, fields, columns)
        elif text.strip():
            yield BadRow(line, "scan.row_broken", "The line is not a JSON object.")
        following = next(lines, None)
        if following is None:
            return
        line, text = line + 1, following


def _object(text: str) -> dict[str, str] | None:
    try:
        fields = json.loads(text)
    except (ValueError, RecursionError):
        return None
    if not isinstance(fields, dict):
        return None
    return {name: value if isinstance(value, str) else "" for name, value in fields.items()}


def _row(line: int, fields: dict[str, str], columns: Columns) -> Row | BadRow:
    body = fields.get(columns.body)
    if not body:
        return BadRow(line, "scan.no_text", "The row has no text.")
    return Row(
        line=line,
        body=body,
        date=fields.get(columns.date or "", ""),
        sender=fields.get(columns.sender or "", "").strip(),
        outbound=_is_outbound(fields.get(columns.direction or "", "")),
    )


def _is_outbound(direction: str) -> bool:
    return not direction.strip().casefold().startswith(("in", "receiv", "mo", "recib", "entra"))
