"""Words that reveal only together, a few words apart in one sentence."""

from __future__ import annotations

from collections.abc import Iterator

from quietline.kernel.policy.lexicons.nearby_en import PAIRS, Pair
from quietline.kernel.policy.reading import Reading
from quietline.kernel.policy.terms import Match

SECONDS = frozenset[str]().union(*(pair.second for pair in PAIRS))


def find_pairs(reading: Reading) -> Iterator[Match]:
    """Yield both words of each pair of the table. The reach is bounded, so the scan is linear."""
    if SECONDS.isdisjoint(reading.words):
        return
    for at, word in enumerate(reading.words):
        for pair in PAIRS:
            if word in pair.first:
                yield from _with(reading, at, pair)


def _with(reading: Reading, at: int, pair: Pair) -> Iterator[Match]:
    ranges = [reading.after(at, pair.reach)]
    if not pair.ordered:
        ranges.append(reading.before(at, pair.reach))
    for reach in ranges:
        for other in reach:
            if reading.words[other] in pair.second:
                yield Match(at, at + 1, pair.rule)
                yield Match(other, other + 1, pair.rule)
                return
