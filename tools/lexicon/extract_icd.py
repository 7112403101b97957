# ruff: noqa: E501, SIM905 -- headers, patterns and word tables read best unbroken
"""Build sources/icd_terms.txt and sources/icd_words.txt from the ICD-10-CM tabular list.

    python extract_icd.py TABULAR_XML SCOWL_FOLDER

A term is a short phrase that names a condition; a word is a single word that ordinary English lacks,
or that hand/medical_in_english.txt says is clinical although ordinary English has it.
The kind of a term is the kind of the block it stands in; of a word, the kind of most of its blocks.
"""

from __future__ import annotations

import re
import sys
import xml.etree.ElementTree as ET
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

from common import hand_set, hand_terms, scowl, write

SCOWL_SIZE = 50
MAJORITY = 0.6
MAX_WORDS = 4

# First match decides; a code is compared without its dot.
KINDS = tuple(
    (kind, re.compile(pattern))
    for kind, pattern in (
        ("gender", r"F64|Z87890"),
        ("violence", r"T74|T76|Z69|Y07|Z044|Z047|Z9141|Z6281|O9A[345]|Z630"),
        (
            "substance",
            r"F1[0-689]|K70|R780|Z714|Z715|Y90|T40|Z811|Z813|G621|I426|K852|K860|O993[12]|P044|P961",
        ),
        ("hiv", r"B20|Z21|Z206|Z114|O987|A5|A60|A61|A62|A63|A64|B00|Z113|Z202|O981|O982|O983"),
        ("psych", r"F[2-9]|R45|R44|T1491|Z915|Z133|Z13[34]|Z86 ?5|Z818|O993[4]|R4183"),
        ("repro", r"O|Z3|N46|N97|N96|Z640|N528|N529|F52"),
    )
)
# The pregnancy chapter and the syphilis blocks repeat ordinary conditions ("diabetes in pregnancy").
SHOWN_KINDS = ("repro", "hiv")
SKIPPED_CHAPTERS = "VWXY"
TEXTS = ("inclusionTerm", "includes")

CUT = re.compile(
    r"\s*(?:[,;:]|\b(?:due to|with|without|in|of|by|from|following|resulting|affecting|involving|and|or|as|to|for|"
    r"during|complicating|caused|not|nos|nec|associated|on|at|initial|subsequent|sequela|unspecified)\b).*"
)
BRACKETS = re.compile(r"\([^)]*\)|\[[^\]]*\]")
LEADING = re.compile(
    r"^(?:(?:other|unspecified|specified|certain|multiple|personal history|family history|history|acute|chronic|"
    r"subacute|mild|moderate|severe|primary|secondary|left|right|bilateral|unilateral|upper|lower|recurrent|"
    r"encounter|the|a|an|any|all|some|benign neoplasm|persistent|postprocedural|partial|complete|generalized|"
    r"localized|isolated|late|early|simple|complex|typical|atypical|idiopathic|diseases?|disorders?)\s+)+"
)
HEADS = frozenset(
    """pain ache failure attack disease disorder syndrome injury fracture tear sprain strain burn infection
    deficiency insufficiency inflammation stones stone bite poisoning overdose abuse dependence use withdrawal
    disturbance weakness loss bleeding discharge cancer tumor cyst defect anomaly anemia allergy palsy block
    pressure intolerance retention incontinence obstruction delay impairment disability rupture dislocation
    rash ulcer wound stroke arrest murmur rhythm exhaustion cramp spasm stiffness swelling lump nodule
    neglect assault violence screening vaccination pregnancy labor delivery contraception abortion
    transplant dialysis amputation colostomy pacemaker prosthesis death birth disorders diseases injuries
    pneumonia flu fever cough sinusitis obesity underweight overweight sleep apnea dysphoria""".split()
)


def kind_of(code: str) -> str:
    flat = code.replace(".", "")
    return next((kind for kind, pattern in KINDS if pattern.match(flat)), "plain")


def entries(xml: Path) -> Iterator[tuple[str, str]]:
    """(code, lower-case text) of each title and inclusion term."""
    for node in ET.parse(xml).getroot().iter("diag"):
        code = node.findtext("name", "")
        if code[0] in SKIPPED_CHAPTERS:
            continue
        yield code, node.findtext("desc", "").lower()
        for tag in TEXTS:
            for group in node.findall(tag):
                for note in group.findall("note"):
                    yield code, (note.text or "").lower()


def phrase(text: str) -> str:
    """The short phrase a title begins with: "Acute sinusitis, unspecified" gives "sinusitis"."""
    bare = BRACKETS.sub(" ", text).strip()
    return LEADING.sub("", " ".join(CUT.sub("", bare).split()))


def is_term(candidate: str, clinical: set[str]) -> bool:
    words = candidate.split()
    if not 1 <= len(words) <= MAX_WORDS or re.search(r"[^a-z' -]", candidate):
        return False
    if len(words) == 1:
        return words[0] in clinical and len(words[0]) > 3
    return words[-1] in HEADS or any(word in clinical for word in words)


def word_kinds(found: list[tuple[str, str]]) -> dict[str, str]:
    blocks: dict[str, Counter[str]] = defaultdict(Counter)
    for code, text in found:
        for word in set(re.findall(r"[a-z]{5,}", BRACKETS.sub(lambda m: m[0], text))):
            blocks[word][kind_of(code)] += 1
    majority = {}
    for word, kinds in blocks.items():
        kind, count = kinds.most_common(1)[0]
        majority[word] = kind if count >= MAJORITY * kinds.total() else "plain"
    return majority


def term_kinds(found: list[tuple[str, str]], words: dict[str, str]) -> dict[str, str]:
    """Terms with the kind of most of their blocks; reproduction must also show in a word of the term."""
    clinical = set(words)
    blocks: dict[str, Counter[str]] = defaultdict(Counter)
    for code, text in found:
        candidate = phrase(text)
        if is_term(candidate, clinical):
            blocks[candidate][kind_of(code)] += 1
    terms = {}
    for term, kinds in blocks.items():
        kind, count = kinds.most_common(1)[0]
        shown = kind not in SHOWN_KINDS or any(words.get(word) == kind for word in term.split())
        terms[term] = kind if shown and count >= MAJORITY * kinds.total() else "plain"
    return terms


def main(tabular_xml: str, scowl_folder: str) -> None:
    found = list(entries(Path(tabular_xml)))
    by_hand = {word: kind for kind, word in hand_terms("medical_in_english.txt")}
    ordinary = scowl(Path(scowl_folder), SCOWL_SIZE) - set(by_hand) | hand_set(
        "icd_not_clinical.txt"
    )
    words = {w: by_hand.get(w, k) for w, k in word_kinds(found).items() if w not in ordinary}
    terms = term_kinds(found, words)
    source = "Source: ICD-10-CM tabular list, April 2026, CDC/NCHS and CMS, public domain. See SOURCES.md."
    print(
        "icd_words.txt",
        write(
            "icd_words.txt",
            ("Words of ICD-10-CM that ordinary English lacks.", "Columns: word, kind.", source),
            words.items(),
        ),
    )
    print(
        "icd_terms.txt",
        write(
            "icd_terms.txt",
            (
                "Words and short phrases of ICD-10-CM that name a condition.",
                "Columns: term, kind.",
                source,
            ),
            terms.items(),
        ),
    )


if __name__ == "__main__":
    main(*sys.argv[1:])
