"""The command itself: which way in, which way out."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from quietline.cli.check.answer import inbound_fields, judge, outbound_fields
from quietline.cli.check.lines import answer_lines, document
from quietline.cli.check.question import Around, Question
from quietline.cli.typed import typed_text
from quietline.kernel.policy import PracticeContext, Profile
from quietline.kernel.replies import classify_reply


def check(  # noqa: PLR0913 - each is an option of the command
    text: Annotated[
        list[str] | None,
        typer.Argument(help="The text. Without it, or as -, it is read from standard input."),
    ] = None,
    *,
    jsonl: Annotated[
        bool, typer.Option("--jsonl", help="Read JSON lines, answer each with a line.")
    ] = False,
    inbound: Annotated[
        bool, typer.Option("--inbound", help="It is a patient's reply: say what it means.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Answer with JSON.")] = False,
    lang: Annotated[str | None, typer.Option(help="Language of the text, such as es.")] = None,
    practice_name: Annotated[str, typer.Option(help="Name of the practice.")] = "",
    specialty: Annotated[str, typer.Option(help="What the practice does.")] = "",
    profile: Annotated[Profile, typer.Option(help="How strict to be.")] = Profile.STANDARD,
) -> None:
    """Say what a text reveals and how it would be sent. Nothing is stored or sent."""
    around = Around(lang, PracticeContext(name=practice_name, specialty=specialty), profile)
    answer = inbound_fields if inbound else outbound_fields
    if jsonl:
        answer_lines(sys.stdin.buffer, sys.stdout.buffer, around, answer)
        return
    question = Question(typed_text(text), around)
    if as_json:
        typer.echo(document(None, answer(question)), nl=False)
    else:
        _show(question, inbound=inbound)


def _show(question: Question, *, inbound: bool) -> None:
    from quietline.cli.check.page import show_reply, show_verdict
    from quietline.cli.screen import screen

    if inbound:
        show_reply(screen(), classify_reply(question.text, lang=question.around.lang))
    else:
        show_verdict(screen(), question, judge(question))
