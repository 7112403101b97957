"""The engine on labelled texts: its figures may rise, and a test says so when they fall.

The bounds are what was measured when they were set, less a little; raise them with the engine.
`held_out_*` is for measuring only: who improves the engine reads the other sets. The model is
trained on those, so the figures of `development_outbound` only show that it was.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from pathlib import Path

import pytest

from quietline.cli.check.question import Around
from quietline.cli.evaluate.judging import Judged, judge_lines
from quietline.kernel.evaluation import measure_replies, measure_texts

HERE = Path(__file__).parent
SETS = ("development", "held_out", "held_out_2")
HELD_OUT = ("held_out", "held_out_2")
TOOLS = HERE.parents[1] / "tools"
LEARNED = (
    HERE / "development_outbound.jsonl",
    HERE.parent / "kernel" / "policy" / "dev_set.jsonl",
    *sorted((TOOLS / "policy" / "texts").glob("*.jsonl")),
)
LEARNED_REPLIES = (
    *sorted(HERE.glob("development_replies*.jsonl")),
    *sorted((TOOLS / "replies" / "texts").glob("*.jsonl")),
)

# Shares of 0 to 1: at least for recall and overlap, at most for what is blocked by mistake.
TEXT_BOUNDS = {
    "development": {
        "tier3_recall": 0.98, "sensitive_held": 0.98, "tier1_blocked": 0.02,
        "hard_blocked": 0.04, "span_overlap": 0.95, "macro_f1": 0.98,
    },
    "held_out": {
        "tier3_recall": 0.976, "sensitive_held": 0.99, "tier1_blocked": 0.04,
        "hard_blocked": 0.062, "span_overlap": 0.965, "macro_f1": 0.96,
    },
    "held_out_2": {
        "tier3_recall": 0.97, "sensitive_held": 0.965, "tier1_blocked": 0.03,
        "hard_blocked": 0.055, "span_overlap": 0.955, "macro_f1": 0.975,
    },
}  # fmt: skip
REPLY_BOUNDS = {
    "development": {"stop_recall": 0.98, "stop_precision": 0.97, "emergency_recall": 0.97},
    "held_out": {"stop_recall": 0.98, "stop_precision": 0.95, "emergency_recall": 0.97},
    "held_out_2": {"stop_recall": 0.97, "stop_precision": 0.94, "emergency_recall": 0.91},
}
FEW_WORDS = 5
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


def test_the_tiers_are_told_apart_no_worse_than_before(which: str) -> None:
    """All three, a notification from a plain text too."""
    measured = measure_texts(judged(f"{which}_outbound.jsonl").texts)
    assert measured.macro_f1 >= TEXT_BOUNDS[which]["macro_f1"]


def test_the_words_that_reveal_are_marked_no_worse_than_before(which: str) -> None:
    """A verdict that points at the wrong words teaches nobody."""
    measured = measure_texts(judged(f"{which}_outbound.jsonl").texts)
    assert measured.span_overlap.value >= TEXT_BOUNDS[which]["span_overlap"]


def test_the_policy_blocks_no_more_than_before(which: str) -> None:
    """A receptionist who is blocked without need goes back to her own phone."""
    measured, bounds = measure_texts(judged(f"{which}_outbound.jsonl").texts), TEXT_BOUNDS[which]
    assert measured.tier1_blocked.value <= bounds["tier1_blocked"]
    assert measured.hard_blocked.value <= bounds["hard_blocked"]


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


def texts_of(path: Path) -> list[tuple[str, frozenset[tuple[str, ...]]]]:
    labels = map(json.loads, path.read_text("utf-8").splitlines())
    return [(label["id"], runs(label["text"])) for label in labels]


def replies_of(path: Path) -> set[tuple[str, ...]]:
    labels = map(json.loads, path.read_text("utf-8").splitlines())
    return {tuple(re.findall(r"\w+", label["text"].casefold())) for label in labels}


@pytest.mark.parametrize("held_out", HELD_OUT)
def test_no_text_that_was_learned_stands_in_a_held_out_set(held_out: str) -> None:
    """What was developed on says nothing about the rest; nor do two texts alike but for a name."""
    held = texts_of(HERE / f"{held_out}_outbound.jsonl")
    holders: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for at, (_, found) in enumerate(held):
        for run in found:
            holders[run].append(at)
    near = [
        (one, held[at][0])
        for path in LEARNED
        for one, found in texts_of(path)
        for at in {at for run in found for at in holders.get(run, ())}
        if len(found & held[at][1]) / len(found | held[at][1]) > NEAR
    ]
    assert near == []


@pytest.mark.parametrize("held_out", HELD_OUT)
def test_no_reply_that_was_learned_stands_in_a_held_out_set(held_out: str) -> None:
    """Everybody writes the same short ones; those of six words and more must differ."""
    held = replies_of(HERE / f"{held_out}_replies.jsonl")
    learned = {words for path in LEARNED_REPLIES for words in replies_of(path)}
    assert {words for words in held & learned if len(words) > FEW_WORDS} == set()


def test_enough_texts_are_labelled() -> None:
    """Two thousand at least, a thousand of them held out."""
    learned = sum(len(texts_of(path)) for path in LEARNED)
    held = sum(len(texts_of(HERE / f"{held_out}_outbound.jsonl")) for held_out in HELD_OUT)
    assert (learned, held) >= (2000, 1500)
