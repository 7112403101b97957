"""Segments are counted as carriers count them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quietline.kernel.sms import Encoding, SmsSize, measure, split
from quietline.kernel.sms.gsm7 import SEPTETS

GSM, UCS = Encoding.GSM7, Encoding.UCS2

VECTORS = [
    ("", SmsSize(GSM, 0, 0)),
    ("a", SmsSize(GSM, 1, 1)),
    ("a" * 160, SmsSize(GSM, 160, 1)),
    ("a" * 161, SmsSize(GSM, 161, 2)),
    ("a" * 306, SmsSize(GSM, 306, 2)),
    ("a" * 307, SmsSize(GSM, 307, 3)),
    ("á" * 70, SmsSize(UCS, 70, 1)),
    ("á" * 71, SmsSize(UCS, 71, 2)),
    ("á" * 134, SmsSize(UCS, 134, 2)),
    ("á" * 135, SmsSize(UCS, 135, 3)),
    ("a" * 159 + "á", SmsSize(UCS, 160, 3)),
    ("€" * 80, SmsSize(GSM, 160, 1)),
    ("€" * 81, SmsSize(GSM, 162, 2)),
    ("a" * 158 + "€", SmsSize(GSM, 160, 1)),
    ("a" * 159 + "€", SmsSize(GSM, 161, 2)),
    ("\ufffd" * 70, SmsSize(UCS, 70, 1)),
    ("\uffff" * 70, SmsSize(UCS, 70, 1)),
    ("😀" * 35, SmsSize(UCS, 70, 1)),
    ("😀" * 36, SmsSize(UCS, 72, 2)),
    ("😀" * 67, SmsSize(UCS, 134, 3)),  # 33 fit a part of 67: one unit stays empty in each
    ("a" * 68 + "😀", SmsSize(UCS, 70, 1)),
    ("a" * 69 + "😀", SmsSize(UCS, 71, 2)),
]


@pytest.mark.parametrize(("text", "size"), VECTORS)
def test_a_text_costs_what_the_carrier_counts(text: str, size: SmsSize) -> None:
    """The known limits: 160 and 153 septets, 70 and 67 code units."""
    assert measure(text) == size


def test_an_escape_pair_is_not_divided_between_parts() -> None:
    """The euro sign moves whole; the first part stays one septet short."""
    text = "a" * 152 + "€" + "b" * 20
    assert [(part.text, part.units) for part in split(text)] == [
        ("a" * 152, 152),
        ("€" + "b" * 20, 22),
    ]


def test_an_escape_pair_that_just_fits_stays() -> None:
    """153 septets are filled to the last."""
    assert [part.units for part in split("a" * 151 + "€" + "b" * 20)] == [153, 20]


def test_a_surrogate_pair_is_not_divided_between_parts() -> None:
    """Half an emoji is a broken character on the handset."""
    text = "a" * 66 + "😀" + "b" * 10
    assert [(part.text, part.units) for part in split(text)] == [
        ("a" * 66, 66),
        ("😀" + "b" * 10, 12),
    ]


def test_a_surrogate_pair_that_just_fits_stays() -> None:
    """67 units are filled to the last."""
    assert [part.units for part in split("a" * 65 + "😀" + "b" * 10)] == [67, 10]


def test_parts_short_of_a_unit_can_make_one_part_more() -> None:
    """306 septets would fit two parts if the escape on the boundary could be divided."""
    text = "a" * 152 + "€" + "b" * 152
    assert measure(text) == SmsSize(GSM, 306, 3)


GSM_TEXT = st.text(st.sampled_from(sorted(SEPTETS)), max_size=700)
ANY_TEXT = st.text(max_size=400) | GSM_TEXT


@given(ANY_TEXT)
def test_joining_the_parts_gives_the_text(text: str) -> None:
    """Nothing is lost, added or moved."""
    assert "".join(part.text for part in split(text)) == text


@given(ANY_TEXT)
def test_no_part_is_longer_than_its_payload(text: str) -> None:
    """140 bytes carry no more."""
    parts = split(text)
    limits = {GSM: (160, 153), UCS: (70, 67)}[measure(text).encoding]
    assert all(part.units <= limits[len(parts) > 1] for part in parts)


@given(st.text(max_size=400))
def test_the_units_of_a_ucs2_text_are_its_utf16_code_units(text: str) -> None:
    """The codec of the standard library counts the same."""
    size = measure(text + "á")
    assert size.units == len((text + "á").encode("utf-16-be")) // 2


@given(ANY_TEXT, st.text(max_size=20))
def test_a_longer_text_never_costs_fewer_parts(text: str, more: str) -> None:
    """Adding words cannot make a text cheaper."""
    assert measure(text + more).segments >= measure(text).segments


@given(GSM_TEXT)
def test_every_part_but_the_last_is_full_up_to_one_unit(text: str) -> None:
    """A part is short only when a pair did not fit."""
    assert all(part.units >= 152 for part in split(text)[:-1])
