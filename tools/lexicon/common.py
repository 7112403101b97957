"""Reading the hand-written lists and SCOWL, and writing the source lists in their one format.

Holds no words of its own: those stand in hand/.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

HERE = Path(__file__).parent
HAND = HERE / "hand"
SOURCES = HERE / "sources"

CAPITALISED = re.compile(r"[A-Z]")


def hand_terms(name: str) -> Iterator[tuple[str, str]]:
    """Each (section, term) of a hand-written list; sections stand in brackets."""
    section = ""
    for line in (HAND / name).read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            section = line.strip("[]")
        elif line and not line.startswith("#"):
            for term in line.split(","):
                if term.strip():
                    yield section, term.strip()


def hand_set(name: str) -> set[str]:
    return {term for _, term in hand_terms(name)}


def scowl(folder: Path, size: int, kind: str = "words") -> set[str]:
    """SCOWL words of a kind up to a size, English and American spelling, no capitals."""
    words: set[str] = set()
    for region in ("english", "american"):
        for path in folder.glob(f"{region}-{kind}.*"):
            if int(path.suffix[1:]) <= size:
                words.update(path.read_text(encoding="utf-8").split())
    return {word for word in words if not CAPITALISED.search(word)}


def terms_of(name: str) -> set[str]:
    """The first column of a list already built; an absent list is empty."""
    path = SOURCES / name
    if not path.exists():
        return set()
    lines = path.read_text(encoding="utf-8").splitlines()
    return {line.split("\t")[0] for line in lines if not line.startswith("#")}


def write(name: str, header: Iterable[str], rows: Iterable[tuple[str, ...]]) -> int:
    """Write rows sorted and unique by their first column; returns how many."""
    unique: dict[str, tuple[str, ...]] = {}
    for row in rows:
        unique.setdefault(row[0], row)
    lines = [f"# {line}" for line in header]
    lines += ["\t".join(unique[term]).rstrip("\t") for term in sorted(unique)]
    SOURCES.mkdir(exist_ok=True)
    (SOURCES / name).write_text("\n".join(lines) + "\n", encoding="utf-8")
    return len(unique)
