"""Both answers joined: what the detectors saw, and how each sentence reads as a whole."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from quietline.kernel.policy.compiled import Compiled
from quietline.kernel.policy.findings import Finding
from quietline.kernel.policy.model.score import Score, strongest_words
from quietline.kernel.policy.observe import Seen
from quietline.kernel.policy.rules import READS_CLINICAL, READS_SENSITIVE, RULES

MOST_AROUND = 300
NEVER_SO_LOW = 10**9
# A name tells what it tells, whatever sentence it stands in.
WHATEVER_THE_SENTENCE = "practice_name."


@dataclass(frozen=True, slots=True)
class Decided:
    """The findings that make a text clinical; none if it is not."""

    findings: frozenset[Finding]
    sensitive: bool


def decide_findings(
    seen: Seen, labels: Sequence[str], scores: Sequence[Score], tables: Compiled
) -> Decided:
    """Return what counts.

    A finding counts unless its sentence, read whole, clearly speaks of something else; a sentence
    that reads like care counts without any finding. Identifiers, codes and practices always count.
    """
    cuts = tables.cuts
    around = _whole_text(scores, tables)
    findings = {item for item in seen.standing if _counts(item, seen, scores, cuts, around)}
    # What was found elsewhere makes no other sentence clinical: that one must read so by itself.
    least = 0 if findings else -NEVER_SO_LOW
    for score in scores:
        reads_so = score.clinical >= least and score.clinical + around >= cuts["clinical"]
        if reads_so and not _any_within(findings, seen, score):
            first, last = strongest_words(seen.reading, labels, tables, score)
            rule = READS_SENSITIVE if score.sensitive >= cuts["sensitive"] else READS_CLINICAL
            findings.add(Finding(rule, seen.reading.starts[first], seen.reading.ends[last]))
    sensitive = any(RULES[item.rule].sensitive for item in findings) or (
        bool(findings) and any(score.sensitive >= cuts["sensitive"] for score in scores)
    )
    return Decided(frozenset(findings), sensitive)


def _whole_text(scores: Sequence[Score], tables: Compiled) -> int:
    # What the rest of a text says may tip the balance, but never drown a sentence.
    whole = tables.bias[3] + sum(score.whole for score in scores)
    return max(-MOST_AROUND, min(MOST_AROUND, whole))


def _counts(
    item: Finding, seen: Seen, scores: Sequence[Score], cuts: Mapping[str, int], around: int
) -> bool:
    if (
        RULES[item.rule].firm
        or item in seen.in_links
        or item.rule.startswith(WHATEVER_THE_SENTENCE)
    ):
        return True
    within = seen.reading.within(item.start, item.end)
    sentences = [score for score in scores if score.first <= within.start < score.end]
    cut = cuts["protected" if RULES[item.rule].sensitive else "finding"]
    return not sentences or sentences[0].clinical + around >= cut


def _any_within(findings: set[Finding], seen: Seen, score: Score) -> bool:
    start, end = seen.reading.starts[score.first], seen.reading.ends[score.end - 1]
    return any(item.start < end and item.end > start for item in findings)
