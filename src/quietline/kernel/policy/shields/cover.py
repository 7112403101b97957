"""All shields over one reading."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from quietline.kernel.policy.reading import Reading
from quietline.kernel.policy.shields.codes import cover_codes
from quietline.kernel.policy.shields.figures import cover_figures
from quietline.kernel.policy.shields.kinds import (
    COVERS,
    ONLY_FOR,
    PRACTICE_RULES,
    PRACTICE_SHIELDS,
    Shield,
)
from quietline.kernel.policy.shields.landmarks import cover_landmarks
from quietline.kernel.policy.shields.links import cover_links
from quietline.kernel.policy.shields.names import (
    cover_given_names,
    cover_own_clinicians,
    cover_streets,
    cover_surnames,
    cover_titled_names,
)
from quietline.kernel.policy.shields.notices import cover_notices
from quietline.kernel.policy.shields.public import cover_precautions, cover_untied, find_marks
from quietline.kernel.policy.shields.staff import cover_staff_illness
from quietline.kernel.policy.shields.things import cover_things
from quietline.kernel.policy.terms import Match
from quietline.kernel.policy.values import FindingType, PracticeContext


class Cover:
    """Which shields lie on which words of a reading."""

    def __init__(self, reading: Reading, practice: PracticeContext) -> None:
        laid = ((shield, frozenset(words)) for shield, words in _shields(reading, practice))
        self._layers = [(shield, words) for shield, words in laid if words]

    def hides(self, match: Match, kind: FindingType) -> bool:
        """Tell whether every word of a match is covered against findings of this kind."""
        layers = [
            words
            for shield, words in self._layers
            if kind in COVERS[shield] and _applies(shield, match.label)
        ]
        return all(any(at in words for words in layers) for at in range(match.first, match.end))


def _applies(shield: Shield, rule: str) -> bool:
    if rule.startswith(PRACTICE_RULES) and shield not in PRACTICE_SHIELDS:
        return False
    return ONLY_FOR.get(shield, rule) == rule


def _shields(reading: Reading, practice: PracticeContext) -> Iterator[tuple[Shield, Iterable[int]]]:
    yield Shield.LINK, cover_links(reading)
    yield Shield.FIGURE, cover_figures(reading)
    yield Shield.THING, cover_things(reading)
    yield Shield.CODE, cover_codes(reading)
    yield Shield.NAME, cover_titled_names(reading)
    yield Shield.NAME, cover_given_names(reading)
    yield Shield.NAME, cover_own_clinicians(reading, practice.clinicians)
    yield Shield.SURNAME, cover_surnames(reading)
    yield Shield.STREET, cover_streets(reading)
    yield Shield.LANDMARK, cover_landmarks(reading)
    yield Shield.STAFF, cover_staff_illness(reading)
    yield Shield.NOTICE, cover_notices(reading)
    marks = find_marks(reading)
    if "public" in marks:
        yield Shield.PUBLIC, cover_untied(reading)
    if "offer" in marks:
        yield Shield.OFFER, cover_untied(reading)
    if {"precaution", "conditional"} <= marks:
        yield Shield.PRECAUTION, cover_precautions(reading)
