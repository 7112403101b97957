"""Words and phrases of the written tables."""

from __future__ import annotations

from collections.abc import Iterator

from quietline.kernel.policy.lexicon import cased_terms, lexicon
from quietline.kernel.policy.reading import Case, Reading
from quietline.kernel.policy.terms import Match

# In a text of capitals, case tells nothing.
MOST_CAPITALS = 0.6


def find_terms(reading: Reading) -> Iterator[Match]:
    """Yield phrases that reveal, without those that lie inside a longer one."""
    reached = -1
    last_first = -1
    for match in lexicon().scan(reading.words):
        if match.end <= reached and match.first > last_first:
            continue
        reached, last_first = match.end, match.first
        yield match


def find_cased_terms(reading: Reading) -> Iterator[Match]:
    """Yield short words that reveal only in their own case: "AIDS", "PrEP"."""
    known = cased_terms()
    found = [
        Match(at, at + 1, known[written])
        for at in range(len(reading.words))
        if (written := reading.folded.original[reading.starts[at] : reading.ends[at]]) in known
    ]
    if found and not _shouts(reading):
        yield from found


def _shouts(reading: Reading) -> bool:
    upper = sum(reading.case(at) is Case.UPPER for at in range(len(reading.words)))
    return upper > MOST_CAPITALS * len(reading.words)
