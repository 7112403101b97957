"""The patient's wishes about texting, said by text: stop, start, yes. Written into the ledger."""

from __future__ import annotations

from quietline.infra.ids import new_id
from quietline.kernel.consent import (
    Channel,
    ConsentEvent,
    EventKind,
    Purpose,
    Source,
    permission,
)
from quietline.services.audit_log import record
from quietline.services.consent import verify_number
from quietline.services.inbound.senders import TextSender
from quietline.services.ledger import append_event, consent_fact, read_ledger
from quietline.services.ports import Ports


def stop(
    ports: Ports,
    sender: TextSender,
    *,
    scope: str | None,
    origin: str,
    source: Source = Source.TEXT_MESSAGE,
) -> None:
    """End texting to this number, wholly or for one purpose, whoever of its patients wrote."""
    purposes = frozenset() if scope is None else frozenset({Purpose(scope)})
    _append(ports, sender, EventKind.REVOKED, purposes, origin, source)


def resume(ports: Ports, sender: TextSender, *, origin: str) -> None:
    """START: lifts the stop, and brings back exactly what the record allows."""
    _append(ports, sender, EventKind.RESUMED, frozenset(), origin)


def has_open_request(ports: Ports, sender: TextSender) -> bool:
    """Whether this number was asked to reply YES and has not answered."""
    if sender.patient is None:
        return False
    standing = permission(
        read_ledger(sender.recipient.practice.id, sender.number_key),
        patient=sender.patient,
        number_key=sender.number_key,
        channel=Channel.SMS,
        at=ports.clock.now(),
    )
    return bool(standing.requests)


def say_yes(ports: Ports, sender: TextSender, *, origin: str) -> None:
    """YES to the double opt-in: grants what was asked, and shows whose number it is."""
    if not has_open_request(ports, sender):
        return
    verify_number(ports, sender.numbers[0], how="text_message")
    _append(ports, sender, EventKind.CONFIRMED, frozenset(), origin)


def _append(  # noqa: PLR0913 - one event's worth of facts
    ports: Ports,
    sender: TextSender,
    kind: EventKind,
    purposes: frozenset[Purpose],
    origin: str,
    source: Source = Source.TEXT_MESSAGE,
) -> None:
    practice = sender.recipient.practice.id
    recorder = "patient:unknown" if sender.patient is None else f"patient:{sender.patient}"
    event = ConsentEvent(
        id=new_id(),
        kind=kind,
        patient=sender.patient,
        number_key=sender.number_key,
        channel=Channel.SMS,
        purposes=purposes,
        at=ports.clock.now(),
        source=source,
        recorder=recorder,
        language=sender.recipient.language,
    )
    append_event(practice, event)
    record(ports, practice, [consent_fact(event, origin=origin)])
