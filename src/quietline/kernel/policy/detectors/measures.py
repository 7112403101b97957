"""Measured values: blood pressures, concentrations, temperatures."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quietline.kernel.policy.findings import Finding, find_patterns
from quietline.kernel.policy.normalize import Folded

UNITS = r"(?:mg/dl|mmol/l|mmol/mol|mmhg|mm hg|ng/ml|pg/ml|ng/dl|g/dl|u/l|iu/l|meq/l|bpm|kg/m2|meq)"
VALUES = (
    ("result.value", re.compile(rf"(?<![\w.])\d{{1,5}}(?:[./]\d{{1,5}})? ?{UNITS}(?![a-z])")),
    # A first number of 80 to 250 over 40 to 150 is no date, no clock time and no fraction of use.
    (
        "result.value",
        re.compile(
            r"(?<![\d/.\-])(?:[89]\d|1\d\d|2[0-4]\d)/(?:[4-9]\d|1[0-4]\d)(?![\d/])"
            r"(?! ?(?:day|hours))"
        ),
    ),
    ("result.value", re.compile(r"(?<![a-z])bmi (?:of |is |was )?\d\d(?:\.\d)?(?!\d)")),
)


def find_measures(folded: Folded) -> Iterator[Finding]:
    """Yield values that only a measurement on a person gives."""
    return find_patterns(folded, VALUES)
