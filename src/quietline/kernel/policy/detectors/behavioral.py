"""Words that are neutral in most practices and tell the type of care in a behavioral one."""

from __future__ import annotations

from collections.abc import Iterator

from quietline.kernel.policy.reading import Reading
from quietline.kernel.policy.terms import Index, Match

WORDS = Index(
    [
        {
            "behavioral.visit_word": """
session, sessions, (your|the|process|evening|morning|weekly) group, group (session|meeting|tonight|room|starts|is),
intake (appointment|visit|session|call|interview), case manager, peer support, prescriber, sponsor,
care coordinator, treatment team, program director, level of care, sesion, sesiones, grupo de apoyo
"""
        }
    ]
)


def find_visit_words(reading: Reading) -> Iterator[Match]:
    """Yield the words that the behavioral-health profile adds."""
    return WORDS.scan(reading.words)
