"""Figures of speech and office life."""

from __future__ import annotations

from functools import cache

from quietline.kernel.policy.compiled import compiled
from quietline.kernel.policy.reading import Reading
from quietline.kernel.policy.terms import Index


@cache
def harmless_phrases() -> Index:
    """The phrases in which a word of medicine says nothing about the patient."""
    return Index.from_stored(compiled().harmless)


def cover_figures(reading: Reading) -> set[int]:
    """Return the words that stand in a harmless phrase."""
    found = harmless_phrases().scan(reading.words)
    return {at for match in found for at in range(match.first, match.end)}
