"""What a verification found, and what a proof proves, for a person and as fields."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from quietline.cli.screen import pairs, screen, shown
from quietline.kernel.audit import Entry, Report, format_instant

if TYPE_CHECKING:
    from rich.table import Table


def report_fields(report: Report) -> dict[str, Any]:
    return {
        "ok": report.ok,
        "log": report.log,
        "entries": report.size,
        "proven": report.proven,
        "checkpoints": report.checkpoints,
        "faults": [
            {
                "code": fault.code.value,
                "first": fault.index,
                "last": fault.last,
                "sentence": fault.sentence,
            }
            for fault in report.faults
        ],
        "more_faults": report.unlisted,
    }


def show_report(report: Report) -> None:
    from rich.padding import Padding
    from rich.text import Text

    console = screen()
    if report.ok:
        console.print(Text("The log is whole.", "bold green"))
    else:
        console.print(Text("The log was tampered with or damaged.", "bold red"))
    console.print(Padding(_figures(report), (0, 0, 0, 2)))
    if not report.ok:
        console.print(Padding(_faults(report), (1, 0, 1, 2)))
        console.print("Tell your privacy officer now, and keep this machine as it is.")


def show_entry(entry: Entry) -> None:
    """An entry that was proven."""
    from rich.padding import Padding
    from rich.text import Text

    console = screen()
    console.print(Text(f"Proven: entry {entry.index} stands in the signed log.", "bold green"))
    table = pairs(label_width=10)
    table.add_row("Log", shown(entry.log))
    table.add_row("When", format_instant(entry.at))
    table.add_row("What", entry.kind)
    table.add_row("By", shown(f"{entry.actor}, from {entry.origin}"))
    for label, value in (("Patient", entry.patient), ("Subject", entry.subject)):
        if value is not None:
            table.add_row(label, shown(str(value)))
    console.print(Padding(table, (0, 0, 1, 2), expand=False))


def _figures(report: Report) -> Table:
    table = pairs(label_width=14)
    table.add_row("Log", shown(report.log) or "none yet")
    table.add_row("Entries", f"{report.size:,}")
    table.add_row("Signed", f"the first {report.proven:,}" if report.proven else "none yet")
    table.add_row("Checkpoints", f"{report.checkpoints:,}")
    return table


def _faults(report: Report) -> Table:
    from rich.text import Text

    table = pairs(label_width=16)
    for fault in report.faults:
        table.add_row(Text(fault.code.value.replace("_", " "), "red"), fault.sentence)
    if report.unlisted:
        table.add_row("", f"and {report.unlisted:,} more")
    return table
