"""Point 17: disguise reveals just as much, and offsets still point into the original."""

from __future__ import annotations

import pytest

from quietline.kernel.policy import Tier, evaluate


@pytest.mark.parametrize(
    ("text", "hidden"),
    [
        ("Your b1opsy is at 3.", "b1opsy"),
        ("Your b!opsy is at 3.", "b!opsy"),
        ("Your c@ncer visit is at 3.", "c@ncer"),
        ("Your b i o p s y is at 3.", "b i o p s y"),
        ("Your b.i.o.p.s.y. is at 3.", "b.i.o.p.s.y"),
        ("Your bi-opsy is at 3.", "bi-opsy"),
        ("Your bio\u200bpsy is at 3.", "bio\u200bpsy"),
        ("Your bi\u00adopsy is at 3.", "bi\u00adopsy"),
        ("Your ｂｉｏｐｓｙ is at 3.", "ｂｉｏｐｓｙ"),
        ("Your bіорsу is at 3.", "bіорsу"),
        ("Your 𝐛𝐢𝐨𝐩𝐬𝐲 is at 3.", "𝐛𝐢𝐨𝐩𝐬𝐲"),
        ("Your bíópsy is at 3.", "bíópsy"),
        ("Your bi\u0301opsy is at 3.", "bi\u0301opsy"),
        ("Your biooopsy is at 3.", "biooopsy"),
        ("Your colonscopy is at 3.", "colonscopy"),
        ("Your colonosocpy is at 3.", "colonosocpy"),
        ("Your c*ncer visit is at 3.", "c*ncer"),
        ("Your 🤰 visit is at 3.", "🤰"),
        ("YOUR BIOPSY IS AT 3.", "BIOPSY"),
        ("Yr ndscpy is at 3.", "ndscpy"),
        ("Your h*st*rosc*py is at 3.", "h*st*rosc*py"),
        ("Don't skip the Iithium draw.", "Iithium"),
    ],
)
def test_a_disguised_word_is_found_where_it_stands(text: str, hidden: str) -> None:
    """The span covers the disguised word of the original, whole."""
    verdict = evaluate(text)
    assert hidden in [text[span.start : span.end] for span in verdict.spans]


@pytest.mark.parametrize(
    "text",
    [
        "See you at 3pm in room 4b, call 1-800-555-0100.",
        "Pls add ur 2nd ins card b4 ur visit 2moro",
        "Dr. A. B. Cole will c u at 9 a.m.",
        "Wi-Fi in our lobby: code G7-K2-P9",
        "Our additional consultants mediate messages.",
        "Rmndr: appt tmrw, pls cnfrm w/ frnt dsk",
    ],
)
def test_honest_texts_are_not_read_as_disguise(text: str) -> None:
    """Times, abbreviations and codes make no medical word."""
    assert evaluate(text).tier is Tier.ADMINISTRATIVE
