import uuid

from quietline.infra.ids import new_code, new_id, new_token


def test_an_id_is_a_version_7_uuid() -> None:
    """RFC 9562: version and variant stand where every reader looks for them."""
    made = new_id()
    assert (made.version, made.variant) == (7, uuid.RFC_4122)


def test_ids_are_in_the_order_in_which_they_were_made() -> None:
    """Also the thousands that one millisecond sees."""
    made = [new_id() for _ in range(20_000)]
    assert made == sorted(made)


def test_no_id_is_made_twice() -> None:
    """Not even within a millisecond."""
    assert len({new_id() for _ in range(20_000)}) == 20_000


def test_a_token_is_long_and_plain() -> None:
    """Letters and digits that nobody mistakes for each other: 22 of 57, about 128 bits."""
    token = new_token()
    assert len(token) == 22
    assert not set(token) & set("0O1Il-_")


def test_a_code_keeps_its_leading_zeros() -> None:
    """Six digits, always."""
    assert all(len(new_code()) == 6 for _ in range(2_000))
