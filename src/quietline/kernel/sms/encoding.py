"""How many SMS a text becomes: 160 or 153 septets, 70 or 67 UTF-16 code units.

A payload is 140 bytes (3GPP TS 23.040); a text in several parts gives six of them to the header
that joins the parts (9.2.3.24.1).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple

from quietline.kernel.sms.gsm7 import SEPTETS, is_gsm7


class Encoding(StrEnum):
    GSM7 = "gsm7"
    UCS2 = "ucs2"


class _Room(NamedTuple):
    alone: int
    joined: int


# Units (septets, UTF-16 code units) that fit into a text sent alone, and into one part of several.
_ROOM: Mapping[Encoding, _Room] = MappingProxyType(
    {Encoding.GSM7: _Room(160, 153), Encoding.UCS2: _Room(70, 67)}
)
_LAST_OF_PLANE_0 = "\uffff"


@dataclass(frozen=True, slots=True)
class SmsSize:
    """What a text costs. `units` are septets in GSM-7 and UTF-16 code units in UCS-2."""

    encoding: Encoding
    units: int
    segments: int


@dataclass(frozen=True, slots=True)
class SmsSegment:
    """One part as it travels; joining the parts in order gives the text."""

    text: str
    units: int


def encoding_of(text: str) -> Encoding:
    """GSM-7 when every character is in its tables; one other character makes it all UCS-2."""
    return Encoding.GSM7 if is_gsm7(text) else Encoding.UCS2


def measure(text: str) -> SmsSize:
    """Encoding, units and segments. No text is no segment. Linear in the length."""
    segments = split(text)
    return SmsSize(encoding_of(text), sum(part.units for part in segments), len(segments))


def split(text: str) -> tuple[SmsSegment, ...]:
    """The parts a carrier would make. Neither an escape pair nor a surrogate pair is divided.

    A pair that does not fit moves whole into the next part, so that a part may stay one unit short.
    """
    if not text:
        return ()
    encoding = encoding_of(text)
    costs = tuple(_costs(text, encoding))
    total = sum(costs)
    room = _ROOM[encoding]
    if total <= room.alone:
        return (SmsSegment(text, total),)
    return tuple(_parts(text, costs, room.joined))


def _costs(text: str, encoding: Encoding) -> Iterator[int]:
    if encoding is Encoding.GSM7:
        return (SEPTETS[character] for character in text)
    return (1 if character <= _LAST_OF_PLANE_0 else 2 for character in text)


def _parts(text: str, costs: tuple[int, ...], room: int) -> Iterator[SmsSegment]:
    start = used = 0
    for place, cost in enumerate(costs):
        if used + cost > room:
            yield SmsSegment(text[start:place], used)
            start, used = place, 0
        used += cost
    yield SmsSegment(text[start:], used)
