"""Canonical JSON: one value, one sequence of bytes, so that a hash speaks of the value.

Object keys sorted by code point, no white space, UTF-8 unescaped but for what JSON must escape;
integers no larger than a double holds exactly, and no other numbers. A verifier in any language can
rebuild the bytes; RFC 8259 says what JSON is, RFC 8785 why the integers are bounded.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import NoReturn, TypeAlias

from quietline.kernel.codes import Code
from quietline.kernel.errors import InvalidInput

JSON: TypeAlias = "bool | int | str | Sequence[JSON] | Mapping[str, JSON] | None"

MAX_INTEGER = 2**53 - 1
MAX_DEPTH = 8


def malformed(sentence: str) -> InvalidInput:
    return InvalidInput(Code.INPUT_MALFORMED, sentence)


def canonical_json(value: JSON) -> bytes:
    """The bytes of `value`. InvalidInput for floats, other types, lone surrogates, depth over 8."""
    text = json.dumps(
        plain(value), ensure_ascii=False, allow_nan=False, sort_keys=True, separators=(",", ":")
    )
    try:
        return text.encode()
    except UnicodeEncodeError:
        raise malformed("A text in the entry holds half a character.") from None


def parse_canonical(data: bytes) -> JSON:
    """The value of canonical bytes. InvalidInput for anything that is not canonical to the byte."""
    try:
        value: JSON = json.loads(data.decode(), parse_float=_refuse, parse_constant=_refuse)
    except (ValueError, RecursionError):
        raise malformed("The entry is not JSON without fractions.") from None
    # Rebuilding finds duplicate keys, white space, other escapes and other orders at one stroke.
    if canonical_json(value) != data:
        raise malformed("The entry is not in canonical form.")
    return value


def plain(value: JSON, depth: int = 0) -> JSON:
    """The same value in dicts and lists only; refuses what canonical JSON cannot hold."""
    if value is None or isinstance(value, bool | str):
        return value
    if isinstance(value, int):
        return _bounded(value)
    if depth >= MAX_DEPTH:
        raise malformed("The entry nests too deeply.")
    if isinstance(value, Mapping):
        return {_key(key): plain(item, depth + 1) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [plain(item, depth + 1) for item in value]
    raise malformed("The entry holds something that is not text, a whole number, a list or a map.")


def _bounded(value: int) -> int:
    if abs(value) > MAX_INTEGER:
        raise malformed("A number in the entry is too large.")
    return int(value)


def _key(key: object) -> str:
    if not isinstance(key, str):
        raise malformed("A name in the entry is not text.")
    return key


def _refuse(_text: str) -> NoReturn:
    raise ValueError
