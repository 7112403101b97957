"""The measures of how patients' replies are read."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from quietline.kernel.evaluation.mistakes import Case, Group, group_mistakes, reply_mistake
from quietline.kernel.evaluation.scores import ClassScore, score_classes
from quietline.kernel.evaluation.shares import Share, share_of
from quietline.kernel.evaluation.values import EMERGENCY, STOP, JudgedReply


@dataclass(frozen=True, slots=True)
class Pair:
    """Replies whose main intent was taken for another."""

    labelled: str
    answered: str
    ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ReplyMeasures:
    """A stop or an emergency counts wherever it stands, as main intent or beside it, because it
    is acted on in both places. `accuracy` and `intents` look at main intents alone. `scope_right`
    counts the stops that were found.
    """

    items: int
    stop_recall: Share
    stop_precision: Share
    emergency_recall: Share
    emergency_precision: Share
    scope_right: Share
    accuracy: Share
    intents: tuple[ClassScore[str], ...]
    stop_by_language: tuple[tuple[str, Share], ...]
    confused: tuple[Pair, ...]
    by_topic: tuple[Group, ...]


def measure_replies(judged: Sequence[JudgedReply]) -> ReplyMeasures:
    """Everything that is measured; confused pairs with most replies first, groups worst first."""
    mains = [(one.label.intents[0], one.answer.intents[0]) for one in judged]
    return ReplyMeasures(
        items=len(judged),
        stop_recall=_recall(judged, STOP),
        stop_precision=_precision(judged, STOP),
        emergency_recall=_recall(judged, EMERGENCY),
        emergency_precision=_precision(judged, EMERGENCY),
        scope_right=share_of(
            one.label.scope == one.answer.scope
            for one in judged
            if STOP in one.label.intents and STOP in one.answer.intents
        ),
        accuracy=share_of(labelled == answered for labelled, answered in mains),
        intents=score_classes(mains),
        stop_by_language=_by_language(judged),
        confused=_confused(judged),
        by_topic=group_mistakes(
            Case(one.label.id, (one.label.topic,), reply_mistake(one)) for one in judged
        ),
    )


def _recall(judged: Sequence[JudgedReply], intent: str) -> Share:
    return share_of(intent in one.answer.intents for one in judged if intent in one.label.intents)


def _precision(judged: Sequence[JudgedReply], intent: str) -> Share:
    return share_of(intent in one.label.intents for one in judged if intent in one.answer.intents)


def _by_language(judged: Sequence[JudgedReply]) -> tuple[tuple[str, Share], ...]:
    counts = Counter(one.label.lang for one in judged)
    return tuple(
        (lang, _recall([one for one in judged if one.label.lang == lang], STOP))
        for lang in sorted(counts, key=lambda lang: (-counts[lang], lang))
    )


def _confused(judged: Sequence[JudgedReply]) -> tuple[Pair, ...]:
    ids: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    for one in judged:
        if one.label.intents[0] != one.answer.intents[0]:
            ids[one.label.intents[0], one.answer.intents[0]].append(one.label.id)
    pairs = (Pair(labelled, answered, tuple(ids)) for (labelled, answered), ids in ids.items())
    return tuple(sorted(pairs, key=lambda pair: (-len(pair.ids), pair.labelled, pair.answered)))
