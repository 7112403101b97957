"""The labelled development set: what the engine is tuned on, so these figures flatter it.

Labels follow content-tiers; an item is written by hand, never filled into a pattern.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from quietline.kernel.policy import PracticeContext, Tier, Verdict, evaluate

DEV_SET = Path(__file__).with_name("dev_set.jsonl")
FEWEST_ITEMS = 250
RECALL = 0.95
FALSELY_BLOCKED = 0.05
HARD_NEGATIVES = ("negative", "extra-negative", "offer", "practice-n", "practice-silent")


@pytest.fixture(scope="module")
def judged() -> list[tuple[dict[str, Any], Verdict]]:
    items = [json.loads(line) for line in DEV_SET.read_text(encoding="utf-8").splitlines()]
    return [
        (
            item,
            evaluate(
                item["text"],
                lang=item["lang"],
                practice=PracticeContext(**item.get("practice", {})),
            ),
        )
        for item in items
    ]


def share(judged: list[tuple[dict[str, Any], Verdict]], tier: int, *, blocked: bool) -> float:
    of_tier = [verdict for item, verdict in judged if item["tier"] == tier]
    hits = [verdict for verdict in of_tier if (verdict.tier is Tier.CLINICAL) == blocked]
    return len(hits) / len(of_tier)


def test_the_set_is_large_enough_and_a_third_of_its_quiet_items_are_hard(
    judged: list[tuple[dict[str, Any], Verdict]],
) -> None:
    """A small or easy set would prove nothing."""
    quiet = [item for item, _ in judged if item["tier"] == 1]
    hard = [item for item in quiet if item["id"].startswith(HARD_NEGATIVES)]
    assert len(judged) >= FEWEST_ITEMS
    assert len(hard) >= len(quiet) / 3


def test_ids_are_unique(judged: list[tuple[dict[str, Any], Verdict]]) -> None:
    """An item can be cited."""
    assert len({item["id"] for item, _ in judged}) == len(judged)


def test_clinical_texts_are_recalled(judged: list[tuple[dict[str, Any], Verdict]]) -> None:
    """At least 95% of the tier-3 items are held back."""
    recall = share(judged, 3, blocked=True)
    print(f"tier-3 recall {recall:.3f}")
    assert recall >= RECALL


def test_administrative_texts_pass(judged: list[tuple[dict[str, Any], Verdict]]) -> None:
    """At most 5% of the tier-1 items are falsely blocked."""
    blocked = share(judged, 1, blocked=True)
    print(f"tier-1 falsely blocked {blocked:.3f}")
    assert blocked <= FALSELY_BLOCKED


def test_notifications_are_told_from_administrative_texts(
    judged: list[tuple[dict[str, Any], Verdict]],
) -> None:
    """Of the items that are not clinical, at least 95% get their exact tier."""
    quiet = [(item, verdict) for item, verdict in judged if item["tier"] < Tier.CLINICAL]
    right = [item for item, verdict in quiet if verdict.tier == item["tier"]]
    assert len(right) >= RECALL * len(quiet)


def test_sensitive_texts_are_marked(judged: list[tuple[dict[str, Any], Verdict]]) -> None:
    """At least 95% of the sensitive items are marked so, and at most 5% of the others."""
    marked = [verdict.sensitive for item, verdict in judged if item["sensitive"]]
    overdone = [verdict.sensitive for item, verdict in judged if not item["sensitive"]]
    assert sum(marked) >= RECALL * len(marked)
    assert sum(overdone) <= FALSELY_BLOCKED * len(overdone)
