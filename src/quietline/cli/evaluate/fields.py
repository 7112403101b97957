"""The measures as the fields that programs are given. Shares are from 0 to 1, null of no items."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from quietline.cli.evaluate.judging import BadLine, Judged
from quietline.cli.evaluate.mistaken import list_mistaken
from quietline.kernel.evaluation import (
    ClassScore,
    Group,
    ReplyMeasures,
    Share,
    TextMeasures,
    measure_replies,
    measure_texts,
)
from quietline.kernel.policy import POLICY_VERSION, Profile

Fields = dict[str, Any]
_DIGITS = 6


def evaluation_fields(judged: Judged, profile: Profile, *, texts: bool) -> Fields:
    """One document. With `texts`, each wrong answer with its text."""
    outbound = _outbound(measure_texts(judged.texts)) if judged.texts else None
    replies = _replies(measure_replies(judged.replies)) if judged.replies else None
    for kind, fields in (("texts", outbound), ("replies", replies)):
        if fields is not None:
            fields["messages_per_second"] = round(speed(fields["items"], judged.seconds[kind]))
    return {
        "policy_version": POLICY_VERSION,
        "profile": profile.value,
        "bad": [_bad(line) for line in judged.bad],
        "outbound": outbound,
        "replies": replies,
        **({"mistakes": _mistakes(judged)} if texts else {}),
    }


def speed(items: int, seconds: float) -> float:
    """Messages a second; 0 where the clock was too coarse to tell."""
    return items / seconds if seconds else 0.0


def _outbound(measures: TextMeasures) -> Fields:
    return {
        "items": measures.items,
        "tier3_recall": _share(measures.tier3_recall),
        "sensitive_recall": _share(measures.sensitive_recall),
        "sensitive_held": _share(measures.sensitive_held),
        "sensitive_invented": _share(measures.sensitive_invented),
        "tier1_blocked": _share(measures.tier1_blocked),
        "tier2_blocked": _share(measures.tier2_blocked),
        "hard_blocked": _share(measures.hard_blocked),
        "span_overlap": _share(measures.span_overlap),
        "macro_f1": _rounded(measures.macro_f1),
        "tiers": _classes("tier", measures.tiers),
        "languages": [
            {
                "lang": one.lang or None,
                "items": one.items,
                "tier3_recall": _share(one.tier3_recall),
                "tier1_blocked": _share(one.tier1_blocked),
            }
            for one in measures.languages
        ],
        "errors": {
            "by_topic": _groups("topic", measures.by_topic),
            "by_rule": _groups("rule", measures.by_rule),
        },
    }


def _replies(measures: ReplyMeasures) -> Fields:
    return {
        "items": measures.items,
        "stop_recall": _share(measures.stop_recall),
        "stop_precision": _share(measures.stop_precision),
        "emergency_recall": _share(measures.emergency_recall),
        "emergency_precision": _share(measures.emergency_precision),
        "scope_right": _share(measures.scope_right),
        "accuracy": _share(measures.accuracy),
        "intents": _classes("intent", measures.intents),
        "languages": [
            {"lang": lang or None, "stop_recall": _share(recall)}
            for lang, recall in measures.stop_by_language
        ],
        "confused": [
            {"labelled": pair.labelled, "answered": pair.answered, "ids": list(pair.ids)}
            for pair in measures.confused
        ],
        "errors": {"by_topic": _groups("topic", measures.by_topic)},
    }


def _share(share: Share) -> Fields:
    return {
        "hits": share.hits,
        "of": share.of,
        "share": _rounded(share.value),
        "low": _rounded(share.low),
        "high": _rounded(share.high),
    }


def _classes(name: str, scores: Iterable[ClassScore[Any]]) -> list[Fields]:
    return [
        {
            name: score.name,
            "precision": _share(score.precision),
            "recall": _share(score.recall),
            "f1": _rounded(score.f1),
        }
        for score in scores
    ]


def _groups(name: str, groups: Iterable[Group]) -> list[Fields]:
    return [
        {
            name: group.key or None,
            "items": group.items,
            "wrong": group.wrong,
            "mistakes": {word.value: list(ids) for word, ids in group.mistakes.items()},
        }
        for group in groups
    ]


def _mistakes(judged: Judged) -> list[Fields]:
    return [
        {
            "id": one.id,
            "mistake": one.mistake.value,
            "labelled": one.labelled,
            "answered": one.answered,
            "rules": list(one.rules),
            "text": one.text.reveal(),
        }
        for one in list_mistaken(judged)
    ]


def _bad(line: BadLine) -> Fields:
    return {"line": line.number, "code": line.code.value, "sentence": line.sentence}


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, _DIGITS)
