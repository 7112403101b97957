"""A share of a count, with the interval in which the true share lies 95 times out of 100.

The interval is Wilson's score interval (E. B. Wilson, 1927): it stays within 0 and 1 and holds
for small counts and for shares near the ends, where the usual plus-and-minus does not.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import sqrt
from typing import Final

_Z: Final = 1.959963984540054  # 97.5% of a normal distribution lies below: 2.5% left at each end


@dataclass(frozen=True, slots=True)
class Share:
    """`hits` out of `of`. Of no items at all, nothing is known: any share from 0 to 1."""

    hits: int
    of: int

    def __post_init__(self) -> None:
        if not 0 <= self.hits <= self.of:
            raise ValueError("hits must lie between 0 and the number of items")

    @property
    def value(self) -> float | None:
        return self.hits / self.of if self.of else None

    @property
    def low(self) -> float:
        return max(0.0, self._middle - self._reach) if self.hits else 0.0

    @property
    def high(self) -> float:
        return min(1.0, self._middle + self._reach) if self.hits < self.of else 1.0

    @property
    def _middle(self) -> float:
        return (self.hits + _Z**2 / 2) / (self.of + _Z**2)

    @property
    def _reach(self) -> float:
        missed = self.of - self.hits
        return _Z * sqrt(self.hits * missed / max(self.of, 1) + _Z**2 / 4) / (self.of + _Z**2)


def share_of(outcomes: Iterable[bool]) -> Share:
    """The share of those that are true."""
    all_of_them = tuple(outcomes)
    return Share(sum(all_of_them), len(all_of_them))
