"""Words and phrases on which the practice has decided itself."""

from __future__ import annotations

from collections.abc import Iterator

from quietline.kernel.policy.reading import Reading
from quietline.kernel.policy.segments import find_name
from quietline.kernel.policy.terms import Match, split_words
from quietline.kernel.policy.values import PracticeContext

REVEALS = "practice_word.reveals"


def find_own_words(reading: Reading, practice: PracticeContext) -> Iterator[Match]:
    """Yield what the practice says always reveals."""
    for phrase in practice.revealing:
        for where in find_name(reading, split_words(phrase)):
            yield Match(where.start, where.stop, REVEALS)


def harmless_words(reading: Reading, practice: PracticeContext) -> frozenset[int]:
    """Return the words that stand in a phrase that the practice says never reveals."""
    return frozenset(
        at
        for phrase in practice.harmless
        for where in find_name(reading, split_words(phrase))
        for at in where
    )
