"""What a character detector hands on: a rule id and where it was seen in the original."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from quietline.kernel.policy.normalize import Folded


@dataclass(frozen=True, slots=True)
class Finding:
    """`start` and `end` are code points of the original; `rule` is a key of `rules.RULES`."""

    rule: str
    start: int
    end: int


def find_patterns(
    folded: Folded, table: Iterable[tuple[str, re.Pattern[str]]]
) -> Iterator[Finding]:
    """Yield each pattern's hits. A group named `it` narrows the marked part."""
    for rule, pattern in table:
        for hit in pattern.finditer(folded.text):
            start, end = hit.span("it" if "it" in pattern.groupindex else 0)
            yield Finding(rule, *folded.original_range(start, end))
