"""The engine on labelled texts: its figures may rise, and a test says so when they fall.

The bounds are what was measured when they were set, less a little; raise them with the engine.
`held_out_*` is for measuring only: who improves the engine reads `development_*`.
"""

from __future__ import annotations

import json
from itertools import product
from pathlib import Path

import pytest

from quietline.cli.check.question import Around
from quietline.cli.evaluate.judging import Judged, judge_lines
from quietline.kernel.evaluation import measure_replies, measure_texts

HERE = Path(__file__).parent
SETS = ("development", "held_out")

# Shares of 0 to 1: at least for recall and overlap, at most for what is blocked by mistake.
TEXT_BOUNDS = {
    "development": {"tier3_recall": 0.90, "sensitive_held": 0.94, "tier1_blocked": 0.08},
    "held_out": {"tier3_recall": 0.87, "sensitive_held": 0.92, "tier1_blocked": 0.07},
}
REPLY_BOUNDS = {
    "development": {"stop_recall": 0.98, "stop_precision": 0.97, "emergency_recall": 0.97},
    "held_out": {"stop_recall": 0.95, "stop_precision": 0.97, "emergency_recall": 0.87},
}
NEAR = 0.6  # share of five-word runs that two texts may have in common


def judged(name: str) -> Judged:
    with (HERE / name).open("rb") as file:
        return judge_lines(file, Around())


@pytest.fixture(scope="module", params=SETS)
def which(request: pytest.FixtureRequest) -> str:
    return request.param


def test_every_line_can_be_used(which: str) -> None:
    """A label that cannot be read would be left out of the figures in silence."""
    for kind in ("outbound", "replies"):
        assert judged(f"{which}_{kind}.jsonl").bad == []


def test_the_policy_reveals_no_more_than_before(which: str) -> None:
    """Recall of clinical texts, and of what is most sensitive."""
    measured, bounds = measure_texts(judged(f"{which}_outbound.jsonl").texts), TEXT_BOUNDS[which]
    assert measured.tier3_recall.value >= bounds["tier3_recall"]
    assert measured.sensitive_held.value >= bounds["sensitive_held"]


def test_the_policy_blocks_no_more_than_before(which: str) -> None:
    """A receptionist who is blocked without need goes back to her own phone."""
    measured = measure_texts(judged(f"{which}_outbound.jsonl").texts)
    assert measured.tier1_blocked.value <= TEXT_BOUNDS[which]["tier1_blocked"]


def test_replies_are_understood_no_worse_than_before(which: str) -> None:
    """Stops and emergencies above all."""
    measured, bounds = (
        measure_replies(judged(f"{which}_replies.jsonl").replies),
        REPLY_BOUNDS[which],
    )
    assert measured.stop_recall.value >= bounds["stop_recall"]
    assert measured.stop_precision.value >= bounds["stop_precision"]
    assert measured.emergency_recall.value >= bounds["emergency_recall"]


def runs(text: str) -> frozenset[tuple[str, ...]]:
    words = text.casefold().split()
    return frozenset(tuple(words[at : at + 5]) for at in range(max(1, len(words) - 4)))


def test_no_text_stands_in_both_sets() -> None:
    """What was developed on says nothing about the rest."""
    by_set = {
        name: [
            (label["id"], runs(label["text"]))
            for label in map(json.loads, (HERE / f"{name}_outbound.jsonl").read_text().splitlines())
        ]
        for name in SETS
    }
    near = [
        (one, other)
        for (one, left), (other, right) in product(by_set["development"], by_set["held_out"])
        if left & right and len(left & right) / len(left | right) > NEAR
    ]
    assert near == []
