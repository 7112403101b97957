"""How often one key may call. A guard against a program gone wild, not a price list.

Counted in memory, by server process: a count in the database would cost every call a write.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from threading import Lock
from typing import Final
from uuid import UUID

CALLS: Final = 3000
WINDOW: Final = timedelta(minutes=1)


@dataclass(slots=True)
class CallLimit:
    """A fixed window: so many calls in each, per key."""

    calls: int = CALLS
    window: timedelta = WINDOW
    _began: datetime | None = None
    _counts: dict[UUID, int] = field(default_factory=dict)
    _lock: Lock = field(default_factory=Lock)

    def seconds_to_wait(self, key: UUID, now: datetime) -> int:
        """0 when the call may go on, and it is then counted; else whole seconds until it may."""
        with self._lock:
            if self._began is None or not self._began <= now < self._began + self.window:
                self._began = now
                self._counts.clear()
            used = self._counts.get(key, 0)
            if used < self.calls:
                self._counts[key] = used + 1
                return 0
            return int((self._began + self.window - now).total_seconds()) + 1
