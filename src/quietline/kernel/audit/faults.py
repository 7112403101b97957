"""What is wrong with a log: a code, the entries it concerns, and a sentence for a person."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from types import MappingProxyType
from typing import Final

MAX_LISTED: Final = 100


class FaultCode(StrEnum):
    CHANGED = "changed"
    REMOVED = "removed"
    REORDERED = "reordered"
    INSERTED = "inserted"
    TRUNCATED = "truncated"
    FOREIGN = "foreign"
    UNPROVEN = "unproven"
    ROOT_MISMATCH = "root_mismatch"
    BAD_SIGNATURE = "bad_signature"
    BAD_CHECKPOINT = "bad_checkpoint"
    COLUMN_CHANGED = "column_changed"
    NODE_CHANGED = "node_changed"
    HEAD_CHANGED = "head_changed"
    UNREADABLE = "unreadable"
    CONTENT_CHANGED = "content_changed"
    CONTENT_REMOVED = "content_removed"


SENTENCES: Mapping[FaultCode, str] = MappingProxyType(
    {
        FaultCode.CHANGED: "{entries} changed after being written.",
        FaultCode.REMOVED: "{entries} taken out of the log.",
        FaultCode.REORDERED: "{entries} moved from the right place.",
        FaultCode.INSERTED: "{entries} put into the log a second time or out of turn.",
        FaultCode.TRUNCATED: "{entries} cut off the end of the log.",
        FaultCode.FOREIGN: "{entries} taken from another log.",
        FaultCode.UNPROVEN: "{entries} not covered by any signed checkpoint.",
        FaultCode.ROOT_MISMATCH: "{entries} not what was signed.",
        FaultCode.BAD_SIGNATURE: "{entries} covered by a checkpoint that no trusted key signed.",
        FaultCode.BAD_CHECKPOINT: "{entries} covered by a checkpoint that is damaged or misplaced.",
        FaultCode.COLUMN_CHANGED: "{entries} listed in the database under false search columns.",
        FaultCode.NODE_CHANGED: "{entries} not what the stored tree of hashes says.",
        FaultCode.HEAD_CHANGED: "{entries} not what the stored head of the log says.",
        FaultCode.UNREADABLE: "{entries} followed by a line that is not part of an export.",
        FaultCode.CONTENT_CHANGED: "{entries} about a record that was changed since.",
        FaultCode.CONTENT_REMOVED: "{entries} about a record that is gone.",
    }
)


@dataclass(frozen=True, slots=True)
class Fault:
    """Entries `index` to `last`, both included, counted from 0."""

    code: FaultCode
    index: int
    last: int

    @property
    def sentence(self) -> str:
        was = "was" if self.index >= self.last else "were"
        if self.code in _STANDING:
            was = "is" if was == "was" else "are"
        return SENTENCES[self.code].format(entries=f"{self._entries} {was}")

    @property
    def _entries(self) -> str:
        if self.index >= self.last:
            return f"Entry {self.index}"
        return f"Entries {self.index} to {self.last}"


_STANDING = frozenset(
    {
        FaultCode.UNPROVEN,
        FaultCode.ROOT_MISMATCH,
        FaultCode.BAD_SIGNATURE,
        FaultCode.BAD_CHECKPOINT,
        FaultCode.COLUMN_CHANGED,
        FaultCode.NODE_CHANGED,
        FaultCode.HEAD_CHANGED,
        FaultCode.UNREADABLE,
        FaultCode.CONTENT_CHANGED,
        FaultCode.CONTENT_REMOVED,
    }
)


@dataclass(frozen=True, slots=True)
class Report:
    """The outcome of verifying a log.

    `log` is its origin; `size` entries were read; the first `proven` stand under the last
    checkpoint that agrees with them; `checkpoints` agreed. `unlisted` counts the faults beyond
    those kept in `faults`.
    """

    log: str
    size: int
    proven: int
    checkpoints: int
    faults: tuple[Fault, ...]
    unlisted: int = 0

    def with_more(self, faults: Sequence[Fault]) -> Report:
        """The same report with faults that were found elsewhere than in the log itself."""
        kept = (*self.faults, *faults)
        unlisted = self.unlisted + max(0, len(kept) - MAX_LISTED)
        return replace(self, faults=kept[:MAX_LISTED], unlisted=unlisted)

    @property
    def ok(self) -> bool:
        return not self.faults and not self.unlisted


@dataclass(slots=True)
class FaultList:
    """Keeps the first faults and counts the rest, so that memory stays bounded."""

    kept: list[Fault] = field(default_factory=list)
    unlisted: int = 0

    def add(self, code: FaultCode, index: int, last: int | None = None) -> None:
        if len(self.kept) < MAX_LISTED:
            self.kept.append(Fault(code, index, index if last is None else last))
        else:
            self.unlisted += 1

    def sorted(self) -> tuple[Fault, ...]:
        return tuple(sorted(self.kept, key=lambda fault: (fault.index, fault.last, fault.code)))
