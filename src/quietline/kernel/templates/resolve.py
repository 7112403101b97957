"""Which field a name means, however another system spells it: AppointmentType, appt.type, Dept."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Final
from unicodedata import combining, normalize

from quietline.kernel.templates.catalogue import FIELDS
from quietline.kernel.templates.values import Field, Sensitivity

_CAMEL: Final = re.compile(r"(?<=[a-z])(?=[A-Z])")
_WORDS: Final = re.compile(r"[^\W\d_]+")
_MARK: Final = re.compile(r"[|:]")
_MOST_WORDS: Final = 12

# Words that only say whose the field is, to what it belongs, or in which form it comes. What the
# rest means without them stands in the catalogue, so that nothing clinical becomes neutral.
_WHOSE: Final = frozenset(
    {"patient", "pat", "pt", "client", "contact", "customer", "recipient", "person", "user", "my"}
)
_OF_WHAT: Final = frozenset(
    {
        *("appointment", "appt", "apt", "visit", "encounter", "event", "booking", "schedule"),
        *("next", "upcoming", "practice", "clinic", "office", "location"),
    }
)
_FORM: Final = frozenset({"formatted", "display", "str", "string", "short", "long", "local"})
# The name of an event is its type, the code of a clinic a department: not a person's, nor a key.
_ONLY_OF_PEOPLE: Final = frozenset({"name", "displayname", "code", "pin", "patient", "client"})
_FILTERS: Final = frozenset({"title", "text"})  # how a value is written, not a field


def resolve_field(name: str) -> Field | None:
    """The field that this name means; None when it is not known.

    What follows a filter or format mark (`date|short`, `date:%d`) counts only where it names
    something clinical. A name with a clinical word in it, like `primary_diagnosis_2`, is that.
    """
    head, *tail = _MARK.split(name, maxsplit=1)
    after = (word for word in _words_of("".join(tail)) if word not in _FILTERS)
    if found := _first_clinical(after):
        return found
    words = _words_of(head)
    for candidate in _candidates(words[:_MOST_WORDS]):
        if found := _SPELLINGS.get(candidate):
            return found
    return _first_clinical(words)


def _candidates(words: list[str]) -> Iterator[str]:
    """The name itself, then without what it belongs to, then without its form."""
    for end in range(len(words), 0, -1):
        for start in range(end):
            rest = "".join(words[start:end])
            if not (start and words[start - 1] in _OF_WHAT and rest in _ONLY_OF_PEOPLE):
                yield rest
            if words[start] not in _WHOSE | _OF_WHAT:
                break
        if words[end - 1] not in _FORM:
            return


def _first_clinical(words: Iterable[str]) -> Field | None:
    return next((_CLINICAL[word] for word in words if word in _CLINICAL), None)


def _words_of(name: str) -> list[str]:
    plain = "".join(mark for mark in normalize("NFKD", name) if not combining(mark))
    split = _CAMEL.sub(" ", re.sub("['’]s?", "", plain))
    return [word.casefold() for word in _WORDS.findall(split)]


def _plain(spelling: str) -> str:
    return "".join(_words_of(spelling))


_SPELLINGS: Final[Mapping[str, Field]] = MappingProxyType(
    {
        _plain(spelling): field
        for field in FIELDS
        for spelling in (field.name.value, *field.spellings)
    }
)
_CLINICAL: Final[Mapping[str, Field]] = MappingProxyType(
    {word: field for word, field in _SPELLINGS.items() if field.sensitivity is Sensitivity.CLINICAL}
)
