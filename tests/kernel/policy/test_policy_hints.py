"""A pattern is tried only where what it needs stands: no match is lost for want of a hint."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quietline.kernel.policy.detectors import billing, identifiers, measures, medications
from quietline.kernel.policy.findings import Pattern
from quietline.kernel.policy.hints import hints_of
from quietline.kernel.policy.normalize import fold
from quietline.kernel.policy.reading import read

SINGLE = (identifiers.CARD, billing.LABELLED, billing.DRUG, billing.HCPCS, billing.ICD)
CODES = (billing.ICD_LABELLED, billing.SERVICES, billing.THERAPY)
PATTERNS = (*identifiers.TABLE, *SINGLE, *CODES, *measures.VALUES, *medications.DOSES)


@pytest.mark.parametrize("pattern", PATTERNS, ids=lambda pattern: pattern.rule)
@settings(max_examples=100)
@given(data=st.data())
def test_whatever_a_pattern_matches_holds_what_it_needs(pattern: Pattern, data) -> None:
    """Over texts made from the pattern itself."""
    folded = fold(data.draw(st.from_regex(pattern.written, fullmatch=True)))
    hints = hints_of(folded.text, read(folded).words)
    hits = [hit.group() for hit in pattern.written.finditer(folded.text)]
    assert not hits or not pattern.needs.isdisjoint(hints), hits
