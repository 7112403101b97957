"""Phrases with many choices, found without writing every combination out.

"(keep|leave) (it|the foot) (up|raised|elevated)" is three slots. A slot offers word groups and may
be optional. A pattern is looked for only where a word of its choicest slot stands, so most texts
cost nothing; slots are few and short, so the search is linear in the text.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from quietline.kernel.policy.lexicons.common import COMMON

Words = tuple[str, ...]
Choices = Mapping[str, tuple[Words, ...]]


@dataclass(frozen=True, slots=True)
class Slot:
    """What may stand in one place: groups of words by their first word, and by their last."""

    by_first: Choices
    by_last: Choices
    optional: bool


@dataclass(frozen=True, slots=True)
class Pattern:
    """Slots in a row, of which `key` is looked for first."""

    label: str
    slots: tuple[Slot, ...]
    key: int


def build_pattern(label: str, slots: Sequence[tuple[Sequence[Words], bool]]) -> Pattern:
    """Return the pattern of these choices; optional slots at either end say nothing and go."""
    kept = list(slots)
    while kept and kept[0][1]:
        kept.pop(0)
    while kept and kept[-1][1]:
        kept.pop()
    built = tuple(Slot(_by(groups, 0), _by(groups, -1), optional) for groups, optional in kept)
    needed = [at for at, slot in enumerate(built) if not slot.optional]
    return Pattern(label, built, min(needed, key=lambda at: _commonness(built[at])))


def _by(groups: Sequence[Words], place: int) -> Choices:
    found: dict[str, list[Words]] = defaultdict(list)
    for group in groups:
        found[group[place]].append(group)
    return {word: tuple(sorted(alike, key=len, reverse=True)) for word, alike in found.items()}


def _commonness(slot: Slot) -> tuple[int, int]:
    return sum(word in COMMON for word in slot.by_first), len(slot.by_first)


class PatternIndex:
    """Patterns by the words at which they are looked for."""

    def __init__(self, patterns: Iterable[Pattern]) -> None:
        self._keys: dict[str, list[Pattern]] = defaultdict(list)
        for pattern in patterns:
            for word in pattern.slots[pattern.key].by_first:
                self._keys[word].append(pattern)

    def scan(self, words: list[str]) -> Iterator[tuple[int, int, str]]:
        """Yield where a pattern stands, as first word, end and label."""
        if self._keys.keys().isdisjoint(words):
            return
        for at, word in enumerate(words):
            for pattern in self._keys.get(word, ()):
                end = _end(words, pattern.slots, pattern.key, at)
                start = _start(words, pattern.slots, pattern.key - 1, at) if end >= 0 else -1
                if start >= 0:
                    yield start, end, pattern.label


def _end(words: list[str], slots: tuple[Slot, ...], slot: int, at: int) -> int:
    # The farthest end of slots `slot` and on, begun at word `at`; -1 if they do not stand there.
    if slot == len(slots):
        return at
    best = _end(words, slots, slot + 1, at) if slots[slot].optional else -1
    if at < len(words):
        for group in slots[slot].by_first.get(words[at], ()):
            if tuple(words[at : at + len(group)]) == group:
                best = max(best, _end(words, slots, slot + 1, at + len(group)))
    return best


def _start(words: list[str], slots: tuple[Slot, ...], slot: int, end: int) -> int:
    # The nearest start of slots up to `slot`, ended before word `end`; -1 if they do not.
    if slot < 0:
        return end
    best = _start(words, slots, slot - 1, end) if slots[slot].optional else -1
    if end > 0:
        for group in slots[slot].by_last.get(words[end - 1], ()):
            if len(group) <= end and tuple(words[end - len(group) : end]) == group:
                best = max(best, _start(words, slots, slot - 1, end - len(group)))
    return best
