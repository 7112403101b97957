"""Labelled items, an object a line, as `tests/evaluation` keeps them and any practice may:

    {"id": ..., "text": ..., "lang": ..., "tier": 1|2|3, "sensitive": ..., "spans"?: [{"start": ...,
     "end": ..., "type": ...}], "topic"?: ..., "hard"?: ...}           an outbound text
    {"id": ..., "text": ..., "lang": ..., "intent": ..., "also"?: [...], "scope"?: ...,
     "topic"?: ...}                                                    a patient's reply

A line with an intent is a reply. Texts may be PHI: labels never hold one, problems never quote one.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Final

from quietline.kernel.codes import Code
from quietline.kernel.errors import InvalidInput
from quietline.kernel.evaluation import Range, ReplyLabel, TextLabel
from quietline.kernel.policy import FindingType, Tier
from quietline.kernel.replies import Intent

HARD: Final = "hard."  # a topic that begins so marks its items as hard
_TYPES: Final = frozenset(one.value for one in FindingType)
_INTENTS: Final = frozenset(one.value for one in Intent)
_TIERS: Final = frozenset(one.value for one in Tier)


def parse_label(fields: Mapping[str, object]) -> TextLabel | ReplyLabel:
    """What the line says of its text. Raises InvalidInput that names the field in the wrong form.

    Spans count code points of the text. `sensitive` must be said of every outbound text, because
    an item that merely was not looked at would count as an error of the engine.
    """
    return _reply(fields) if "intent" in fields else _text(fields)


def _text(fields: Mapping[str, object]) -> TextLabel:
    tier = fields.get("tier")
    if isinstance(tier, bool) or not isinstance(tier, int) or tier not in _TIERS:
        raise _wrong("tier", "1, 2 or 3, or there must be an intent")
    topic = _word(fields, "topic")
    return TextLabel(
        id=_id(fields),
        lang=_word(fields, "lang"),
        topic=topic,
        hard=_flag(fields, "hard", missing=False) or topic.startswith(HARD),
        tier=tier,
        sensitive=_flag(fields, "sensitive", missing=None),
        spans=tuple(_span(span, fields) for span in _list(fields, "spans")),
    )


def _reply(fields: Mapping[str, object]) -> ReplyLabel:
    words = (fields.get("intent"), *_list(fields, "also"))
    return ReplyLabel(
        id=_id(fields),
        lang=_word(fields, "lang"),
        topic=_word(fields, "topic"),
        intents=tuple(_one_of(word, _INTENTS, "intent", "an intent") for word in words),
        scope=_word(fields, "scope") or None,
    )


def _span(span: object, fields: Mapping[str, object]) -> Range:
    text = fields.get("text")
    if not isinstance(span, dict) or not isinstance(text, str):
        raise _wrong("spans", "a list of objects beside a text")
    start, end = span.get("start"), span.get("end")
    _one_of(span.get("type"), _TYPES, "spans.type", "a type of finding")
    if not isinstance(start, int) or not isinstance(end, int) or not 0 <= start < end <= len(text):
        raise _wrong("spans", "a list of places within the text")
    return start, end


def _id(fields: Mapping[str, object]) -> str:
    identity = fields.get("id")
    if isinstance(identity, bool) or not isinstance(identity, str | int) or identity == "":
        raise _wrong("id", "a string or a whole number")
    return str(identity)


def _word(fields: Mapping[str, object], field: str) -> str:
    value = fields.get(field)
    if value is not None and not isinstance(value, str):
        raise _wrong(field, "a string")
    return value or ""


def _flag(fields: Mapping[str, object], field: str, *, missing: bool | None) -> bool:
    value = fields.get(field, missing)
    if not isinstance(value, bool):
        raise _wrong(field, "true or false")
    return value


def _list(fields: Mapping[str, object], field: str) -> list[object]:
    value = fields.get(field)
    if value is not None and not isinstance(value, list):
        raise _wrong(field, "a list")
    return value or []


def _one_of(value: object, words: Collection[str], field: str, form: str) -> str:
    if not isinstance(value, str) or value not in words:
        raise _wrong(field, form)
    return value


def _wrong(field: str, form: str) -> InvalidInput:
    return InvalidInput(Code.INPUT_MALFORMED, f'The field "{field}" must be {form}.')
