"""A clinician's or the office's own illness: content-tiers point 14."""

from __future__ import annotations

from collections.abc import Iterator

from quietline.kernel.policy.reading import Reading
from quietline.kernel.policy.wordlist import word_set

SUBJECTS = word_set(
    """
    dr dra doctor doctora provider nurse staff team colleague receptionist physician office
    clinician therapist counselor hygienist dentist he she they personal medico medica enfermera
    enfermero equipo oficina manager coordinator assistant we np rn biller scheduler pharmacist
    practitioner dietitian director boss secretary janitor cashier docteur infirmiere medecin
    recepcionista farmaceutico gerente secretaria doutor doutora enfermeira bacsi duktor nars
    """
)
ABSENCES = word_set(
    """
    out away unavailable absent leave sick ill recovering recuperating closed closing short
    undergoing caught home recovers quarantined isolating ausente enfermo enferma fuera recupera
    recuperandose cerrada cerrado cerramos licencia incapacidad contagio hospital hospitalized
    fallecio murio falleciendo passed died funeral bereavement maternity paternity jury wedding
    retires retired retiring malade absent conge doente ausencia licenca malad maysakit wala
    """
)
TIES = word_set("your you youre yours patient patients su sus usted tu")
HAS = word_set(
    """
    has have had having tiene tuvo tested broke caught lost woke came finishes finished delivered
    fell amanecio quebro fracturo rompio dio contagio enfermo salio lastimo torcio
    """
)
HAS_REACH = 4
OWN_REACH = 3
FAMILY = word_set("kids kid son daughter wife husband mother mom father dad baby mother-in-law")
TITLES = word_set("dr dra nurse np doctor doctora")
POSSESSIVES = ("'s", "\u2019s")
REACH = 12
SPOKEN_OF = SUBJECTS | TITLES | FAMILY
KIND_OF_LEAVE = 1


def cover_staff_illness(reading: Reading) -> Iterator[int]:
    """Yield the words that follow a statement of somebody's absence, up to the patient."""
    if SPOKEN_OF.isdisjoint(reading.words):
        return
    for at, word in enumerate(reading.words):
        if word in ABSENCES and _has_subject(reading, at):
            yield at
            yield from reading.before(at, KIND_OF_LEAVE if word == "leave" else 0)
            yield from _until_patient(reading, at, REACH)
        elif word in HAS and _is_staff_directly(reading, at):
            yield at
            yield from _until_patient(reading, at, HAS_REACH)
        elif _is_of_staff(reading, at):
            yield from _until_patient(reading, at, OWN_REACH)


def _has_subject(reading: Reading, at: int) -> bool:
    for near in reading.before(at, REACH):
        if reading.words[near] in TIES:
            return False
        if reading.words[near] in SUBJECTS:
            return True
    return False


def _is_staff_directly(reading: Reading, at: int) -> bool:
    # "Dr. Lee has the flu", and nothing about the patient anywhere before the sentence ends.
    if not any(reading.words[near] in SUBJECTS - {"we", "they"} for near in reading.before(at, 3)):
        return False
    return not any(reading.words[near] in TIES for near in reading.after(at, HAS_REACH))


def _is_of_staff(reading: Reading, at: int) -> bool:
    # "Dr. Park's migraine", "Gwen's kids have chickenpox".
    if at + 1 >= len(reading.words) or not reading.is_capital(at):
        return False
    written = reading.folded.original[reading.starts[at] : reading.ends[at]]
    if not written.endswith(POSSESSIVES):
        return False
    return reading.words[at - 1] in TITLES or (
        reading.words[at + 1] in FAMILY
        and any(word in HAS for word in reading.words[at + 2 : at + 4])
    )


def _until_patient(reading: Reading, at: int, reach: int) -> Iterator[int]:
    for near in reading.after(at, reach):
        if reading.words[near] in TIES or "," in reading.marks[near]:
            return
        yield near
