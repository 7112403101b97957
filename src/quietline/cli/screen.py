"""Writing to the terminal: the consoles, the colours, and words made safe to show."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from rich.console import Console
    from rich.table import Table

_WIDEST: Final = 110
_TIER_STYLES: Final = {1: "green", 2: "cyan", 3: "yellow"}

# What a patient texts may hold escape codes; on a terminal they would be obeyed. Controls become
# their visible pictures, and marks that turn the reading order round become a replacement.
_PICTURES: Final = {code: 0x2400 + code for code in range(0x20) if code not in {0x09, 0x0A}}
_CONTROLS: Final = range(0x7F, 0xA0)
_TURNING: Final = (*range(0x202A, 0x202F), *range(0x2066, 0x206A))
_SURROGATES: Final = range(0xD800, 0xE000)
_HIDDEN: Final = dict.fromkeys((*_CONTROLS, *_TURNING, *_SURROGATES), 0xFFFD)
_SHOWN: Final = _PICTURES | _HIDDEN


def shown(text: str) -> str:
    """The text with everything that a terminal would obey made visible instead, one for one."""
    return text.translate(_SHOWN)


def screen() -> Console:
    """Standard output, never wider than is good to read."""
    from rich.console import Console

    console = Console(highlight=False, emoji=False, markup=False, soft_wrap=False)
    if console.is_terminal and console.width > _WIDEST:
        console.width = _WIDEST
    return console


def aside() -> Console:
    """Standard error: progress and failures, never PHI."""
    from rich.console import Console

    return Console(stderr=True, highlight=False, emoji=False, markup=False)


def pairs(label_width: int = 18) -> Table:
    """An empty table of labels and values."""
    from rich.table import Table

    table = Table.grid(padding=(0, 2))
    table.add_column(style="dim", min_width=label_width, max_width=label_width + 10)
    table.add_column(ratio=1, overflow="fold")
    return table


def listing(*columns: str) -> Table:
    """An empty table of many rows under these heads."""
    from rich.table import Table

    table = Table(box=None, padding=(0, 2, 0, 0), header_style="dim")
    for column in columns:
        table.add_column(column, overflow="fold")
    return table


def tier_style(tier: int) -> str:
    return _TIER_STYLES[tier]
