"""All kinds of characters, for tests and benches of hostile texts."""

from __future__ import annotations

import sys
import unicodedata


def kinds_of_characters() -> list[str]:
    """One character for each category in each run of 256 code points, plain and decomposable."""
    kinds: dict[tuple[str, int, bool], str] = {}
    for code in range(sys.maxunicode + 1):
        char = chr(code)
        category = unicodedata.category(char)
        if category not in {"Cs", "Cn", "Co"}:
            composed = len(unicodedata.normalize("NFKD", char)) > 1
            kinds.setdefault((category, code >> 8, composed), char)
    return list(kinds.values())
