"""Revealing words inside links and addresses, where no space parts them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from quietline.kernel.policy.addresses import find_addresses
from quietline.kernel.policy.detectors.practice_names import squeezed_names
from quietline.kernel.policy.findings import Finding
from quietline.kernel.policy.lexicon import SHORTEST_IN_LINK, link_words, vocabulary
from quietline.kernel.policy.normalize import Folded
from quietline.kernel.policy.values import PracticeContext

PART = re.compile(r"[a-z]+")
LONGEST = 22


def find_in_links(folded: Folded, practice: PracticeContext) -> Iterator[Finding]:
    """Yield words that reveal, and the practice's own revealing name, inside addresses."""
    for start, end in find_addresses(folded.text):
        known, own = link_words(), squeezed_names(practice)
        for part in PART.finditer(folded.text, start, end):
            for first, last, rule in _within(part.group(), known, own):
                where = folded.original_range(part.start() + first, part.start() + last)
                yield Finding(rule, *where)


def _within(
    letters: str, known: Mapping[str, str], own: Mapping[str, str]
) -> Iterator[tuple[int, int, str]]:
    for name, rule in own.items():
        at = letters.find(name)
        if at >= 0:
            yield at, at + len(name), rule
    if letters in known:
        yield 0, len(letters), known[letters]
        return
    for start in range(len(letters) - SHORTEST_IN_LINK + 1):
        longest = min(len(letters), start + LONGEST)
        for stop in range(longest, start + SHORTEST_IN_LINK - 1, -1):
            rule = known.get(letters[start:stop], "")
            if rule and not _parts_otherwise(letters, start, stop):
                yield start, stop, rule
                break


def _parts_otherwise(letters: str, start: int, stop: int) -> bool:
    # "careline" is care and line, and has no "reline" in it.
    return any(
        not vocabulary().odd_ones((letters[:cut], letters[cut:])) for cut in range(start + 1, stop)
    )
