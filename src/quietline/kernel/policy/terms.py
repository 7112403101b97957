"""From written tables to a fast index of phrases, and the scan that finds them.

A phrase is found by its first word, then the longest tail wins. Plurals of the last word are
found through their singular. The scan is linear: every phrase is at most a few words long.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import product
from math import prod
from typing import Any, NamedTuple, Self

from quietline.kernel.policy.machine import Machine, Seconds, Stored
from quietline.kernel.policy.normalize import fold
from quietline.kernel.policy.reading import WORD

SLOT = re.compile(r"\(([^()]*)\)(\??)|([^\s()]+)")

# A term with more combinations is kept as choices.
MOST_WRITTEN_OUT = 64


class Match(NamedTuple):
    """Words `first` up to, not including, `end` say `label`."""

    first: int
    end: int
    label: str


class PackedPairs(Mapping[str, Seconds]):
    """Phrases by their first word, unpacked when a text first holds that word.

    `packed` gives for a first word and a label the rests of the phrases, a line each.
    """

    def __init__(self, packed: Mapping[str, Mapping[str, str]]) -> None:
        self._packed = packed
        self._unpacked: dict[str, dict[str, dict[str, str]]] = {}

    def __getitem__(self, first: str) -> Seconds:
        seconds = self._unpacked.get(first)
        if seconds is None:
            seconds = self._unpacked[first] = {}
            for label, rests in self._packed[first].items():
                for rest in rests.split("\n"):
                    second, _, further = rest.partition(" ")
                    seconds.setdefault(second, {})[further] = label
        return seconds

    def __contains__(self, first: object) -> bool:
        return first in self._packed

    def __iter__(self) -> Iterator[str]:
        return iter(self._packed)

    def __len__(self) -> int:
        return len(self._packed)


def _pack(seconds: Seconds) -> dict[str, str]:
    rests: dict[str, list[str]] = {}
    for second, labels in seconds.items():
        for further, label in labels.items():
            rests.setdefault(label, []).append(f"{second} {further}".rstrip())
    return {label: "\n".join(sorted(lines)) for label, lines in sorted(rests.items())}


class Index:
    """Phrases by their first two words. `words` occur in a phrase, `singles` are one."""

    def __init__(self, tables: Iterable[Mapping[str, str]]) -> None:
        self.words: set[str] = set()
        self.singles: dict[str, str] = {}
        self.pairs: dict[str, dict[str, dict[str, str]]] = {}
        self._packed: PackedPairs | None = None
        self.choices: list[Stored] = []
        for table in tables:
            for label, terms in table.items():
                self._add_terms(terms, label)

    @classmethod
    def from_stored(cls, stored: Mapping[str, Any]) -> Self:
        """Return an index as `stored` gave it; the two share what they hold."""
        index = cls(())
        index.words, index.choices = set(stored["words"]), stored["choices"]
        index.singles, index._packed = stored["singles"], PackedPairs(stored["pairs"])
        return index

    def stored(self) -> dict[str, Any]:
        """Return the index as values that JSON knows, in one order."""
        return {
            "words": sorted(self.words),
            "singles": self.singles,
            "pairs": {first: _pack(seconds) for first, seconds in self.pairs.items()},
            "choices": self.choices,
        }

    def _add_terms(self, terms: str, label: str) -> None:
        for term in terms.split(","):
            slots = [_choices(*slot.groups()) for slot in SLOT.finditer(term)]
            if prod(map(len, slots)) <= MOST_WRITTEN_OUT:
                for phrase in expand(term):
                    self.add(phrase, label)
            else:
                self._add_choices(slots, label)

    def _add_choices(self, slots: list[list[str]], label: str) -> None:
        texts = [sorted(map(_folded, {*choices} - {""})) for choices in slots]
        left_out = ["" in choices for choices in slots]
        self.choices.append([label, [list(slot) for slot in zip(left_out, texts, strict=True)]])
        self.words.update(word for slot in texts for text in slot for word in text.split())

    def add(self, phrase: tuple[str, ...], label: str) -> None:
        """Add one phrase; where it is known already, the first label stays."""
        self.words.update(phrase)
        if len(phrase) == 1:
            self.singles.setdefault(phrase[0], label)
            return
        seconds = self.pairs.setdefault(phrase[0], {})
        seconds.setdefault(phrase[1], {}).setdefault(" ".join(phrase[2:]), label)

    @cached_property
    def _machine(self) -> Machine:
        return Machine(self.singles, self._packed or self.pairs, self.choices, self.words)

    def scan(self, words: Sequence[str]) -> Iterator[Match]:
        """Yield the longest phrase at each word, in the text's order; then those of choices."""
        phrases, choices = self._machine.scan(words)
        return map(Match._make, phrases + choices)


def expand(terms: str) -> Iterator[tuple[str, ...]]:
    """Yield each phrase of a comma-separated row, with `a|b` and `(a b|c)` written out.

    A group followed by `?` may be left out.
    """
    for term in terms.split(","):
        slots = [_choices(*slot.groups()) for slot in SLOT.finditer(term)]
        for choice in product(*slots):
            phrase = tuple(split_words(" ".join(choice)))
            if phrase:
                yield phrase


def split_words(text: str) -> list[str]:
    """Fold a text and cut it into words, as a reading does."""
    return [word.replace("'", "") for word in WORD.findall(fold(text).text)]


def _folded(text: str) -> str:
    return " ".join(split_words(text))


def _choices(group: str | None, optional: str | None, word: str | None) -> list[str]:
    choices = (word or group or "").split("|")
    return [*choices, ""] if optional else choices
