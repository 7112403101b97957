"""Writing that the engine cannot read, and so cannot pass: no evidence means no."""

from __future__ import annotations

from quietline.kernel.policy.reading import Reading

# Latin with its extensions, phonetic letters, letter-like signs, Han, full width, mathematical.
READABLE = (
    (0x0000, 0x036F),
    (0x1D00, 0x1EFF),
    (0x2000, 0x2BFF),
    (0x3000, 0x303F),
    (0x3400, 0x9FFF),
    (0xA720, 0xA7FF),
    (0xF900, 0xFAFF),
    (0xFF00, 0xFF64),
    (0x1D400, 0x1D7FF),
    (0x20000, 0x3FFFF),
)
# Fewer letters are a name, or a single word in disguise.
FEWEST_LETTERS = 8


def is_unread(reading: Reading) -> bool:
    """Tell whether a notable part is written in a script for which no table exists."""
    original = reading.folded.original
    if original.isascii():
        return False
    letters = 0
    for start, end in zip(reading.starts, reading.ends, strict=True):
        word = [char for char in original[start:end] if char.isalpha()]
        if word and not any(_readable(ord(char)) for char in word):
            letters += len(word)
    return letters >= FEWEST_LETTERS


def _readable(point: int) -> bool:
    return any(first <= point <= last for first, last in READABLE)
