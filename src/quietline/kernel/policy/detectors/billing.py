"""Service and diagnosis codes: CPT, CDT, HCPCS, ICD-10."""

from __future__ import annotations

import re
from collections.abc import Iterator
from collections.abc import Set as AbstractSet

from quietline.kernel.policy.findings import Finding, find_patterns, pattern
from quietline.kernel.policy.normalize import Folded

# A code after its own name, whatever its digits.
LABELLED = pattern(
    "billing.code",
    "cpt cdt hcpcs procedure service codigo revenue",
    r"(?<![a-z])(?:cpt|cdt|hcpcs|procedure code|service code|codigo de procedimiento|revenue code)"
    r"(?: codes?| #| no\.?)?(?![a-z])[ :#]{0,2}(?:[a-z]\d{4}|\d{4}[a-z]|\d{5})(?![\w])",
)
DRUG = pattern(
    "billing.code",
    "ndc",
    r"(?<![a-z])ndc(?: code| number| no\.?| #)?[ :#]{0,2}\d{4,5}-?\d{3,4}-?\d{1,2}(?!\d)",
)
HCPCS = pattern("billing.code", "<mixed>", r"(?<![\w#-])(?P<it>[a-v]\d{4})(?![\w-])")
ICD = pattern(
    "billing.diagnosis_code", "<mixed>", r"(?<![\w.])(?P<it>[a-z]\d[0-9ab]\.[0-9a-z]{1,4})(?![\w])"
)
ICD_LABELLED = pattern(
    "billing.diagnosis_code",
    "icd icdcm dx diagnosis",
    r"(?<![a-z])(?:icd(?:[- ]?10)?(?:[- ]?cm)?|dx|diagnosis)(?: codes?)?(?![a-z])[ :#]{0,2}"
    r"(?P<it>[a-z]\d[0-9ab](?:\.[0-9a-z]{1,4})?|\d{3}\.\d{1,2})(?![\w])",
)
# A letter and four digits may also be a room or a confirmation.
PLACES = re.compile(
    r"(?:suite|ste|room|rm|unit|gate|lot|level|floor|door|building|bldg|apt|box|locker|stall|spot"
    r"|confirmation|confirm|reference|ref|order|invoice|ticket|access|entry|pin|passcode|portal"
    r"|otp|login|verification|promo|security|tracking|route|highway|account|acct|oficina"
    r"|sala|piso|confirmacion|clave|reply with|password|code|receipt|recibo|factura)[^.!?]{0,24}$"
)
# No diagnosis opens a door or stands in a queue.
DOORS = re.compile(
    r"(?<![a-z])(?:elevator|door|gate|garage|wifi|locker|ticket|queue|seat|stall|shelf|bin)"
    r"[^.!?]{0,16}$"
)
BEFORE = 40
# Five digits are also a ZIP code or an order; these are services that practices bill every day,
# and count where the text speaks of money. Numbers only: the AMA's descriptions stay the AMA's.
SERVICES = pattern(
    "billing.code",
    "#5 <mixed>",
    r"(?<![\w#/.$-])(?P<it>(?:992(?:0[2-5]|1[1-5])|993[89]\d|9944[1-3]|9949\d|36415|8[0-7]\d{3}"
    r"|93(?:000|010|306)|9047[1-4]|97(?:110|112|140|530|161|162)|20610|45(?:378|380|385)"
    r"|7[0-7]\d{3})(?:-\d\d|-[a-z\d]{2})?)(?![\w-])",
)
THERAPY = pattern(
    "billing.sensitive_code",
    "#5 <mixed>",
    r"(?<![\w#/.$-])(?P<it>90(?:79[12]|83[2-9]|84[05-9]|853)(?:-\d\d)?)(?![\w-])",
)
MONEY = re.compile(
    r"\$|(?<![a-z])(?:claim|charge|charges|charged|balance|owe|owed|invoice|bill|billed|superbill|paid"
    r"|copay|insurance|statement|autopay|resp|cobro|factura|saldo|deber?|deuda)(?![a-z])"
)
ZIP = re.compile(r"(?:(?<![a-z])[a-z]{2},? |zip(?: code)? )$")
SENSITIVE = re.compile(
    r"f(?:0[4-9]|[1-9]\d)|b20|b97\.35|z21|z71\.7|z20\.[26]|a5\d|a6[0-4]|o\d\d|z3\d|n97|n46|z64\.0"
    r"|f64|z87\.890|t74|t76|z69|z72\.5|z11\.[34]"
)


def find_codes(folded: Folded, hints: AbstractSet[str]) -> Iterator[Finding]:
    """Yield codes; a diagnosis code of a protected category is marked as such."""
    text = folded.text
    yield from find_patterns(folded, hints, (LABELLED, DRUG))
    for hit in HCPCS.hits(text, hints):
        if not PLACES.search(_before(text, hit)):
            yield Finding(HCPCS.rule, *folded.original_range(*hit.span("it")))
    yield from _services(folded, hints)
    for one in (ICD, ICD_LABELLED):
        for hit in one.hits(text, hints):
            if not DOORS.search(_before(text, hit)):
                protected = SENSITIVE.match(hit.group("it"))
                rule = "billing.sensitive_code" if protected else one.rule
                yield Finding(rule, *folded.original_range(*hit.span("it")))


def _services(folded: Folded, hints: AbstractSet[str]) -> Iterator[Finding]:
    text = folded.text
    if SERVICES.needs.isdisjoint(hints) or not MONEY.search(text):
        return
    for one in (SERVICES, THERAPY):
        for hit in one.hits(text, hints):
            before = _before(text, hit)
            if not PLACES.search(before) and not _is_zip(before):
                yield Finding(one.rule, *folded.original_range(*hit.span("it")))


def _before(text: str, hit: re.Match[str]) -> str:
    return text[max(0, hit.start() - BEFORE) : hit.start("it")]


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
