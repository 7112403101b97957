"""Verify a whole log that is at hand as two streams. Memory does not grow with the log."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from quietline.kernel.audit.faults import Report
from quietline.kernel.audit.note import NoteVerifier
from quietline.kernel.audit.verifier import LogVerifier


def verify_log(
    log: str,
    entries: Iterable[bytes],
    checkpoints: Iterable[str],
    verifiers: Sequence[NoteVerifier],
) -> Report:
    """What is wrong with the log of this origin, if anything.

    `entries` are canonical bytes in the order of the log; `checkpoints` are signed notes, few
    enough to hold until their entries come. Never raises for what it is given to judge.
    """
    verifier = LogVerifier(log, verifiers)
    for note in checkpoints:
        verifier.take_checkpoint(note)
    for canonical in entries:
        verifier.take_entry(canonical)
    return verifier.report()
