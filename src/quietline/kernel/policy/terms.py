"""From written tables to a fast index of phrases, and the scan that finds them.

A phrase is found by its first word, then the longest tail wins. Plurals of the last word are
found through their singular. The scan is linear: every phrase is at most a few words long.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import product
from math import prod
from typing import Any, Self, TypeAlias

from quietline.kernel.policy.lexicons.common import COMMON
from quietline.kernel.policy.normalize import fold
from quietline.kernel.policy.patterns import PatternIndex, build_pattern
from quietline.kernel.policy.reading import WORD

SLOT = re.compile(r"\(([^()]*)\)(\??)|([^\s()]+)")
SHORTEST_PLURAL = 4

# A term with more combinations is kept as choices.
MOST_WRITTEN_OUT = 64

# A label and its slots: whether it may be left out, and what may stand in it.
Stored: TypeAlias = list[Any]
# By the second word, then by the further words as one text ("" if there are none), the label.
Seconds: TypeAlias = dict[str, dict[str, str]]


@dataclass(frozen=True, slots=True)
class Match:
    """Words `first` up to, not including, `end` say `label`."""

    first: int
    end: int
    label: str


class Index:
    """Phrases by their first two words. `words` occur in a phrase, `singles` are one.

    `anchors` holds, for each phrase, the word of it that is rarest, with its plurals.
    """

    def __init__(self, tables: Iterable[Mapping[str, str]]) -> None:
        self.words: set[str] = set()
        self.singles: dict[str, str] = {}
        self.pairs: dict[str, Seconds] = {}
        self.anchors: set[str] = set()
        self.choices: list[Stored] = []
        self._patterns = PatternIndex(())
        for table in tables:
            for label, terms in table.items():
                self._add_terms(terms, label)
        self._look_for(self.choices)

    @classmethod
    def from_stored(cls, stored: Mapping[str, Any]) -> Self:
        """Return an index as `stored` gave it; the two share what they hold."""
        index = cls(())
        index.words, index.anchors = set(stored["words"]), set(stored["anchors"])
        index.singles, index.pairs = stored["singles"], stored["pairs"]
        index._look_for(stored["choices"])
        return index

    def stored(self) -> dict[str, Any]:
        """Return the index as values that JSON knows, in one order."""
        return {
            "words": sorted(self.words),
            "anchors": sorted(self.anchors),
            "singles": self.singles,
            "pairs": self.pairs,
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
        stored = [["" in choices, sorted({*choices} - {""})] for choices in slots]
        self.choices.append([label, stored])
        self.words.update(
            word for choices in slots for text in choices for word in split_words(text)
        )

    def _look_for(self, choices: list[Stored]) -> None:
        self.choices = choices
        self._patterns = PatternIndex(
            build_pattern(
                label,
                [
                    ([tuple(split_words(text)) for text in texts], optional)
                    for optional, texts in slots
                ],
            )
            for label, slots in choices
        )

    def add(self, phrase: tuple[str, ...], label: str) -> None:
        """Add one phrase; where it is known already, the first label stays."""
        self.words.update(phrase)
        self.anchors.update(_with_plurals(_rarest(phrase)))
        if len(phrase) == 1:
            self.singles.setdefault(phrase[0], label)
            return
        seconds = self.pairs.setdefault(phrase[0], {})
        seconds.setdefault(phrase[1], {}).setdefault(" ".join(phrase[2:]), label)

    def may_hold(self, words: list[str]) -> bool:
        """Tell whether a phrase can stand there: most texts hold no rare word of any."""
        return not self.anchors.isdisjoint(words)

    def scan(self, words: list[str]) -> Iterator[Match]:
        """Yield the longest phrase at each word, in the text's order; then those of choices."""
        if self.may_hold(words):
            yield from self._scan_phrases(words)
        for first, end, label in self._patterns.scan(words):
            yield Match(first, end, label)

    def _scan_phrases(self, words: list[str]) -> Iterator[Match]:
        singles, pairs = self.singles, self.pairs
        for at, word in enumerate(words):
            if word in singles or word in pairs or word[-1] == "s":
                match = self._match(words, at, word)
                if match is not None:
                    yield match

    def _match(self, words: list[str], at: int, word: str) -> Match | None:
        for form in (word, *singulars(word)):
            end, label = self._longest(words, at, self.pairs.get(form))
            if label is None:
                label = self.singles.get(form)
            if label is not None:
                return Match(at, end, label)
        return None

    def _longest(
        self, words: list[str], at: int, seconds: Seconds | None
    ) -> tuple[int, str | None]:
        end, found = at + 1, None
        if seconds is None or end >= len(words):
            return end, found
        second = words[end]
        for further, label in seconds.get(second, {}).items():
            rest = further.split()
            reach = at + 2 + len(rest)
            if reach > end and (not rest or _same(words[at + 2 : reach], rest)):
                end, found = reach, label
        if found is None:
            found = next(
                (seconds[form][""] for form in singulars(second) if "" in seconds.get(form, {})),
                None,
            )
            end = at + 2 if found else at + 1
        return end, found


def _rarest(phrase: tuple[str, ...]) -> str:
    # Every text that holds the phrase holds this word of it, and few others do.
    if len(phrase) == 1:
        return phrase[0]
    return max([word for word in phrase if word not in COMMON] or phrase, key=len)


def _with_plurals(word: str) -> tuple[str, ...]:
    # Whatever `singulars` would lead back to the word.
    if word.endswith("y"):
        return word, f"{word}s", f"{word}es", f"{word[:-1]}ies"
    return word, f"{word}s", f"{word}es"


def singulars(word: str) -> Iterator[str]:
    """Yield the words of which this may be the plural, English and Spanish."""
    if len(word) >= SHORTEST_PLURAL and word[-1] == "s" and word[-2] != "s":
        yield word[:-1]
        if word.endswith("ies"):
            yield word[:-3] + "y"
        elif word.endswith("es"):
            yield word[:-2]


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


def _choices(group: str | None, optional: str | None, word: str | None) -> list[str]:
    choices = (word or group or "").split("|")
    return [*choices, ""] if optional else choices


def _same(words: list[str], tail: list[str]) -> bool:
    if len(words) != len(tail) or any(a != b for a, b in zip(words[:-1], tail[:-1], strict=True)):
        return False
    return words[-1] == tail[-1] or tail[-1] in singulars(words[-1])
