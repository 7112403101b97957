# ruff: noqa: E501 -- headers, patterns and word tables read best unbroken
"""Build sources/clinical_words.txt from the hand-written lists, less what the other lists hold.

python build_clinical.py
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from common import hand_terms, terms_of, write

PLURAL_ES = re.compile(r"(s|x|z|ch|sh)$")
PLURAL_IES = re.compile(r"[^aeiou]y$")
NO_PLURAL = re.compile(
    r"(s|ed|ing|ia|ic|al|ous|ar|id|ism|ness|ology|iatry|itis|osis|emia|\d|%|\+|\.|'s|tive|ant)$"
)


def plural(term: str) -> str | None:
    """The regular plural of a term worth one: a noun of four letters or more."""
    if len(term) < 4 or NO_PLURAL.search(term):
        return None
    if PLURAL_ES.search(term):
        return term + "es"
    return term[:-1] + "ies" if PLURAL_IES.search(term) else term + "s"


def rows() -> Iterator[tuple[str, str, str]]:
    ambiguous = {
        term for section, term in hand_terms("clinical_words.txt") if section.endswith(" word")
    }
    known = terms_of("drugs.txt") | terms_of("icd_words.txt")
    for section, term in hand_terms("clinical_words.txt"):
        kind = section.split()[0]
        forms = (term, plural(term)) if section.endswith(" s") else (term,)
        for form in forms:
            if form and (form not in known or form in ambiguous):
                yield form, kind, "word" if form in ambiguous else ""
    for kind, term in hand_terms("medical_in_english.txt"):
        if term not in known:
            yield term, kind, "word" if term in ambiguous else ""


def main() -> None:
    header = (
        "Clinical words and short phrases: anatomy, symptoms, procedures, devices, tests, specialties, abbreviations.",
        "Columns: term, kind, `word` where it is also an ordinary word or abbreviation.",
        "Source: written for this project.",
    )
    print("clinical_words.txt", write("clinical_words.txt", header, rows()))


if __name__ == "__main__":
    main()
