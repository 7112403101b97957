"""What the model sees of a sentence: its words, their kinds, and which of them stand in a row.

The same functions serve training and use, so the two cannot drift apart.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Mapping, Sequence

DIGITS = re.compile(r"\d")
LONGEST_SHAPE = 8
LONGEST_NUMBER = 6
SHORTEST_AFFIXED = 5
EDGE = "|"
HARMLESS = "harmless"
LINK = "link"

Placed = tuple[str, int]


def shape(word: str) -> str:
    """Return the word as the model knows it: of a number only its form is kept."""
    if word.isalpha():
        return word
    if word.isdigit():
        return f"#{min(len(word), LONGEST_NUMBER)}"
    return DIGITS.sub("#", word)[:LONGEST_SHAPE]


def kind(word: str, kinds: Mapping[str, str], *, capital: bool) -> str:
    """Return what sort of word an unlearned one is: `<med>`, `<ill>`, `<cap>`, `<eng>`, `<odd>`."""
    found = kinds.get(word)
    if found is not None and (found != "<eng>" or not capital):
        return found
    if "#" in word:
        return word
    return "<cap>" if capital else "<odd>"


def tokens_of(  # noqa: PLR0913 - what is said of words, and what is known of them
    words: Sequence[str],
    capitals: Sequence[bool],
    labels: Sequence[str],
    known: Container[str],
    kinds: Mapping[str, str],
    senses: Mapping[str, tuple[str, ...]],
) -> tuple[list[str], list[Placed]]:
    """Return a sentence as tokens, with an edge at each end, and what else is told of its words.

    `words` are folded; `labels` holds a rule id and "+" or "-" (found and standing, found and
    explained away) where a detector spoke, HARMLESS where the practice did, LINK within an
    address, which its own detector reads, else "". A word's senses are told beside it, and again
    for a sentence in which a finding stands. Linear in the words.
    """
    tokens = [EDGE]
    besides: list[Placed] = []
    for at, written in enumerate(words):
        label = labels[at]
        if label in (HARMLESS, LINK):
            tokens.append("<eng>" if label == HARMLESS else "<link>")
            continue
        besides.extend([(sense, at) for sense in senses.get(written, ())])
        word = written if written in known else shape(written)
        token = word
        if word not in known:
            token = kind(word, kinds, capital=capitals[at])
            besides.append((token, at))
            if len(word) >= SHORTEST_AFFIXED and word.isalpha():
                besides += ((f"~{word[-3:]}", at), (f"~{word[-4:]}", at), (f"{word[:4]}~", at))
        if label:
            besides += ((token, at), (label, at), (label[-1], at))
            token = f"<{label.split('.', 1)[0]}>"
        tokens.append(token)
    tokens.append(EDGE)
    if any(label.endswith("+") for label in labels):
        besides += [(f"+{sense}", at) for sense, at in besides if sense[0] == "@"]
    return tokens, besides


def grams(tokens: Sequence[str]) -> Iterator[tuple[str, int, int]]:
    """Yield single tokens, pairs, threes and pairs over a gap, with the tokens they cover.

    A feature is the token, "a b", "a b c" or "a _ c".
    """
    size = len(tokens)
    for at, here in enumerate(tokens):
        yield here, at, at
        if at + 1 < size:
            yield f"{here} {tokens[at + 1]}", at, at + 1
        if at + 2 < size:
            yield f"{here} {tokens[at + 1]} {tokens[at + 2]}", at, at + 2
            yield f"{here} _ {tokens[at + 2]}", at, at + 2
