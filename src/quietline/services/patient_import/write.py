"""Writing: patients, consents and their audit entries, together or not at all."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from django.db import transaction

from quietline.infra.ids import new_id
from quietline.kernel.access import Actor
from quietline.kernel.audit import AuditKind
from quietline.kernel.consent import Channel, ConsentEvent, EventKind, Source
from quietline.services.audit_log import Fact, record
from quietline.services.ledger import append_events, consent_fact
from quietline.services.patient_import.values import BATCH, New, Progress, Tell
from quietline.services.patients import PatientRows, build_rows, store_rows
from quietline.services.ports import Ports


def write_patients(ports: Ports, actor: Actor, new: Sequence[New], tell: Tell) -> None:
    """One transaction: patients, consents and their audit entries, a batch at a time."""
    with transaction.atomic():
        for first in range(0, len(new), BATCH):
            batch = new[first : first + BATCH]
            rows = [build_rows(ports, actor.practice_id, one.patient) for one in batch]
            store_rows(rows)
            events = list(_events(actor, zip(rows, batch, strict=True)))
            for wording, of_wording in _by_wording(events):
                append_events(actor.practice_id, of_wording, wording=wording)
            facts = [consent_fact(event, origin=actor.origin) for _, event in events]
            record(ports, actor.practice_id, [_fact(actor, len(batch), len(events)), *facts])
            tell(Progress("writing", first + len(batch), len(new)))


def _events(
    actor: Actor, pairs: Iterable[tuple[PatientRows, New]]
) -> Iterator[tuple[str, ConsentEvent]]:
    """The consents of a batch, each with the words that say where it comes from."""
    for rows, new in pairs:
        if new.consent is not None and rows.number is not None:
            event = ConsentEvent(
                id=new_id(),
                kind=EventKind.GRANTED,
                patient=rows.patient.id,
                number_key=rows.number.number_key,
                channel=Channel.SMS,
                purposes=new.consent.purposes,
                at=new.consent.at,
                source=Source.IMPORTED,
                recorder=actor.label,
                language=rows.patient.language,
            )
            yield new.consent.origin, event


def _by_wording(
    events: Sequence[tuple[str, ConsentEvent]],
) -> Iterator[tuple[str, list[ConsentEvent]]]:
    for wording in sorted({words for words, _ in events}):
        yield wording, [event for words, event in events if words == wording]


def _fact(actor: Actor, patients: int, consents: int) -> Fact:
    return Fact(
        kind=AuditKind.PATIENT_IMPORTED,
        actor=actor.label,
        origin=actor.origin,
        detail={"patients": patients, "consents": consents},
    )
