"""The labelled texts as the engine sees them, cut into the sentences that the model learns."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from quietline.kernel.policy import PracticeContext, Profile
from quietline.kernel.policy.detectors.notifications import is_notification
from quietline.kernel.policy.findings import Finding
from quietline.kernel.policy.model.score import sentence_ranges
from quietline.kernel.policy.normalize import fold
from quietline.kernel.policy.observe import Seen, observe
from quietline.kernel.policy.reading import read
from quietline.kernel.policy.rules import RULES

HERE = Path(__file__).parent
TESTS = HERE.parents[1] / "tests"
# Never the held-out sets.
FILES = (
    TESTS / "kernel" / "policy" / "dev_set.jsonl",
    TESTS / "evaluation" / "development_outbound.jsonl",
    *sorted((HERE / "texts").glob("*.jsonl")),
)
CLINICAL = 3
# A term that was right less often than this, per time that it was wrong, is ambiguous.
RIGHT_PER_WRONG = 9


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


def load_texts() -> list[Text]:
    """Return every text of the development sets, read by the detectors."""
    return [
        _text(path.stem, json.loads(line))
        for path in FILES
        for line in path.read_text("utf-8").splitlines()
    ]


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


def find_ambiguous(texts: Iterable[Text]) -> list[str]:
    """Return the terms that also stood in texts that reveal nothing."""
    wrong: Counter[str] = Counter()
    right: Counter[str] = Counter()
    for text in texts:
        for item in text.seen.standing:
            if RULES[item.rule].firm:
                continue
            if text.tier < CLINICAL:
                wrong[_term(text, item)] += 1
            elif not text.spans or _marked(text, item.start, item.end):
                right[_term(text, item)] += 1
    return sorted(term for term, times in wrong.items() if right[term] < RIGHT_PER_WRONG * times)


def _term(text: Text, item: Finding) -> str:
    reading = text.seen.reading
    return " ".join(reading.words[at] for at in reading.within(item.start, item.end))


def _marked(text: Text, start: int, end: int) -> bool:
    return any(span["start"] < end and span["end"] > start for span in text.spans)
