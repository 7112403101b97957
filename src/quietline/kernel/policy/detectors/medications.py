"""Medicines by the ending of their name, and doses by their unit."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Set as AbstractSet

from quietline.kernel.policy.findings import Finding, find_patterns, pattern
from quietline.kernel.policy.normalize import Folded
from quietline.kernel.policy.reading import Reading
from quietline.kernel.policy.terms import Match
from quietline.kernel.policy.wordlist import word_set

# Endings of international nonproprietary names; the part before them is at least three letters.
ENDINGS = word_set(
    "pril sartan statin olol azole cillin mycin micin cycline gliptin gliflozin glutide patide "
    "tinib ciclib prazole triptan setron dipine floxacin parin azepam azolam oxetine thiazide "
    "semide glitazone lukast denafil dronate caine phylline mterol asone nisolone ximab zumab "
    "lumab kinumab tuzumab virine tegravir ciclovir buvir previr navir profen oxicam tidine "
    "barbital peridol piprazole apine idone morelin relix trexate platin rubicin taxel"
)
LENGTHS = tuple(sorted({len(stem) for stem in ENDINGS}))
SHORTEST = 7
ORDINARY = word_set("philippine filipina")
DOSES = (
    pattern(
        "medication.dose",
        "mg mcg ug iu ml milligram milligrams microgram micrograms milliliter milliliters unit"
        " units tab tabs tablet tablets pill pills capsule capsules puff puffs miligramo miligramos"
        " pastilla pastillas tableta tabletas capsula capsulas gotas comprime comprimes comprimido"
        " comprimidos 毫 片",
        r"(?<![\w.])\d{1,5}(?:[.,]\d{1,3})? ?-?(?:mg|mcg|ug|iu|ml|milligrams?|micrograms?"
        r"|milliliters?|units? of|tabs?|tablets?|pills?|capsules?|puffs?|miligramos?|pastillas?"
        r"|tabletas?|capsulas?|gotas|comprimes?|comprimidos?|毫克|片)(?![a-z])",
    ),
    # "take 12 units", "go down to 14 units": storage units are neither taken nor dialled.
    pattern(
        "medication.dose",
        "unit units",
        r"(?<![a-z])(?:take|inject|dial|give|get|to|by|do|use|another|extra|of)"
        r"(?: up| down| her| him)?(?: to| by)? \d{1,4} ?units?(?![a-z])"
        r"(?! (?:left|available|for rent|in the))",
    ),
    # How often: "2x/day", "3 times a week", "q6h", "every 4-6 hrs".
    pattern(
        "medication.dose",
        "x xday xdaily xd xnight xnightly xa xper q every",
        r"(?<![\w.])\d ?x ?(?:/ ?|a |per )?(?:day|daily|d|night|nightly)(?![a-z])"
        r"|(?<![a-z0-9])q ?\d{1,2} ?(?:h|hr|hrs|hours?)(?![a-z0-9])"
        r"|(?<![a-z])every \d{1,2} ?(?:-|to|or) ?\d{1,2} ?(?:hrs?|hours?|h)(?![a-z])"
        r"|(?<![a-z])every (?:[234568]|12|24|48) ?(?:hrs?|h)(?![a-z])",
    ),
)


def find_drug_endings(reading: Reading) -> Iterator[Match]:
    """Yield words that end as medicines do ("-pril", "-statin")."""
    for at, word in enumerate(reading.words):
        if len(word) < SHORTEST or word in ORDINARY:
            continue
        if any(word[-length:] in ENDINGS for length in LENGTHS):
            yield Match(at, at + 1, "medication.named")


def find_doses(folded: Folded, hints: AbstractSet[str]) -> Iterator[Finding]:
    """Yield numbers with a unit of dose."""
    return find_patterns(folded, hints, DOSES)
