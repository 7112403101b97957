"""Rooms, lockers, tickets and passwords that look like a test or a reading: "stall A1C"."""

from __future__ import annotations

from collections.abc import Iterator

from quietline.kernel.policy.reading import Case, Reading
from quietline.kernel.policy.wordlist import word_set

NUMBERED = word_set(
    """
    stall kiosk ticket gate locker room rooms suite suites spot space lot level row aisle section
    bay dock tag badge permit reference ref confirmation confirm code codes password passcode pin
    combo combination plate plates turno cuarto sala oficina casillero clave boleto folio
    referencia confirmacion contrasena codigo placa placas cajon puerta invoice receipt recibo
    factura extension ext tracking
    """
)
LINKS = word_set("is are was number numbers no num of the reads says to with es el la numero num")
MOST_LINKS = 3
DIGITS = frozenset("0123456789")


def cover_codes(reading: Reading) -> Iterator[int]:
    """Yield the code that follows a word for something numbered, with its further parts."""
    if NUMBERED.isdisjoint(reading.words):
        return
    for at, word in enumerate(reading.words):
        if word in NUMBERED:
            yield from _code_after(reading, at)


def _code_after(reading: Reading, at: int) -> Iterator[int]:
    linked = 0
    for near in reading.after(at, MOST_LINKS + 3):
        if _looks_coded(reading, near):
            yield near
            linked = MOST_LINKS
        elif linked < MOST_LINKS and reading.words[near] in LINKS:
            linked += 1
        else:
            return


def _looks_coded(reading: Reading, at: int) -> bool:
    word = reading.words[at]
    return not DIGITS.isdisjoint(word) or (
        reading.case(at) is Case.UPPER and "-" in _around(reading, at)
    )


def _around(reading: Reading, at: int) -> str:
    after = reading.marks[at + 1] if at + 1 < len(reading.words) else ""
    return reading.marks[at] + after
