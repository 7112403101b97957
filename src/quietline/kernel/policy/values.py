"""The words of the content policy: tiers, findings, verdicts. No rule lives here."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, StrEnum


class Tier(IntEnum):
    """What may be said where. A higher number needs a safer channel."""

    ADMINISTRATIVE = 1
    NOTIFICATION = 2
    CLINICAL = 3


class FindingType(StrEnum):
    """What kind of thing a marked word reveals."""

    CONDITION = "condition"
    RESULT = "result"
    MEDICATION = "medication"
    PROCEDURE = "procedure"
    SPECIALTY = "specialty"
    SYMPTOM = "symptom"
    IDENTIFIER = "identifier"
    BILLING_CLINICAL = "billing_clinical"
    CARE_PLAN = "care_plan"
    SENSITIVE_CATEGORY = "sensitive_category"


class Profile(StrEnum):
    """How strict a practice wants to be; recorded with every decision."""

    STRICT = "strict"
    STANDARD = "standard"
    BEHAVIORAL_HEALTH = "behavioral-health"


@dataclass(frozen=True, slots=True)
class Span:
    """Revealing words: `text[start:end]` of the original, counted in code points."""

    start: int
    end: int
    type: FindingType


@dataclass(frozen=True, slots=True)
class Reason:
    """Why the verdict is what it is: a stable rule id, its source, a sentence for the desk."""

    rule: str
    cite: str
    sentence: str
    span: Span | None


@dataclass(frozen=True, slots=True)
class PracticeContext:
    """The practice's own words. They count only where they stand in the text or in its link.

    `revealing` and `harmless` are words and phrases on which the practice has decided itself: they
    always reveal, or never do. Identifiers and codes stay what they are.
    """

    name: str = ""
    specialty: str = ""
    locations: tuple[str, ...] = ()
    clinicians: tuple[str, ...] = ()
    revealing: tuple[str, ...] = ()
    harmless: tuple[str, ...] = ()


NOBODY = PracticeContext()


@dataclass(frozen=True, slots=True)
class Verdict:
    """The answer for one text: what it is, what reveals it, why, and under which rules."""

    tier: Tier
    sensitive: bool
    spans: tuple[Span, ...]
    reasons: tuple[Reason, ...]
    profile: Profile
    policy_version: str
