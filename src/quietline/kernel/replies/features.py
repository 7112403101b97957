"""What the model sees of a reply: its words, their senses, which stand together, what is told.

The same function serves training and use, so the two cannot drift apart.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quietline.kernel.replies.plain import without_repeats
from quietline.kernel.replies.senses import senses_of

EDGE = "|"
REACH = 4  # how far apart two senses may stand and still belong together
NEAR = 2
SHORTEST_PART, LONGEST_PART = 3, 5
FEW = 3
LONGEST_WORD = 24


def features_of(sentences: Sequence[str], told: Sequence[str]) -> set[str]:
    """Return the features of a reply given as plain sentences; `told` stand beside them.

    "a", "a b", "a b c" are words in a row with "|" at the edges of sentences; "@s" a sense,
    "@s>@t" two in a row, "@s~@t" two close by, "@s>a" and "a>@s" a sense beside a word; "<ab"
    parts of words, which see through slips of the keyboard. Linear in the words.
    """
    words = [EDGE]
    for sentence in sentences:
        words += [word[:LONGEST_WORD] for word in sentence.split()]
        words.append(EDGE)
    found = {*told, *_runs(words), *_sense_pairs(words), *_parts(words)}
    if len(words) - 2 <= FEW:
        found.add(f"#{len(words) - 2}")
    return found


def _runs(words: Sequence[str]) -> Iterator[str]:
    yield from words
    for size in (2, 3):
        for at in range(len(words) - size + 1):
            yield " ".join(words[at : at + size])


def _sense_pairs(words: Sequence[str]) -> Iterator[str]:
    senses = [senses_of(without_repeats(word)) for word in words]
    for at, here in enumerate(senses):
        yield from (f"@{sense}" for sense in here)
        for other in range(at + 1, min(at + 1 + REACH, len(words))):
            joint = ">" if other == at + 1 else "~"
            for sense in here:
                yield from (f"@{sense}{joint}@{further}" for further in senses[other])
                if other <= at + NEAR:
                    yield f"@{sense}>{words[other]}"
            if other <= at + NEAR:
                yield from (f"{words[at]}>@{further}" for further in senses[other])


def _parts(words: Sequence[str]) -> Iterator[str]:
    for word in words:
        edged = f"<{without_repeats(word)}>"
        for size in range(SHORTEST_PART, LONGEST_PART + 1):
            for at in range(len(edged) - size + 1):
                yield f"<{edged[at : at + size]}" if at else edged[:size]
