"""What a character detector hands on: a rule id and where it was seen in the original."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import NamedTuple

from quietline.kernel.policy.normalize import Folded
from quietline.kernel.policy.wordlist import word_set


@dataclass(frozen=True, slots=True)
class Finding:
    """`start` and `end` are code points of the original; `rule` is a key of `rules.RULES`."""

    rule: str
    start: int
    end: int


class Pattern(NamedTuple):
    """What is looked for in characters. A group named `it` narrows the marked part.

    A text that holds none of `needs` (see `hints`) cannot match, and is not searched.
    """

    rule: str
    needs: frozenset[str]
    written: re.Pattern[str]

    def hits(self, text: str, hints: AbstractSet[str]) -> Iterator[re.Match[str]]:
        """Yield where the pattern stands."""
        return iter(()) if self.needs.isdisjoint(hints) else self.written.finditer(text)


def pattern(rule: str, needs: str, written: str) -> Pattern:
    """Return a pattern; `needs` are parted by spaces."""
    return Pattern(rule, word_set(needs), re.compile(written))


def find_patterns(
    folded: Folded, hints: AbstractSet[str], table: Iterable[Pattern]
) -> Iterator[Finding]:
    """Yield each pattern's hits."""
    for rule, needs, written in table:
        if needs.isdisjoint(hints):
            continue
        for hit in written.finditer(folded.text):
            start, end = hit.span("it" if "it" in written.groupindex else 0)
            yield Finding(rule, *folded.original_range(start, end))
