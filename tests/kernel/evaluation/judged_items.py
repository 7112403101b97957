"""Judged items with only those fields said that a test is about."""

from __future__ import annotations

from quietline.kernel.evaluation import (
    JudgedReply,
    JudgedText,
    Range,
    ReplyAnswer,
    ReplyLabel,
    TextAnswer,
    TextLabel,
)


def text(
    tier: int,
    answered: int,
    *,
    id: str = "a",  # noqa: A002 - the name of the field
    lang: str = "en",
    topic: str = "",
    hard: bool = False,
    sensitive: bool = False,
    marked: bool = False,
    spans: tuple[Range, ...] = (),
    found: tuple[Range, ...] = (),
    rules: tuple[str, ...] = (),
) -> JudgedText:
    """A text labelled `tier` and answered `answered`; `marked` and `found` are the answer's."""
    label = TextLabel(id, lang, topic, hard, tier, sensitive, spans)
    return JudgedText(label, TextAnswer(answered, marked, found, rules))


def reply(
    labelled: str,
    answered: str,
    *,
    id: str = "a",  # noqa: A002
    lang: str = "en",
    topic: str = "",
    scope: str | None = None,
    read_scope: str | None = None,
) -> JudgedReply:
    """A reply; intents are words with blanks between, the main one first."""
    label = ReplyLabel(id, lang, topic, tuple(labelled.split()), scope)
    return JudgedReply(label, ReplyAnswer(tuple(answered.split()), read_scope))
