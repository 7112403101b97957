"""What a text holds, told in one pass, so that a pattern is tried only where it could match.

Thirty patterns look for figures with a meaning; nearly every text holds a date or a time, and most
of them hold nothing that any of these patterns needs.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

LETTERS = re.compile(r"[^\W\d_]+")
# "3pm", "2nd": everyday figures with letters.
EVERYDAY = re.compile(r"\d{1,4}(?:[ap]m?|st|nd|rd|th)")
# A word of letters and figures, other than those.
MIXED = "<mixed>"
# Words of one, two ... figures; the last is for all longer ones.
FIGURES = ("", "#1", "#2", "#3", "#4", "#5")
SIGNS = ("/",)


def hints_of(text: str, words: Sequence[str]) -> set[str]:
    """Return the words of a folded text, the letters beside figures, and the forms of figures."""
    hints = set(words)
    hints.update(sign for sign in SIGNS if sign in text)
    for word in words:
        if word.isalpha():
            continue
        if word.isdigit():
            hints.add(FIGURES[min(len(word), len(FIGURES) - 1)])
            continue
        hints.update(LETTERS.findall(word))
        if not EVERYDAY.fullmatch(word):
            hints.add(MIXED)
    return hints
