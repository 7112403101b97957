"""Reading through disguise: leetspeak, spaced and split letters, repeats, typing errors.

A word is rewritten only when that makes it a word of the vocabulary, so an honest text is left
as it is. Every guess is bounded: a word costs a fixed number of look-ups.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from quietline.kernel.policy.reading import Case, Reading
from quietline.kernel.policy.vocabulary import Vocabulary

CHUNK = re.compile(r"[^\s\-/,;:()\"]+")
LEET = str.maketrans("0345789@$€+!|1", "oeastbgasetiii")
LEET_L = str.maketrans("0345789@$€+!|1", "oeastbgasetlll")
HIDERS = str.maketrans("", "", "*#_~")
LEET_SIGNS = frozenset("0123456789@$€+!|*#_~")
LONGEST = 40
SHORTEST_LEET = 3
SHORTEST_JOINED = 6
SHORTEST_SPACED = 3
MOST_PIECES = 4
# A letter beside a figure or sign that may stand for one; three or more letters that stand alone.
MIXED = re.compile(r"[^\W\d_][0-9@$€+!|*#_~]|[0-9@$€+!|*#_~][^\W\d_]")
LONE_LETTERS = re.compile(r"(?<![^\W_])[^\W_][\W_]+[^\W_][\W_]+[^\W_](?![^\W_])")
REPEATS = re.compile(r"(.)\1{2,}")
CLOCK = re.compile(r"\d{1,4}[ap]m?")
HAN = "\u3400"
VOWELS = frozenset("aeiou")
# Spanish makes a small one of any word: "manito" is no misspelling.
DIMINUTIVES = ("ito", "ita", "itos", "itas")


@dataclass(frozen=True, slots=True)
class Guess:
    """The words `first` up to `end` of the plain reading, read together as `word`."""

    first: int
    end: int
    word: str


@dataclass(frozen=True, slots=True)
class Unmasking:
    """The text as read through its disguise.

    `changed` are the rewritten words of `reading`; `pieces` are the words of the plain reading
    that were put together, and so mean nothing by themselves.
    """

    reading: Reading
    changed: frozenset[int]
    pieces: frozenset[int]


def unmask(plain: Reading, vocabulary: Vocabulary) -> Unmasking | None:
    """Return the text as read through its disguise, or None when there is none."""
    found = {guess.first: guess for guess in _guesses(plain, vocabulary)}
    if not found:
        return None
    reading, changed, pieces = _rewrite(plain, found)
    return Unmasking(reading, frozenset(changed), frozenset(pieces))


def _guesses(plain: Reading, vocabulary: Vocabulary) -> Iterator[Guess]:
    # Later guesses for the same first word win: joins are read over single words.
    text = plain.folded.text
    odd = vocabulary.odd_ones(plain.words)
    if odd:
        yield from _single_words(plain, odd, vocabulary)
        yield from _joined(plain, odd, vocabulary)
    if MIXED.search(text):
        yield from _leet(plain, vocabulary)
    if LONE_LETTERS.search(text):
        yield from _spaced(plain, vocabulary)


def _single_words(plain: Reading, odd: list[int], vocabulary: Vocabulary) -> Iterator[Guess]:
    for at in odd:
        word = plain.words[at]
        if len(word) > LONGEST * 2 or vocabulary.knows(word):
            continue
        better = _without_repeats(word, vocabulary) or _of_look_alikes(word, vocabulary)
        if better is None and not word.endswith(DIMINUTIVES):
            better = vocabulary.correct(word)
        if better is None and word.isalpha() and VOWELS.isdisjoint(word):
            better = vocabulary.flesh_out(word)
        if better:
            yield Guess(at, at + 1, better)


def _without_repeats(word: str, vocabulary: Vocabulary) -> str | None:
    if not REPEATS.search(word):
        return None
    forms = (REPEATS.sub(r"\1", word), REPEATS.sub(r"\1\1", word))
    return next((form for form in forms if vocabulary.knows(form)), None)


def _of_look_alikes(word: str, vocabulary: Vocabulary) -> str | None:
    # A capital I stands for a small l: "Iithium".
    if word[0] != "i":
        return None
    form = f"l{word[1:]}"
    return form if vocabulary.knows_single(form) else None


def _leet(plain: Reading, vocabulary: Vocabulary) -> Iterator[Guess]:
    text = plain.folded.text
    if LEET_SIGNS.isdisjoint(text):
        return
    at = 0
    for chunk in CHUNK.finditer(text):
        first = at
        while at < len(plain.words) and plain.starts[at] < _origin_end(plain, chunk.end()):
            at += 1
        word = chunk.group().strip(".,!?:;()[]\"'")
        if first == at or len(word) > LONGEST or LEET_SIGNS.isdisjoint(word):
            continue
        if CLOCK.fullmatch(word):
            continue
        better = _unleet(word, vocabulary)
        if better:
            yield Guess(first, at, better)


def _origin_end(plain: Reading, end: int) -> int:
    return plain.folded.origin[end - 1] + 1


def _unleet(word: str, vocabulary: Vocabulary) -> str | None:
    if not any(char.isalpha() for char in word):
        return None
    shown = word.translate(HIDERS)
    if len(shown) < len(word):
        if vocabulary.knows_single(shown):
            return shown
        return vocabulary.complete(shown) or vocabulary.flesh_out(shown)
    for table in (LEET, LEET_L):
        form = word.translate(table)
        if len(form) >= SHORTEST_LEET and form.isalpha() and vocabulary.knows(form):
            return form
    return None


def _joined(plain: Reading, odd: list[int], vocabulary: Vocabulary) -> Iterator[Guess]:
    reached = -1
    for piece in odd:
        # Each run of words that holds an odd one is tried once.
        for at in range(max(reached + 1, piece - MOST_PIECES + 1), piece + 1):
            yield from _joined_at(plain, at, piece, vocabulary)
        reached = piece


def _joined_at(plain: Reading, at: int, odd: int, vocabulary: Vocabulary) -> Iterator[Guess]:
    words = plain.words
    joined = words[at]
    if joined[0] >= HAN:
        return
    for end in range(at + 2, min(at + MOST_PIECES, len(words)) + 1):
        if len(joined) > LONGEST:
            return
        if plain.case(end - 1) is Case.CAPITAL:  # "ask for Teo": a name, not a piece
            return
        joined += words[end - 1]
        if len(joined) < SHORTEST_JOINED:
            continue
        if not vocabulary.opens_single(joined):
            return
        if end > odd and vocabulary.knows_single(joined):
            yield Guess(at, end, joined)


def _spaced(plain: Reading, vocabulary: Vocabulary) -> Iterator[Guess]:
    for first, end in _letter_runs(plain.words):
        word = "".join(plain.words[first:end])
        plainer = word if word.isalpha() else word.translate(LEET)
        for start, stop in vocabulary.words_within(plainer):
            yield Guess(first + start, first + stop, plainer[start:stop])


def _letter_runs(words: list[str]) -> Iterator[tuple[int, int]]:
    first = 0
    for at in range(len(words) + 1):
        if at < len(words) and len(words[at]) == 1 and words[at] < HAN:
            continue
        if at - first >= SHORTEST_SPACED:
            yield first, at
        first = at + 1


def _rewrite(plain: Reading, found: dict[int, Guess]) -> tuple[Reading, set[int], set[int]]:
    seen = Reading(plain.folded, [], [], [], [], [])
    changed: set[int] = set()
    pieces: set[int] = set()
    at = 0
    while at < len(plain.words):
        guess = found.get(at) or Guess(at, at + 1, plain.words[at])
        if at in found:
            changed.add(len(seen.words))
            pieces.update(range(at, guess.end) if guess.end > at + 1 else ())
        seen.words.append(guess.word)
        seen.starts.append(plain.starts[at])
        seen.ends.append(plain.ends[guess.end - 1])
        seen.sentences.append(plain.sentences[at])
        seen.marks.append(plain.marks[at])
        at = guess.end
    return seen, changed, pieces
