"""The tables of 3GPP TS 23.038."""

from __future__ import annotations

import pytest

from quietline.kernel.sms.gsm7 import SEPTETS, is_gsm7


def test_the_default_alphabet_has_127_characters() -> None:
    """128 places, one of which is the escape."""
    assert sum(1 for cost in SEPTETS.values() if cost == 1) == 127


def test_the_extension_table_is_the_ten_of_the_standard() -> None:
    """They travel behind an escape and cost two septets."""
    assert {c for c, cost in SEPTETS.items() if cost == 2} == set("\f^{}\\[~]|€")


@pytest.mark.parametrize("character", list("éñüÑ¿¡àèùìòäöÄÖÜßÇØøÅåÆæ@£$¥§¤ΔΦΓΛΩΠΨΣΘΞ\n\r€"))
def test_these_characters_stay_cheap(character: str) -> None:
    """Spanish é, ñ, ü, ¿ and ¡ are among them."""
    assert is_gsm7(character)


@pytest.mark.parametrize("character", list("áíóúÁÍÓÚçâêãõ`\t\u00a0’“”–—…•🙂αБ中"))
def test_these_characters_cost_the_whole_encoding(character: str) -> None:
    """Spanish á, í, ó and ú are among them, and so is the tab."""
    assert not is_gsm7(character)
