"""A text as words: what a detector looks at. Offsets point into the original text."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from enum import IntEnum

from quietline.kernel.policy.normalize import Folded
from quietline.kernel.policy.wordlist import word_set

# A Han character is a word of its own; elsewhere a word is a run of letters and digits.
# Nothing can be split two ways, so the scan is linear.
WORD = re.compile(r"[\u3400-\u9fff]|[^\W_\u3400-\u9fff]+(?:'[^\W_\u3400-\u9fff]+)*")
HARD_STOPS = frozenset("!?;\n。！？；")
# After these a full stop ends no sentence.
TITLES = word_set(
    "dr dra mr mrs ms st sr sra srta ave appt no vs mt ste bldg jr prof lic ext rd blvd"
)


class Case(IntEnum):
    """How a word was written."""

    LOWER = 0
    CAPITAL = 1
    UPPER = 2


@dataclass(frozen=True, slots=True)
class Reading:
    """Parallel lists, one entry a word.

    `starts` and `ends` are offsets into the original; `sentences` numbers the sentence a word
    stands in; `marks` is the folded text between the previous word and this one.
    """

    folded: Folded
    words: list[str]
    starts: list[int]
    ends: list[int]
    sentences: list[int]
    marks: list[str]

    def case(self, at: int) -> Case:
        """Tell how word `at` was written in the original."""
        written = self.folded.original[self.starts[at] : self.ends[at]]
        if not written[:1].isupper():
            return Case.LOWER
        return Case.UPPER if written.isupper() and len(written) > 1 else Case.CAPITAL

    def is_capital(self, at: int) -> bool:
        """Tell whether word `at` exists and was written with a capital."""
        return 0 <= at < len(self.words) and self.case(at) is not Case.LOWER

    def ends_sentence(self, at: int) -> bool:
        """Tell whether word `at` is the last of its sentence."""
        return at + 1 >= len(self.words) or self.sentences[at + 1] != self.sentences[at]

    def within(self, start: int, end: int) -> range:
        """Indexes of the words that stand in this range of the original."""
        first = bisect_left(self.starts, start)
        last = first
        while last < len(self.ends) and self.ends[last] <= end:
            last += 1
        return range(first, last)

    def before(self, at: int, reach: int) -> range:
        """Indexes of up to `reach` words before `at` in its sentence, nearest first."""
        first = at
        while first > 0 and at - first < reach and self.sentences[first - 1] == self.sentences[at]:
            first -= 1
        return range(at - 1, first - 1, -1)

    def after(self, at: int, reach: int) -> range:
        """Indexes of up to `reach` words after `at` in its sentence, nearest first."""
        last = at
        while last - at < reach and not self.ends_sentence(last):
            last += 1
        return range(at + 1, last + 1)


def read(folded: Folded) -> Reading:
    """Cut a folded text into words and number its sentences."""
    text, places = folded.text, folded.origin
    words: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    sentences: list[int] = []
    marks: list[str] = []
    sentence = previous = 0
    direct = isinstance(places, range)
    for found in WORD.finditer(text):
        start, end = found.span()
        mark, word = text[previous:start], found.group()
        if mark != " " and words and _ends_sentence(mark, words[-1]):
            sentence += 1
        previous = end
        if not direct:
            start, end = folded.original_range(start, end)
        words.append(word.replace("'", "") if "'" in word else word)
        starts.append(start)
        ends.append(end)
        sentences.append(sentence)
        marks.append(mark)
    return Reading(folded, words, starts, ends, sentences, marks)


def _ends_sentence(mark: str, word: str) -> bool:
    if not HARD_STOPS.isdisjoint(mark):
        return True
    return ". " in mark and word not in TITLES and (len(word) > 1 or word.isdigit())
