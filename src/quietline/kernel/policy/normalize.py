"""Folding: one plain spelling for a text, with the way back to the original.

Case, accents, invisible characters and look-alikes are folded away here. Disguises that need a
guess (leetspeak, spaced letters) are read in `disguise`. Everything is linear in the text.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from quietline.kernel.policy.confusables import CONFUSABLES

INVISIBLE = frozenset({"Cf", "Mn", "Me"})


@dataclass(frozen=True, slots=True)
class Folded:
    """`text` is the plain spelling; `origin[i]` is where its character i stands in `original`."""

    original: str
    text: str
    origin: Sequence[int]

    def original_range(self, start: int, end: int) -> tuple[int, int]:
        """Map a non-empty range of `text` to one of `original`, with trailing accents included."""
        last = self.origin[end - 1] + 1
        original = self.original
        while last < len(original) and original[last] > "\x7f" and _joins(original[last]):
            last += 1
        return self.origin[start], last


def fold(text: str) -> Folded:
    """Return the plain spelling of any string at all, lone surrogates and NUL included."""
    if text.isascii():
        return Folded(text, text.lower(), range(len(text)))
    pieces: list[str] = []
    origin: list[int] = []
    for index, char in enumerate(text):
        plain = _fold_char(char)
        pieces.append(plain)
        origin.extend([index] * len(plain))
    return Folded(text, "".join(pieces), origin)


def _joins(char: str) -> bool:
    return unicodedata.combining(char) != 0


@lru_cache(maxsize=8192)
def _fold_char(char: str) -> str:
    if char in CONFUSABLES:
        return CONFUSABLES[char]
    spread = unicodedata.normalize("NFKD", char.casefold())
    return "".join(
        CONFUSABLES.get(part, part)
        for part in spread
        if unicodedata.category(part) not in INVISIBLE
    )
