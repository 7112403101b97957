"""Patients from a table that another system exported: every bad row said, nothing half-imported.

    file ──> read_table ──> _Reader: each row checked and, if new, sealed ──> one transaction

The reading writes nothing; the writing is one transaction, or none. A patient is known again by the
other system's id, or, where the table has none, by name, date of birth and number together; so the
same file may be imported twice and adds nobody twice.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice
from typing import IO, Final
from uuid import UUID

from django.db import transaction

from quietline.formats.tables import BadRow, Row, read_table
from quietline.infra.ids import new_id
from quietline.kernel.access import Actor, Permission
from quietline.kernel.audit import AuditKind
from quietline.kernel.codes import Code
from quietline.kernel.consent import Channel, ConsentEvent, EventKind, Source
from quietline.kernel.phi import Phi
from quietline.records.patients.models import Patient
from quietline.records.practices.models import Practice
from quietline.services.access import require
from quietline.services.audit_log import Fact, record
from quietline.services.imported_consent import ImportedConsent, parse_consent
from quietline.services.ledger import append_events, consent_fact
from quietline.services.patients import (
    CheckedPatient,
    FieldInvalid,
    NewPatient,
    PatientRows,
    build_rows,
    check,
    external_key,
    store_rows,
)
from quietline.services.ports import Ports

BATCH: Final = 500
COLUMNS: Final[Mapping[str, tuple[str, ...]]] = {
    "name": ("patient", "patient name", "full name"),
    "first_name": ("first", "given name", "forename"),
    "last_name": ("last", "family name", "surname"),
    "date_of_birth": ("dob", "birth date", "birthday", "born"),
    "mobile": ("mobile number", "mobile phone", "cell", "cell phone", "phone", "phone number"),
    "language": ("lang", "preferred language"),
    "timezone": ("tz",),
    "external_id": ("id", "patient id", "mrn", "chart", "chart number", "record number"),
    "consent": ("texting consent", "sms consent", "text consent", "consent to text", "opt in"),
    "consent_purposes": ("purposes",),
    "consent_source": ("source of consent",),
    "consent_at": ("consent date", "date of consent"),
}


@dataclass(frozen=True, slots=True)
class Progress:
    """`step` is "reading" or "writing"; `total` is None while it is not known."""

    step: str
    done: int
    total: int | None


@dataclass(frozen=True, slots=True)
class Imported:
    """How it went. `new` patients were written if `written`, else they could have been."""

    rows: int
    new: int
    already: int
    consents: int
    bad: tuple[BadRow, ...]
    written: bool


@dataclass(frozen=True, slots=True)
class _New:
    """A row that can be imported. `key` is what the patient is known again by."""

    patient: CheckedPatient
    consent: ImportedConsent | None
    key: str


@dataclass(slots=True)
class _Found:
    """What the reading brought. `seen` maps the key of each patient to the line it stands on."""

    new: list[_New] = field(default_factory=list)
    bad: list[BadRow] = field(default_factory=list)
    seen: dict[str, int] = field(default_factory=dict)
    rows: int = 0
    already: int = 0


Tell = Callable[[Progress], None]


def import_patients(  # noqa: PLR0913 - each says one thing about the import
    ports: Ports,
    actor: Actor | None,
    file: IO[bytes],
    *,
    skip_bad: bool = False,
    dry_run: bool = False,
    tell: Tell = lambda _progress: None,
) -> Imported:
    """Import all rows, or none if one is bad; with `skip_bad`, the good ones.

    Raises NotFound when the actor may not, InvalidInput(import.no_column) for an unusable heading.
    """
    actor = require(actor, Permission.PATIENT_IMPORT)
    found = _read(ports, Practice.objects.get(id=actor.practice_id), file, tell)
    written = not dry_run and (skip_bad or not found.bad)
    if written:
        _write(ports, actor, found.new, tell)
    return Imported(
        rows=found.rows,
        new=len(found.new),
        already=found.already,
        consents=sum(new.consent is not None for new in found.new),
        bad=tuple(found.bad),
        written=written,
    )


def _read(ports: Ports, practice: Practice, file: IO[bytes], tell: Tell) -> _Found:
    found = _Found()
    rows = read_table(file, COLUMNS, required=(("name", "first_name", "last_name"),))
    while batch := list(islice(rows, BATCH)):
        good = [new for row in batch if (new := _check(ports, practice, row, found))]
        known = _known(practice.id, [new.key for new in good])
        found.new += [new for new in good if new.key not in known]
        found.already += len(known)
        found.rows += len(batch)
        tell(Progress("reading", found.rows, None))
    return found


def _check(ports: Ports, practice: Practice, row: Row | BadRow, found: _Found) -> _New | None:
    """The row, if it can be used; one that cannot is added to the bad ones."""
    if isinstance(row, BadRow):
        found.bad.append(row)
        return None
    cells, now = row.cells.reveal(), ports.clock.now()
    try:
        patient = check(_new_patient(cells, practice), today=now.date())
        consent = parse_consent(cells, patient, practice.timezone, now)
    except FieldInvalid as error:
        found.bad.append(BadRow(row.line, error.code, error.sentence, error.field))
        return None
    patient = replace(patient, external_key=_known_by(patient))
    key = external_key(ports, practice.id, patient.external_key) or ""
    first = found.seen.setdefault(key, row.line)
    if first != row.line:
        sentence = f"This patient already stands on line {first}. Keep one row."
        found.bad.append(BadRow(row.line, Code.IMPORT_DUPLICATE, sentence))
        return None
    return _New(patient, consent, key)


def _new_patient(cells: Mapping[str, str], practice: Practice) -> NewPatient:
    parts = (cells.get("first_name", ""), cells.get("last_name", ""))
    return NewPatient(
        name=Phi(cells.get("name") or " ".join(parts)),
        date_of_birth=Phi(cells.get("date_of_birth", "")),
        mobile=Phi(cells.get("mobile", "")),
        language=cells.get("language") or practice.language,
        timezone=cells.get("timezone") or practice.timezone,
        external_key=cells.get("external_id", ""),
    )


def _known_by(patient: CheckedPatient) -> str:
    """What the patient is known again by; only its blind index is ever stored."""
    if patient.external_key:
        return patient.external_key
    born = "" if patient.birth_date is None else patient.birth_date.reveal().isoformat()
    number = "" if patient.number is None else patient.number.e164
    return f"identity|{patient.name.reveal().casefold()}|{born}|{number}"


def _known(practice: UUID, keys: Sequence[str]) -> frozenset[str]:
    rows = Patient.objects.of_practice(practice).filter(external_key__in=keys)
    return frozenset(key for key in rows.values_list("external_key", flat=True) if key)


def _write(ports: Ports, actor: Actor, new: Sequence[_New], tell: Tell) -> None:
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
    actor: Actor, pairs: Iterable[tuple[PatientRows, _New]]
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
