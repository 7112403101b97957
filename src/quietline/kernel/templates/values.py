"""The words of templates: sensitivities, fields, placeholders. No rule lives here."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum


class Sensitivity(StrEnum):
    """How much a field may tell a stranger, whatever the words around it."""

    NEUTRAL = "neutral"  # times, links, sums, a first name
    IDENTITY = "identity"  # who the patient is, and how to reach them: as the profile judges names
    PRACTICE = "practice"  # as revealing as the practice's own names are
    IDENTIFIER = "identifier"  # numbers and dates that identify: always tier 3
    CLINICAL = "clinical"  # may hold a condition or a kind of care: always tier 3


class FieldName(StrEnum):
    """Fields that a template may name, as Quietline spells them."""

    FIRST_NAME = "first_name"
    SALUTATION = "salutation"
    LANGUAGE = "language"
    DATE = "date"
    WEEKDAY = "weekday"
    TIME = "time"
    DURATION = "duration"
    LINK = "link"
    PRACTICE_PHONE = "practice_phone"
    AMOUNT_DUE = "amount_due"
    REFERENCE = "reference"
    SIGN_IN_CODE = "sign_in_code"

    LAST_NAME = "last_name"
    FULL_NAME = "full_name"
    REPRESENTATIVE_NAME = "representative_name"
    PATIENT_PHONE = "patient_phone"
    PATIENT_EMAIL = "patient_email"
    PATIENT_ADDRESS = "patient_address"
    INSURANCE_NAME = "insurance_name"

    PRACTICE_NAME = "practice_name"
    CLINIC_NAME = "clinic_name"
    LOCATION_NAME = "location_name"
    CLINICIAN_NAME = "clinician_name"

    DATE_OF_BIRTH = "date_of_birth"
    RECORD_NUMBER = "record_number"
    ACCOUNT_NUMBER = "account_number"
    MEMBER_NUMBER = "member_number"
    SOCIAL_SECURITY_NUMBER = "social_security_number"

    VISIT_REASON = "visit_reason"
    APPOINTMENT_TYPE = "appointment_type"
    DEPARTMENT = "department"
    PROVIDER_SPECIALTY = "provider_specialty"
    DIAGNOSIS = "diagnosis"
    MEDICATION = "medication"
    TEST_NAME = "test_name"
    RESULT = "result"
    PROCEDURE = "procedure"
    VACCINE = "vaccine"
    BILLING_CODE = "billing_code"
    REFERRED_TO = "referred_to"
    PROGRAM_NAME = "program_name"
    DOCUMENT_TITLE = "document_title"
    NOTES = "notes"


class Bound(StrEnum):
    """Whose names a practice's field takes."""

    NAME = "name"
    LOCATIONS = "locations"
    CLINICIANS = "clinicians"


@dataclass(frozen=True, slots=True)
class Field:
    """One field. `says` ends the sentence "it would put ... into the text".

    `spellings` are how records and vendors export it; case, blanks and punctuation do not count.
    """

    name: FieldName
    sensitivity: Sensitivity
    says: str
    spellings: tuple[str, ...] = ()
    bound: tuple[Bound, ...] = ()


@dataclass(frozen=True, slots=True)
class Placeholder:
    """A place to fill in. `written` is all of it, `name` what stands inside; None: not known."""

    written: str
    name: str
    field: Field | None

    @property
    def key(self) -> str:
        """What values are given under: the field's own name, or what was written."""
        return self.written if self.field is None else self.field.name.value


@dataclass(frozen=True, slots=True)
class Template:
    """Words and placeholders, in their order."""

    text: str
    parts: tuple[str | Placeholder, ...]

    def placeholders(self) -> Iterator[Placeholder]:
        """Each field once, where it is first used."""
        seen: set[str] = set()
        for part in self.parts:
            if isinstance(part, Placeholder) and part.key not in seen:
                seen.add(part.key)
                yield part


@dataclass(frozen=True, slots=True)
class PracticeNames:
    """The practice's own names, which its fields take as values."""

    name: str = ""
    locations: tuple[str, ...] = ()
    clinicians: tuple[str, ...] = ()

    def of(self, bound: Bound) -> tuple[str, ...]:
        if bound is Bound.NAME:
            return (self.name,) if self.name else ()
        return self.locations if bound is Bound.LOCATIONS else self.clinicians
