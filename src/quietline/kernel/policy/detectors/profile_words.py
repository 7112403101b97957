"""Words that are neutral by default and tell too much under one profile."""

from __future__ import annotations

from collections.abc import Iterator

from quietline.kernel.policy.reading import Reading
from quietline.kernel.policy.terms import Index, Match

BEHAVIORAL = """
session, sessions, (your|the|process|evening|morning|weekly) group,
group (session|meeting|tonight|room|starts|is), intake (appointment|visit|session|call|interview),
case manager, peer support, prescriber, sponsor, care coordinator, treatment team,
program director, level of care, sesion, sesiones, grupo de apoyo
"""
STRICT = """
lab, labs, laboratory, lab (result|results), laboratorio, laboratorios, laboratoire
"""
BEHAVIORAL_WORDS = Index([{"behavioral.visit_word": BEHAVIORAL}])
STRICT_WORDS = Index([{"strict.test_kind": STRICT}])


def find_behavioral_words(reading: Reading) -> Iterator[Match]:
    """Yield what tells the type of care in a behavioral practice: a session, a group."""
    return BEHAVIORAL_WORDS.scan(reading.words)


def find_strict_words(reading: Reading) -> Iterator[Match]:
    """Yield the word lab, which the standard profile lets pass before plain results."""
    return STRICT_WORDS.scan(reading.words)
