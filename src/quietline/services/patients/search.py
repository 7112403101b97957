"""Finding patients again by what is sealed: blind indexes of names and numbers."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from uuid import UUID

from quietline.kernel.phi import Phi
from quietline.kernel.phone import PhoneNumber
from quietline.records.patients.models import NameWord, Patient, PatientNumber
from quietline.services.patients.reading import open_name
from quietline.services.ports import Ports
from quietline.services.safes import open_keys

_PREFIXES = range(2, 7)


def find_by_name(ports: Ports, practice: UUID, search: str) -> set[UUID]:
    """Patients all of whose searched words begin a word of their name.

    The index knows the first letters of a word. For longer words the names of those who remain are
    opened and compared; whoever's key is destroyed is not found by them any more.
    """
    words = set(_words(search))
    if not words:
        return set()
    found = set.intersection(*(_beginning_with(ports, practice, word) for word in words))
    longer = {word for word in words if len(word) > _PREFIXES[-1]}
    return _named(ports, practice, found, longer) if longer else found


def find_by_number(ports: Ports, practice: UUID, number: PhoneNumber) -> list[PatientNumber]:
    """The current numbers that are exactly this one; more than one when patients share it."""
    key = number_key(ports, practice, number)
    rows = PatientNumber.objects.of_practice(practice).filter(number_key=key, is_current=True)
    return list(rows.select_related("patient").order_by("created_at", "id"))


def number_key(ports: Ports, practice: UUID, number: PhoneNumber) -> str:
    return ports.index.of(practice, "number", number.e164)


def external_key(ports: Ports, practice: UUID, value: str) -> str | None:
    """The blind index of the id that another system knows the patient by."""
    return ports.index.of(practice, "external", value) if value else None


def name_keys(ports: Ports, practice: UUID, name: str) -> set[str]:
    """Of each word its first two to six letters; of a word of one letter, that letter."""
    words = set(_words(name))
    prefixes = {word[:length] for word in words for length in _PREFIXES}
    return {ports.index.of(practice, "name", prefix) for prefix in prefixes}


def _beginning_with(ports: Ports, practice: UUID, word: str) -> set[UUID]:
    """Patients with a word in their name that begins like the first letters of this one."""
    key = ports.index.of(practice, "name", word[: _PREFIXES[-1]])
    rows = NameWord.objects.of_practice(practice).filter(word_key=key)
    return set(rows.values_list("patient_id", flat=True))


def _named(ports: Ports, practice: UUID, patients: set[UUID], words: set[str]) -> set[UUID]:
    keys = open_keys(ports, patients)
    rows = Patient.objects.of_practice(practice).filter(id__in=list(keys))
    return {row.id for row in rows if _has_words(open_name(keys[row.id], row), words)}


def _has_words(name: Phi[str], beginnings: set[str]) -> bool:
    words = tuple(_words(name.reveal()))
    return all(any(word.startswith(one) for word in words) for one in beginnings)


def _words(text: str) -> Iterator[str]:
    plain = unicodedata.normalize("NFKD", text).casefold()
    letters = "".join(char for char in plain if not unicodedata.combining(char))
    yield from re.findall(r"\w+", letters)
