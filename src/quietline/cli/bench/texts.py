"""The texts that every contender is given: those of a file, or of our own development set."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import IO, Final

from quietline.cli.check.lines import read_lines
from quietline.cli.check.question import Around, parse_line, parse_question
from quietline.kernel.codes import Code
from quietline.kernel.errors import InvalidInput
from quietline.kernel.sms import check_text

# Everybody judges all of them at least twice, so the slowest says how many there may be.
MOST_TEXTS: Final = 1000
OWN_TEXTS: Final = Path(__file__).parents[4] / "tests/evaluation/development_outbound.jsonl"


@dataclass(frozen=True, slots=True)
class Sample:
    """Texts, PHI if the file's are, and the name of the file they come from."""

    file: str
    texts: tuple[str, ...]

    @property
    def mean_length(self) -> float:
        """In code points."""
        return sum(map(len, self.texts)) / len(self.texts)


def read_texts(file: Path | None) -> Sample:
    """The first thousand texts. What else stands in a line is not looked at.

    Raises InvalidInput for a file without texts, and for a line without one that could be sent.
    """
    path = OWN_TEXTS if file is None else file
    if file is None and not path.exists():
        raise InvalidInput(
            Code.FILE_UNUSABLE,
            "Our own texts are only in a checkout of the source. Name a file with --texts.",
        )
    with path.open("rb") as source:
        texts = tuple(islice(_texts(source), MOST_TEXTS))
    if not texts:
        raise InvalidInput(Code.INPUT_EMPTY, "There is no text in this file.")
    return Sample(path.name, texts)


def _texts(source: IO[bytes]) -> Iterator[str]:
    for number, line in enumerate(read_lines(source), start=1):
        if line.strip():
            try:
                yield _text(line)
            except InvalidInput as error:
                raise InvalidInput(error.code, f"Line {number}: {error.sentence}") from None


def _text(line: bytes) -> str:
    text = parse_question({"text": parse_line(line).get("text")}, Around()).text
    check_text(text)
    return text
