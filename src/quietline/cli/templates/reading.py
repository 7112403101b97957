"""Templates in a file: JSON lines, or a table with its columns named on top."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import IO, Final

from quietline.cli.check.question import parse_line
from quietline.kernel.codes import SENTENCES, Code
from quietline.kernel.errors import InvalidInput
from quietline.kernel.templates import LONGEST_TEMPLATE

LARGEST_FILE: Final = 8 * 1024 * 1024  # bytes
MOST_TEMPLATES: Final = 10_000
_SEPARATORS: Final = ",;\t|"
_COLUMNS: Final[Mapping[str, tuple[str, ...]]] = {
    "id": ("id", "name", "title"),
    "text": ("text", "body", "template", "message", "content"),
    "lang": ("lang", "language", "locale"),
}


@dataclass(frozen=True, slots=True)
class ListedTemplate:
    """One template of a file. `langs` is empty where the file does not say."""

    id: str
    text: str
    langs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class BadLine:
    """A line that holds no template: its number, from 1, why, and for a person."""

    number: int
    code: Code
    sentence: str


Listed = ListedTemplate | BadLine


def read_templates(source: IO[bytes]) -> list[Listed]:
    """Every template. JSON lines if the first line begins with a brace, else a table.

    Raises InvalidInput: input.too_long (over 8 MiB or 10,000 lines), input.malformed (not UTF-8,
    quotes that never close), import.no_column (no column `text`), input.empty.
    """
    content = source.read(LARGEST_FILE + 1)
    if len(content) > LARGEST_FILE:
        raise InvalidInput(Code.INPUT_TOO_LONG, "The file is larger than eight mebibytes.")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise InvalidInput(Code.INPUT_MALFORMED, "The file is not text in UTF-8.") from None
    listed = list(_bounded(_lines(text) if text.lstrip().startswith("{") else _table(text)))
    if not listed:
        raise InvalidInput(Code.INPUT_EMPTY, "There is no template in this file.")
    return listed


def _bounded(listed: Iterator[Listed]) -> Iterator[Listed]:
    for count, one in enumerate(listed, start=1):
        if count > MOST_TEMPLATES:
            sentence = f"The file has more than {MOST_TEMPLATES:,} templates. Split it."
            raise InvalidInput(Code.INPUT_TOO_LONG, sentence)
        yield one


def _lines(text: str) -> Iterator[Listed]:
    for number, line in enumerate(text.split("\n"), start=1):
        if line.strip():
            try:
                yield _template(number, parse_line(line.encode()))
            except InvalidInput as error:
                yield BadLine(number, error.code, error.sentence)


def _template(number: int, fields: Mapping[str, object]) -> ListedTemplate:
    text, lang, identity = fields.get("text"), fields.get("lang"), fields.get("id")
    for name, value in (("text", text), ("lang", lang or "")):
        if not isinstance(value, str):
            raise InvalidInput(Code.INPUT_MALFORMED, f'The field "{name}" must be a string.')
    if not isinstance(identity, str | int | None):
        raise InvalidInput(Code.INPUT_MALFORMED, 'The field "id" must be a string or a number.')
    named = str(number) if identity is None else str(identity)
    return ListedTemplate(named, str(text), _langs(str(lang or "")))


def _table(text: str) -> Iterator[Listed]:
    rows = _rows(text)
    heading = next(rows, (0, []))[1]
    places = _places(heading)
    for number, cells in rows:
        if not any(cell.strip() for cell in cells):
            continue
        if len(cells) != len(heading):
            sentence = f"The row has {len(cells)} cells, but the heading has {len(heading)}."
            yield BadLine(number, Code.IMPORT_ROW_BROKEN, sentence)
            continue
        found = {name: cells[place].strip() for name, place in places.items()}
        identity = found.get("id") or str(number)
        yield ListedTemplate(identity, found["text"], _langs(found.get("lang", "")))


def _rows(text: str) -> Iterator[tuple[int, list[str]]]:
    """Rows with the number of the line on which each begins."""
    heading = text.lstrip().split("\n", 1)[0]
    separator = max(_SEPARATORS, key=heading.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    begins = 1
    try:
        for cells in reader:
            if cells:
                yield begins, cells
            begins = reader.line_num + 1
    except csv.Error:
        sentence = f"{SENTENCES[Code.IMPORT_ROW_BROKEN]} It begins on line {begins}."
        raise InvalidInput(Code.IMPORT_ROW_BROKEN, sentence) from None


def _places(heading: list[str]) -> dict[str, int]:
    titles = [re.sub(r"[\W_]+", "", title).casefold() for title in heading]
    places = {
        name: titles.index(known[0])
        for name, spellings in _COLUMNS.items()
        if (known := [spelling for spelling in spellings if spelling in titles])
    }
    if "text" not in places:
        sentence = "The first line must name the columns; there is none called text."
        raise InvalidInput(Code.IMPORT_NO_COLUMN, sentence)
    return places


def _langs(written: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(re.findall(r"[^\s,;|]+", written[:LONGEST_TEMPLATE])))
