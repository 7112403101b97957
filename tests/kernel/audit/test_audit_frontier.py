"""The right edge of the tree: growing, storing and reading it back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quietline.kernel.audit import EMPTY_ROOT, Frontier, Node, leaf_hash, node_hash
from quietline.kernel.errors import InvalidInput


def grown(size: int) -> Frontier:
    frontier = Frontier()
    for number in range(size):
        frontier.append(leaf(number))
    return frontier


def leaf(number: int) -> bytes:
    return leaf_hash(str(number).encode())


def test_an_empty_tree_has_the_root_of_nothing() -> None:
    """RFC 6962 gives the empty tree the hash of the empty string."""
    assert Frontier().root() == EMPTY_ROOT


@given(size=st.integers(0, 200))
def test_a_frontier_survives_storage(size: int) -> None:
    """Bytes and back is the same edge."""
    assert Frontier.from_bytes(grown(size).to_bytes()).to_bytes() == grown(size).to_bytes()


@given(size=st.integers(0, 200))
def test_a_stored_frontier_goes_on_growing(size: int) -> None:
    """Appending after storage gives the root of a tree that was never stored."""
    stored = Frontier.from_bytes(grown(size).to_bytes())

    stored.append(leaf(size))

    assert stored.root() == grown(size + 1).root()


@given(data=st.binary(max_size=200))
def test_any_bytes_are_a_frontier_or_refused(data: bytes) -> None:
    """Bytes either read as a frontier that writes them again, or raise InvalidInput."""
    try:
        frontier = Frontier.from_bytes(data)
    except InvalidInput:
        return
    assert frontier.to_bytes() == data


@pytest.mark.parametrize("size", [-1, 1, 3])
def test_a_frontier_holds_one_hash_for_each_bit_of_its_size(size: int) -> None:
    """A size that does not fit the hashes is refused."""
    with pytest.raises(InvalidInput):
        Frontier(size, ())


def test_appending_tells_which_subtrees_it_completes() -> None:
    """The fourth leaf completes a pair and a four, lowest first."""
    frontier = grown(3)

    completed = frontier.append(leaf(3))

    pair = node_hash(leaf(2), leaf(3))
    four = node_hash(node_hash(leaf(0), leaf(1)), pair)
    assert completed == [Node(1, 1, pair), Node(2, 0, four)]


def test_the_tops_are_the_subtrees_from_left_to_right() -> None:
    """Seven leaves are a four, a pair and a single."""
    assert [(top.level, top.place) for top in grown(7).tops()] == [(2, 0), (1, 2), (0, 6)]


def test_a_copy_grows_alone() -> None:
    """Appending to a copy leaves the original as it was."""
    frontier = grown(5)

    frontier.copy().append(leaf(5))

    assert frontier.to_bytes() == grown(5).to_bytes()
