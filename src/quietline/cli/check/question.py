"""What is asked: one text and what is known around it, as options or as a line of JSON."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, NoReturn

from quietline.kernel.codes import Code
from quietline.kernel.errors import InvalidInput
from quietline.kernel.policy import PracticeContext, Profile

LONGEST_LINE: Final = 1024 * 1024
NOBODY: Final = PracticeContext()
Identity = str | int | float | None


@dataclass(frozen=True, slots=True)
class Around:
    """What the options say; a line of JSON may say otherwise for itself."""

    lang: str | None = None
    practice: PracticeContext = NOBODY
    profile: Profile = Profile.STANDARD


@dataclass(frozen=True, slots=True)
class Question:
    text: str
    around: Around


def parse_line(line: bytes) -> Mapping[str, object]:
    """The object on one line. Raises InvalidInput for anything else, never with its words."""
    if len(line) > LONGEST_LINE:
        raise InvalidInput(Code.INPUT_TOO_LONG, "The line is longer than one mebibyte.")
    try:
        fields = json.loads(line.decode("utf-8-sig"), parse_constant=_refuse)
    except (ValueError, RecursionError):
        raise InvalidInput(Code.INPUT_MALFORMED, "The line is not JSON in UTF-8.") from None
    if not isinstance(fields, dict):
        raise InvalidInput(Code.INPUT_MALFORMED, "The line is not a JSON object.")
    return fields


def identity_of(fields: Mapping[str, object]) -> Identity:
    """The id to answer under; None when there is none that fits an answer."""
    identity = fields.get("id")
    if isinstance(identity, float) and identity in {float("inf"), float("-inf")}:
        return None
    return identity if isinstance(identity, str | int | float) else None


def parse_question(fields: Mapping[str, object], around: Around) -> Question:
    """The question in the fields. Raises InvalidInput that names the field in the wrong form."""
    text = fields.get("text")
    if not isinstance(text, str):
        raise _wrong("text", "a string")
    lang = fields.get("lang", around.lang)
    if lang is not None and not isinstance(lang, str):
        raise _wrong("lang", "a string")
    practice = fields.get("practice")
    if practice is not None and not isinstance(practice, dict):
        raise _wrong("practice", "an object")
    return Question(text, Around(lang, _practice(practice or {}, around.practice), around.profile))


def _practice(fields: Mapping[str, object], known: PracticeContext) -> PracticeContext:
    return PracticeContext(
        name=_word(fields, "name", known.name),
        specialty=_word(fields, "specialty", known.specialty),
        locations=known.locations,
        clinicians=known.clinicians,
    )


def _word(fields: Mapping[str, object], field: str, known: str) -> str:
    value = fields.get(field)
    if value is None:
        return known
    if not isinstance(value, str):
        raise _wrong(f"practice.{field}", "a string")
    return value


def _wrong(field: str, form: str) -> InvalidInput:
    return InvalidInput(Code.INPUT_MALFORMED, f'The field "{field}" must be {form}.')


def _refuse(_word: str) -> NoReturn:
    raise ValueError
