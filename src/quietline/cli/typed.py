"""Texts as they are typed at a shell, or piped in so that they do not stay in its history."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import Final

from quietline.kernel.codes import Code
from quietline.kernel.errors import InvalidInput

_LONGEST: Final = 1024 * 1024


def typed_text(words: Sequence[str] | None) -> str:
    """The words joined by blanks; without any, or for a single "-", standard input."""
    if words and list(words) != ["-"]:
        return " ".join(words)
    if sys.stdin.isatty():
        sys.stderr.write("Type the text, then press Ctrl-D on a line of its own.\n")
    read = sys.stdin.buffer.read(_LONGEST + 1)
    if len(read) > _LONGEST:
        raise InvalidInput(Code.INPUT_TOO_LONG)
    try:
        return read.decode("utf-8-sig").removesuffix("\n")
    except UnicodeDecodeError:
        raise InvalidInput(Code.INPUT_MALFORMED, "The text is not UTF-8.") from None
