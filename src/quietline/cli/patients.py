"""`quietline import patients`: a table in, patients out, and every bad row said."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, TYPE_CHECKING, Annotated, Any

import typer

from quietline.cli.house import house_of
from quietline.cli.operators import PracticeOption, operator_of

if TYPE_CHECKING:
    from quietline.formats.tables import BadRow
    from quietline.services.patient_import import Imported, Progress, Tell


def import_patients(  # noqa: PLR0913 - each is an option of the command
    context: typer.Context,
    file: Annotated[Path, typer.Argument(help="The table: CSV, with the columns named on top.")],
    *,
    skip_bad: Annotated[
        bool, typer.Option("--skip-bad", help="Import the good rows even if others are bad.")
    ] = False,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Only say what would be imported.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Answer with JSON.")] = False,
    practice: PracticeOption = None,
) -> None:
    """Import patients from a table; all of them, or none if a row is bad.

    Columns: name (or first_name, last_name), date_of_birth, mobile, language, timezone,
    external_id, consent, consent_purposes, consent_source, consent_at. Importing the same file
    again adds nobody twice.
    """
    ports = house_of(context).start()
    from quietline.services import patient_import

    actor = operator_of(practice)
    with file.open("rb") as source, _progress(source, file.stat().st_size) as tell:
        imported = patient_import.import_patients(
            ports, actor, source, skip_bad=skip_bad, dry_run=dry_run, tell=tell
        )
    if as_json:
        from quietline.cli.documents import say_json

        say_json(_fields(imported))
    else:
        _show(imported, dry_run=dry_run)
    if imported.bad and not (imported.written and skip_bad):
        raise typer.Exit(1)


@contextmanager
def _progress(source: IO[bytes], size: int) -> Iterator[Tell]:
    from rich import progress

    from quietline.cli.screen import aside

    columns = (
        progress.TextColumn("{task.description}"),
        progress.BarColumn(),
        progress.TaskProgressColumn(),
        progress.TimeRemainingColumn(),
    )
    console = aside()
    silent = not console.is_terminal
    with progress.Progress(*columns, console=console, transient=True, disable=silent) as bar:
        tasks = {
            "reading": bar.add_task("Reading", total=size or None),
            "sealing": bar.add_task("Sealing", total=None, visible=False),
            "writing": bar.add_task("Writing", total=None, visible=False),
        }

        def tell(step: Progress) -> None:
            # Reading is measured in bytes: the number of rows is not known before the end.
            done = source.tell() if step.total is None else step.done
            total = size if step.total is None else step.total
            bar.update(tasks[step.step], completed=done, total=total, visible=True)

        yield tell


def _show(imported: Imported, *, dry_run: bool) -> None:
    from quietline.cli.screen import screen

    console = screen()
    if imported.bad:
        console.print(_bad_rows(imported.bad))
        console.print()
    for line in _summary(imported, dry_run=dry_run):
        console.print(line)


def _bad_rows(bad: tuple[BadRow, ...]) -> Any:  # noqa: ANN401 - rich is imported late
    from rich.table import Table
    from rich.text import Text

    table = Table(box=None, padding=(0, 2, 0, 0), header_style="dim")
    table.add_column("Line", justify="right")
    table.add_column("Column")
    table.add_column("Why", ratio=1)
    for row in bad:
        why = Text.assemble(row.sentence, (f" ({row.code})", "dim"))
        table.add_row(str(row.line), row.column.replace("_", " "), why)
    return table


def _summary(imported: Imported, *, dry_run: bool) -> Iterator[str]:
    yield f"{_count(imported.rows, 'row')} read, {len(imported.bad):,} bad."
    if imported.already:
        yield f"{_count(imported.already, 'patient')} already there; left as they are."
    people = f"{_count(imported.new, 'patient')}, {_count(imported.consents, 'consent')}"
    if imported.written and not imported.new:
        yield "There was nobody new."
    elif imported.written:
        yield f"Imported {people}."
    elif dry_run:
        yield f"Nothing was written. Without --dry-run, this would import {people}."
    else:
        yield "Nothing was imported. Mend the bad rows, or leave them out with --skip-bad."


def _count(number: int, word: str) -> str:
    return f"{number:,} {word}" if number == 1 else f"{number:,} {word}s"


def _fields(imported: Imported) -> dict[str, Any]:
    return {
        "rows": imported.rows,
        "imported": imported.new if imported.written else 0,
        "already_there": imported.already,
        "consents": imported.consents if imported.written else 0,
        "bad": [
            {
                "line": row.line,
                "column": row.column,
                "code": row.code.value,
                "sentence": row.sentence,
            }
            for row in imported.bad
        ],
    }
