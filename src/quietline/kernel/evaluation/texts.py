"""The measures of verdicts on outbound texts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from quietline.kernel.evaluation.mistakes import Case, Group, group_mistakes, text_mistake
from quietline.kernel.evaluation.scores import ClassScore, macro_f1, score_classes
from quietline.kernel.evaluation.shares import Share, share_of
from quietline.kernel.evaluation.values import CLINICAL, JudgedText, overlap


@dataclass(frozen=True, slots=True)
class LanguageMeasures:
    """The two shares that matter most, of the items in one language."""

    lang: str
    items: int
    tier3_recall: Share
    tier1_blocked: Share


@dataclass(frozen=True, slots=True)
class TextMeasures:
    """Recall: of the items with a label, those answered so. Blocked: answered with tier 3.

    `hard_blocked` counts the hard items below tier 3. `span_overlap` counts the tier-3 items
    with labelled spans: those where a finding shares a code point with one of them.
    """

    items: int
    tier3_recall: Share
    sensitive_recall: Share
    sensitive_held: Share
    sensitive_invented: Share
    tier1_blocked: Share
    tier2_blocked: Share
    hard_blocked: Share
    span_overlap: Share
    tiers: tuple[ClassScore[int], ...]
    macro_f1: float | None
    languages: tuple[LanguageMeasures, ...]
    by_topic: tuple[Group, ...]
    by_rule: tuple[Group, ...]


def measure_texts(judged: Sequence[JudgedText]) -> TextMeasures:
    """Everything that is measured; languages with most items first, groups worst first."""
    tiers = score_classes((one.label.tier, one.answer.tier) for one in judged)
    sensitive = [one for one in judged if one.label.sensitive]
    return TextMeasures(
        items=len(judged),
        tier3_recall=_blocked(judged, CLINICAL),
        sensitive_recall=share_of(one.answer.sensitive for one in sensitive),
        sensitive_held=share_of(one.answer.tier == CLINICAL for one in sensitive),
        sensitive_invented=share_of(
            one.answer.sensitive for one in judged if not one.label.sensitive
        ),
        tier1_blocked=_blocked(judged, 1),
        tier2_blocked=_blocked(judged, 2),
        hard_blocked=share_of(
            one.answer.tier == CLINICAL
            for one in judged
            if one.label.hard and one.label.tier < CLINICAL
        ),
        span_overlap=share_of(
            overlap(one.label.spans, one.answer.spans)
            for one in judged
            if one.label.tier == CLINICAL and one.label.spans
        ),
        tiers=tiers,
        macro_f1=macro_f1(tiers),
        languages=_languages(judged),
        by_topic=group_mistakes(_case(one, one.label.topic) for one in judged),
        by_rule=group_mistakes(_case(one, *one.answer.rules) for one in judged),
    )


def _blocked(judged: Sequence[JudgedText], tier: int) -> Share:
    return share_of(one.answer.tier == CLINICAL for one in judged if one.label.tier == tier)


def _languages(judged: Sequence[JudgedText]) -> tuple[LanguageMeasures, ...]:
    counts = Counter(one.label.lang for one in judged)
    return tuple(
        _language(lang, [one for one in judged if one.label.lang == lang])
        for lang in sorted(counts, key=lambda lang: (-counts[lang], lang))
    )


def _language(lang: str, judged: Sequence[JudgedText]) -> LanguageMeasures:
    return LanguageMeasures(lang, len(judged), _blocked(judged, CLINICAL), _blocked(judged, 1))


def _case(judged: JudgedText, *keys: str) -> Case:
    return Case(judged.label.id, keys, text_mistake(judged))
