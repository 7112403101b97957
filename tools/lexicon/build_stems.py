# ruff: noqa: E501 -- headers, patterns and word tables read best unbroken
"""Build sources/stems.txt: the stems of hand/stems.txt that ordinary English hardly ends in.

    python build_stems.py SCOWL_FOLDER

Prints what is dropped, and the ordinary words it collides with.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

from common import hand_set, hand_terms, scowl, terms_of, write

SCOWL_SIZE = 60
SHORTEST = 4
MOST_COLLISIONS = 3
MEDICINES = ("drugs.txt", "icd_words.txt", "clinical_words.txt")


def main(scowl_folder: str) -> None:
    medical = set(hand_set("medical_in_english.txt")).union(*(terms_of(name) for name in MEDICINES))
    medicines = [name for name in terms_of("drugs.txt") if re.fullmatch(r"[a-z]+", name)]
    english = scowl(Path(scowl_folder), SCOWL_SIZE) - medical - hand_set("english_dropped.txt")
    plain = [word for word in english if not word.endswith("'s")]
    rows = []
    for kind, entry in hand_terms("stems.txt"):
        stem, _, meaning = entry.partition(" = ")
        hits = sorted(word for word in plain if word.endswith(stem) and len(word) > len(stem) + 1)
        known = sum(name.endswith(stem) for name in medicines)
        if len(stem) < SHORTEST or " " in stem or len(hits) > MOST_COLLISIONS or not known:
            print("dropped", stem, f"{len(hits)} ordinary, {known} medicines", *hits[:6])
            continue
        rows.append((stem, kind, meaning, " ".join(hits)))
    header = (
        "Endings of generic names (USAN and INN stems).",
        "Columns: stem, kind, class, ordinary English words (SCOWL up to 60) that end so and must be excepted.",
        "Source: written for this project from knowledge of the stems of USAN and the WHO.",
    )
    print("stems.txt", write("stems.txt", header, rows))


if __name__ == "__main__":
    main(*sys.argv[1:])
