"""Writing: patients, consents and their audit entries, together or not at all.

    seal, index, make ready (no transaction) ──> insert, record (one short transaction)

On SQLite other writers wait for the transaction, so it holds nothing that can be done before it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from django.db import transaction

from quietline.infra.ids import new_id
from quietline.kernel.access import Actor
from quietline.kernel.audit import AuditKind
from quietline.kernel.consent import Channel, ConsentEvent, EventKind, Source
from quietline.records.bulk import Rows, prepare
from quietline.records.consent.models import ConsentEntry
from quietline.services.audit_log import Fact, record
from quietline.services.ledger import build_entry, consent_fact
from quietline.services.patient_import.values import BATCH, New, Progress, Tell
from quietline.services.patients import PatientRows, build_rows, insert_rows, prepare_rows
from quietline.services.ports import Ports
from quietline.services.safes import hold_to_current


@dataclass(frozen=True, slots=True)
class _Ready:
    """A batch of patients as the database takes them, and what the log will say of it."""

    patients: int
    wrapping_keys: frozenset[str]
    rows: tuple[Rows, ...]
    facts: tuple[Fact, ...]


def write_patients(ports: Ports, actor: Actor, new: Sequence[New], tell: Tell) -> None:
    """Raises Unavailable(keys.rotated) if keys were rotated while the patients were sealed."""
    ready = list(_ready(ports, actor, new, tell))
    with transaction.atomic():
        done = 0
        for batch in ready:
            insert_rows(batch.rows)
            done += batch.patients
            tell(Progress("writing", done, len(new)))
        hold_to_current(ports, {key for batch in ready for key in batch.wrapping_keys})
        # Last, because whoever records anything waits from here on.
        for batch in ready:
            record(ports, actor.practice_id, batch.facts)


def _ready(ports: Ports, actor: Actor, new: Sequence[New], tell: Tell) -> Iterator[_Ready]:
    for first in range(0, len(new), BATCH):
        batch = new[first : first + BATCH]
        yield _batch(ports, actor, batch)
        tell(Progress("sealing", first + len(batch), len(new)))


def _batch(ports: Ports, actor: Actor, batch: Sequence[New]) -> _Ready:
    rows = [build_rows(ports, actor.practice_id, one.patient) for one in batch]
    events = list(_events(actor, zip(rows, batch, strict=True)))
    entries = [build_entry(actor.practice_id, event, wording) for wording, event in events]
    facts = [consent_fact(event, origin=actor.origin) for _, event in events]
    return _Ready(
        patients=len(batch),
        wrapping_keys=frozenset(row.key.wrapping_key_id for row in rows),
        rows=(*prepare_rows(rows), prepare(ConsentEntry, entries)),
        facts=(_fact(actor, len(batch), len(events)), *facts),
    )


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


def _fact(actor: Actor, patients: int, consents: int) -> Fact:
    return Fact(
        kind=AuditKind.PATIENT_IMPORTED,
        actor=actor.label,
        origin=actor.origin,
        detail={"patients": patients, "consents": consents},
    )
