"""What goes into the one way out, and what comes back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal
from uuid import UUID

from quietline.kernel.consent import Purpose
from quietline.kernel.phi import Phi


@dataclass(frozen=True, slots=True)
class Draft:
    """What somebody wants to say to one patient. `text` is what the patient is to read."""

    patient: UUID
    text: Phi[str]
    purpose: Purpose
    idempotency_key: str | None = None


@dataclass(frozen=True, slots=True)
class Why:
    """One reason behind a decision: a stable rule, the sentence for a person, the citation."""

    rule: str
    sentence: str
    cite: str
    start: int | None = None
    end: int | None = None
    type: str | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that will be put on a channel. An SMS step carries the very words."""

    channel: Literal["sms", "portal"]
    body: Phi[str] | None


@dataclass(frozen=True, slots=True)
class Preview:
    """What would happen to a text if it were sent now; nothing is stored and nothing is sent.

    `spans` are code-point offsets into the text as typed. `lock_screen` is what the patient's
    locked phone will show, or None when nothing would be texted.
    """

    outcome: Literal["send", "hold", "refuse", "empty"]
    tier: int
    sensitive: bool
    spans: tuple[tuple[int, int, str], ...]
    reasons: tuple[Why, ...]
    steps: tuple[Step, ...]
    lock_screen: Phi[str] | None
    segments: int
    encoding: str
    code: str | None
    sentence: str
    notices: tuple[str, ...]
    policy_version: str


@dataclass(frozen=True, slots=True)
class Queued:
    message: UUID
    tier: int
    steps: tuple[Step, ...]
    reasons: tuple[Why, ...]
    not_before: datetime | None
    notices: tuple[str, ...]
    repeated: bool = False


@dataclass(frozen=True, slots=True)
class Held:
    message: UUID
    tier: int
    code: str
    sentence: str
    steps: tuple[Step, ...]
    reasons: tuple[Why, ...]
    repeated: bool = False


@dataclass(frozen=True, slots=True)
class Refused:
    code: str
    sentence: str
    tier: int | None
    reasons: tuple[Why, ...]


@dataclass(frozen=True, slots=True)
class GivenUp:
    """A person left a text at that: nobody could tell whether it went out."""

    message: UUID


Decision = Queued | Held | Refused
