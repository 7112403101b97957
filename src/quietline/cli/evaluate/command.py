"""The command itself: a file in, the measures out, and an end that a program can act on."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from quietline.cli.check.question import Around
from quietline.kernel.policy import PracticeContext, Profile


def evaluate(  # noqa: PLR0913 - each is an option of the command
    file: Annotated[
        Path, typer.Argument(help="Labelled texts or replies: JSON lines.", show_default=False)
    ],
    *,
    as_json: Annotated[bool, typer.Option("--json", help="Answer with JSON.")] = False,
    errors: Annotated[
        bool,
        typer.Option("--errors", help="Print the texts, too, that were answered wrong."),
    ] = False,
    practice_name: Annotated[str, typer.Option(help="Name of the practice.")] = "",
    specialty: Annotated[str, typer.Option(help="What the practice does.")] = "",
    profile: Annotated[Profile, typer.Option(help="How strict to be.")] = Profile.STANDARD,
) -> None:
    """Measure how well the policy judges texts that people labelled. Nothing is stored or sent.

    Shares come with the interval that holds the true share 95 times out of 100. Ids are printed,
    texts only with --errors. Ends with 1 when a line could not be used.
    """
    from quietline.cli.evaluate.judging import judge_lines

    around = Around(None, PracticeContext(name=practice_name, specialty=specialty), profile)
    with file.open("rb") as source:
        judged = judge_lines(source, around)
    if as_json:
        from quietline.cli.documents import say_json
        from quietline.cli.evaluate.fields import evaluation_fields

        say_json(evaluation_fields(judged, profile, texts=errors))
    else:
        from quietline.cli.evaluate.page import show_evaluation
        from quietline.cli.screen import screen

        show_evaluation(screen(), judged, profile, texts=errors)
    if judged.bad:
        raise typer.Exit(1)
