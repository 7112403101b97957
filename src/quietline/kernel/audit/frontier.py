"""The right edge of the tree: all that is needed to append to it and to know its root.

A frontier of n leaves holds one hash for each bit set in n: the tops of its complete subtrees, the
largest (leftmost) first. RFC 6962 calls the root over them MTH(D[n]).
"""

from __future__ import annotations

from typing import NamedTuple

from quietline.kernel.audit.canonical import malformed
from quietline.kernel.audit.merkle import EMPTY_ROOT, HASH_BYTES, node_hash

_SIZE_BYTES = 8


class Node(NamedTuple):
    """The top of the complete subtree number `place` (from the left, from 0) of 2**level leaves."""

    level: int
    place: int
    hash: bytes


class Frontier:
    """Grows by `append`; holds at most 64 hashes whatever the size."""

    __slots__ = ("_hashes", "_size")

    def __init__(self, size: int = 0, hashes: tuple[bytes, ...] = ()) -> None:
        if size < 0 or len(hashes) != size.bit_count():
            raise malformed("The right edge of the tree does not fit its size.")
        self._size = size
        self._hashes = list(hashes)

    @property
    def size(self) -> int:
        return self._size

    def copy(self) -> Frontier:
        return Frontier(self._size, tuple(self._hashes))

    def append(self, leaf: bytes) -> list[Node]:
        """Add one leaf hash; answers the inner nodes that it completes, lowest first."""
        completed: list[Node] = []
        place, level, top = self._size, 0, leaf
        while place & 1:
            top = node_hash(self._hashes.pop(), top)
            place, level = place >> 1, level + 1
            completed.append(Node(level, place, top))
        self._hashes.append(top)
        self._size += 1
        return completed

    def tops(self) -> tuple[Node, ...]:
        """The complete subtrees that the tree is made of, left to right."""
        start, nodes = 0, list[Node]()
        for top in self._hashes:
            level = (self._size - start).bit_length() - 1
            nodes.append(Node(level, start >> level, top))
            start += 1 << level
        return tuple(nodes)

    def root(self) -> bytes:
        """The root hash at this size; of no leaves, the hash of nothing."""
        if not self._hashes:
            return EMPTY_ROOT
        top = self._hashes[-1]
        for left in reversed(self._hashes[:-1]):
            top = node_hash(left, top)
        return top

    def to_bytes(self) -> bytes:
        """Size as 8 bytes, big-endian, then the hashes, largest subtree first."""
        return self._size.to_bytes(_SIZE_BYTES, "big") + b"".join(self._hashes)

    @classmethod
    def from_bytes(cls, data: bytes) -> Frontier:
        """The inverse of `to_bytes`. InvalidInput for bytes that are not a frontier."""
        size, rest = int.from_bytes(data[:_SIZE_BYTES], "big"), data[_SIZE_BYTES:]
        if len(data) < _SIZE_BYTES or len(rest) != size.bit_count() * HASH_BYTES:
            raise malformed("The right edge of the tree does not fit its size.")
        starts = range(0, len(rest), HASH_BYTES)
        return cls(size, tuple(rest[start : start + HASH_BYTES] for start in starts))
