"""Lines between the bubbles: what the patient wished, where staff look."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal
from uuid import UUID

from quietline.kernel.consent import ConsentEvent, EventKind, Source
from quietline.services.conversations.views import Notice

_Kind = Literal["opted_out", "resumed", "consent", "security", "urgent"]

_SENTENCES: dict[EventKind, tuple[_Kind, str]] = {
    EventKind.REQUESTED: ("consent", "The patient was asked by text to agree to texts."),
    EventKind.GRANTED: ("consent", "Consent recorded for {purposes}, {source}."),
    EventKind.CONFIRMED: ("consent", "The patient replied YES. Texting is on."),
    EventKind.RESUMED: ("resumed", "The patient sent START. What was agreed before holds again."),
    EventKind.CARRIER_BLOCKED: ("opted_out", "The carrier says this number opted out."),
    EventKind.CARRIER_UNBLOCKED: ("resumed", "The carrier lifted its block."),
    EventKind.FROZEN: ("security", "This number is dead or has a new owner. Texting is off."),
    EventKind.NUMBER_VERIFIED: ("security", "The number was confirmed as the patient's."),
}
_SOURCES = {
    Source.REGISTRATION: "at registration",
    Source.WEB_FORM: "by web form",
    Source.PORTAL: "in the portal",
    Source.PAPER: "on paper",
    Source.TABLET: "on the tablet",
    Source.TEXT_MESSAGE: "by text",
    Source.STAFF: "told to staff",
    Source.CARRIER: "by the carrier",
    Source.IMPORTED: "from an imported list",
}


def notices_of(events: Iterable[ConsentEvent], *, patient: UUID | None) -> tuple[Notice, ...]:
    """What concerns this patient or the number itself, in words."""
    return tuple(
        _notice(event) for event in events if event.patient is None or event.patient == patient
    )


def _notice(event: ConsentEvent) -> Notice:
    purposes = ", ".join(sorted(purpose.value for purpose in event.purposes))
    if event.kind is EventKind.REVOKED:
        return Notice(event.at, "opted_out", _stopped(event, purposes))
    kind, sentence = _SENTENCES[event.kind]
    words = sentence.format(purposes=purposes, source=_SOURCES[event.source])
    return Notice(event.at, kind, words)


def _stopped(event: ConsentEvent, purposes: str) -> str:
    who = (
        "The patient sent STOP"
        if event.source is Source.TEXT_MESSAGE
        else "The patient asked us to stop"
    )
    return f"{who}. Texting is off." if not purposes else f"{who} for {purposes}."
