"""The items that were answered wrong, each with its label and its answer in words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from quietline.cli.evaluate.judging import Judged
from quietline.kernel.evaluation import (
    ReplyMistake,
    TextMistake,
    reply_mistake,
    text_mistake,
)
from quietline.kernel.phi import Phi


@dataclass(frozen=True, slots=True)
class Mistaken:
    """One wrong answer. `labelled` and `answered` are words for a person, without the text."""

    id: str
    mistake: TextMistake | ReplyMistake
    labelled: str
    answered: str
    rules: tuple[str, ...]
    text: Phi[str]


def list_mistaken(judged: Judged) -> list[Mistaken]:
    """Gravest first; within one kind, in the order of the file."""
    order = [*TextMistake, *ReplyMistake]
    return sorted(_mistaken(judged), key=lambda one: order.index(one.mistake))


def _mistaken(judged: Judged) -> Iterator[Mistaken]:
    for text in judged.texts:
        mistake = text_mistake(text)
        if mistake is not None:
            yield Mistaken(
                id=text.label.id,
                mistake=mistake,
                labelled=_tier(text.label.tier, sensitive=text.label.sensitive),
                answered=_tier(text.answer.tier, sensitive=text.answer.sensitive),
                rules=text.answer.rules,
                text=judged.wrong[text.label.id],
            )
    for read in judged.replies:
        misread = reply_mistake(read)
        if misread is not None:
            yield Mistaken(
                id=read.label.id,
                mistake=misread,
                labelled=_intents(read.label.intents, read.label.scope),
                answered=_intents(read.answer.intents, read.answer.scope),
                rules=(),
                text=judged.wrong[read.label.id],
            )


def _tier(tier: int, *, sensitive: bool) -> str:
    return f"tier {tier}, sensitive" if sensitive else f"tier {tier}"


def _intents(intents: tuple[str, ...], scope: str | None) -> str:
    words = " and ".join(intents)
    return f"{words}, only {scope}" if scope else words
