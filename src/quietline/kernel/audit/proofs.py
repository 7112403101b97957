"""Proofs over the tree, built from the tops of its complete subtrees (RFC 6962, 2.1.1 and 2.1.2).

The caller hands in `top(level, place)`: the hash of the complete subtree number `place`, from the
left and from 0, of 2**level leaves. It is asked only for complete subtrees, O(log n) of them, so a
store may keep or compute them.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from quietline.kernel.audit.canonical import malformed
from quietline.kernel.audit.frontier import Frontier

SubtreeTop: TypeAlias = Callable[[int, int], bytes]


def inclusion_proof(index: int, size: int, top: SubtreeTop) -> tuple[bytes, ...]:
    """PATH(index, D[size]). InvalidInput unless 0 <= index < size."""
    if not 0 <= index < size:
        raise malformed("There is no such entry in a tree of this size.")
    start, end, path = 0, size, list[bytes]()
    while end - start > 1:
        middle = start + _split(end - start)
        if index < middle:
            path.append(_root(middle, end, top))
            end = middle
        else:
            path.append(_root(start, middle, top))
            start = middle
    return tuple(reversed(path))


def consistency_proof(old_size: int, new_size: int, top: SubtreeTop) -> tuple[bytes, ...]:
    """PROOF(old_size, D[new_size]). InvalidInput unless 0 <= old_size <= new_size."""
    if not 0 <= old_size <= new_size:
        raise malformed("A tree does not shrink.")
    if old_size in {0, new_size}:
        return ()
    start, end, whole, path = 0, new_size, True, list[bytes]()
    while end != old_size:
        middle = start + _split(end - start)
        if old_size <= middle:
            path.append(_root(middle, end, top))
            end = middle
        else:
            path.append(_root(start, middle, top))
            start, whole = middle, False
    if not whole:
        path.append(_root(start, end, top))
    return tuple(reversed(path))


def frontier_at(size: int, top: SubtreeTop) -> Frontier:
    """The right edge of the tree's first `size` leaves."""
    return Frontier(size, _tops(0, size, top))


def _tops(start: int, end: int, top: SubtreeTop) -> tuple[bytes, ...]:
    tops: list[bytes] = []
    while start < end:
        level = (end - start).bit_length() - 1
        tops.append(top(level, start >> level))
        start += 1 << level
    return tuple(tops)


def _root(start: int, end: int, top: SubtreeTop) -> bytes:
    return Frontier(end - start, _tops(start, end, top)).root()


def _split(size: int) -> int:
    """The largest power of two smaller than `size`."""
    return 1 << ((size - 1).bit_length() - 1)
