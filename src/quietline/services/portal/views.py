"""What a patient sees behind a link. No jargon, no clinical word before identity is verified."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal
from uuid import UUID

from quietline.kernel.phi import Phi


@dataclass(frozen=True, slots=True)
class LinkPage:
    """What to show for a link, in this browser: ask the date of birth, ask the code, or no more.

    `sentence` is an error to show, already in the patient's language; None on a first visit.
    """

    step: Literal["birth_date", "code", "open", "closed"]
    practice_name: str
    practice_phone: str
    language: str
    code: str | None
    sentence: str | None
    tries_left: int | None
    last_four: str | None


@dataclass(frozen=True, slots=True)
class PortalMessage:
    message: UUID
    direction: Literal["from_practice", "from_patient"]
    text: Phi[str]
    at: datetime
    author: str
    is_new: bool


@dataclass(frozen=True, slots=True)
class PortalThread:
    practice_name: str
    practice_phone: str
    language: str
    timezone: str
    patient_name: Phi[str]
    messages: tuple[PortalMessage, ...]
    idle_minutes: int
