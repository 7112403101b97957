"""The hash tree of a stored log, read in tiles of 256 hashes.

Leaf hashes stand in the entries; tops of complete subtrees are kept at levels 8, 16, 24 ...; the
levels between are computed from one tile. A proof over a million entries reads a few tiles.
"""

from __future__ import annotations

from typing import Final
from uuid import UUID

from quietline.kernel.audit import HASH_BYTES, fold
from quietline.kernel.codes import Code
from quietline.kernel.errors import IntegrityBroken
from quietline.records.audit.models import AuditEntry, AuditNode

TILE_LEVELS: Final = 8
TILE: Final = 1 << TILE_LEVELS


class StoredTree:
    """Answers `top(level, place)` for proofs; remembers the tiles it has read."""

    def __init__(self, practice_id: UUID) -> None:
        self._practice = practice_id
        self._tiles: dict[tuple[int, int], dict[int, bytes]] = {}

    def top(self, level: int, place: int) -> bytes:
        """The top of one complete subtree. IntegrityBroken if hashes below it are missing."""
        base = level - level % TILE_LEVELS
        width = 1 << (level - base)
        first = place * width
        tile = self.tile(base, first // TILE)
        hashes = [tile.get(number, b"") for number in range(first, first + width)]
        if any(len(item) != HASH_BYTES for item in hashes):
            raise IntegrityBroken(Code.AUDIT_BROKEN)
        return fold(hashes)

    def tile(self, level: int, number: int) -> dict[int, bytes]:
        if (level, number) not in self._tiles:
            self._tiles[level, number] = read_tile(self._practice, level, number)
        return self._tiles[level, number]


def read_tile(practice_id: UUID, level: int, number: int) -> dict[int, bytes]:
    """Up to 256 hashes of a kept level (0, 8, 16 ...), by their place in the level."""
    first = number * TILE
    if level == 0:
        leaves = AuditEntry.objects.of_practice(practice_id).filter(
            index__gte=first, index__lt=first + TILE
        )
        pairs = leaves.values_list("index", "leaf_hash")
    else:
        nodes = AuditNode.objects.of_practice(practice_id).filter(
            level=level, place__gte=first, place__lt=first + TILE
        )
        pairs = nodes.values_list("place", "hash")
    return {place: plain_bytes(value) for place, value in pairs}


def plain_bytes(stored: bytes | memoryview | str) -> bytes:
    """The bytes of a column, even where someone wrote text into it."""
    return stored.encode("utf-8", "replace") if isinstance(stored, str) else bytes(stored)
