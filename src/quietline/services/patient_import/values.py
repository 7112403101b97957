"""What is known of an import while it runs, and when it is over."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from quietline.formats.tables import BadRow
from quietline.services.patient_import.consent import ImportedConsent
from quietline.services.patients import CheckedPatient

BATCH: Final = 500


@dataclass(frozen=True, slots=True)
class Progress:
    """`step` is "reading", "sealing" or "writing"; `total` is None while it is not known."""

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
class New:
    """A row that can be imported. `key` is what the patient is known again by."""

    patient: CheckedPatient
    consent: ImportedConsent | None
    key: str


@dataclass(slots=True)
class Found:
    """What the reading brought. `seen` maps the key of each patient to the line it stands on."""

    new: list[New] = field(default_factory=list)
    bad: list[BadRow] = field(default_factory=list)
    seen: dict[str, int] = field(default_factory=dict)
    rows: int = 0
    already: int = 0


Tell = Callable[[Progress], None]
