"""Words by what they mean in a reply, in all eight languages together.

A sense is a name and its words in plain spelling; "*" at the end stands for up to eight letters
more. A word may have several senses. The model weighs senses and pairs of them, so a word added
here is understood in every wording that was learned with its neighbours. Data only.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from quietline.kernel.replies.senses import answers, asking, body, danger

TABLES: Mapping[str, str] = {
    **asking.SENSES,
    **answers.SENSES,
    **body.SENSES,
    **danger.SENSES,
}
LONGEST_ENDING = 8


def _rows() -> Iterator[tuple[str, str]]:
    for sense, words in TABLES.items():
        for word in words.split():
            yield word, sense


def _gather(rows: Iterator[tuple[str, str]]) -> dict[str, tuple[str, ...]]:
    gathered: dict[str, tuple[str, ...]] = {}
    for word, sense in rows:
        gathered[word] = (*gathered.get(word, ()), sense)
    return gathered


WHOLE = _gather((word, sense) for word, sense in _rows() if not word.endswith("*"))
STEMS = _gather((word[:-1], sense) for word, sense in _rows() if word.endswith("*"))
SHORTEST_STEM = min(map(len, STEMS))


def senses_of(word: str) -> tuple[str, ...]:
    """Return the senses of a word in plain spelling, in order of the tables; none for others."""
    found = set(WHOLE.get(word, ()))
    for size in range(max(SHORTEST_STEM, len(word) - LONGEST_ENDING), len(word) + 1):
        found.update(STEMS.get(word[:size], ()))
    return tuple(sorted(found))
