"""Numbers that name a person: Social Security, record, member, card, licence; dates of birth."""

from __future__ import annotations

import re
from collections.abc import Iterator
from collections.abc import Set as AbstractSet

from quietline.kernel.policy.findings import Finding, find_patterns, pattern
from quietline.kernel.policy.normalize import Folded

# Between a label and its number: at most a few joining words or signs.
JOIN = r"(?:[ :#.\-]|is|es|no|number|numero|num|id|ending in){0,6}"
# A number of a person: letters and digits, with at least four digits in a row or in groups.
CODE = r"(?P<it>[a-z]{0,4}[- ]?\d[a-z\d\-]{2,19}\d)(?![\w])"
# A word with a wide meaning needs one of these before its number.
LABEL = r"(?:id| (?:id|identification|number|no\.?|num|numero)| ?[#:])"
YEAR = r"(?:19\d\d|20[01]\d|202\d)"
# At least five digits in one number, with letters and signs between: no price, time or year.
LONG_CODE = r"(?P<it>(?:[a-z]{1,4}[ -]?)?\d(?:[ -]?[a-z]?[ -]?\d){4,15}[a-z]{0,2})(?![\w])"
MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|dic)[a-z]{0,7}\.?"
DATE = (
    rf"(?:\d{{1,2}}[/.\- ]\d{{1,2}}[/.\- ](?:{YEAR}|\d\d)|{YEAR}[/.\-]\d{{1,2}}[/.\-]\d{{1,2}}"
    rf"|{MONTH} (?:the )?\d{{1,2}}(?:st|nd|rd|th)?,? {YEAR}"
    rf"|\d{{1,2}}(?:st|nd|rd|th)?[ -](?:of |de )?{MONTH}(?: de| del|-)?,? ?{YEAR}"
    rf"|(?:the )?(?:{MONTH}(?: the)? [a-z]{{4,8}}(?:-[a-z]{{4,8}})?|[a-z]{{4,8}} of {MONTH}),?"
    r" (?:nineteen|two thousand)(?:[ -][a-z]{2,10}){1,3})"
)
BORN = (
    r"(?:dob|d\.o\.b\.?|date of birth|birth ?date|birthday|born(?: on)?|b\."
    r"|fecha de nacimiento"
    r"|f\.? ?nac|nacid[oa](?: el)?|fdn|date de naissance|data de nascimento|ngay sinh"
    r"|petsa ng kapanganakan|dat nesans|生日|出生日期)"
)
TABLE = (
    pattern("identifier.ssn", "#4 <mixed>", r"(?<![\d-])(?P<it>\d{3}-\d{2}-\d{4})(?![\d-])"),
    pattern(
        "identifier.ssn",
        "ssn ss social",
        r"(?:ssn|ss#|social security|seguro social|social)(?: (?:number|no\.?|#|digits))?(?![a-z])"
        rf"{JOIN}(?P<it>(?:[x*]{{3}}[- ]?[x*]{{2}}[- ]?)?\d{{3}}[ .-]?\d{{0,2}}[ .-]?\d{{1,4}})"
        r"(?!\d)",
    ),
    pattern(
        "identifier.ssn",
        "#1",
        r"(?<!\d)(?P<it>\d \d \d ?- ?\d \d ?- ?\d \d \d \d)(?!\d)",
    ),
    pattern(
        "identifier.record",
        "chart mr",
        rf"(?<![a-z])(?:chart(?![a-z])|mr ?#)(?: (?:is|no\.?))? ?#?:? ?{LONG_CODE}",
    ),
    pattern(
        "identifier.member",
        "medicaid medicare medi medical masshealth tricare champva policy poliza member subscriber"
        " beneficiary afiliado miembro blue",
        r"(?<![a-z])(?:medicaid|medicare|medi-?cal(?: cin)?|masshealth|tricare|champva|policy"
        r"|poliza|member|subscriber|beneficiary|afiliado|miembro|blue (?:card|cross|shield))"
        r"(?: (?:id|is|no\.?|#|number))?[ :#]{1,2}"
        rf"{LONG_CODE}",
    ),
    pattern(
        "identifier.licence",
        "license licence licenses licences licensed licenced licencia licencias",
        rf"(?<![a-z])licen(?:[sc]e[sd]?|cias?)(?!'?[^\W\d_])[^\n\d$]{{0,32}}?(?<![a-z\d]){LONG_CODE}",
    ),
    pattern(
        "identifier.record",
        "mrn m medical record chart patient pt numero expediente historia hospital case",
        r"(?<![a-z])(?:mrn|m\.r\.n\.?|medical record|record number|record no|record #"
        r"|chart number|chart #|chart no|patient id|patient number|patient #|pt id"
        rf"|numero de expediente|expediente|historia clinica|hospital number"
        rf"|case number)(?![a-z]){JOIN}{CODE}",
    ),
    pattern(
        "identifier.member",
        "member membership subscriber policy medicare medicaid medi insurance group beneficiary"
        " plan poliza afiliado miembro seguro mbi hicn numero memberid membershipid subscriberid"
        " policyid groupid planid insuranceid beneficiaryid medicareid medicaidid calid polizaid"
        " afiliadoid miembroid seguroid",
        r"(?<![a-z])(?:(?:member(?:ship)?|subscriber|policy|medicare|medicaid|medi-cal|insurance"
        rf"|group|beneficiary|plan|poliza|afiliado|miembro|seguro){LABEL}|mbi|hicn"
        rf"|numero de (?:seguro|poliza|afiliado|miembro|medicare))(?![a-z]){JOIN}{CODE}",
    ),
    # A Medicare number by its own shape: 11 places, fixed letters and digits.
    pattern(
        "identifier.member",
        "<mixed>",
        r"(?<![\w-])(?P<it>[1-9][ac-hj-kmnp-rt-y][ac-hj-kmnp-rt-y\d]\d-?[ac-hj-kmnp-rt-y]"
        r"[ac-hj-kmnp-rt-y\d]\d-?[ac-hj-kmnp-rt-y]{2}\d{2})(?![\w-])",
    ),
    pattern(
        "identifier.licence",
        "license licence passport licencia pasaporte dl",
        r"(?<![a-z])(?:licen[sc]e|license plate|passport|licencia|pasaporte|dl)(?![a-z])"
        r"(?: (?:number|no\.?|#))?"
        rf"{JOIN}{CODE}",
    ),
    pattern(
        "identifier.birth_date",
        "dob d date birth birthdate birthday born b fecha f fnac nacido nacida fdn data ngay petsa"
        " dat 生 出",
        rf"(?<![a-z]){BORN}(?!'?[^\W\d_])[^\n\d]{{0,24}}?(?P<it>{DATE})(?!\d)",
    ),
    # A full date of long ago, unlabelled, can only be somebody's.
    pattern(
        "identifier.birth_date",
        "#4 <mixed>",
        r"(?<![\d/.\-])(?P<it>\d{1,2}[/.\-]\d{1,2}[/.\-](?:19\d\d|200\d|201[0-5])"
        r"|(?:19\d\d|200\d|201[0-5])-\d{2}-\d{2})(?![\d/])",
    ),
    pattern(
        "identifier.birth_date",
        "#4 <mixed>",
        rf"(?<![a-z])(?P<it>{MONTH} \d{{1,2}}(?:st|nd|rd|th)?,?"
        r" (?:19\d\d|200\d|201[0-5]))(?!\d)",
    ),
)
CARD = pattern(
    "identifier.card", "#4 #5 <mixed>", r"(?<![\d-])[3-6]\d{3}(?:[ -]?\d){8,15}(?![\d-])"
)
CARD_LENGTHS = frozenset({13, 14, 15, 16})
# A number or a date that is the office's own.
NOT_THEIRS = re.compile(
    r"(?:(?<![a-z])npi(?![a-z])[^\n]{0,40}"
    r"|(?:since|established|founded|est\.|batch|lot|ref(?: no)?)[ :#.]{0,3})$"
)
NOT_A_CARD = re.compile(
    r"(?:tracking|track|rastreo|npi|order|confirmation|reference)[^\n]{0,20}$",
)
BEFORE = 40


def find_identifiers(folded: Folded, hints: AbstractSet[str]) -> Iterator[Finding]:
    """Yield identifiers."""
    for found in find_patterns(folded, hints, TABLE):
        start = max(0, found.start - BEFORE)
        if not NOT_THEIRS.search(folded.original[start : found.start].casefold()):
            yield found
    for hit in CARD.hits(folded.text, hints):
        before = folded.text[max(0, hit.start() - BEFORE) : hit.start()]
        if _is_card(hit.group()) and not NOT_A_CARD.search(before):
            yield Finding(CARD.rule, *folded.original_range(*hit.span()))


def _is_card(written: str) -> bool:
    digits = [int(char) for char in written if char.isdecimal()]
    if len(digits) not in CARD_LENGTHS:
        return False
    doubled = (sum(divmod(2 * digit, 10)) for digit in digits[-2::-2])
    return (sum(digits[-1::-2]) + sum(doubled)) % 10 == 0
