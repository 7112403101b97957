import pytest

from quietline.services.outbound.links import new_link, spells_something


@pytest.mark.parametrize("token", ["iBS5tdvJjYaVBMwuStNH7J", "iNr8MaHtmjKp62iqnZxhRG"])
def test_a_token_that_spells_a_condition_is_seen(token: str) -> None:
    """One in a thousand random tokens holds letters that a stranger could read as a word."""
    assert spells_something(token)


def test_no_link_holds_anything_readable(ports) -> None:
    """However many are drawn: a notification is never refused for its own link."""
    links = [new_link(ports) for _ in range(3_000)]
    assert [link for link in links if spells_something(link.token)] == []
