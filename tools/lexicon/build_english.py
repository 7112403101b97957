# ruff: noqa: E501 -- headers, patterns and word tables read best unbroken
"""Build sources/english.txt: ordinary English words that are not clinical.

    python build_english.py SCOWL_FOLDER

Run after the other lists. A word flagged `word` in drugs.txt or clinical_words.txt stays here as well:
it is ordinary in one sense, and the engine decides by context.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

from common import SOURCES, hand_set, scowl, write

SCOWL_SIZE = 60
CLINICAL_LISTS = ("drugs.txt", "icd_words.txt", "clinical_words.txt")
SUFFIX = re.compile(
    r"(itis|itides|osis|oses|ectomy|ectomies|otomy|otomies|ostomy|oscopy|oscopies|oscopic|ologist|ologists|opathy|"
    r"opathic|emia|emias|emic|uria|algia|algic|rrhea|rrhage|rrhagic|plegia|plegic|phobia|phobic|phobias|phrenia|"
    r"plasty|trophy|trophic|cyte|cytes|cardial|cardium|gastric|hepatic|dontic|dontist|dontists|dontics|iatric|"
    r"iatrics|iatrist|iatrists|therapy|therapies|therapist|therapists|opia|opsy|opsies|oma|omas|sclerosis|stasis|"
    r"pnea|kinesia|genesis|mycin|cillin|caine|azole|pathogen|toxin|toxins|cidal|philia|philiac|mania|maniac)$"
)
PREFIX = re.compile(
    r"^(cardio|gastro|hemat|hemo|hepat|neuro|osteo|psych|gyneco|uro[gl]|derma|pneumo|pulmon|nephr|rheumat|arthr|"
    r"endocri|ophthal|immuno|laparo|lympho?|chemo|radiol|radioth|antibio|patholog|orthod|orthop|onco|pedia|"
    r"anesth|contracep|diabet|epilep|menstru|menopau|obstet|oophor|vasect|toxic|toxem|vaccin|virol|bacteri|fung)"
)


def flagged(name: str) -> set[str]:
    path = SOURCES / name
    if not path.exists():
        return set()
    rows = (
        line.split("\t") for line in path.read_text(encoding="utf-8").splitlines() if line[0] != "#"
    )
    return {row[0] for row in rows if row[-1] == "word"}


def clinical() -> set[str]:
    words: set[str] = set(hand_set("medical_in_english.txt"))
    for name in CLINICAL_LISTS:
        path = SOURCES / name
        if path.exists():
            lines = path.read_text(encoding="utf-8").splitlines()
            words |= {line.split("\t")[0] for line in lines if line[0] != "#"} - flagged(name)
    return words


def main(scowl_folder: str) -> None:
    folder = Path(scowl_folder)
    medical = clinical()
    keep = hand_set("english_extra.txt")
    candidates = scowl(folder, SCOWL_SIZE) | scowl(folder, SCOWL_SIZE, "contractions")
    left = {
        word
        for word in candidates - medical - hand_set("english_dropped.txt")
        if not word.endswith("'s")
        and not SUFFIX.search(word)
        and not PREFIX.search(word)
        and word not in medical
    }
    header = (
        "Ordinary English words, inflections included, that are not clinical.",
        "Source: SCOWL 2020.12.07, sizes up to 60, American; permissive licence, notice in SOURCES.md;",
        "less the clinical lists, and with a short list written for this project (hand/english_extra.txt).",
    )
    print("english.txt", write("english.txt", header, ((word,) for word in left | keep)))


if __name__ == "__main__":
    main(*sys.argv[1:])
