"""Fields that people type, in any form or file: parsed, or refused by the field's own name."""

from __future__ import annotations

import re
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from quietline.kernel.codes import Code
from quietline.kernel.errors import InvalidInput
from quietline.kernel.phone import PhoneNumber, parse_phone

_LONGEST_LANGUAGE = 8


class FieldInvalid(InvalidInput):
    """One field of a form or a row cannot be used. `field` names it."""

    def __init__(self, field: str, code: Code, sentence: str) -> None:
        self.field = field
        super().__init__(code, sentence)


def words_of(field: str, text: str, *, longest: int, missing: str) -> str:
    """One line of words with single spaces, at most `longest` characters. `missing` asks for it."""
    words = " ".join(text.split())
    if not words or not words.isprintable():
        raise FieldInvalid(field, Code.INPUT_MALFORMED, missing)
    if len(words) > longest:
        raise FieldInvalid(field, Code.INPUT_TOO_LONG, f"Use at most {longest} characters.")
    return words


def phone_of(field: str, text: str) -> PhoneNumber:
    try:
        return parse_phone(text.strip())
    except InvalidInput as error:
        raise FieldInvalid(field, error.code, error.sentence) from None


def language_of(text: str) -> str:
    language = text.strip().lower() or "en"
    fits = len(language) <= _LONGEST_LANGUAGE
    if not fits or not re.fullmatch(r"[a-z]{2,3}(-[a-z0-9]{2,8})?", language):
        raise FieldInvalid("language", Code.INPUT_MALFORMED, "Write the language as en or es.")
    return language


def timezone_of(text: str) -> str:
    try:
        ZoneInfo(text.strip())
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise FieldInvalid(
            "timezone", Code.INPUT_MALFORMED, "Write the time zone as America/New_York."
        ) from None
    return text.strip()
