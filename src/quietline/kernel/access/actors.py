"""Who acts: a member of the staff, an API key, a patient, or the system itself."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from uuid import NAMESPACE_URL, UUID, uuid5


class ActorKind(StrEnum):
    STAFF = "staff"
    API_KEY = "api_key"
    PATIENT = "patient"
    SYSTEM = "system"


class Role(StrEnum):
    RECEPTIONIST = "receptionist"
    NURSE = "nurse"
    CLINICIAN = "clinician"
    PRIVACY_OFFICER = "privacy_officer"
    ADMINISTRATOR = "administrator"
    AUDITOR = "auditor"


class Scope(StrEnum):
    """What an API key was made for."""

    MESSAGES_SEND = "messages:send"
    MESSAGES_READ = "messages:read"
    CHECK = "check"
    PATIENTS_READ = "patients:read"


@dataclass(frozen=True, slots=True)
class Actor:
    """One who acts, within one practice.

    origin says from where ("web 203.0.113.9", "cli", "worker"). acts_for: a personal API key names
    the staff member it acts for; `role` is then that person's role today, and limits the key.
    name: which part of the system acts ("dispatch", "cli"); empty for everybody else.
    """

    kind: ActorKind
    id: UUID
    practice_id: UUID
    role: Role | None = None
    scopes: frozenset[Scope] = frozenset()
    origin: str = ""
    acts_for: UUID | None = None
    name: str = ""

    @property
    def label(self) -> str:
        """How the audit log names the actor: "staff:<uuid>", "system:dispatch"."""
        if self.kind is ActorKind.SYSTEM and self.name:
            return f"{self.kind}:{self.name}"
        return f"{self.kind}:{self.id}"


def system_actor(name: str, *, practice_id: UUID, origin: str) -> Actor:
    """A part of the system by its name; the id is derived from it and always the same."""
    actor_id = uuid5(NAMESPACE_URL, f"quietline:system:{name}")
    return Actor(ActorKind.SYSTEM, actor_id, practice_id, origin=origin, name=name)
