"""Tables as offices export them (RFC 4180 and its many relatives), read row by row.

One bad row never spoils another: a record that cannot be read is handed on as a `BadRow` with its
line, and reading goes on at the next line. Cells are PHI; no problem ever quotes one.
"""

from __future__ import annotations

import csv
import io
import re
from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import IO, BinaryIO, Final, cast

from quietline.kernel.codes import Code
from quietline.kernel.errors import InvalidInput
from quietline.kernel.phi import Phi

LONGEST_LINE: Final = 32_768  # characters; a row of patient data has a few hundred
LONGEST_CELL: Final = 500
MOST_LINES_IN_A_ROW: Final = 20

_SEPARATORS: Final = (",", ";", "\t", "|")
_ENCODINGS: Final = ((b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_NOT_IN_A_CELL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")
_UNDECODED: Final = "\ufffd"


@dataclass(frozen=True, slots=True)
class Row:
    """One record. `line` counts from 1, the heading included; cells are trimmed, by column."""

    line: int
    cells: Phi[Mapping[str, str]]


@dataclass(frozen=True, slots=True)
class BadRow:
    """A record that cannot be read: where it begins, why, and for a person. `column` if known."""

    line: int
    code: Code
    sentence: str
    column: str = ""


class _Lines:
    """Numbered lines that can be put back. Of a line that is too long, the rest is skipped."""

    def __init__(self, text: IO[str]) -> None:
        self._text = text
        self._waiting: deque[tuple[int, str]] = deque()
        self._number = 0

    def take(self) -> tuple[int, str] | None:
        if self._waiting:
            return self._waiting.popleft()
        line = rest = self._text.readline(LONGEST_LINE + 1)
        if not line:
            return None
        while not rest.endswith(("\n", "\r")) and (rest := self._text.readline(LONGEST_LINE)):
            pass
        self._number += 1
        return self._number, line

    def put_back(self, lines: Sequence[tuple[int, str]]) -> None:
        self._waiting.extendleft(reversed(lines))


def read_table(
    file: IO[bytes], columns: Mapping[str, Sequence[str]], required: Iterable[Sequence[str]]
) -> Iterator[Row | BadRow]:
    """The rows of a table under its heading, lazily; empty lines are passed over.

    `columns` maps our names to others that the heading may use; case, blanks and punctuation in
    them are ignored, and so are columns that nobody asked for. UTF-8, or UTF-16 with a byte order
    mark; commas, semicolons, tabs or bars. Of each group in `required` one column must be there.
    Raises InvalidInput(import.no_column) when it is not, or when a column is named twice.
    """
    text = _open(file)
    try:
        yield from _rows(_Lines(text), columns, required)
    finally:
        text.detach()


def _rows(
    lines: _Lines, columns: Mapping[str, Sequence[str]], required: Iterable[Sequence[str]]
) -> Iterator[Row | BadRow]:
    heading = _first_written(lines)
    separator = max(_SEPARATORS, key=heading.count)
    titles = _split(heading, separator) or []
    places = _places(titles, columns, required)
    while first := lines.take():
        if first[1].strip():
            cells = _record(lines, first, separator)
            yield cells if isinstance(cells, BadRow) else _row(first[0], cells, places, len(titles))


def _open(file: IO[bytes]) -> io.TextIOWrapper:
    start = file.read(2)
    file.seek(0)
    encoding = dict(_ENCODINGS).get(start, "utf-8-sig")
    # What cannot be decoded becomes U+FFFD, and its row is refused; the rows around it are read.
    return io.TextIOWrapper(cast("BinaryIO", file), encoding, errors="replace", newline="")


def _first_written(lines: _Lines) -> str:
    while line := lines.take():
        if line[1].strip():
            return line[1]
    return ""


def _record(lines: _Lines, first: tuple[int, str], separator: str) -> list[str] | BadRow:
    """The cells of the record that begins with this line, and maybe goes on over more.

    Where the quotes never close, only this line is bad; the lines after it are read on their own.
    """
    taken = [first]
    while _is_open(taken) and len(taken) < MOST_LINES_IN_A_ROW:
        more = lines.take()
        if more is None:
            break
        taken.append(more)
    text = "".join(line for _, line in taken)
    cells = None if _is_open(taken) else _split(text, separator)
    if cells is None:
        lines.put_back(taken[1:])
        text = first[1]
    if len(text) > LONGEST_LINE:
        return BadRow(first[0], Code.INPUT_TOO_LONG, "The row is too long to be one patient.")
    if cells is None:
        return BadRow(first[0], Code.IMPORT_ROW_BROKEN, "A quotation mark is out of place.")
    return cells


def _is_open(taken: Sequence[tuple[int, str]]) -> bool:
    return sum(text.count('"') for _, text in taken) % 2 == 1


def _row(line: int, cells: Sequence[str], places: Mapping[str, int], width: int) -> Row | BadRow:
    if len(cells) != width:
        sentence = f"The row has {len(cells)} cells, but the heading has {width}."
        return BadRow(line, Code.IMPORT_ROW_BROKEN, sentence)
    found = {name: cells[place].strip() for name, place in places.items()}
    for name, cell in found.items():
        code = _why_unusable(cell)
        if code is not None:
            return BadRow(line, code, _SENTENCES[code], name)
    return Row(line, Phi(found))


def _split(text: str, separator: str) -> list[str] | None:
    try:
        return next(csv.reader([text], delimiter=separator, strict=True), [])
    except csv.Error:
        return None


_SENTENCES: Final[Mapping[Code, str]] = {
    Code.INPUT_TOO_LONG: f"A cell is longer than {LONGEST_CELL} characters.",
    Code.INPUT_UNPRINTABLE: "A cell holds characters that cannot be printed.",
    Code.IMPORT_ENCODING: "A cell holds damaged characters. Save the file as UTF-8 and try again.",
}


def _why_unusable(cell: str) -> Code | None:
    if len(cell) > LONGEST_CELL:
        return Code.INPUT_TOO_LONG
    if _UNDECODED in cell:
        return Code.IMPORT_ENCODING
    return Code.INPUT_UNPRINTABLE if _NOT_IN_A_CELL.search(cell) else None


def _places(
    heading: Sequence[str], columns: Mapping[str, Sequence[str]], required: Iterable[Sequence[str]]
) -> dict[str, int]:
    """Where each of our columns stands."""
    ours = {_plain(alias): name for name, also in columns.items() for alias in (name, *also)}
    places: dict[str, int] = {}
    for place, title in enumerate(heading):
        name = ours.get(_plain(title))
        if name is not None and name in places:
            raise InvalidInput(Code.IMPORT_NO_COLUMN, f"Two columns are called {name}. Keep one.")
        if name is not None:
            places[name] = place
    for group in required:
        if places.keys().isdisjoint(group):
            raise InvalidInput(
                Code.IMPORT_NO_COLUMN,
                f"The first line must name the columns; there is none called {group[0]}.",
            )
    return places


def _plain(title: str) -> str:
    return re.sub(r"[\W_]+", "", title).casefold()
