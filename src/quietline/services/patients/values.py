"""A patient as typed or imported, the same with every field checked, and as known now."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from quietline.kernel.codes import Code
from quietline.kernel.phi import Phi
from quietline.kernel.phone import PhoneNumber
from quietline.services.fields import FieldInvalid, language_of, phone_of, timezone_of, words_of

_LONGEST_NAME = 200
_OLDEST_YEAR = 1900


@dataclass(frozen=True, slots=True)
class NewPatient:
    """A patient as typed or imported; every field is text that may be wrong."""

    name: Phi[str]
    date_of_birth: Phi[str]
    mobile: Phi[str]
    language: str
    timezone: str
    external_key: str = ""


@dataclass(frozen=True, slots=True)
class PatientChange:
    """All that can be changed of a patient, as typed; every field is text that may be wrong."""

    name: Phi[str]
    date_of_birth: Phi[str]
    mobile: Phi[str]
    language: str
    timezone: str


@dataclass(frozen=True, slots=True)
class PatientDetails:
    """What can be changed of a patient, as it is now, and the conversation it belongs to."""

    conversation: UUID
    name: Phi[str]
    date_of_birth: Phi[date] | None
    mobile: PhoneNumber | None
    language: str
    timezone: str


@dataclass(frozen=True, slots=True)
class CheckedPatient:
    """A `NewPatient` whose every field can be used."""

    name: Phi[str]
    birth_date: Phi[date] | None
    number: PhoneNumber | None
    language: str
    timezone: str
    external_key: str


def check(new: NewPatient, *, today: date) -> CheckedPatient:
    """Every field parsed. Raises FieldInvalid for the first that cannot be used."""
    name = words_of(
        "name", new.name.reveal(), longest=_LONGEST_NAME, missing="Give the patient's name."
    )
    mobile = new.mobile.reveal().strip()
    return CheckedPatient(
        name=Phi(name),
        birth_date=_birth_date(new.date_of_birth.reveal().strip(), today),
        number=phone_of("mobile", mobile) if mobile else None,
        language=language_of(new.language),
        timezone=timezone_of(new.timezone),
        external_key=new.external_key.strip(),
    )


def check_change(change: PatientChange, *, today: date) -> CheckedPatient:
    """By the same rules as a new patient. Raises FieldInvalid for the first field."""
    new = NewPatient(
        name=change.name,
        date_of_birth=change.date_of_birth,
        mobile=change.mobile,
        language=change.language,
        timezone=change.timezone,
    )
    return check(new, today=today)


def _birth_date(text: str, today: date) -> Phi[date] | None:
    if not text:
        return None
    for form in ("%Y-%m-%d", "%m/%d/%Y"):
        try:
            value = datetime.strptime(text, form).date()  # noqa: DTZ007 - a date has no zone
        except ValueError:
            continue
        if value.year >= _OLDEST_YEAR and value <= today:
            return Phi(value)
    raise FieldInvalid(
        "date_of_birth",
        Code.INPUT_MALFORMED,
        "Write the date of birth as 1980-12-31 or 12/31/1980.",
    )
