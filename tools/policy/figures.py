"""How a model does on texts that it did not learn."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from texts import CLINICAL, Text

from quietline.kernel.policy.compiled import Compiled
from quietline.kernel.policy.decide import decide_findings
from quietline.kernel.policy.model.score import Score, score_sentences

Judged = list[tuple[Text, list[Score]]]


def score_texts(texts: Iterable[Text], tables: Compiled) -> Judged:
    """Return each text with its scores, which do not depend on the cuts."""
    return [(text, score_sentences(text.seen.reading, text.labels, tables)) for text in texts]


def measure(judged: Judged, tables: Compiled) -> str:
    """Return the figures of one run in a line."""
    of: Counter[str] = Counter()
    hit: Counter[str] = Counter()
    confusion: Counter[tuple[int, int]] = Counter()
    for text, scores in judged:
        decided = decide_findings(text.seen, text.labels, scores, tables)
        waiting = tables.bias[2] + tables.notice * text.notice
        waiting += sum(score.waiting for score in scores)
        quiet = 2 if waiting >= 0 else 1
        tier = CLINICAL if decided.findings else quiet
        confusion[text.tier, tier] += 1
        groups = {
            "recall": text.tier == CLINICAL,
            "sensitive": text.sensitive,
            "blocked": text.tier == 1,
            "hard": text.tier == 1 and text.hard,
            "waiting": text.tier == CLINICAL - 1,
        }
        right = {"sensitive": decided.sensitive, "waiting": tier == CLINICAL - 1}
        for name in (name for name, belongs in groups.items() if belongs):
            of[name] += 1
            hit[name] += right.get(name, tier == CLINICAL)
    shares = (f"{name} {hit[name] / of[name]:.3f}" for name in of)
    return f"{' '.join(shares)} F1 {100 * _macro_f1(confusion):.1f}"


def _macro_f1(confusion: Counter[tuple[int, int]]) -> float:
    scores = []
    for tier in (1, 2, 3):
        labelled = sum(confusion[tier, other] for other in (1, 2, 3))
        said = sum(confusion[other, tier] for other in (1, 2, 3))
        scores.append(2 * confusion[tier, tier] / max(labelled + said, 1))
    return sum(scores) / 3
