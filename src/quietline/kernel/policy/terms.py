"""From written tables to a fast index of phrases, and the scan that finds them.

A phrase is found by its first word, then the longest tail wins. Plurals of the last word are
found through their singular. The scan is linear: every phrase is at most a few words long.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import product
from typing import TypeAlias

from quietline.kernel.policy.lexicons.common import COMMON
from quietline.kernel.policy.normalize import fold
from quietline.kernel.policy.reading import WORD

SLOT = re.compile(r"\(([^()]*)\)(\??)|([^\s()]+)")
SHORTEST_PLURAL = 4

Seconds: TypeAlias = dict[str, dict[tuple[str, ...], str]]


@dataclass(frozen=True, slots=True)
class Match:
    """Words `first` up to, not including, `end` say `label`."""

    first: int
    end: int
    label: str


class Index:
    """Phrases by their first two words. `words` occur in a phrase, `singles` are one."""

    def __init__(self, tables: Iterable[Mapping[str, str]]) -> None:
        self.words: set[str] = set()
        self.singles: dict[str, str] = {}
        self._pairs: dict[str, dict[str, dict[tuple[str, ...], str]]] = {}
        self._anchors: set[str] = set()
        for table in tables:
            for label, terms in table.items():
                for phrase in expand(terms):
                    self.add(phrase, label)

    def add(self, phrase: tuple[str, ...], label: str) -> None:
        """Add one phrase; where it is known already, the first rule stays."""
        self.words.update(phrase)
        self._anchors.update(_with_plurals(_rarest(phrase)))
        if len(phrase) == 1:
            self.singles.setdefault(phrase[0], label)
            return
        seconds = self._pairs.setdefault(phrase[0], {})
        seconds.setdefault(phrase[1], {}).setdefault(phrase[2:], label)

    def may_hold(self, words: list[str]) -> bool:
        """Tell whether a scan can find anything: most texts hold no rare word of any phrase."""
        return not self._anchors.isdisjoint(words)

    def scan(self, words: list[str]) -> Iterator[Match]:
        """Yield the longest phrase at each word, in the order of the text."""
        if not self.may_hold(words):
            return
        singles, pairs = self.singles, self._pairs
        for at, word in enumerate(words):
            if word in singles or word in pairs or word[-1] == "s":
                match = self._match(words, at, word)
                if match is not None:
                    yield match

    def _match(self, words: list[str], at: int, word: str) -> Match | None:
        for form in (word, *singulars(word)):
            end, label = self._longest(words, at, self._pairs.get(form))
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
        for rest, label in seconds.get(second, {}).items():
            reach = at + 2 + len(rest)
            if reach > end and (not rest or _same(words[at + 2 : reach], rest)):
                end, found = reach, label
        if found is None:
            found = next(
                (seconds[form][()] for form in singulars(second) if () in seconds.get(form, {})),
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


def _same(words: list[str], tail: tuple[str, ...]) -> bool:
    if len(words) != len(tail) or any(a != b for a, b in zip(words[:-1], tail[:-1], strict=True)):
        return False
    return words[-1] == tail[-1] or tail[-1] in singulars(words[-1])
