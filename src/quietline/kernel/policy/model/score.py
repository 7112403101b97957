"""The weights of a sentence, added up, and the words that carry them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import repeat

from quietline.kernel.policy.assurances import find_assurances
from quietline.kernel.policy.compiled import Compiled, Sums, Weights, unpack
from quietline.kernel.policy.model.features import Placed, grams, tokens_of
from quietline.kernel.policy.reading import Reading

LONGEST_SPAN = 6


@dataclass(frozen=True, slots=True)
class Score:
    """Words `first` up to `end` are one sentence; its sums are in hundredths of a logit."""

    first: int
    end: int
    clinical: int
    sensitive: int
    waiting: int
    whole: int


def score_sentences(reading: Reading, labels: Sequence[str], tables: Compiled) -> list[Score]:
    """Return one score for each sentence, in order. Linear in the words.

    What the text says about itself is left out, as if it were not there.
    """
    scores: list[Score] = []
    for first, end in sentence_ranges(reading):
        tokens, besides = sentence_tokens(reading, labels, tables, first, end)
        clinical, sensitive, waiting, whole = add_weights(tokens, besides, tables.weights)
        clinical, sensitive = clinical + tables.bias[0], sensitive + tables.bias[1]
        scores.append(Score(first, end, clinical, sensitive, waiting, whole))
    return scores


def sentence_ranges(reading: Reading) -> list[tuple[int, int]]:
    """Return where sentences begin and end, as numbers of words, assurances left out."""
    assurances = find_assurances(reading)
    numbers, ranges, first = reading.sentences, [], 0
    if not numbers:
        return []
    if not assurances:
        edges = [at for at in range(1, len(numbers)) if numbers[at] != numbers[at - 1]]
        return list(zip([0, *edges], [*edges, len(numbers)], strict=True))
    left_out = {at for words in assurances for at in words}
    for at in range(1, len(numbers) + 1):
        if (
            at == len(numbers)
            or numbers[at] != numbers[first]
            or (at in left_out) != (first in left_out)
        ):
            if first not in left_out:
                ranges.append((first, at))
            first = at
    return ranges


def capitals_of(reading: Reading, first: int, end: int) -> list[bool]:
    """Tell of each word of a sentence whether it has a capital that was not asked for."""
    original, starts = reading.folded.original, reading.starts
    capitals = [original[start].isupper() for start in starts[first:end]]
    capitals[0] = False
    return capitals


def sentence_tokens(
    reading: Reading, labels: Sequence[str], tables: Compiled, first: int, end: int
) -> tuple[list[str], list[Placed]]:
    """Return the tokens of one sentence; places count from its first word."""
    return tokens_of(
        reading.words[first:end],
        capitals_of(reading, first, end),
        labels[first:end],
        tables.words,
    )


def add_weights(tokens: Sequence[str], besides: Sequence[Placed], weights: Weights) -> Sums:
    """Return the sums over `grams` and `besides`; a feature counts once, however often it stands.

    Written out because it is the innermost loop of the engine; a test holds it to `grams`.
    """
    features = set(tokens)
    for beside, _ in besides:
        features.update(beside)
    add = features.add
    here, after = tokens[0], tokens[1]
    for beyond in tokens[2:]:
        pair = f"{here} {after}"
        if pair in weights:  # a three is learned only where its first two are
            add(pair)
            add(f"{pair} {beyond}")
        add(f"{here} _ {beyond}")
        here, after = after, beyond
    add(f"{here} {after}")
    return unpack(sum(map(weights.get, features, repeat(0))))


def strongest_words(
    reading: Reading, labels: Sequence[str], tables: Compiled, score: Score
) -> tuple[int, int]:
    """Return the first and the last of the words in a row that weigh most towards clinical."""
    size = score.end - score.first
    tokens, besides = sentence_tokens(reading, labels, tables, score.first, score.end)
    share = [0.0] * (size + 2)
    for beside, at in besides:
        share[at + 1] += sum(_clinical(tables.weights.get(feature, 0)) for feature in beside)
    for feature, first, last in grams(tokens):
        weight = _clinical(tables.weights.get(feature, 0)) / (last - first + 1)
        for at in range(first, last + 1):
            share[at] += weight
    words = share[1:-1]
    mean = max(sum(words) / size, 0.0)
    best, found = float("-inf"), (0, 0)
    for first in range(size):
        total = 0.0
        for last in range(first, min(first + LONGEST_SPAN, size)):
            total += words[last] - mean
            if total > best:
                best, found = total, (first, last)
    return score.first + found[0], score.first + found[1]


def _clinical(packed: int) -> int:
    clinical, _, _, whole = unpack(packed)
    return clinical + whole
