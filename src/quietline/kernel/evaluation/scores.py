"""Precision, recall and F1 of each class, and their plain mean."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from quietline.kernel.evaluation.shares import Share

Name = TypeVar("Name", str, int)


@dataclass(frozen=True, slots=True)
class ClassScore(Generic[Name]):
    """Of the answers that name the class, those that are right; of its items, those found."""

    name: Name
    precision: Share
    recall: Share

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall, from 0 to 1."""
        return 2 * self.recall.hits / (self.precision.of + self.recall.of)


def score_classes(pairs: Iterable[tuple[Name, Name]]) -> tuple[ClassScore[Name], ...]:
    """A score for every class that a label or an answer names. A pair is label, answer."""
    counts = Counter(pairs)
    labelled: Counter[Name] = Counter()
    answered: Counter[Name] = Counter()
    for (label, answer), count in counts.items():
        labelled[label] += count
        answered[answer] += count
    return tuple(
        ClassScore(
            name,
            precision=Share(counts[name, name], answered[name]),
            recall=Share(counts[name, name], labelled[name]),
        )
        for name in sorted(labelled | answered)
    )


def macro_f1(scores: Sequence[ClassScore[Name]]) -> float | None:
    """The mean F1, every class weighing the same, from 0 to 1; None where there is no class."""
    return sum(score.f1 for score in scores) / len(scores) if scores else None
