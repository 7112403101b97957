"""What the desk shows of conversations. Frozen values; every word of a patient's is a `Phi`."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal
from uuid import UUID

from quietline.kernel.phi import Phi


@dataclass(frozen=True, slots=True)
class InboxRow:
    """One line of the inbox. `last_channel` is "sms" or "portal"; times are aware UTC."""

    conversation: UUID
    patient: UUID
    name: Phi[str]
    preview: Phi[str]
    at: datetime | None
    unread: int
    urgent: bool
    texting_off: bool
    unassigned: bool
    last_direction: Literal["out", "in"] | None
    last_channel: Literal["sms", "portal"] | None


@dataclass(frozen=True, slots=True)
class Inbox:
    """Newest first; urgent conversations stand on top until someone opens them.

    `feed_index` is where the feed stood when this was read: watch from there.
    """

    rows: tuple[InboxRow, ...]
    unread: int
    search: str
    feed_index: int
    filter: Literal["all", "unread", "urgent"]


@dataclass(frozen=True, slots=True)
class StateChange:
    """One step of a text's way, in the words of `kernel.delivery`."""

    state: str
    at: datetime
    sentence: str


@dataclass(frozen=True, slots=True)
class Part:
    """One thing that a message put on a channel: the SMS as the phone shows it, or the portal."""

    channel: Literal["sms", "portal"]
    body: Phi[str]
    state: str
    changes: tuple[StateChange, ...]


@dataclass(frozen=True, slots=True)
class Bubble:
    """One message of the thread. `author` names a staff member, "Patient" or "Quietline".

    `state` is a word of `kernel.delivery.MessageState`; empty for messages from the patient.
    `code` and `sentence` say why a message was held, refused or failed. `has_live_link`: a portal
    link that it carried can still be opened; `link_locked`: too many wrong tries have closed one.
    """

    message: UUID
    direction: Literal["out", "in"]
    channel: Literal["sms", "portal"]
    text: Phi[str]
    at: datetime
    author: str
    purpose: str
    tier: int | None
    sensitive: bool
    state: str
    state_at: datetime | None
    code: str | None
    sentence: str | None
    urgent: bool
    can_release: bool
    can_settle: bool
    has_live_link: bool
    link_locked: bool
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Notice:
    """A line between the bubbles: the patient sent STOP, consent was recorded."""

    at: datetime
    kind: Literal["opted_out", "resumed", "consent", "security", "urgent"]
    sentence: str


@dataclass(frozen=True, slots=True)
class PurposeStatus:
    purpose: str
    allowed: bool
    sentence: str


@dataclass(frozen=True, slots=True)
class TextingStatus:
    """May this patient be texted now, and why. `allowed` is true if any purpose is."""

    allowed: bool
    code: str | None
    sentence: str
    since: datetime | None
    purposes: tuple[PurposeStatus, ...]


@dataclass(frozen=True, slots=True)
class PatientCard:
    id: UUID
    name: Phi[str]
    date_of_birth: Phi[str] | None
    mobile: Phi[str] | None
    number_verified: bool
    language: str
    timezone: str
    local_time: datetime
    night: bool


@dataclass(frozen=True, slots=True)
class Candidate:
    """A patient who may have written what nobody could assign."""

    patient: UUID
    name: Phi[str]
    date_of_birth: Phi[str] | None


@dataclass(frozen=True, slots=True)
class Unassigned:
    """A number that is nobody's, or that patients share. Nobody can be answered behind it.

    `candidates` have exactly this number now; `found` are others, by the name searched for.
    """

    number: Phi[str] | None
    candidates: tuple[Candidate, ...]
    search: str
    found: tuple[Candidate, ...]
    may_assign: bool

    @property
    def sentence(self) -> str:
        """Why a reply is not possible, and what makes it so."""
        known = len(self.candidates)
        if known > 1:
            return "More than one patient has this number. Choose who wrote, then you can reply."
        if known == 1:
            return "One patient has this number now. Make sure it was them, then you can reply."
        return "No patient has this number. Find or add the patient, then you can reply."


@dataclass(frozen=True, slots=True)
class Thread:
    """A conversation as the desk shows it: `items` are in order of time, oldest first."""

    conversation: UUID
    patient: PatientCard
    items: tuple[Bubble | Notice, ...]
    texting: TextingStatus
    practice_name: str
    feed_index: int
    may_send: bool
    may_record_consent: bool
    unread: int
    unassigned: Unassigned | None
