"""The figures for a person: a sentence on what was measured, and a row for each contender."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from quietline.cli.bench.fields import machine, ratios
from quietline.cli.bench.running import Row
from quietline.cli.bench.texts import Sample
from quietline.cli.screen import listing, shown

if TYPE_CHECKING:
    from rich.console import Console

_HEADS: Final = ("Messages/s", "p50 µs", "p99 µs", "Memory MB", "Load ms", "Speed ratio")
_WHOLE: Final = 10


def show_bench(console: Console, sample: Sample, rows: Sequence[Row]) -> None:
    console.print(Text(_measured(sample)))
    console.print(Padding(_table(rows), (1, 0, 1, 2), expand=False))
    for row in rows:
        if row.figures is None:
            console.print(Text(f"{row.contender.title}: {row.reason}"))
    console.print(Text(_known(rows), "dim"))


def _known(rows: Sequence[Row]) -> str:
    versions = [f"{row.contender.title} {row.version}" for row in rows if row.version]
    bare = [row.figures.bare_mb for row in rows if row.figures is not None]
    alone = [f"Python alone takes {min(bare):.0f} MB of each"] if bare else []
    return " ".join(f"{sentence}." for sentence in (", ".join(versions), *alone) if sentence)


def _measured(sample: Sample) -> str:
    about = machine()
    return (
        f"{len(sample.texts):,} texts of {shown(sample.file)}, {sample.mean_length:.0f} characters "
        f"on average, judged by each in a process of its own, one after the other, on one of "
        f"{about['cores']} cores with Python {about['python']}."
    )


def _table(rows: Sequence[Row]) -> Table:
    table = listing("", *_HEADS)
    for column in table.columns[1:]:
        column.justify = "right"
    for row in rows:
        table.add_row(row.contender.title, *_cells(row, rows))
    return table


def _cells(row: Row, rows: Sequence[Row]) -> tuple[str, ...]:
    if row.figures is None:
        return ("-",) * len(_HEADS)
    one, found = row.figures, ratios(row, rows)
    return (
        f"{one.messages_per_second:,.0f}",
        f"{one.p50_us:,.1f}",
        f"{one.p99_us:,.1f}",
        f"{one.memory_mb:,.1f}",
        f"{one.load_ms:,.0f}",
        _ratio(found["messages_per_second"]) if found else "-",
    )


def _ratio(ratio: float) -> str:
    return f"{ratio:,.0f}x" if ratio >= _WHOLE else f"{ratio:.2g}x"
