# ruff: noqa: E501, SIM905 -- headers, patterns and word tables read best unbroken
"""Build the Spanish lists and those of the six smaller languages from hand/.

    python build_languages.py [DRUGBANK_CSV]

The DrugBank vocabulary adds the Spanish spelling of medicines, which it lists among the synonyms.
"""

from __future__ import annotations

import csv
import re
import sys
import unicodedata
from collections.abc import Iterator
from pathlib import Path

from common import HAND, hand_terms, write

# Endings of a regular verb: present, preterite, imperfect, future, conditional, subjunctive, forms with a pronoun.
AR = (
    "ar o as a amos an é aste ó aron aba abas ábamos aban aré arás ará aremos arán aría arías aríamos arían e es "
    "emos en ara aran arlo arla arlos arlas arle arles arse arme arnos ando ándolo ado ada ados adas enos eme ese"
).split()
ER = (
    "er o es e emos en í iste ió imos ieron ía ías íamos ían eré erás erá eremos erán ería erías erían a as amos an "
    "iera ieran erlo erla erlos erlas erle erles erse erme ernos iendo ido ida idos idas anos ame ase"
).split()
IR = (
    "ir o es e imos en í iste ió ieron ía ías íamos ían iré irás irá iremos irán iría irías irían a as amos an iera "
    "ieran irlo irla irlos irlas irle irles irse irme irnos iendo ido ida idos idas anos ame ase"
).split()
ENDINGS = {"ar": AR, "er": ER, "ir": IR}
SPELLED_BEFORE_E = {"c": "qu", "g": "gu", "z": "c"}
ENCLITIC = re.compile(r"(nos|me|se)$")
ACCENTS = str.maketrans("áéíóúü", "aeiouu")
SPANISH_DRUG = re.compile(r"[a-záéíóú]{6,}(a|o|ol|il|ato|ano|ina|ona|én|ón|án)")


def plain_spelling(word: str) -> str:
    """Without accents, as typed on a telephone; ñ becomes n."""
    return word.translate(ACCENTS).replace("ñ", "n")


def verb_forms(verb: str) -> Iterator[str]:
    stem, ending = verb[:-2], plain_spelling(verb[-2:])
    for suffix in ENDINGS[ending]:
        changes = (
            ending == "ar" and plain_spelling(suffix)[0] == "e" and stem[-1] in SPELLED_BEFORE_E
        )
        yield (stem[:-1] + SPELLED_BEFORE_E[stem[-1]] if changes else stem) + suffix


def plural(word: str) -> str:
    if word[-1] in "aeoé":
        return word + "s"
    if word.endswith("z"):
        return word[:-1] + "ces"
    if re.search(r"[áéíóú][ns]$", word):
        return plain_spelling(word) + "es"
    return word if word[-1] in "sx" else word + "es"


def adjective_forms(word: str) -> Iterator[str]:
    yield from (word, plural(word))
    if word.endswith("o"):
        yield from (word[:-1] + "a", word[:-1] + "as")


def ordinary() -> Iterator[str]:
    for section, term in hand_terms("spanish.txt"):
        if section == "verb":
            yield from verb_forms(term)
        elif section == "adj":
            yield from adjective_forms(term)
        elif section == "noun":
            yield from (term, plural(term))
        else:
            yield term


def clinical_forms(section: str, term: str) -> Iterator[str]:
    yield term
    if " s" in section and " " not in term and len(term) > 3:
        yield from adjective_forms(term)


def clinical() -> Iterator[tuple[str, str, str]]:
    entries = [
        entry for entry in hand_terms("spanish_clinical.txt") if not entry[1].endswith(" no")
    ]
    flagged = {
        form
        for section, term in entries
        if section.endswith("word")
        for form in clinical_forms(section, term)
    }
    for section, term in entries:
        for form in clinical_forms(section, term):
            flag = "word" if form in flagged else ""
            yield form, section.split()[0], flag
            yield plain_spelling(form), section.split()[0], flag


def drug_kinds() -> dict[str, str]:
    lines = (HAND.parent / "sources" / "drugs.txt").read_text(encoding="utf-8").splitlines()
    rows = (line.split("\t") for line in lines if not line.startswith("#"))
    return {row[0]: row[1] for row in rows}


def spanish_drugs(path: Path) -> Iterator[tuple[str, str, str]]:
    kinds = drug_kinds()
    ordinary_words = set(ordinary())
    with path.open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            name = row["Common name"].lower()
            for synonym in row["Synonyms"].lower().split(" | "):
                near = (
                    plain_spelling(synonym)[:3] == name[:3]
                    and name in kinds
                    and synonym not in kinds
                )
                if near and SPANISH_DRUG.fullmatch(synonym) and synonym not in ordinary_words:
                    yield synonym, kinds[name], ""
                    yield plain_spelling(synonym), kinds[name], ""


def spanish(drugbank: Path | None) -> None:
    rows = list(clinical())
    if drugbank:
        rows += list(spanish_drugs(drugbank))
    note = "Accented and unaccented spellings both stand here."
    print(
        "spanish_clinical.txt",
        write(
            "spanish_clinical.txt",
            (
                "Clinical Spanish and the Spanish names of medicines.",
                f"Columns: term, kind, `word` where ambiguous. {note}",
                "Source: written for this project; names of medicines also from DrugBank's vocabulary (CC0 1.0).",
            ),
            rows,
        ),
    )
    certain = {row[0] for row in rows if row[2] != "word"}
    words = {form for word in ordinary() for form in (word, plain_spelling(word))}
    print(
        "spanish.txt",
        write(
            "spanish.txt",
            (
                "Ordinary Spanish words of office messages, with inflections.",
                note,
                "Source: written for this project; verbs inflected by rule, so some forms of irregular verbs do not exist.",
            ),
            ((word,) for word in words - certain),
        ),
    )


def folded(word: str) -> str:
    """Latin letters without any diacritic; Chinese stays."""
    letters = unicodedata.normalize("NFD", word.replace("đ", "d"))
    return unicodedata.normalize("NFC", "".join(c for c in letters if not unicodedata.combining(c)))


def other(name: str, header: tuple[str, ...]) -> None:
    """Sections are `language` or `language kind`; keys keep a language apart from another's same word."""
    rows = {}
    for section, term in hand_terms(name):
        language, _, kind = section.partition(" ")
        for form in (term, folded(term)):
            rows[f"{form}\t{language}"] = kind
    source = "Source: written for this project. Each word with and without its diacritics."
    print(
        name,
        write(
            name, (*header, source), ((key, kind) if kind else (key,) for key, kind in rows.items())
        ),
    )


def main(drugbank: str | None = None) -> None:
    spanish(Path(drugbank) if drugbank else None)
    other(
        "other_clinical.txt",
        ("Clinical words in pt, fr, ht, tl, vi, zh.", "Columns: term, language, kind."),
    )
    other(
        "other_ordinary.txt",
        ("Ordinary words in pt, fr, ht, tl, vi, zh.", "Columns: term, language."),
    )


if __name__ == "__main__":
    main(*sys.argv[1:])
