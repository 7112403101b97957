"""The words that reveal, with a bounded search for their misspellings."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType

from quietline.kernel.policy.lexicons.common import COMMON
from quietline.kernel.policy.machine import singulars

SHORTEST_COMPLETED = 6
SHORTEST_CORRECTED = 7
LONGEST = 24
# A word without its vowels: "ndscpy". Y is one.
VOWELS = str.maketrans("", "", "aeiouy")
SHORTEST_SKELETON = 5
SHORTEST_FLESHED = 8
SHORTEST_WITHIN = 4
ORDINARY = frozenset({"<eng>", "<nam>"})


class Vocabulary:
    """`words` occur in some phrase; `singles` are phrases by themselves.

    `kinds` tells which words are ordinary ones, and `ordinary` are more of them: they hide nothing.

    A misspelling is one letter missing, added, wrong, or two swapped, after the first letter, in
    a word of at least seven letters: found by what remains when one letter is dropped.
    """

    def __init__(
        self,
        words: Iterable[str],
        singles: Iterable[str],
        kinds: Mapping[str, str] = MappingProxyType({}),
        ordinary: frozenset[str] = COMMON,
    ) -> None:
        everyday = (word for word, kind in kinds.items() if kind in ORDINARY)
        self._ordinary = COMMON.union(ordinary, everyday)
        self._words = frozenset(words)
        self._singles = frozenset(singles)
        self._openings = frozenset(word[:SHORTEST_WITHIN] for word in self._singles)
        mended = [
            word
            for word in sorted(self._singles - COMMON, reverse=True)
            if SHORTEST_COMPLETED <= len(word) <= LONGEST and word.isalpha()
        ]
        self._mended: dict[str, list[str]] = defaultdict(list)
        for word in mended:
            self._mended[word[0]].append(word)
        self._dropped: dict[str, dict[str, str]] = {}
        self._skeletons: dict[str, str] = {}

    def odd_ones(self, words: Sequence[str]) -> list[int]:
        """Return which words are not ordinary, so that something may be hidden in them."""
        ordinary = self._ordinary
        return [at for at, word in enumerate(words) if word not in ordinary and not word.isdigit()]

    def knows(self, word: str) -> bool:
        """Tell whether the word, or what it is the plural of, occurs in some phrase."""
        return word in self._words or any(form in self._words for form in singulars(word))

    def knows_single(self, word: str) -> bool:
        """Tell whether the word, or what it is the plural of, reveals by itself."""
        return word in self._singles or any(form in self._singles for form in singulars(word))

    def opens_single(self, letters: str) -> bool:
        """Tell whether a word that reveals by itself begins as these letters do."""
        return letters[:SHORTEST_WITHIN] in self._openings

    def _without_a_letter(self, form: str) -> str | None:
        # The first letter stays: people rarely miss it, and it keeps honest words apart. Where two
        # words leave the same form, the first in the alphabet has it.
        first = form[:1]
        forms = self._dropped.get(first)
        if forms is None:
            forms = self._dropped[first] = {
                word[:at] + word[at + 1 :]: word
                for word in self._mended.get(first, ())
                for at in range(1, len(word))
            }
        return forms.get(form)

    def complete(self, word: str) -> str | None:
        """Return the known word that lacks one letter here, of at least six."""
        return self._without_a_letter(word)

    def correct(self, word: str) -> str | None:
        """Return the known word of which this is a misspelling by one letter."""
        if not SHORTEST_COMPLETED <= len(word) <= LONGEST + 1 or not word.isalpha():
            return None
        completed = self._without_a_letter(word)
        if completed and len(completed) >= SHORTEST_CORRECTED:
            return completed
        for form in _drops(word):
            if len(form) >= SHORTEST_CORRECTED and form in self._singles and form not in COMMON:
                return form
            near = self._without_a_letter(form)
            if near and len(near) >= SHORTEST_CORRECTED and _one_apart(word, near):
                return near
        return None

    def flesh_out(self, consonants: str) -> str | None:
        """Return the long word that reveals by itself and has these consonants: "hstrscp"."""
        if len(consonants) < SHORTEST_SKELETON:
            return None
        if not self._skeletons:
            # Made when first asked for; of two words the first in the alphabet is kept.
            self._skeletons = {
                word.translate(VOWELS): word
                for words in self._mended.values()
                for word in words
                if len(word) >= SHORTEST_FLESHED
            }
        return self._skeletons.get(consonants.translate(VOWELS))

    def words_within(self, letters: str) -> Iterator[tuple[int, int]]:
        """Yield where known single words stand in a run of letters, the longest first at each."""
        if self.knows_single(letters):
            yield 0, len(letters)
            return
        for start in range(len(letters) - SHORTEST_WITHIN + 1):
            if letters[start : start + SHORTEST_WITHIN] not in self._openings:
                continue
            longest = min(len(letters), start + LONGEST)
            for stop in range(longest, start + SHORTEST_WITHIN - 1, -1):
                if letters[start:stop] in self._singles:
                    yield start, stop
                    break


def _drops(word: str) -> Iterator[str]:
    for at in range(1, len(word)):
        yield word[:at] + word[at + 1 :]


def _one_apart(word: str, other: str) -> bool:
    if len(word) != len(other):
        return False
    apart = [at for at, (a, b) in enumerate(zip(word, other, strict=True)) if a != b]
    if len(apart) != 2:  # noqa: PLR2004 - a swap changes two places
        return len(apart) == 1
    first, second = apart
    return second == first + 1 and word[first] == other[second] and word[second] == other[first]
