"""The command itself: texts in, every contender measured in turn, a table or JSON out."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer


def policy(
    *,
    as_json: Annotated[bool, typer.Option("--json", help="Answer with JSON.")] = False,
    texts: Annotated[
        Path | None,
        typer.Option(help="JSON lines with a text each: our own texts if not said."),
    ] = None,
    seconds: Annotated[
        float, typer.Option(min=0.01, max=60, help="How long to measure each contender.")
    ] = 3.0,
) -> None:
    """Measure what the policy costs beside Presidio and a plain list of words, on the same texts.

    Each runs in a process of its own, one after the other. Only cost is measured, not how well
    they judge. Ends with 1 when one that is installed could not be measured.
    """
    from quietline.cli.bench.running import CONTENDERS, measure
    from quietline.cli.bench.texts import read_texts

    sample = read_texts(texts)
    rows = [measure(contender, sample.texts, seconds) for contender in CONTENDERS]
    if as_json:
        from quietline.cli.bench.fields import bench_fields
        from quietline.cli.documents import say_json

        say_json(bench_fields(sample, rows))
    else:
        from quietline.cli.bench.page import show_bench
        from quietline.cli.screen import screen

        show_bench(screen(), sample, rows)
    if any(row.broken for row in rows):
        raise typer.Exit(1)
