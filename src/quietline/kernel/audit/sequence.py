"""Whether entries come in the order of their indexes, and what is missing, in bounded memory."""

from __future__ import annotations

from bisect import bisect_right
from enum import Enum, auto
from typing import Final

MAX_GAPS: Final = 10_000


class Placement(Enum):
    NEXT = auto()
    AFTER_GAP = auto()
    LATE = auto()
    EXTRA = auto()


class Sequence:
    """Expects 0, 1, 2 and so on; remembers the runs of indexes passed over."""

    def __init__(self) -> None:
        self.expected = 0
        self._gaps: list[tuple[int, int]] = []

    def place(self, index: int) -> Placement:
        """Whether this index is the expected one, past a gap, late, or once too often."""
        if index == self.expected:
            self.expected += 1
            return Placement.NEXT
        if index > self.expected:
            self._open(self.expected, index - 1)
            self.expected = index + 1
            return Placement.AFTER_GAP
        return Placement.LATE if self._fill(index) else Placement.EXTRA

    def gaps(self) -> tuple[tuple[int, int], ...]:
        """First and last index of each run that never came."""
        return tuple(self._gaps)

    def _open(self, first: int, last: int) -> None:
        if len(self._gaps) < MAX_GAPS:
            self._gaps.append((first, last))
        else:
            # So broken a log is described coarsely rather than held in memory.
            self._gaps[-1] = (self._gaps[-1][0], last)

    def _fill(self, index: int) -> bool:
        at = bisect_right(self._gaps, index, key=lambda gap: gap[0]) - 1
        if at < 0 or index > self._gaps[at][1]:
            return False
        first, last = self._gaps[at]
        self._gaps[at : at + 1] = [
            (a, b) for a, b in ((first, index - 1), (index + 1, last)) if a <= b
        ]
        return True
