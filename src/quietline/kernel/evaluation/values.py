"""What a person said of an item, and what was answered, in the words of published answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

STOP: Final = "stop"
EMERGENCY: Final = "emergency"
CLINICAL: Final = 3

Range = tuple[int, int]  # start and end, in code points; the end is not part of it


@dataclass(frozen=True, slots=True)
class TextLabel:
    """An outbound text as labelled. `tier` is 1 to 3; no `spans` means that none were labelled.

    `hard` marks a text that looks as if it revealed something and does not. `lang` and `topic`
    are empty when the label does not say.
    """

    id: str
    lang: str
    topic: str
    hard: bool
    tier: int
    sensitive: bool
    spans: tuple[Range, ...]


@dataclass(frozen=True, slots=True)
class TextAnswer:
    """The verdict on it, and the ids of the rules that made it."""

    tier: int
    sensitive: bool
    spans: tuple[Range, ...]
    rules: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class JudgedText:
    label: TextLabel
    answer: TextAnswer


@dataclass(frozen=True, slots=True)
class ReplyLabel:
    """A patient's reply as labelled: the main intent first, then others. `scope` None is all."""

    id: str
    lang: str
    topic: str
    intents: tuple[str, ...]
    scope: str | None


@dataclass(frozen=True, slots=True)
class ReplyAnswer:
    """How it was read, in the same form."""

    intents: tuple[str, ...]
    scope: str | None


@dataclass(frozen=True, slots=True)
class JudgedReply:
    label: ReplyLabel
    answer: ReplyAnswer


def overlap(some: tuple[Range, ...], others: tuple[Range, ...]) -> bool:
    """Whether any range of the one shares a code point with any of the other."""
    return any(start < end_ and start_ < end for start, end in some for start_, end_ in others)
