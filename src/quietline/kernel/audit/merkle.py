"""The hash tree of RFC 6962 section 2.1, with SHA-256, and the checks of its proofs.

The checks follow RFC 9162 sections 2.1.3.2 and 2.1.4.2. Hashes are 32 raw bytes; sizes and indexes
are counts of leaves.
"""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256
from typing import Final

HASH_BYTES: Final = 32
EMPTY_ROOT: Final = sha256(b"").digest()


def leaf_hash(data: bytes) -> bytes:
    """The hash of one leaf; its prefix keeps a leaf from posing as a node."""
    return sha256(b"\x00" + data).digest()


def node_hash(left: bytes, right: bytes) -> bytes:
    """The hash of an inner node."""
    return sha256(b"\x01" + left + right).digest()


def fold(hashes: Sequence[bytes]) -> bytes:
    """The top of a complete subtree, from its 2**n hashes, left to right."""
    row = list(hashes)
    if len(row) & (len(row) - 1) or not row:
        raise ValueError("a complete subtree has a power of two of hashes")
    while len(row) > 1:
        row = [node_hash(row[i], row[i + 1]) for i in range(0, len(row), 2)]
    return row[0]


def verify_inclusion(
    leaf: bytes, index: int, size: int, proof: Sequence[bytes], root: bytes
) -> bool:
    """Whether `proof` shows that `leaf` (a leaf hash) stands at `index` in the tree of `size`."""
    if not 0 <= index < size:
        return False
    first, last, top = index, size - 1, leaf
    for step in proof:
        if last == 0:
            return False
        if first & 1 or first == last:
            top = node_hash(step, top)
            while first and not first & 1:
                first, last = first >> 1, last >> 1
        else:
            top = node_hash(top, step)
        first, last = first >> 1, last >> 1
    return last == 0 and top == root


def verify_consistency(
    old_size: int, new_size: int, proof: Sequence[bytes], old_root: bytes, new_root: bytes
) -> bool:
    """Whether `proof` shows that the new tree begins with the whole old tree, unchanged."""
    if not 0 <= old_size <= new_size:
        return False
    if old_size == new_size:
        return not proof and old_root == new_root
    if old_size == 0:
        return not proof and old_root == EMPTY_ROOT
    # A complete old tree is itself the first step; RFC 9162 leaves it out of the proof.
    steps = [old_root, *proof] if old_size & (old_size - 1) == 0 else list(proof)
    return bool(steps) and _climb(old_size, new_size, steps) == (old_root, new_root)


def _climb(old_size: int, new_size: int, steps: Sequence[bytes]) -> tuple[bytes, bytes] | None:
    first, last = old_size - 1, new_size - 1
    while first & 1:
        first, last = first >> 1, last >> 1
    old, new = steps[0], steps[0]
    for step in steps[1:]:
        if last == 0:
            return None
        if first & 1 or first == last:
            old, new = node_hash(step, old), node_hash(step, new)
            while first and not first & 1:
                first, last = first >> 1, last >> 1
        else:
            new = node_hash(new, step)
        first, last = first >> 1, last >> 1
    return (old, new) if last == 0 else None
