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
MOST_TOLD = 20_000

# More than the word itself: its kind, endings, senses; and where the word stands.
Placed = tuple[tuple[str, ...], int]
Told = tuple[str, tuple[str, ...]]


def shape(word: str) -> str:
    """Return the word as the model knows it: of a number only its form is kept."""
    if word.isalpha():
        return word
    if word.isdigit():
        return f"#{min(len(word), LONGEST_NUMBER)}"
    return DIGITS.sub("#", word)[:LONGEST_SHAPE]


class Words:
    """What is known of words beforehand: learned by themselves (`known`), of a kind, with senses.

    What is told of a word of the lists is remembered, up to MOST_TOLD words; a name or a number
    that somebody wrote never is.
    """

    def __init__(
        self,
        known: Container[str],
        kinds: Mapping[str, str],
        senses: Mapping[str, tuple[str, ...]],
    ) -> None:
        self.known, self.kinds, self.senses = known, kinds, senses
        self.told: dict[tuple[str, bool], Told] = {}

    def tell(self, written: str, capital: bool) -> Told:  # noqa: FBT001 - as zip pairs them
        """Return the token of a word and what is told beside it."""
        told = self.told.get((written, capital))
        if told is None:
            told = self._tell(written, capital=capital)
            if written in self.kinds and len(self.told) < MOST_TOLD:
                self.told[written, capital] = told
        return told

    def _tell(self, written: str, *, capital: bool) -> Told:
        senses = self.senses.get(written, ())
        word = written if written in self.known else shape(written)
        if word in self.known:
            return word, senses
        token = self._kind(word, capital=capital)
        if len(word) < SHORTEST_AFFIXED or not word.isalpha():
            return token, (*senses, token)
        return token, (*senses, token, f"~{word[-3:]}", f"~{word[-4:]}", f"{word[:4]}~")

    def _kind(self, word: str, *, capital: bool) -> str:
        # What sort of word an unlearned one is: `<med>`, `<ill>`, `<cap>`, `<eng>`, `<odd>`.
        found = self.kinds.get(word)
        if found is not None and (found != "<eng>" or not capital):
            return found
        if "#" in word:
            return word
        return "<cap>" if capital else "<odd>"


def tokens_of(
    words: Sequence[str], capitals: Sequence[bool], labels: Sequence[str], lists: Words
) -> tuple[list[str], list[Placed]]:
    """Return a sentence as tokens, with an edge at each end, and what else is told of its words.

    `words` are folded; `labels` holds a rule id and "+" or "-" (found and standing, found and
    explained away) where a detector spoke, HARMLESS where the practice did, LINK within an
    address, which its own detector reads, else "". A word's senses are told beside it, and again
    for a sentence in which a finding stands. Linear in the words.
    """
    if not any(labels):
        known, tell = lists.told, lists.tell
        told = [known.get(pair) or tell(*pair) for pair in zip(words, capitals, strict=True)]
        unlabelled = [(beside, at) for at, (_, beside) in enumerate(told) if beside]
        return [EDGE, *[token for token, _ in told], EDGE], unlabelled
    tokens = [EDGE]
    besides: list[Placed] = []
    for at, written in enumerate(words):
        label = labels[at]
        if label in (HARMLESS, LINK):
            tokens.append("<eng>" if label == HARMLESS else "<link>")
            continue
        # What reveals does so in capitals, too.
        token, beside = lists.tell(written, capitals[at] and not label.endswith("+"))
        if label:
            beside = (*beside, token, label, label[-1])
            token = f"<{label.split('.', 1)[0]}>"
        tokens.append(token)
        if beside:
            besides.append((beside, at))
    tokens.append(EDGE)
    if any(label.endswith("+") for label in labels):
        again = (
            (tuple(f"+{one}" for one in beside if one[0] == "@"), at) for beside, at in besides
        )
        besides += [placed for placed in again if placed[0]]
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
