"""Hold the kept tops of subtrees, and the head's right edge, to the hashes below them.

Each is judged against what is stored one step below, so a fault is found where it is.
"""

from __future__ import annotations

from uuid import UUID

from quietline.kernel.audit import FaultCode, LogVerifier, fold
from quietline.kernel.errors import IntegrityBroken
from quietline.records.audit.models import AuditHead
from quietline.services.audit_log.head import frontier_of
from quietline.services.audit_log.tree import TILE, TILE_LEVELS, StoredTree, read_tile


def check_nodes(verifier: LogVerifier, practice_id: UUID, size: int) -> None:
    """Compare every kept top with the 256 hashes below it."""
    level = TILE_LEVELS
    while size >> level:
        kept: dict[int, bytes] = {}
        for place in range(size >> level):
            if place % TILE == 0:
                kept = read_tile(practice_id, level, place // TILE)
            below = read_tile(practice_id, level - TILE_LEVELS, place)
            # Fewer than 256 are a fault of their own, found where they are missing.
            if len(below) == TILE and _fold(below) != kept.get(place):
                _fault(verifier, FaultCode.NODE_CHANGED, level, place)
        level += TILE_LEVELS


def check_head(verifier: LogVerifier, head: AuditHead) -> None:
    """Compare each hash of the head's right edge with the stored tree."""
    try:
        frontier = frontier_of(head)
    except IntegrityBroken:
        verifier.fault(FaultCode.HEAD_CHANGED, 0, max(verifier.position - 1, 0))
        return
    tree = StoredTree(head.practice)
    for top in frontier.tops():
        if _stored_top(tree, top.level, top.place) not in {None, top.hash}:
            _fault(verifier, FaultCode.HEAD_CHANGED, top.level, top.place)


def _stored_top(tree: StoredTree, level: int, place: int) -> bytes | None:
    try:
        return tree.top(level, place)
    except IntegrityBroken:
        return None


def _fold(below: dict[int, bytes]) -> bytes:
    return fold([below[place] for place in sorted(below)])


def _fault(verifier: LogVerifier, code: FaultCode, level: int, place: int) -> None:
    verifier.fault(code, place << level, (place + 1 << level) - 1)
