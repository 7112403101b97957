"""Figures of speech and office life."""

from __future__ import annotations

from quietline.kernel.policy.lexicons.harmless import TERMS
from quietline.kernel.policy.reading import Reading
from quietline.kernel.policy.terms import Index

FIGURES = Index([{"figure": TERMS}])


def cover_figures(reading: Reading) -> set[int]:
    """Return the words that stand in a harmless phrase."""
    return {at for match in FIGURES.scan(reading.words) for at in range(match.first, match.end)}
