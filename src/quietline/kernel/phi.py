"""Protected health information as a type that refuses to show itself.

A `Phi` can be passed, compared and stored; only `reveal()` gives the value back. Its repr, str and
format are all the same fixed word, so a log line or an exception cannot leak it by accident.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")

_HIDDEN = "[PHI]"


@dataclass(frozen=True, slots=True, repr=False)
class Phi(Generic[T]):
    """One protected value. 45 CFR 160.103 says what is protected."""

    _value: T

    def reveal(self) -> T:
        """The value itself. Call it where a person may see it or a sealed row is written."""
        return self._value

    def __repr__(self) -> str:
        return _HIDDEN

    def __str__(self) -> str:
        return _HIDDEN

    def __format__(self, format_spec: str) -> str:
        return _HIDDEN

    def __reduce__(self) -> tuple[object, ...]:
        raise TypeError("PHI is not pickled")
