"""The measures of verdicts."""

from __future__ import annotations

import pytest
from judged_items import text

from quietline.kernel.evaluation import Share, measure_texts

JUDGED = [
    text(3, 3, id="held", spans=((0, 5),), found=((2, 3),), rules=("r.a",), topic="result"),
    text(3, 1, id="leak", lang="es", spans=((0, 5),), rules=("r.none",), topic="result"),
    text(3, 3, id="kept", sensitive=True, marked=True, rules=("r.a",)),
    text(3, 3, id="missed", sensitive=True, rules=("r.a",), topic="named"),
    text(1, 1, id="quiet", rules=("r.none",)),
    text(1, 3, id="street", hard=True, marked=True, rules=("r.a", "r.b"), topic="hard.street"),
    text(1, 1, id="idiom", hard=True, lang="es", rules=("r.none",), topic="hard.idiom"),
    text(2, 2, id="notice", hard=True, rules=("r.n",)),
    text(2, 3, id="link", rules=("r.b",), topic="link"),
    text(3, 3, id="clinic", hard=True, rules=("r.b",)),
]


@pytest.mark.parametrize(
    ("measure", "expected"),
    [
        ("tier3_recall", Share(4, 5)),
        ("sensitive_recall", Share(1, 2)),
        ("sensitive_held", Share(2, 2)),
        ("sensitive_invented", Share(1, 8)),
        ("tier1_blocked", Share(1, 3)),
        ("tier2_blocked", Share(1, 2)),
        ("hard_blocked", Share(1, 3)),
        ("span_overlap", Share(1, 2)),
    ],
)
def test_each_share_counts_its_own_items(measure: str, expected: Share) -> None:
    """A hard item of tier 3 is no negative; a text without labelled spans says none are wrong."""
    assert getattr(measure_texts(JUDGED), measure) == expected


def test_languages_come_with_most_items_first() -> None:
    """Each with its own recall."""
    found = [(one.lang, one.items, one.tier3_recall) for one in measure_texts(JUDGED).languages]
    assert found == [("en", 8, Share(4, 4)), ("es", 2, Share(0, 1))]


def test_macro_f1_is_taken_over_the_tiers() -> None:
    """Tier 1: 2 of 3 found, 2 of 3 right; tier 2: 1 of 2 and 1 of 1; tier 3: 4 of 5 and 4 of 6."""
    assert measure_texts(JUDGED).macro_f1 == pytest.approx((4 / 6 + 2 / 3 + 8 / 11) / 3)


def test_mistakes_are_grouped_by_topic() -> None:
    """Leaks first, then what is not protected, then what is blocked."""
    found = [group.key for group in measure_texts(JUDGED).by_topic]
    assert found == ["result", "named", "hard.street", "link"]


def test_mistakes_are_grouped_by_every_rule_that_answered() -> None:
    """The rule that let a text through is a rule, too."""
    found = [(group.key, group.wrong, group.items) for group in measure_texts(JUDGED).by_rule]
    assert found == [("r.none", 1, 3), ("r.a", 2, 4), ("r.b", 2, 3)]


def test_no_items_give_no_figures() -> None:
    """Nothing is divided by nothing."""
    measures = measure_texts([])
    assert (measures.tier3_recall, measures.macro_f1) == (Share(0, 0), None)
