"""The words of the consent ledger and its one kind of entry."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from quietline.kernel.codes import Code
from quietline.kernel.errors import InvalidInput


class Purpose(StrEnum):
    """What a text is for. Consent for one purpose is no consent for another."""

    APPOINTMENTS = "appointments"
    BILLING = "billing"
    CARE = "care"
    CAMPAIGN = "campaign"
    OPT_IN = "opt_in"
    OPT_OUT_CONFIRMATION = "opt_out_confirmation"
    HELP = "help"
    SIGN_IN_CODE = "sign_in_code"

    @property
    def is_service(self) -> bool:
        """A text that texting itself needs; it answers something the patient just did."""
        return self in SERVICE_PURPOSES


SERVICE_PURPOSES = frozenset(
    {Purpose.OPT_IN, Purpose.OPT_OUT_CONFIRMATION, Purpose.HELP, Purpose.SIGN_IN_CODE}
)
CONSENT_PURPOSES = frozenset(Purpose) - SERVICE_PURPOSES


class Channel(StrEnum):
    SMS = "sms"
    EMAIL = "email"
    VOICE = "voice"
    PORTAL = "portal"


class EventKind(StrEnum):
    """requested: the patient asked to be texted, so the opt-in text may go out. confirmed: the
    patient answered YES to it. resumed: START. frozen: the number is dead or somebody else's.
    """

    REQUESTED = "requested"
    GRANTED = "granted"
    CONFIRMED = "confirmed"
    REVOKED = "revoked"
    RESUMED = "resumed"
    NUMBER_VERIFIED = "number_verified"
    CARRIER_BLOCKED = "carrier_blocked"
    CARRIER_UNBLOCKED = "carrier_unblocked"
    FROZEN = "frozen"


class Source(StrEnum):
    """How we came to know it."""

    REGISTRATION = "registration"
    WEB_FORM = "web_form"
    PORTAL = "portal"
    PAPER = "paper"
    TABLET = "tablet"
    TEXT_MESSAGE = "text_message"
    STAFF = "staff"
    CARRIER = "carrier"
    IMPORTED = "imported"


# The patient's own hand: nobody in between who could have misheard.
OWN_ACT = frozenset(
    {Source.WEB_FORM, Source.PORTAL, Source.PAPER, Source.TABLET, Source.TEXT_MESSAGE}
)
# Says what was once so, or what a machine believes: never what the patient wants now.
_SECOND_HAND = frozenset({Source.IMPORTED, Source.CARRIER})
_OPENS = frozenset({EventKind.REQUESTED, EventKind.GRANTED})


@dataclass(frozen=True, slots=True)
class ConsentEvent:
    """One line of the ledger, never changed after it is written.

    number_key: the number's blind index, opaque here. purposes: for a revocation, empty means all;
    a grant or a request names each purpose (consent for "everything" is consent for nothing that
    comes later). at: when the patient acted, not when it was typed; aware UTC. wording_version:
    which text the patient was shown, when one was.

    Raises InvalidInput(purpose.unknown) for a grant or request without purposes, or an event that
    names a service purpose; ValueError for a time without a zone.
    """

    id: UUID
    kind: EventKind
    patient: UUID | None
    number_key: str
    channel: Channel
    purposes: frozenset[Purpose]
    at: datetime
    source: Source
    recorder: str
    language: str = "en"
    wording_version: str | None = None

    def __post_init__(self) -> None:
        if self.at.tzinfo is None:
            raise ValueError("A consent event's time carries its zone")
        if self.purposes & SERVICE_PURPOSES or (self.kind in _OPENS and not self.purposes):
            raise InvalidInput(Code.PURPOSE_UNKNOWN)

    @property
    def is_stop(self) -> bool:
        """The wish not to be texted at all."""
        return self.kind is EventKind.REVOKED and not self.purposes

    @property
    def outweighs_a_stop(self) -> bool:
        """Whether consent given like this counts after the patient had said no.

        It does when it is the patient's own act, or was taken down together with the wording the
        patient heard. Importing an old list again never does.
        """
        if self.source in _SECOND_HAND:
            return False
        return self.source in OWN_ACT or self.wording_version is not None

    @property
    def is_resumption(self) -> bool:
        """START, said by the patient or passed on by the carrier that heard it."""
        return self.kind is EventKind.RESUMED and (
            self.source in OWN_ACT or self.source is Source.CARRIER
        )
