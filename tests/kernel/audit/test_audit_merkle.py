"""The tree against the vectors of Certificate Transparency and RFC 6962's own definition."""

from __future__ import annotations

from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quietline.kernel.audit import (
    EMPTY_ROOT,
    Frontier,
    consistency_proof,
    fold,
    frontier_at,
    inclusion_proof,
    leaf_hash,
    node_hash,
    verify_consistency,
    verify_inclusion,
)
from quietline.kernel.errors import InvalidInput

LEAVES = [
    bytes.fromhex(leaf)
    for leaf in (
        "",
        "00",
        "10",
        "2021",
        "3031",
        "40414243",
        "5051525354555657",
        "606162636465666768696a6b6c6d6e6f",
    )
]
ROOTS = [
    bytes.fromhex(root)
    for root in (
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
    )
]
# Each with its index, the size of the tree, and the proof.
INCLUSIONS = [
    (0, 1, []),
    (
        0,
        8,
        [
            "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
            "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
            "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
        ],
    ),
    (
        5,
        8,
        [
            "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
            "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        ],
    ),
    (2, 3, ["fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125"]),
    (
        1,
        5,
        [
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
            "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
        ],
    ),
]
# Each with the old size, the new size, and the proof.
CONSISTENCIES = [
    (1, 1, []),
    (
        1,
        8,
        [
            "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
            "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
            "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
        ],
    ),
    (
        6,
        8,
        [
            "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
            "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        ],
    ),
    (
        2,
        5,
        [
            "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
            "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
        ],
    ),
]
MOST = 70
sizes = st.integers(min_value=1, max_value=MOST)


def leaf(number: int) -> bytes:
    """The hash of a leaf: a published one while they last."""
    return leaf_hash(LEAVES[number] if number < len(LEAVES) else number.to_bytes(2, "big"))


@cache
def tree_hash(start: int, end: int) -> bytes:
    """MTH of RFC 6962 section 2.1, word for word."""
    if start == end:
        return EMPTY_ROOT
    if end - start == 1:
        return leaf(start)
    half = 1
    while half * 2 < end - start:
        half *= 2
    return node_hash(tree_hash(start, start + half), tree_hash(start + half, end))


def top(level: int, place: int) -> bytes:
    return tree_hash(place << level, (place + 1) << level)


def decoded(proof: list[str]) -> tuple[bytes, ...]:
    return tuple(map(bytes.fromhex, proof))


@pytest.mark.parametrize("size", range(9))
def test_the_root_is_the_published_one(size: int) -> None:
    """A frontier that grew leaf by leaf has the published root at each size."""
    frontier = Frontier()
    for number in range(size):
        frontier.append(leaf(number))

    assert frontier.root() == ROOTS[size]


@pytest.mark.parametrize(("index", "size", "proof"), INCLUSIONS)
def test_the_inclusion_proof_is_the_published_one(index: int, size: int, proof: list[str]) -> None:
    """Building a proof gives the published hashes in the published order."""
    assert inclusion_proof(index, size, top) == decoded(proof)


@pytest.mark.parametrize(("index", "size", "proof"), INCLUSIONS)
def test_a_published_inclusion_proof_holds(index: int, size: int, proof: list[str]) -> None:
    """The check accepts every published inclusion proof."""
    assert verify_inclusion(leaf(index), index, size, decoded(proof), ROOTS[size])


@pytest.mark.parametrize(("old", "new", "proof"), CONSISTENCIES)
def test_the_consistency_proof_is_the_published_one(old: int, new: int, proof: list[str]) -> None:
    """Building a consistency proof gives the published hashes in the published order."""
    assert consistency_proof(old, new, top) == decoded(proof)


@pytest.mark.parametrize(("old", "new", "proof"), CONSISTENCIES)
def test_a_published_consistency_proof_holds(old: int, new: int, proof: list[str]) -> None:
    """The check accepts every published consistency proof."""
    assert verify_consistency(old, new, decoded(proof), ROOTS[old], ROOTS[new])


@given(size=sizes, data=st.data())
def test_every_leaf_of_every_tree_can_be_proven(size: int, data: st.DataObject) -> None:
    """Whatever the size and index, the built proof satisfies the check."""
    index = data.draw(st.integers(0, size - 1))

    proof = inclusion_proof(index, size, top)

    assert verify_inclusion(leaf(index), index, size, proof, tree_hash(0, size))


@given(new=sizes, data=st.data())
def test_every_tree_continues_every_smaller_one(new: int, data: st.DataObject) -> None:
    """Whatever the two sizes, the built consistency proof satisfies the check."""
    old = data.draw(st.integers(0, new))

    proof = consistency_proof(old, new, top)

    assert verify_consistency(old, new, proof, tree_hash(0, old), tree_hash(0, new))


@given(size=sizes, data=st.data())
def test_a_proof_speaks_of_one_index_only(size: int, data: st.DataObject) -> None:
    """A proof for one leaf is refused for the same leaf at any other index."""
    index = data.draw(st.integers(0, size - 1))
    other = data.draw(st.integers(-1, size + 1).filter(lambda number: number != index))

    proof = inclusion_proof(index, size, top)

    assert not verify_inclusion(leaf(index), other, size, proof, tree_hash(0, size))


@given(size=st.integers(2, MOST), data=st.data())
def test_no_hash_of_an_inclusion_proof_can_be_changed(size: int, data: st.DataObject) -> None:
    """Replacing any one hash of the proof breaks it."""
    index = data.draw(st.integers(0, size - 1))
    proof = list(inclusion_proof(index, size, top))
    proof[data.draw(st.integers(0, len(proof) - 1))] = bytes(32)

    assert not verify_inclusion(leaf(index), index, size, proof, tree_hash(0, size))


@given(size=sizes, data=st.data())
def test_an_inclusion_proof_has_one_length(size: int, data: st.DataObject) -> None:
    """A hash too many or too few breaks the proof."""
    index = data.draw(st.integers(0, size - 1))
    proof = inclusion_proof(index, size, top)
    wrong = data.draw(st.sampled_from([(*proof, bytes(32)), proof[:-1] if proof else (bytes(32),)]))

    assert not verify_inclusion(leaf(index), index, size, wrong, tree_hash(0, size))


@given(new=st.integers(2, MOST), data=st.data())
def test_a_tree_does_not_continue_another_history(new: int, data: st.DataObject) -> None:
    """A consistency proof is refused for an old root that the new tree does not begin with."""
    old = data.draw(st.integers(1, new))

    proof = consistency_proof(old, new, top)

    assert not verify_consistency(old, new, proof, bytes(32), tree_hash(0, new))


@given(new=st.integers(2, MOST), data=st.data())
def test_a_consistency_proof_has_one_length(new: int, data: st.DataObject) -> None:
    """A hash too many or too few breaks the proof."""
    old = data.draw(st.integers(1, new))
    proof = consistency_proof(old, new, top)
    wrong = data.draw(st.sampled_from([(*proof, bytes(32)), proof[:-1] if proof else (bytes(32),)]))

    assert not verify_consistency(old, new, wrong, tree_hash(0, old), tree_hash(0, new))


def test_an_inclusion_proof_must_reach_the_top_of_the_tree() -> None:
    """A proof that is whole in a tree of two stops short in a tree of three."""
    assert not verify_inclusion(leaf(0), 0, 3, (leaf(1),), ROOTS[2])


def test_a_consistency_proof_must_reach_the_top_of_the_tree() -> None:
    """A proof that is whole in a tree of two stops short in a tree of three."""
    assert not verify_consistency(1, 3, (leaf(1),), ROOTS[1], ROOTS[2])


def test_a_tree_does_not_shrink() -> None:
    """A larger tree is never consistent with a smaller one that is said to follow it."""
    assert not verify_consistency(3, 2, (), ROOTS[3], ROOTS[2])


@pytest.mark.parametrize(("index", "size"), [(0, 0), (-1, 4), (4, 4)])
def test_no_proof_is_built_for_a_leaf_that_is_not_there(index: int, size: int) -> None:
    """Asking for a proof outside the tree is refused as bad input."""
    with pytest.raises(InvalidInput):
        inclusion_proof(index, size, top)


def test_no_consistency_proof_is_built_backwards() -> None:
    """Asking for a proof from a larger to a smaller tree is refused as bad input."""
    with pytest.raises(InvalidInput):
        consistency_proof(5, 4, top)


@given(level=st.integers(0, 6))
def test_folding_hashes_gives_the_top_of_their_subtree(level: int) -> None:
    """The fold of 2**level leaves is the hash of the tree over them."""
    assert fold([leaf(number) for number in range(1 << level)]) == tree_hash(0, 1 << level)


@pytest.mark.parametrize("count", [0, 3, 6])
def test_only_complete_subtrees_are_folded(count: int) -> None:
    """A number of hashes that is no power of two is a mistake of the caller."""
    with pytest.raises(ValueError, match="power of two"):
        fold([bytes(32)] * count)


@given(size=st.integers(0, MOST))
def test_a_proof_asks_for_complete_subtrees_only(size: int) -> None:
    """The frontier read from subtree tops is the one that grew leaf by leaf."""
    grown = Frontier()
    for number in range(size):
        grown.append(leaf(number))

    assert frontier_at(size, top).to_bytes() == grown.to_bytes()
