# ruff: noqa: E501 -- headers, patterns and word tables read best unbroken
"""Build sources/names.txt: US given names and surnames of the 1990 census, in capitals in its files.

python build_names.py FOLDER_OF_THE_NAMES_PACKAGE
"""

from __future__ import annotations

import sys
from pathlib import Path

from common import hand_set, terms_of, write

SURNAMES = 6000
# A clinical word stays among the names when it is at least this frequent as one.
FREQUENT_SURNAME, FREQUENT_GIVEN = 3000, 600
CLINICAL = ("drugs.txt", "icd_words.txt", "clinical_words.txt")
FILES = (
    ("dist.all.last", SURNAMES, FREQUENT_SURNAME),
    ("dist.female.first", None, FREQUENT_GIVEN),
    ("dist.male.first", None, FREQUENT_GIVEN),
)


def main(folder: str) -> None:
    clinical = set(hand_set("medical_in_english.txt")).union(*(terms_of(name) for name in CLINICAL))
    rows: dict[str, str] = {}
    for file, limit, frequent in FILES:
        for rank, line in enumerate((Path(folder) / file).read_text().splitlines()[:limit]):
            name = line.split()[0].lower()
            if name not in clinical:
                rows.setdefault(name, "")
            elif rank < frequent:
                rows[name] = "also clinical"
    for name in hand_set("names_extra.txt"):
        rows.setdefault(name, "also clinical" if name in clinical else "")
    header = (
        "US given names and surnames, the 6,000 most common surnames and all given names.",
        "Columns: name, `also clinical` where a clinical list has the word too.",
        "Source: U.S. Census Bureau, 1990 name files (public domain) as packed in the Python package names 0.3.0 (MIT);",
        "and newer names written for this project.",
    )
    print("names.txt", write("names.txt", header, rows.items()))


if __name__ == "__main__":
    main(*sys.argv[1:])
