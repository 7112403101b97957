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
    r"|sala|piso|confirmacion|clave|reply with|password|code|receipt|recibo|factura)[^.!?]{0,24}$"
)
BEFORE = 40
# Five digits are also a ZIP code or an order; these are services that practices bill every day,
# and count where the text speaks of money. Numbers only: the AMA's descriptions stay the AMA's.
SERVICES = re.compile(
    r"(?<![\w#/.$-])(?P<it>(?:992(?:0[2-5]|1[1-5])|993[89]\d|9944[1-3]|9949\d|36415|8[0-7]\d{3}"
    r"|93(?:000|010|306)|9047[1-4]|97(?:110|112|140|530|161|162)|20610|45(?:378|380|385)"
    r"|7[0-7]\d{3})(?:-\d\d|-[a-z\d]{2})?)(?![\w-])"
)
THERAPY = re.compile(r"(?<![\w#/.$-])(?P<it>90(?:79[12]|83[2-9]|84[05-9]|853)(?:-\d\d)?)(?![\w-])")
MONEY = re.compile(
    r"\$|(?<![a-z])(?:claim|charge|charges|charged|balance|owe|owed|invoice|bill|billed|superbill|paid"
    r"|copay|insurance|statement|autopay|resp|cobro|factura|saldo|deber?|deuda)(?![a-z])"
)
ZIP = re.compile(r"(?:(?<![a-z])[a-z]{2},? |zip(?: code)? )$")
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
    if MONEY.search(text):
        yield from _services(folded)
    for pattern in (ICD, ICD_LABELLED):
        for hit in pattern.finditer(text):
            protected = SENSITIVE.match(hit.group("it"))
            rule = "billing.sensitive_code" if protected else "billing.diagnosis_code"
            yield Finding(rule, *folded.original_range(*hit.span("it")))


def _services(folded: Folded) -> Iterator[Finding]:
    text = folded.text
    for rule, pattern in (("billing.code", SERVICES), ("billing.sensitive_code", THERAPY)):
        for hit in pattern.finditer(text):
            before = text[max(0, hit.start() - BEFORE) : hit.start("it")]
            if not PLACES.search(before) and not _is_zip(before):
                yield Finding(rule, *folded.original_range(*hit.span("it")))


def _is_zip(before: str) -> bool:
    found = ZIP.search(before)
    return found is not None and found.group().strip(" ,") not in {
        "of",
        "to",
        "in",
        "is",
        "by",
        "el",
    }
