"""People and streets that happen to be called like an illness."""

from __future__ import annotations

from collections.abc import Iterator

from quietline.kernel.policy.lexicons.names import ORGANISATIONS
from quietline.kernel.policy.reading import Case, Reading
from quietline.kernel.policy.segments import find_name
from quietline.kernel.policy.terms import split_words
from quietline.kernel.policy.wordlist import word_set

TITLES = word_set(
    """
    dr dra mr mrs ms miss mx sr sra srta don dona prof doctor doctora nurse coach practitioner
    hygienist licenciada licenciado lic docteur madame monsieur mme doutor doutora senhor senhora
    doktor doktora aling mang ginoong gng bs
    """
)
ABBREVIATED = word_set("dr dra mr mrs ms mx sr sra srta")
GREETINGS = word_set("hi hello dear hey hola estimado estimada bonjour ola bonjou kumusta")
CALLED = TITLES | GREETINGS
AFTER_NAME = word_set("md do np pa rn ma fnp aprn dds dmd od dpm pac cnp lpn")
STREETS = word_set(
    """
    st street ave avenue rd road blvd boulevard dr drive ln lane way ct court pl place pkwy parkway
    hwy highway cir circle ter terrace trl trail loop row square
    """
)
STREETS_BEFORE = word_set("calle avenida av avda carretera paseo camino rue avenue rua")
AMBIGUOUS_STREETS = word_set("dr st ct pl way row place court drive square")
ROAD_LEADERS = word_set("on off at to and near en from via")
STREET_REACH = 4
# A clinician's title or field is no part of a name.
NOT_IN_A_NAME = word_set("psyd lcsw lmft lpc lmhc phd pmhnp")


# Given names that are also words of illness or medicine.
GIVEN = word_set("dolores allegra senna tia ella mercedes norma")
# Nobody owns a person: "your Allegra" is a medicine.
OWNERS = word_set("your ur the my his her their of for on some su tu el la de")


def cover_given_names(reading: Reading) -> Iterator[int]:
    """Yield capitalised given names: "Dolores"."""
    if GIVEN.isdisjoint(reading.words):
        return
    for at, word in enumerate(reading.words):
        owned = at > 0 and reading.words[at - 1] in OWNERS
        if word in GIVEN and reading.case(at) is Case.CAPITAL and not owned:
            yield at


def cover_titled_names(reading: Reading) -> Iterator[int]:
    """Yield the word after a title or in a greeting: "Dr. Cancer", "Hi Payne,"."""
    words = reading.words
    if CALLED.isdisjoint(words):
        return
    for at, word in enumerate(words[:-1]):
        follows = not reading.ends_sentence(at)
        titled = word in TITLES and _is_titled(reading, at)
        greeted = word in GREETINGS and _is_greeted(reading, at)
        if follows and (titled or greeted):
            yield at + 1
            yield from _hyphenated(reading, at + 1)


def _hyphenated(reading: Reading, at: int) -> Iterator[int]:
    # "Ms. Cancer-Ruiz", "Nurse Joy Cancer-Lopez": a double name is nobody's practice.
    for first in (at, at + 1):
        if first + 1 < len(reading.words) and reading.marks[first + 1] == "-":
            yield from (first, first + 1)


def cover_surnames(reading: Reading) -> Iterator[int]:
    """Yield a second name after a title, and names before a neutral credential."""
    words = reading.words
    if CALLED.isdisjoint(words) and AFTER_NAME.isdisjoint(words):
        return
    for at, word in enumerate(words):
        if word in TITLES and _is_surname(reading, at + 2) and reading.is_capital(at + 1):
            yield at + 2
        if word in GREETINGS and _is_surname(reading, at + 2) and reading.is_capital(at + 1):
            yield at + 2
        if word in AFTER_NAME and reading.case(at) is Case.UPPER:
            yield from (near for near in reading.before(at, 2) if reading.is_capital(near))


def cover_own_clinicians(reading: Reading, clinicians: tuple[str, ...]) -> Iterator[int]:
    """Yield the words of the practice's own clinicians' names, credentials left out."""
    for clinician in clinicians:
        name = [word for word in split_words(clinician) if word not in NOT_IN_A_NAME | TITLES]
        for where in find_name(reading, name):
            yield from where


def cover_streets(reading: Reading) -> Iterator[int]:
    """Yield the words that name a street."""
    words = reading.words
    if STREETS.isdisjoint(words) and STREETS_BEFORE.isdisjoint(words):
        return
    for at, word in enumerate(words):
        if word in STREETS:
            yield from _street_before(reading, at)
        elif word in STREETS_BEFORE:
            yield from _capitals_after(reading, at)


def _is_titled(reading: Reading, at: int) -> bool:
    if reading.words[at] in ABBREVIATED:
        return reading.is_capital(at + 1) or reading.case(at) is Case.LOWER
    return reading.is_capital(at + 1)


def _is_greeted(reading: Reading, at: int) -> bool:
    if not reading.is_capital(at + 1):
        return False
    after = reading.marks[at + 2].strip() if at + 2 < len(reading.words) else ","
    return after[:1] in {",", ":", "!", "-", "."} or _is_surname(reading, at + 2)


def _is_surname(reading: Reading, at: int) -> bool:
    if not reading.is_capital(at) or reading.marks[at] not in {" ", "-"}:
        return False
    following = reading.words[at + 1] if at + 1 < len(reading.words) else ""
    return following not in ORGANISATIONS and reading.words[at] not in ORGANISATIONS


def _street_before(reading: Reading, at: int) -> list[int]:
    named: list[int] = []
    for near in reading.before(at, STREET_REACH):
        if reading.words[near].isdigit():
            return named
        if reading.words[near] in ROAD_LEADERS:
            return named if all(reading.is_capital(word) for word in named) else []
        if not reading.is_capital(near) and reading.words[at] in AMBIGUOUS_STREETS:
            return []
        if "," in reading.marks[near + 1]:
            return []
        named.append(near)
    return named if named and reading.words[at] not in AMBIGUOUS_STREETS else []


def _capitals_after(reading: Reading, at: int) -> Iterator[int]:
    for near in reading.after(at, STREET_REACH):
        if not reading.is_capital(near):
            return
        yield near
