"""Offsets for browsers, held against Python's own UTF-16."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from quietline.web.desk.verdict import utf16_offsets


@given(st.text(alphabet=st.characters(), max_size=60))
def test_each_offset_is_the_length_of_what_stands_before_it_in_utf_16(text: str) -> None:
    """For any text, lone surrogates included."""
    expected = [
        len(text[:at].encode("utf-16-le", "surrogatepass")) // 2 for at in range(len(text) + 1)
    ]

    assert list(utf16_offsets(text)) == expected
