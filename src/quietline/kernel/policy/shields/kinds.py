"""The kinds of shield, and which findings each can cover."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum, auto
from types import MappingProxyType

from quietline.kernel.policy.values import FindingType


class Shield(Enum):
    """Laid on words; a finding is dropped when each of its words is covered."""

    LINK = auto()
    FIGURE = auto()
    THING = auto()
    CODE = auto()
    NAME = auto()
    SURNAME = auto()
    STREET = auto()
    LANDMARK = auto()
    STAFF = auto()
    PUBLIC = auto()
    OFFER = auto()
    PRECAUTION = auto()
    NOTICE = auto()


_EVERY = frozenset(FindingType) - {FindingType.IDENTIFIER, FindingType.BILLING_CLINICAL}
_CONDITIONS = frozenset(
    {FindingType.CONDITION, FindingType.SYMPTOM, FindingType.SENSITIVE_CATEGORY}
)
_PLACES = _EVERY - {FindingType.RESULT, FindingType.MEDICATION}

COVERS: Mapping[Shield, frozenset[FindingType]] = MappingProxyType(
    {
        Shield.LINK: _EVERY,
        Shield.FIGURE: _EVERY,
        Shield.THING: _EVERY - {FindingType.MEDICATION},
        Shield.CODE: frozenset(
            {FindingType.PROCEDURE, FindingType.RESULT, FindingType.SENSITIVE_CATEGORY}
        ),
        Shield.NAME: _EVERY,
        Shield.SURNAME: _CONDITIONS | {FindingType.PROCEDURE, FindingType.MEDICATION},
        Shield.STREET: _EVERY,
        Shield.LANDMARK: _PLACES,
        Shield.STAFF: _CONDITIONS | {FindingType.PROCEDURE, FindingType.RESULT},
        Shield.PUBLIC: _PLACES,
        Shield.OFFER: frozenset({FindingType.PROCEDURE}),
        Shield.NOTICE: frozenset({FindingType.PROCEDURE}),
        Shield.PRECAUTION: frozenset({FindingType.SYMPTOM, FindingType.CONDITION}),
    }
)
# An offer to everybody covers vaccines and nothing else.
ONLY_FOR: Mapping[Shield, str] = MappingProxyType({Shield.OFFER: "immunization.due"})
# A practice's name reveals whatever the occasion; only another meaning of the words explains it.
PRACTICE_RULES = "practice_name."
PRACTICE_SHIELDS = frozenset(
    {Shield.LINK, Shield.FIGURE, Shield.NAME, Shield.STREET, Shield.LANDMARK}
)
