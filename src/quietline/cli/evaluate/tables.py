"""The tables of the page: shares with their intervals, groups of mistakes, lines not used."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from rich.table import Table
from rich.text import Text

from quietline.cli.evaluate.judging import BadLine
from quietline.cli.screen import listing, shown
from quietline.kernel.evaluation import Group, Pair, Share, TextMeasures

_MOST_ROWS: Final = 20
_MOST_IDS: Final = 8
_ALMOST: Final = 99.9


def shares(*rows: tuple[str, Share]) -> Table:
    table = listing("", "Share", "95% interval", "Items")
    for label, share in rows:
        table.add_row(label, *_cells(share))
    return table


def _cells(share: Share) -> tuple[str, str, str]:
    if not share.of:
        return "no items", "", ""
    interval = f"{_number(share.low)} to {_number(share.high)}%"
    return percent(share.value), interval, f"{share.hits:,} of {share.of:,}"


def languages(measures: TextMeasures) -> Table:
    table = listing("", "Tier-3 recall", "95% interval", "Items", "Tier 1 blocked", "Items")
    for one in measures.languages:
        blocked, _, items = _cells(one.tier1_blocked)
        table.add_row(language(one.lang), *_cells(one.tier3_recall), blocked, items)
    return table


def groups(head: str, found: Sequence[Group]) -> Table:
    table = listing(head, "Wrong", "Mistakes")
    for group in found[:_MOST_ROWS]:
        kinds = (f"{words(kind)}: {_ids(ids)}" for kind, ids in group.mistakes.items())
        wrong = f"{group.wrong:,} of {group.items:,}"
        table.add_row(shown(group.key) or "none given", wrong, "\n".join(kinds))
    _more(table, len(found))
    return table


def confused(pairs: Sequence[Pair]) -> Table:
    table = listing("Labelled", "Taken for", "Items", "Ids")
    for pair in pairs[:_MOST_ROWS]:
        table.add_row(
            words(pair.labelled), words(pair.answered), str(len(pair.ids)), _ids(pair.ids)
        )
    _more(table, len(pairs))
    return table


def bad_lines(lines: Sequence[BadLine]) -> Table:
    table = listing("Line", "Why")
    for line in lines[:_MOST_ROWS]:
        table.add_row(f"{line.number}", Text.assemble(line.sentence, (f" ({line.code})", "dim")))
    _more(table, len(lines))
    return table


def _more(table: Table, rows: int) -> None:
    if rows > _MOST_ROWS:
        table.add_row(Text(f"and {rows - _MOST_ROWS:,} more", "dim"))


def _ids(ids: Iterable[str]) -> str:
    every = [shown(one) for one in ids]
    rest = len(every) - _MOST_IDS
    return ", ".join([*every[:_MOST_IDS], *([f"and {rest:,} more"] if rest > 0 else [])])


def percent(value: float | None) -> str:
    return "no items" if value is None else f"{_number(value)}%"


def _number(share: float) -> str:
    """Per cent, to a tenth. Only the whole is called 100."""
    return f"{share * 100 if share == 1 else min(share * 100, _ALMOST):.1f}"


def language(lang: str) -> str:
    return shown(lang) or "not said"


def words(word: str) -> str:
    return word.replace("_", " ")


def counted(number: int, word: str, after: str = "", plural: str = "") -> str:
    return f"{number:,} {word if number == 1 else plural or word + 's'} {after}".strip()
