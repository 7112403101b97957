"""What is no text at all: refused at the door, before anything is stored."""

from __future__ import annotations

import re
from typing import Final

from quietline.kernel.codes import Code
from quietline.kernel.errors import InvalidInput

MAX_CHARACTERS: Final = 5000  # code points; a portal message of about two pages

# C0 and C1 controls (NUL among them), surrogates without their partner, and noncharacters that no
# encoding may exchange. Newline and tab are text; browsers write a newline as CR LF.
_UNPRINTABLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]|\r(?!\n)"
)
_INVISIBLE = re.compile("[\\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]+")


def check_text(text: str) -> None:
    """Raises InvalidInput when this cannot be sent as a text.

    input.too_long: over 5,000 code points. input.unprintable: NUL, lone surrogates and control
    characters other than newline and tab. input.empty: nothing that a reader would see.
    """
    if len(text) > MAX_CHARACTERS:
        raise InvalidInput(Code.INPUT_TOO_LONG)
    if _UNPRINTABLE.search(text):
        raise InvalidInput(Code.INPUT_UNPRINTABLE)
    if not _INVISIBLE.sub("", text):
        raise InvalidInput(Code.INPUT_EMPTY)
