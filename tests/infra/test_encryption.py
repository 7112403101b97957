import uuid

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quietline.infra.encryption import BlindIndex, DataKey, digest_token, same_digest
from quietline.infra.ids import new_id, new_secret
from quietline.kernel.errors import IntegrityBroken

OWNER, ROW = new_id(), new_id()
KEY = DataKey(OWNER, new_secret())


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"])))
def test_what_is_sealed_opens_again(text: str) -> None:
    """Any text, to the letter."""
    assert KEY.open(ROW, "message.body", KEY.seal(ROW, "message.body", text)).reveal() == text


@given(st.integers(min_value=0, max_value=10_000), st.integers(min_value=1, max_value=255))
def test_any_changed_byte_breaks_the_seal(place: int, flip: int) -> None:
    """Version, nonce, content or tag."""
    sealed = bytearray(KEY.seal(ROW, "message.body", "Your biopsy came back benign"))
    sealed[place % len(sealed)] ^= flip
    with pytest.raises(IntegrityBroken):
        KEY.open(ROW, "message.body", bytes(sealed))


@pytest.mark.parametrize("cut", [0, 1, 12, 13, 20])
def test_a_seal_cut_short_is_broken(cut: int) -> None:
    """However little is left."""
    with pytest.raises(IntegrityBroken):
        KEY.open(ROW, "message.body", KEY.seal(ROW, "message.body", "text")[:cut])


@pytest.mark.parametrize(
    ("key", "row", "field"),
    [
        (KEY, new_id(), "message.body"),
        (KEY, ROW, "message.decision"),
        (DataKey(new_id(), KEY.secret), ROW, "message.body"),
        (DataKey(OWNER, new_secret()), ROW, "message.body"),
    ],
    ids=["row", "field", "owner", "key"],
)
def test_a_sealed_value_opens_only_where_it_belongs(
    key: DataKey, row: uuid.UUID, field: str
) -> None:
    """Moved to another row, column or patient, it is of no use."""
    sealed = KEY.seal(ROW, "message.body", "text")
    with pytest.raises(IntegrityBroken):
        key.open(row, field, sealed)


def test_the_same_text_is_never_sealed_alike() -> None:
    """Whoever sees two seals cannot tell that they hold the same."""
    sealed = {KEY.seal(ROW, "message.body", "yes") for _ in range(50)}
    assert len(sealed) == 50


def test_a_commitment_binds_words_row_and_field() -> None:
    """Change any of them, and it is another."""
    commitments = {
        KEY.commitment(ROW, "message.body", "yes"),
        KEY.commitment(ROW, "message.body", "no"),
        KEY.commitment(ROW, "message.decision", "yes"),
        KEY.commitment(new_id(), "message.body", "yes"),
        DataKey(OWNER, new_secret()).commitment(ROW, "message.body", "yes"),
    }
    assert len(commitments) == 5


def test_a_commitment_is_always_the_same() -> None:
    """So that it can be checked years later."""
    key = DataKey(uuid.UUID(int=1), bytes(32))
    assert key.commitment(uuid.UUID(int=2), "message.body", "yes") == key.commitment(
        uuid.UUID(int=2), "message.body", "yes"
    )


def test_a_blind_index_tells_nothing_across_practices_and_kinds() -> None:
    """The same number at two practices, or as a name, has other digests."""
    index = BlindIndex(new_secret())
    here, there = new_id(), new_id()
    digests = {
        index.of(here, "number", "+15550100001"),
        index.of(there, "number", "+15550100001"),
        index.of(here, "name", "+15550100001"),
        BlindIndex(new_secret()).of(here, "number", "+15550100001"),
    }
    assert len(digests) == 4


def test_a_key_does_not_show_itself() -> None:
    """Not in a traceback either."""
    assert KEY.secret.hex() not in repr(KEY)
    assert repr(KEY.secret) not in repr(KEY)


def test_digests_are_compared_whole() -> None:
    """Equal or not, and nothing in between."""
    assert same_digest(digest_token("a"), digest_token("a"))
    assert not same_digest(digest_token("a"), digest_token("b"))
