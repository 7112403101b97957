"""F1 by class and over the classes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quietline.kernel.evaluation import ClassScore, Share, macro_f1, score_classes

Pairs = list[tuple[int, int]]
some_pairs = st.lists(st.tuples(st.integers(1, 3), st.integers(1, 3)), min_size=1)


def test_a_class_has_the_precision_of_its_answers_and_the_recall_of_its_items() -> None:
    """Two items of tier 1, one found; three answers of tier 3, two right."""
    assert score_classes([(1, 1), (1, 3), (3, 3), (3, 3)]) == (
        ClassScore(1, precision=Share(1, 1), recall=Share(1, 2)),
        ClassScore(3, precision=Share(2, 3), recall=Share(2, 2)),
    )


@pytest.mark.parametrize(
    ("pairs", "expected"),
    [
        ([(1, 1), (2, 2), (3, 3)], 1.0),
        ([(1, 3), (3, 1)], 0.0),
        ([(1, 1), (1, 3), (3, 3), (3, 3)], (2 / 3 + 4 / 5) / 2),
        ([(1, 1), (1, 2)], (2 / 3 + 0) / 2),
        ([(3, 3)] * 99 + [(1, 3)], (2 * 99 / (100 + 99) + 0) / 2),
    ],
)
def test_every_class_weighs_the_same(pairs: Pairs, expected: float) -> None:
    """However rare it is, and also when it is only answered."""
    assert macro_f1(score_classes(pairs)) == pytest.approx(expected)


def test_there_is_no_mean_of_no_classes() -> None:
    """Nothing was measured; that is not 0."""
    assert macro_f1(score_classes([])) is None


@given(some_pairs)
def test_f1_lies_between_precision_and_recall(pairs: Pairs) -> None:
    """It is a mean of the two, where there are both."""
    for score in score_classes(pairs):
        ends = sorted((score.precision.value or 0, score.recall.value or 0))
        assert ends[0] - 1e-12 <= score.f1 <= ends[1] + 1e-12


@given(some_pairs)
def test_only_right_answers_alone_make_one(pairs: Pairs) -> None:
    """The figure is 1 exactly when there is no mistake."""
    is_right = all(label == answer for label, answer in pairs)
    assert (macro_f1(score_classes(pairs)) == 1) == is_right


@given(some_pairs)
def test_exchanging_labels_and_answers_keeps_f1(pairs: Pairs) -> None:
    """Precision and recall change places, and weigh the same."""
    exchanged = [(answer, label) for label, answer in pairs]
    before, after = macro_f1(score_classes(pairs)), macro_f1(score_classes(exchanged))
    assert before == pytest.approx(after)
