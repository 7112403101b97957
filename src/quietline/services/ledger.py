"""The consent ledger as rows: reading it back into events, and adding to it."""

from __future__ import annotations

from uuid import UUID

from quietline.kernel.audit import AuditKind
from quietline.kernel.consent import Channel, ConsentEvent, EventKind, Purpose, Source
from quietline.records.consent.models import ConsentEntry
from quietline.services.audit_log import Fact


def read_ledger(practice: UUID, number_key: str) -> list[ConsentEvent]:
    """Every event of a number, oldest first."""
    rows = ConsentEntry.objects.of_practice(practice).filter(number_key=number_key)
    return [_event(row) for row in rows.order_by("at", "id")]


def read_ledgers(practice: UUID, number_keys: set[str]) -> dict[str, list[ConsentEvent]]:
    """The events of many numbers in one query."""
    ledgers: dict[str, list[ConsentEvent]] = {key: [] for key in number_keys}
    rows = ConsentEntry.objects.of_practice(practice).filter(number_key__in=number_keys)
    for row in rows.order_by("at", "id"):
        ledgers[row.number_key].append(_event(row))
    return ledgers


def append_event(practice: UUID, event: ConsentEvent, *, wording: str = "") -> None:
    """Write one event. The caller records `consent_fact(event)` in the same transaction."""
    build_entry(practice, event, wording).save(force_insert=True)


def build_entry(practice: UUID, event: ConsentEvent, wording: str) -> ConsentEntry:
    """The row of an event, and the words that the patient was shown. Nothing is written."""
    return ConsentEntry(
        id=event.id,
        practice_id=practice,
        patient=event.patient,
        number_key=event.number_key,
        kind=event.kind.value,
        channel=event.channel.value,
        purposes=sorted(event.purposes),
        at=event.at,
        source=event.source.value,
        recorder=event.recorder,
        language=event.language,
        wording_version=event.wording_version or "",
        wording=wording,
    )


def consent_fact(event: ConsentEvent, *, origin: str) -> Fact:
    """What the audit log says of an event: everything but the number."""
    return Fact(
        kind=AuditKind.CONSENT_RECORDED,
        actor=event.recorder,
        origin=origin,
        patient=event.patient,
        subject=f"consent:{event.id}",
        detail={
            "kind": event.kind.value,
            "channel": event.channel.value,
            "purposes": sorted(event.purposes),
            "source": event.source.value,
            "wording": event.wording_version or "",
        },
    )


def _event(row: ConsentEntry) -> ConsentEvent:
    return ConsentEvent(
        id=row.id,
        kind=EventKind(row.kind),
        patient=row.patient,
        number_key=row.number_key,
        channel=Channel(row.channel),
        purposes=frozenset(Purpose(word) for word in row.purposes),
        at=row.at,
        source=Source(row.source),
        recorder=row.recorder,
        language=row.language,
        wording_version=row.wording_version or None,
    )
