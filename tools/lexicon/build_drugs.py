# ruff: noqa: E501 -- headers, patterns and word tables read best unbroken
"""Build sources/drugs.txt from the hand-written names, DrugBank's vocabulary and MedlinePlus' names.

python build_drugs.py "drugbank vocabulary.csv" drugs_dictionary_medlineplus.csv SCOWL_FOLDER
"""

from __future__ import annotations

import csv
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from common import hand_set, hand_terms, scowl, write

# Foods, elements and household chemicals are in both vocabularies; an ordinary word comes in by hand only.
SCOWL_SIZE = 70
NAME = re.compile(r"[a-z][a-z0-9.'/+-]{3,}( [a-z0-9.'/+-]+){0,2}")
ONE_WORD = re.compile(r"[a-z]{5,}")
SYSTEMATIC = re.compile(r"^\d|[(\[{,]|yl\w*yl\w*yl|-\d-|pollen|extract|allergen")
NOT_MEDICINES = re.compile(
    r"\b(acid|ion|oil|extract|pollen|skin|fruit|root|leaf|seed|bark|venom|protein|cation|group|peel|flower|"
    r"wood|nut|meat|egg|milk|hair|feather|antigen|whole|powder|juice|water|cells?|polysaccharide|gum|wax|"
    r"injection|topical|inhalation|ophthalmic|otic|nasal|system|patch|spray|and|combinations|for|by|with)\b"
)
PSYCH = re.compile(
    r"(azepam|azolam|oxetine|triptyline|pramine|piprazole|peridone|apine|azodone|perphenazine|"
    r"fluphenazine|promazine|peridol|barbital)$"
)
HIV = re.compile(r"(tegravir|navir|virine|capavir)$")
REPRO = re.compile(r"(gestrel|gestone|gestrone|norgestimate|follitropin)$")
PLAIN_DESPITE_STEM = {
    "mirtazapine",
    "phenobarbital",
    "nevirapine",
    "temazepam",
    "triazolam",
    "flurazepam",
    "estazolam",
    "quazepam",
    "midazolam",
    "domperidone",
    "ketanserin",
    "diazepam rectal",
    "sympazan",
    "clobazam",
    "medrogestone",
    "olanexidine",
}


def kind_by_stem(name: str) -> str:
    if name in PLAIN_DESPITE_STEM:
        return "plain"
    for kind, stem in (("psych", PSYCH), ("hiv", HIV), ("repro", REPRO)):
        if stem.search(name):
            return kind
    return "plain"


def drugbank(path: Path) -> Iterator[str]:
    """One-word common names; the synonyms are mostly systematic names, codes and Latin."""
    with path.open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            if ONE_WORD.fullmatch(row["Common name"].lower()):
                yield row["Common name"].lower()


def medlineplus(path: Path) -> Iterator[str]:
    with path.open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            yield row["Common name"].lower()
            yield from (name.strip().lower() for name in row["Synonyms"].split("|"))


def usable(name: str, ordinary: set[str]) -> bool:
    return bool(NAME.fullmatch(name)) and not (
        name in ordinary
        or SYSTEMATIC.search(name)
        or NOT_MEDICINES.search(name)
        or all(part in ordinary for part in name.split())
    )


def main(drugbank_csv: str, medlineplus_csv: str, scowl_folder: str) -> None:
    kinds = {name: kind for kind, name in hand_terms("drugs_sensitive.txt")}
    written = hand_set("drugs_plain.txt")
    ordinary = scowl(Path(scowl_folder), SCOWL_SIZE)
    fetched = {n for n in medlineplus(Path(medlineplus_csv)) if usable(n, ordinary)}
    fetched |= {n for n in drugbank(Path(drugbank_csv)) if usable(n, ordinary)}
    also_words = hand_set("drugs_also_words.txt")
    rows = []
    for name in sorted(kinds.keys() | written | fetched):
        first = name.split()[0]
        kind = (
            kinds.get(name)
            or kinds.get(first)
            or ("plain" if name in written else kind_by_stem(first))
        )
        rows.append((name, kind, "word" if name in also_words else ""))
    header = (
        "Names of medicines, generic and brand, with some devices and supplies known by brand.",
        "Columns: name, kind (psych, substance, hiv, repro, plain), `word` where the name is also an ordinary word or name.",
        "Source: written for this project (names are facts); DrugBank vocabulary (CC0 1.0);",
        "names listed by MedlinePlus of the U.S. National Library of Medicine (names only). See SOURCES.md.",
    )
    print("drugs.txt", write("drugs.txt", header, rows))


if __name__ == "__main__":
    main(*sys.argv[1:])
