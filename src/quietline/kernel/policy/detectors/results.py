"""How a result turned out: words that say so alone, and words that say so near another."""

from __future__ import annotations

from collections.abc import Iterator

from quietline.kernel.policy.detectors.nearby import find_pairs
from quietline.kernel.policy.lexicons.result_words import (
    ALONE,
    BREAKS,
    LINKS,
    NOUNS,
    OUTCOMES,
    WITH_RESULT,
)
from quietline.kernel.policy.reading import Reading
from quietline.kernel.policy.terms import Index, Match

RULE = "result.interpreted"
ALONE_INDEX = Index([{RULE: ALONE}])
NEAR_INDEX = Index([{RULE: WITH_RESULT}])
REACH_BACK = 8
REACH_ON = 2
REACH_NEAR = 16


def find_results(reading: Reading) -> Iterator[Match]:
    """Yield outcomes: strong words anywhere, ordinary ones where a result is spoken of."""
    yield from ALONE_INDEX.scan(reading.words)
    yield from find_pairs(reading)
    nouns = [at for at, word in enumerate(reading.words) if word in NOUNS]
    if not nouns:
        return
    for at, word in enumerate(reading.words):
        if word in OUTCOMES and (_told_of(reading, at) or _describes(reading, at)):
            yield Match(at, at + 1, RULE)
    yield from _near(reading, nouns)


def _told_of(reading: Reading, at: int) -> bool:
    linked = False
    for before in reading.before(at, REACH_BACK):
        word = reading.words[before]
        if word in NOUNS:
            return linked
        if word in BREAKS:
            return False
        linked = linked or word in LINKS
    return False


def _describes(reading: Reading, at: int) -> bool:
    return any(reading.words[after] in NOUNS for after in reading.after(at, REACH_ON))


def _near(reading: Reading, nouns: list[int]) -> Iterator[Match]:
    ahead = 0
    for match in NEAR_INDEX.scan(reading.words):
        while ahead + 1 < len(nouns) and nouns[ahead] < match.first - REACH_NEAR:
            ahead += 1
        if abs(nouns[ahead] - match.first) <= REACH_NEAR:
            yield match
