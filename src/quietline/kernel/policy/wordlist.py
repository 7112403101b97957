"""How the small tables are written: words parted by spaces."""

from __future__ import annotations


def word_set(words: str) -> frozenset[str]:
    """Return the words of a written list."""
    return frozenset(words.split())
