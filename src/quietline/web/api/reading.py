"""A request's bytes to plain JSON values, strictly: UTF-8, one object, no name twice, no NaN."""

from __future__ import annotations

import json
from typing import Any, Final, NoReturn

from django.http import HttpRequest
from ninja.parser import Parser

from quietline.kernel.codes import Code
from quietline.web.api.problems import REFUSED, Problem

# 5,000 characters of text may take 60,000 bytes when each is written as a pair of escapes.
BODY_AT_MOST: Final = 128 * 1024


class StrictParser(Parser):
    def parse_body(self, request: HttpRequest) -> dict[str, Any]:
        return read_object(request.body)


def read_object(data: bytes) -> dict[str, Any]:
    """The object in a body. Raises Problem: 400 for anything else, 422 for a lone surrogate."""
    try:
        value = json.loads(
            data.decode("utf-8"), parse_constant=_refuse_word, object_pairs_hook=_unique
        )
    except (ValueError, RecursionError):
        raise unreadable() from None
    if not isinstance(value, dict):
        raise unreadable()
    _refuse_surrogates(value)
    return value


def unreadable() -> Problem:
    return Problem(400, Code.INPUT_MALFORMED, "The body must be one JSON object in UTF-8.")


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    value = dict(pairs)
    if len(value) != len(pairs):
        # Two readers of such an object may each believe another of the values.
        raise ValueError("a name stands twice")
    return value


def _refuse_word(_word: str) -> NoReturn:
    raise ValueError("NaN and Infinity are not JSON")


def _refuse_surrogates(value: object) -> None:
    """JSON can escape half of a pair, which is no character and no database takes it."""
    try:
        json.dumps(value, ensure_ascii=False).encode("utf-8")
    except UnicodeEncodeError:
        raise Problem(REFUSED, Code.INPUT_UNPRINTABLE) from None
