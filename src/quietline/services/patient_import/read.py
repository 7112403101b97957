"""Reading: each row checked, and those of patients already there passed over. Writes nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import islice
from typing import IO, Final
from uuid import UUID

from quietline.formats.tables import BadRow, Row, read_table
from quietline.kernel.codes import Code
from quietline.kernel.phi import Phi
from quietline.records.patients.models import Patient
from quietline.records.practices.models import Practice
from quietline.services.fields import FieldInvalid
from quietline.services.patient_import.consent import parse_consent
from quietline.services.patient_import.values import BATCH, Found, New, Progress, Tell
from quietline.services.patients import (
    CheckedPatient,
    NewPatient,
    check,
    external_key,
)
from quietline.services.ports import Ports

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


def read_patients(ports: Ports, practice: Practice, file: IO[bytes], tell: Tell) -> Found:
    found = Found()
    rows = read_table(file, COLUMNS, required=(("name", "first_name", "last_name"),))
    while batch := list(islice(rows, BATCH)):
        good = [new for row in batch if (new := _check(ports, practice, row, found))]
        known = _known(practice.id, [new.key for new in good])
        found.new += [new for new in good if new.key not in known]
        found.already += len(known)
        found.rows += len(batch)
        tell(Progress("reading", found.rows, None))
    return found


def _check(ports: Ports, practice: Practice, row: Row | BadRow, found: Found) -> New | None:
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
    return New(patient, consent, key)


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
