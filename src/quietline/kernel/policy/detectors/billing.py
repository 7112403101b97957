"""Service and diagnosis codes: CPT, CDT, HCPCS, ICD-10."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quietline.kernel.policy.findings import Finding
from quietline.kernel.policy.normalize import Folded

# A code after its own name, whatever its digits.
LABELLED = re.compile(
    r"(?<![a-z])(?:cpt|cdt|hcpcs|procedure code|service code|codigo de procedimiento|revenue code)"
    r"(?: codes?| #| no\.?)?[ :#]{0,2}(?:[a-z]\d{4}|\d{4}[a-z]|\d{5})(?![\w])"
)
HCPCS = re.compile(r"(?<![\w#-])(?P<it>[a-v]\d{4})(?![\w-])")
ICD = re.compile(r"(?<![\w.])(?P<it>[a-z]\d[0-9ab]\.[0-9a-z]{1,4})(?![\w])")
ICD_LABELLED = re.compile(
    r"(?<![a-z])(?:icd(?:[- ]?10)?(?:[- ]?cm)?|dx|diagnosis)(?: codes?)?[ :#]{0,2}"
    r"(?P<it>[a-z]\d[0-9ab](?:\.[0-9a-z]{1,4})?|\d{3}\.\d{1,2})(?![\w])"
)
# A letter and four digits may also be a room or a confirmation.
PLACES = re.compile(
    r"(?:suite|ste|room|rm|unit|gate|lot|level|floor|door|building|bldg|apt|box|locker|stall|spot"
    r"|confirmation|confirm|reference|ref|order|invoice|ticket|access|entry|pin|passcode|portal"
    r"|otp|login|verification|promo|security|tracking|route|highway|account|acct|oficina"
    r"|sala|piso|confirmacion|clave)[^.!?]{0,24}$"
)
BEFORE = 40
SENSITIVE = re.compile(
    r"f(?:0[4-9]|[1-9]\d)|b20|b97\.35|z21|z71\.7|z20\.[26]|a5\d|a6[0-4]|o\d\d|z3\d|n97|n46|z64\.0"
    r"|f64|z87\.890|t74|t76|z69|z72\.5|z11\.[34]"
)


def find_codes(folded: Folded) -> Iterator[Finding]:
    """Yield codes; a diagnosis code of a protected category is marked as such."""
    text = folded.text
    for hit in LABELLED.finditer(text):
        yield Finding("billing.code", *folded.original_range(*hit.span()))
    for hit in HCPCS.finditer(text):
        if not PLACES.search(text[max(0, hit.start() - BEFORE) : hit.start("it")]):
            yield Finding("billing.code", *folded.original_range(*hit.span("it")))
    for pattern in (ICD, ICD_LABELLED):
        for hit in pattern.finditer(text):
            protected = SENSITIVE.match(hit.group("it"))
            rule = "billing.sensitive_code" if protected else "billing.diagnosis_code"
            yield Finding(rule, *folded.original_range(*hit.span("it")))
