"""Walks a log entry by entry and says what is wrong with it, in bounded memory.

Two right edges are kept: one over the entries as they are, and, from the first entry that does not
match the hash recorded beside it, one over the recorded hashes. If a signed checkpoint agrees with
the second, the recorded hashes are genuine and exactly the named entries were changed. If it agrees
with neither, the fault lies somewhere since the checkpoint before; the walk then goes on from the
right edge kept beside the checkpoint, which the signed root vouches for.
"""

from __future__ import annotations

from collections.abc import Sequence as Items
from dataclasses import dataclass

from quietline.kernel.audit.checkpoint import Checkpoint, open_checkpoint
from quietline.kernel.audit.entry import Entry, parse_entry
from quietline.kernel.audit.faults import FaultCode, FaultList, Report
from quietline.kernel.audit.frontier import Frontier
from quietline.kernel.audit.merkle import leaf_hash
from quietline.kernel.audit.note import NoteVerifier
from quietline.kernel.audit.sequence import Placement, Sequence
from quietline.kernel.errors import IntegrityBroken, InvalidInput

_OUT_OF_TURN = {
    Placement.LATE: FaultCode.REORDERED,
    Placement.EXTRA: FaultCode.INSERTED,
}


@dataclass(frozen=True, slots=True)
class _Mark:
    checkpoint: Checkpoint
    frontier: Frontier | None


class LogVerifier:
    """Feed it entries and checkpoints in the order of the log, then ask for the report.

    `log` is the origin that entries and checkpoints must carry; `verifiers` are the trusted keys.
    A checkpoint may come before the entries that it covers (one that an auditor kept, say).
    """

    def __init__(self, log: str, verifiers: Items[NoteVerifier]) -> None:
        self._log = log
        self._verifiers = verifiers
        self._order = Sequence()
        self._faults = FaultList()
        self._edge: Frontier | None = Frontier()
        self._recorded: Frontier | None = None
        self._pending: dict[int, list[_Mark]] = {}
        self._entries = self._judged = self._proven = self._agreed = 0

    @property
    def position(self) -> int:
        """One more than the highest index seen."""
        return self._order.expected

    def take_entry(
        self, canonical: bytes, recorded: bytes | None = None, stands_at: int | None = None
    ) -> Entry | None:
        """Check the next entry against the hash recorded for it and the place it stands at.

        Answers the entry if it is intact: readable, and the one that was recorded.
        """
        self._entries += 1
        entry, leaf = _read(canonical), leaf_hash(canonical)
        intact = entry is not None and recorded in {None, leaf}
        # A changed entry cannot be trusted to say where it belongs.
        claimed = entry.index if entry is not None and intact else stands_at
        index = self.position if claimed is None else claimed
        if not intact:
            self._faults.add(FaultCode.CHANGED, index)
        elif entry is not None and entry.log != self._log:
            self._faults.add(FaultCode.FOREIGN, index)
        self._place(index, leaf, leaf if recorded is None else recorded)
        return entry if intact else None

    def take_checkpoint(self, note: str, frontier: bytes | None = None) -> None:
        """Check a signed checkpoint; `frontier` is the right edge kept beside it, if any."""
        try:
            checkpoint = open_checkpoint(note, self._verifiers)
        except InvalidInput:
            self._fault_range(FaultCode.BAD_CHECKPOINT, self.position)
        except IntegrityBroken:
            self._fault_range(FaultCode.BAD_SIGNATURE, self.position)
        else:
            self._take_mark(_Mark(checkpoint, _vouched(frontier, checkpoint)))

    def expect_size(self, size: int) -> None:
        """Say how many entries there should have been; the missing ones are a fault."""
        if size > self.position:
            self._faults.add(FaultCode.TRUNCATED, self.position, size - 1)

    def expect_proven(self) -> None:
        """Say that no entry may stand after the last checkpoint."""
        if self.position > self._judged:
            self._faults.add(FaultCode.UNPROVEN, self._judged, self.position - 1)

    def fault(self, code: FaultCode, index: int, last: int | None = None) -> None:
        """Add a fault that the caller found, in what surrounds the log."""
        self._faults.add(code, index, last)

    def report(self) -> Report:
        """The outcome; call it once, at the end."""
        for first, last in self._order.gaps():
            self._faults.add(FaultCode.REMOVED, first, last)
        self.expect_size(max(self._pending, default=0))
        return Report(
            log=self._log,
            size=self._entries,
            proven=self._proven,
            checkpoints=self._agreed,
            faults=self._faults.sorted(),
            unlisted=self._faults.unlisted,
        )

    def _place(self, index: int, leaf: bytes, recorded: bytes) -> None:
        placement = self._order.place(index)
        if placement in _OUT_OF_TURN:
            self._faults.add(_OUT_OF_TURN[placement], index)
            self._lose()
            return
        if placement is Placement.AFTER_GAP:
            self._lose()
            self._pass_over(index)
        self._append(leaf, recorded)
        for mark in self._pending.pop(self.position, ()):
            self._judge(mark)

    def _append(self, leaf: bytes, recorded: bytes) -> None:
        if self._edge is None:
            return
        if self._recorded is None and recorded != leaf:
            self._recorded = self._edge.copy()
        self._edge.append(leaf)
        if self._recorded is not None:
            self._recorded.append(recorded)

    def _take_mark(self, mark: _Mark) -> None:
        size = mark.checkpoint.size
        if mark.checkpoint.origin != self._log:
            self._fault_range(FaultCode.FOREIGN, self.position)
        elif size == self.position:
            self._judge(mark)
        elif size > self.position:
            waiting = self._pending.setdefault(size, [])
            if all(mark.checkpoint.root != other.checkpoint.root for other in waiting):
                waiting.append(mark)
        else:
            self._faults.add(FaultCode.BAD_CHECKPOINT, max(size - 1, 0))

    def _judge(self, mark: _Mark) -> None:
        size, root = mark.checkpoint.size, mark.checkpoint.root
        if self._edge is not None:
            agreed = self._agree(root)
            if agreed is None:
                self._fault_range(FaultCode.ROOT_MISMATCH, size)
            else:
                self._agreed, self._proven = self._agreed + 1, size
            self._edge = agreed
        if self._edge is None and mark.frontier is not None:
            self._edge = mark.frontier.copy()
        self._recorded, self._judged = None, size

    def _agree(self, root: bytes) -> Frontier | None:
        for edge in (self._edge, self._recorded):
            if edge is not None and edge.root() == root:
                return edge
        return None

    def _lose(self) -> None:
        self._edge = self._recorded = None

    def _pass_over(self, index: int) -> None:
        """Drop the checkpoints inside a gap; one at its very end gives a right edge again."""
        for size in [size for size in self._pending if size <= index]:
            marks = self._pending.pop(size)
            self._judged = max(self._judged, size)
            if size == index:
                self._edge = next((m.frontier.copy() for m in marks if m.frontier), None)

    def _fault_range(self, code: FaultCode, size: int) -> None:
        self._faults.add(code, min(self._judged, max(size - 1, 0)), max(size - 1, 0))


def _read(canonical: bytes) -> Entry | None:
    try:
        return parse_entry(canonical)
    except InvalidInput:
        return None


def _vouched(frontier: bytes | None, checkpoint: Checkpoint) -> Frontier | None:
    """The right edge kept beside a checkpoint, if the signed size and root bear it out."""
    try:
        edge = Frontier.from_bytes(frontier or b"")
    except InvalidInput:
        return None
    return edge if (edge.size, edge.root()) == (checkpoint.size, checkpoint.root) else None
