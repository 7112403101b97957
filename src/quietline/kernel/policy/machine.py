"""All phrases of an index looked for at once, in one pass over the words of a text.

Phrases written out ("kidney stone") and patterns with choices ("(keep|leave) (it|the foot) up")
are items that wait for their next word. The items that wait together are a state; where a word
leads from a state is worked out when it first happens and kept, so a text costs one look-up a
word. This is the lazy subset construction of Thompson (1968), over words in place of letters.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Any, TypeAlias

# By the second word, then by the further words as one text ("" if there are none), the label.
Seconds: TypeAlias = Mapping[str, Mapping[str, str]]
Words: TypeAlias = tuple[str, ...]
# A label and its slots: whether each may be left out, and the texts that may stand in it.
Stored: TypeAlias = Sequence[Any]
# Words `first` up to `end`, and the label of what stands there.
Found: TypeAlias = tuple[int, int, str]
Item: TypeAlias = tuple[Any, ...]
# The state that follows, and what ends there: how many words ago it began, its label, its kind.
Step: TypeAlias = tuple[int, tuple[tuple[int, str, bool], ...]]

SHORTEST_PLURAL = 4
ROOT = 0
NOTHING: Step = (ROOT, ())
# As many steps are kept; then all are forgotten and worked out anew.
MOST_STEPS = 40_000
# A table of more beginnings is large.
LARGE = 2_000
# The kinds of item: what of a phrase or a pattern is still to come.
SECOND, REST, SLOT, GROUP = range(4)


@dataclass(frozen=True, slots=True)
class Slot:
    """What may stand in one place of a pattern: groups of words by their first."""

    groups: Mapping[str, tuple[Words, ...]]
    optional: bool


@dataclass(frozen=True, slots=True)
class Pattern:
    """Slots in a row; the first and the last are never optional."""

    label: str
    slots: tuple[Slot, ...]


def build_pattern(stored: Stored) -> Pattern:
    """Return the pattern of these choices; optional slots at either end say nothing and go."""
    label, slots = stored
    needed = [at for at, (optional, _) in enumerate(slots) if not optional]
    kept = slots[needed[0] : needed[-1] + 1]
    return Pattern(label, tuple(Slot(_by_first(texts), optional) for optional, texts in kept))


def _by_first(texts: Sequence[str]) -> dict[str, tuple[Words, ...]]:
    found: dict[str, list[Words]] = defaultdict(list)
    for text in texts:
        group = tuple(text.split(" "))
        found[group[0]].append(group)
    return {word: tuple(alike) for word, alike in found.items()}


def _opening_words(stored: Stored) -> set[str]:
    needed = next(texts for optional, texts in stored[1] if not optional)
    return {text.partition(" ")[0] for text in needed}


def _beginnings(*words: str) -> frozenset[str]:
    # A text seldom holds any of a small table's words; of a large one's nearly always.
    if len(words) > LARGE:
        return frozenset()
    return frozenset(form for word in words for form in (word, *plurals(word)))


class Machine:
    """Finds phrases (`singles`, `pairs`) and patterns (`choices`); `known` are all their words.

    The plural of a phrase's last word is found through its singular.
    """

    def __init__(
        self,
        singles: Mapping[str, str],
        pairs: Mapping[str, Seconds],
        choices: Sequence[Stored],
        known: AbstractSet[str],
    ) -> None:
        self._known = known
        self._singles, self._pairs, self._choices = singles, pairs, choices
        self._built: dict[int, Pattern] = {}
        self._opening: dict[str, list[int]] = defaultdict(list)
        for number, stored in enumerate(choices):
            for word in _opening_words(stored):
                self._opening[word].append(number)
        self._beginnings = _beginnings(*singles, *pairs, *self._opening)
        self._states: list[tuple[Item, ...]] = [()]
        self._numbers: dict[tuple[Item, ...], int] = {(): ROOT}
        self._steps: list[dict[str, Step]] = [{}]
        self._kept = 0

    def _forget(self) -> None:
        self._states[:], self._steps[:] = [()], [{}]
        self._numbers.clear()
        self._numbers[()] = ROOT
        self._kept = 0

    @property
    def size(self) -> int:
        """How many steps are kept."""
        return self._kept

    def scan(self, words: Sequence[str]) -> tuple[list[Found], list[Found]]:
        """Return the longest phrase at each word, and the longest of each pattern, in order."""
        if self._beginnings and self._beginnings.isdisjoint(words):
            return [], []
        steps = self._steps
        state = ROOT
        phrases: dict[int, Found] = {}
        patterns: dict[tuple[int, str], Found] = {}
        for at, word in enumerate(words):
            step = steps[state].get(word)
            if step is None:
                if word[-1] != "s" and word not in self._known:
                    state = ROOT
                    continue
                step = self._step(state, word)
            state, ended = step
            for length, label, is_pattern in ended:
                first = at + 1 - length
                if is_pattern:
                    patterns[first, label] = (first, at + 1, label)
                elif first not in phrases or phrases[first][1] <= at:
                    phrases[first] = (first, at + 1, label)
        if len(phrases) > 1:
            return sorted(phrases.values()), list(patterns.values())
        return list(phrases.values()), list(patterns.values())

    def _step(self, state: int, word: str) -> Step:
        if self._kept >= MOST_STEPS:
            items = self._states[state]
            self._forget()
            state = self._number(items)
        forms = (word, *singulars(word))
        if self._known.isdisjoint(forms):
            return NOTHING  # there are endlessly many such words, so nothing is kept
        ended: list[tuple[int, str, bool]] = []
        waiting: dict[Item, None] = {}
        for item in self._states[state]:
            if item[0] == SLOT and word not in self._pattern(item[1]).slots[item[2]].groups:
                continue  # nearly always
            for further in self._advance(item, word, forms, ended):
                waiting[further] = None
        for further in self._begin(word, forms, ended):
            waiting[further] = None
        if waiting or ended:
            step = (self._number(tuple(waiting)), tuple(dict.fromkeys(ended)))
        else:
            step = NOTHING
        self._steps[state][word] = step
        self._kept += 1
        return step

    def _pattern(self, number: int) -> Pattern:
        # Most are never begun, so each is built when it is.
        built = self._built.get(number)
        if built is None:
            built = self._built[number] = build_pattern(self._choices[number])
        return built

    def _number(self, items: tuple[Item, ...]) -> int:
        number = self._numbers.get(items)
        if number is None:
            number = self._numbers[items] = len(self._states)
            self._states.append(items)
            self._steps.append({})
        return number

    def _begin(self, word: str, forms: Words, ended: list[tuple[int, str, bool]]) -> Iterator[Item]:
        for form in forms:
            if form in self._pairs:
                yield (SECOND, form, 1)
        single = next((self._singles[form] for form in forms if form in self._singles), None)
        if single is not None:
            ended.append((1, single, False))
        for number in self._opening.get(word, ()):
            yield from self._advance((SLOT, number, 0, 0), word, forms, ended)

    def _advance(
        self, item: Item, word: str, forms: Words, ended: list[tuple[int, str, bool]]
    ) -> Iterator[Item]:
        kind = item[0]
        if kind == SECOND:
            yield from self._second(item[1], item[2] + 1, forms, ended)
        elif kind == REST:
            _, rest, label, length = item
            if len(rest) == 1 and rest[0] in forms:
                ended.append((length + 1, label, False))
            elif len(rest) > 1 and rest[0] == word:
                yield (REST, rest[1:], label, length + 1)
        elif kind == SLOT:
            _, number, slot, length = item
            for group in self._pattern(number).slots[slot].groups.get(word, ()):
                yield from self._in_group(number, slot, group, 1, length + 1, ended)
        else:
            _, number, slot, group, taken, length = item
            if group[taken] == word:
                yield from self._in_group(number, slot, group, taken + 1, length + 1, ended)

    def _second(
        self, first: str, length: int, forms: Words, ended: list[tuple[int, str, bool]]
    ) -> Iterator[Item]:
        seconds = self._pairs[first]
        for further, label in seconds.get(forms[0], {}).items():
            if further:
                yield (REST, tuple(further.split()), label, length)
        last = next((seconds[form][""] for form in forms if "" in seconds.get(form, {})), None)
        if last is not None:
            ended.append((length, last, False))

    def _in_group(  # noqa: PLR0913 - where in the pattern, and where in the text
        self,
        number: int,
        slot: int,
        group: Words,
        taken: int,
        length: int,
        ended: list[tuple[int, str, bool]],
    ) -> Iterator[Item]:
        if taken < len(group):
            yield (GROUP, number, slot, group, taken, length)
            return
        pattern = self._pattern(number)
        for following in range(slot + 1, len(pattern.slots)):
            yield (SLOT, number, following, length)
            if not pattern.slots[following].optional:
                return
        ended.append((length, pattern.label, True))


def plurals(word: str) -> Iterator[str]:
    """Yield the words of which this is a singular: whatever `singulars` leads back to it."""
    yield f"{word}s"
    yield f"{word}es"
    if word.endswith("y"):
        yield f"{word[:-1]}ies"


def singulars(word: str) -> Iterator[str]:
    """Yield the words of which this may be the plural, English and Spanish."""
    if len(word) >= SHORTEST_PLURAL and word[-1] == "s" and word[-2] != "s":
        yield word[:-1]
        if word.endswith("ies"):
            yield word[:-3] + "y"
        elif word.endswith("es"):
            yield word[:-2]
