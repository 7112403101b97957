"""A line in, a line out, in the same order: JSON for programs. No line ever stops the stream."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import IO

from quietline.cli.check.answer import Fields
from quietline.cli.check.question import (
    LONGEST_LINE,
    Around,
    Identity,
    Question,
    identity_of,
    parse_line,
    parse_question,
)
from quietline.kernel.errors import InvalidInput

Answer = Callable[[Question], Fields]


def answer_lines(source: IO[bytes], sink: IO[bytes], around: Around, answer: Answer) -> None:
    """Answer every line at once, so that a program may wait for each."""
    for line in read_lines(source):
        sink.write(answer_line(line, around, answer))
        sink.flush()


def answer_line(line: bytes, around: Around, answer: Answer) -> bytes:
    identity: Identity = None
    try:
        fields = parse_line(line)
        identity = identity_of(fields)
        found = answer(parse_question(fields, around))
    except InvalidInput as error:
        found = {"error": {"code": error.code.value, "sentence": error.sentence}}
    return document(identity, found)


def document(identity: Identity, fields: Fields) -> bytes:
    """One line of ASCII: half a surrogate pair in an id goes back as it came."""
    return json.dumps({"id": identity, **fields}).encode() + b"\n"


def read_lines(source: IO[bytes]) -> Iterator[bytes]:
    """Lines without their ends. One that is too long stays too long, but is not kept whole."""
    while line := source.readline(LONGEST_LINE + 2):
        rest = line
        while not rest.endswith(b"\n") and (rest := source.readline(LONGEST_LINE)):
            pass
        yield line.removesuffix(b"\n")
