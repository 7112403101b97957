"""What can be wrong with an answer, gravest first, and where mistakes gather."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from quietline.kernel.evaluation.values import (
    CLINICAL,
    EMERGENCY,
    STOP,
    JudgedReply,
    JudgedText,
    ReplyAnswer,
    ReplyLabel,
    TextAnswer,
    TextLabel,
    overlap,
)


class TextMistake(StrEnum):
    """Gravest first: what leaks, what is not protected as it must be, what stops for nothing."""

    LET_THROUGH = "let_through"
    SENSITIVE_MISSED = "sensitive_missed"
    BLOCKED = "blocked"
    FOUND_ELSEWHERE = "found_elsewhere"
    SENSITIVE_INVENTED = "sensitive_invented"
    TIER_CONFUSED = "tier_confused"


class ReplyMistake(StrEnum):
    """Gravest first: a life, a will that is ignored, a will that nobody had."""

    EMERGENCY_MISSED = "emergency_missed"
    STOP_MISSED = "stop_missed"
    STOP_INVENTED = "stop_invented"
    SCOPE_CONFUSED = "scope_confused"
    INTENT_CONFUSED = "intent_confused"
    SECOND_MISSED = "second_missed"


_TEXT_TESTS: Mapping[TextMistake, Callable[[TextLabel, TextAnswer], bool]] = MappingProxyType(
    {
        TextMistake.LET_THROUGH: lambda label, answer: answer.tier < CLINICAL <= label.tier,
        TextMistake.SENSITIVE_MISSED: lambda label, answer: (
            label.sensitive and not answer.sensitive
        ),
        TextMistake.BLOCKED: lambda label, answer: label.tier < CLINICAL <= answer.tier,
        TextMistake.FOUND_ELSEWHERE: lambda label, answer: (
            label.tier >= CLINICAL and bool(label.spans) and not overlap(label.spans, answer.spans)
        ),
        TextMistake.SENSITIVE_INVENTED: lambda label, answer: (
            answer.sensitive and not label.sensitive
        ),
        TextMistake.TIER_CONFUSED: lambda label, answer: label.tier != answer.tier,
    }
)
_REPLY_TESTS: Mapping[ReplyMistake, Callable[[ReplyLabel, ReplyAnswer], bool]] = MappingProxyType(
    {
        ReplyMistake.EMERGENCY_MISSED: lambda label, answer: (
            EMERGENCY in label.intents and EMERGENCY not in answer.intents
        ),
        ReplyMistake.STOP_MISSED: lambda label, answer: (
            STOP in label.intents and STOP not in answer.intents
        ),
        ReplyMistake.STOP_INVENTED: lambda label, answer: (
            STOP in answer.intents and STOP not in label.intents
        ),
        ReplyMistake.SCOPE_CONFUSED: lambda label, answer: (
            STOP in label.intents and label.scope != answer.scope
        ),
        ReplyMistake.INTENT_CONFUSED: lambda label, answer: label.intents[0] != answer.intents[0],
        ReplyMistake.SECOND_MISSED: lambda label, answer: (
            not set(label.intents) <= set(answer.intents)
        ),
    }
)


def text_mistake(judged: JudgedText) -> TextMistake | None:
    """The gravest mistake in the verdict; None where it is right."""
    return next(
        (word for word, is_it in _TEXT_TESTS.items() if is_it(judged.label, judged.answer)), None
    )


def reply_mistake(judged: JudgedReply) -> ReplyMistake | None:
    """The gravest mistake in the reading; None where it is right."""
    return next(
        (word for word, is_it in _REPLY_TESTS.items() if is_it(judged.label, judged.answer)), None
    )


@dataclass(frozen=True, slots=True)
class Case:
    """An item under the keys that it is counted by: its topic, or each rule that answered."""

    id: str
    keys: tuple[str, ...]
    mistake: TextMistake | ReplyMistake | None


@dataclass(frozen=True, slots=True)
class Group:
    """The items under one key. `mistakes` holds the ids of those answered wrong, gravest first."""

    key: str
    items: int
    mistakes: Mapping[TextMistake | ReplyMistake, tuple[str, ...]]

    @property
    def wrong(self) -> int:
        return sum(len(ids) for ids in self.mistakes.values())


def group_mistakes(cases: Iterable[Case]) -> tuple[Group, ...]:
    """The keys with mistakes, worst first: by the gravest kind of mistake, then by the next."""
    members: defaultdict[str, list[Case]] = defaultdict(list)
    for case in cases:
        for key in dict.fromkeys(case.keys):
            members[key].append(case)
    groups = (_group(key, cases) for key, cases in members.items())
    return tuple(sorted((group for group in groups if group.mistakes), key=_worst_first))


def _group(key: str, cases: list[Case]) -> Group:
    kinds = (*TextMistake, *ReplyMistake)
    ids = {kind: tuple(case.id for case in cases if case.mistake is kind) for kind in kinds}
    return Group(key, len(cases), {kind: found for kind, found in ids.items() if found})


def _worst_first(group: Group) -> tuple[list[int], int, str]:
    kinds = (*TextMistake, *ReplyMistake)
    return [-len(group.mistakes.get(kind, ())) for kind in kinds], group.items, group.key
