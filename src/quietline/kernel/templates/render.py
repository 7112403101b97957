"""A template filled in: each field replaced once by its value, nothing else looked at again."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from quietline.kernel.codes import Code
from quietline.kernel.errors import InvalidInput
from quietline.kernel.templates.values import Placeholder, Template

LONGEST_VALUE: Final = 200  # code points


@dataclass(frozen=True, slots=True)
class Filled:
    """Where a value stands in the rendered text: `text[start:end]`, in code points."""

    key: str
    start: int
    end: int

    def touches(self, start: int, end: int) -> bool:
        return self.start < end and start < self.end


def render(template: Template, values: Mapping[str, str]) -> str:
    """The text, at most 2,000 + 40 x 200 code points. Values stand under `Placeholder.key`.

    A brace within a value stays what it is. Raises InvalidInput: template.value_missing, and
    template.value_too_long for one over 200 code points.
    """
    return "".join(_words(part, values) for part in template.parts)


def locate(template: Template, values: Mapping[str, str]) -> Iterator[Filled]:
    """Where each value stands in what `render` gives for the same values, in order."""
    at = 0
    for part in template.parts:
        end = at + len(_words(part, values))
        if isinstance(part, Placeholder):
            yield Filled(part.key, at, end)
        at = end


def _words(part: str | Placeholder, values: Mapping[str, str]) -> str:
    return _value(part, values) if isinstance(part, Placeholder) else part


def _value(place: Placeholder, values: Mapping[str, str]) -> str:
    value = values.get(place.key)
    if value is None:
        sentence = f"There is no value for the field {place.written}."
        raise InvalidInput(Code.TEMPLATE_VALUE_MISSING, sentence)
    if len(value) > LONGEST_VALUE:
        raise InvalidInput(Code.TEMPLATE_VALUE_TOO_LONG)
    return value
