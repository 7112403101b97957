"""`quietline doctor`: is this installation fit to text patients?"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Any, Final

import typer

from quietline.cli.house import Checked, Severity, house_of

if TYPE_CHECKING:
    from rich.table import Table

_MARKS: Final = {
    Severity.OK: ("ok", "green"),
    Severity.WARNING: ("warning", "yellow"),
    Severity.ERROR: ("error", "bold red"),
    Severity.SKIPPED: ("not run", "dim"),
}


def doctor(
    context: typer.Context,
    *,
    as_json: Annotated[bool, typer.Option("--json", help="Answer with JSON.")] = False,
) -> None:
    """Check keys, settings, database and agreements. Ends with 1 if something is wrong."""
    checks = house_of(context).examine()
    if as_json:
        from quietline.cli.documents import say_json

        say_json([_fields(check) for check in checks])
    else:
        _show(checks)
    if any(check.severity is Severity.ERROR for check in checks):
        raise typer.Exit(1)


def _show(checks: Sequence[Checked]) -> None:
    from rich.text import Text

    from quietline.cli.screen import screen

    console = screen()
    console.print(_table(checks))
    console.print()
    counts = Counter(check.severity for check in checks)
    wrong, doubtful = counts[Severity.ERROR], counts[Severity.WARNING]
    if wrong:
        console.print(Text(f"{wrong} wrong. Mend this before patients are texted.", "bold red"))
    elif doubtful:
        console.print(Text(f"Fit to run; {doubtful} to look at.", "yellow"))
    else:
        console.print(Text("All is well.", "bold green"))


def _table(checks: Sequence[Checked]) -> Table:
    from rich.table import Table
    from rich.text import Text

    table = Table.grid(padding=(0, 2, 0, 0))
    table.add_column(width=5, style="dim")
    table.add_column(width=7)
    table.add_column(ratio=1, overflow="fold")
    for check in checks:
        word, style = _MARKS[check.severity]
        told = Text.assemble((check.title, "bold" if check.todo else ""))
        for line in (check.sentence, check.todo):
            if line and check.severity is not Severity.SKIPPED:
                told.append(f"\n{line}", "dim" if line is check.todo else "")
        table.add_row(check.id, Text(word, style), told)
    return table


def _fields(check: Checked) -> dict[str, Any]:
    return {
        "id": check.id,
        "title": check.title,
        "severity": check.severity.value,
        "sentence": check.sentence,
        "todo": check.todo,
    }
