"""Practice names that tell the type of care, in running text and in links."""

from __future__ import annotations

from collections.abc import Iterator

from quietline.kernel.policy.lexicons.names import REVEALING
from quietline.kernel.policy.reading import Reading
from quietline.kernel.policy.segments import find_name, find_segments
from quietline.kernel.policy.terms import Index, Match, split_words
from quietline.kernel.policy.values import PracticeContext

NAME_INDEX = Index([REVEALING])
BETWEEN = "practice_name.between"


def find_practice_names(reading: Reading, practice: PracticeContext) -> Iterator[Match]:
    """Yield revealing words inside the names that stand in the text."""
    names = (practice.name, *practice.locations)
    ends: dict[int, int] = {}
    starts: dict[int, int] = {}
    for segment in find_segments(reading, names):
        for at in segment:
            ends[at] = max(ends.get(at, 0), segment.stop)
            starts[at] = min(starts.get(at, at), segment.start)
    for match in NAME_INDEX.scan(reading.words):
        start, end = starts.get(match.first, match.end), ends.get(match.first, 0)
        # A field by itself is no name: something else must stand beside it.
        if match.end <= end and end - start > match.end - match.first:
            yield match
    yield from _partly_named(reading, names)
    yield from _specialty(reading, practice.specialty)


def between_words(reading: Reading, practice: PracticeContext) -> Iterator[int]:
    """Yield the words that name a field as part of a name that the standard profile allows."""
    for match in find_practice_names(reading, practice):
        if match.label == BETWEEN:
            yield from range(match.first, match.end)


def _specialty(reading: Reading, specialty: str) -> Iterator[Match]:
    words = split_words(specialty)
    telling = next(NAME_INDEX.scan(words), None)
    if telling is not None and telling.label != BETWEEN:
        for where in find_name(reading, words):
            yield Match(where.start, where.stop, telling.label)


def _partly_named(reading: Reading, names: tuple[str, ...]) -> Iterator[Match]:
    # "Harbor Recovery" for "Harbor Recovery Center": the revealing word and a neighbour of it.
    pairs = {pair: match for name in names for pair, match in _telling_pairs(name)}
    if not pairs:
        return
    words = reading.words
    for at in range(len(words) - 1):
        offset = pairs.get((words[at], words[at + 1]))
        if offset is not None:
            yield Match(at + offset[0], at + offset[0] + 1, offset[1])


def _telling_pairs(name: str) -> Iterator[tuple[tuple[str, str], tuple[int, str]]]:
    words = split_words(name)
    for match in NAME_INDEX.scan(words):
        for at in range(match.first, match.end):
            if at > 0:
                yield (words[at - 1], words[at]), (1, match.label)
            if at + 1 < len(words):
                yield (words[at], words[at + 1]), (0, match.label)


def squeezed_names(practice: PracticeContext) -> dict[str, str]:
    """Return the telling parts of the practice's names as an address would write them."""
    squeezed: dict[str, str] = {}
    for name in (practice.name, *practice.locations):
        words = split_words(name)
        for match in NAME_INDEX.scan(words):
            if match.first > 0:
                squeezed["".join(words[match.first - 1 : match.end])] = match.label
    return squeezed
