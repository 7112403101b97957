"""The labelled texts as the engine sees them, cut into the sentences that the model learns."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from quietline.kernel.policy import PracticeContext, Profile
from quietline.kernel.policy.detectors.notifications import is_notification
from quietline.kernel.policy.model.score import sentence_ranges
from quietline.kernel.policy.normalize import fold
from quietline.kernel.policy.observe import Seen, observe
from quietline.kernel.policy.reading import read

HERE = Path(__file__).parent
TESTS = HERE.parents[1] / "tests"
# Never the held-out sets.
FILES = (
    TESTS / "kernel" / "policy" / "dev_set.jsonl",
    TESTS / "evaluation" / "development_outbound.jsonl",
    *sorted((HERE / "texts").glob("*.jsonl")),
)
CLINICAL = 3


@dataclass(frozen=True)
class Text:
    """A labelled text. `author` is the set it comes from."""

    author: str
    tier: int
    sensitive: bool
    hard: bool
    spans: list[dict]
    seen: Seen
    labels: list[str]
    notice: bool


@dataclass(frozen=True)
class Sentence:
    """Words `first` up to `end` of a text. `clinical` is None where nobody said."""

    text: Text
    first: int
    end: int
    clinical: bool | None

    @property
    def sensitive(self) -> bool:
        return bool(self.clinical) and self.text.sensitive


def load_items() -> list[dict[str, Any]]:
    """Return every labelled text of the development sets, with the set it comes from."""
    return [
        {**json.loads(line), "author": path.stem}
        for path in FILES
        for line in path.read_text("utf-8").splitlines()
    ]


def read_items(items: Iterable[dict[str, Any]]) -> list[Text]:
    """Return the texts as the detectors read them now."""
    return [_text(item["author"], item) for item in items]


def _text(author: str, item: dict) -> Text:
    folded = fold(item["text"])
    plain = read(folded)
    practice = PracticeContext(**item.get("practice", {}))
    seen = observe(folded, plain, practice, Profile.STANDARD)
    return Text(
        author=author,
        tier=item["tier"],
        sensitive=item["sensitive"],
        hard=item.get("topic", "").startswith("hard"),
        spans=item.get("spans", []),
        seen=seen,
        labels=seen.labels(),
        notice=is_notification(plain),
    )


def cut_sentences(texts: Iterable[Text]) -> list[Sentence]:
    """Return the sentences, each labelled by the words that a person marked in it."""
    return [
        Sentence(text, first, end, _is_clinical(text, first, end, len(ranges)))
        for text in texts
        for ranges in [sentence_ranges(text.seen.reading)]
        for first, end in ranges
    ]


def _is_clinical(text: Text, first: int, end: int, sentences: int) -> bool | None:
    if text.tier < CLINICAL:
        return False
    reading = text.seen.reading
    if sentences == 1 or _marked(text, reading.starts[first], reading.ends[end - 1]):
        return True
    return None if not text.spans or any(text.labels[first:end]) else False


def _marked(text: Text, start: int, end: int) -> bool:
    return any(span["start"] < end and span["end"] > start for span in text.spans)
