"""How well or badly the carrier behaves, and what that means for the n-th message. Pure.

Everything is drawn from the seed and the message's ordinal, so that a run can be repeated.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from enum import StrEnum


class LostResponse(StrEnum):
    """How an answer is lost after the message was accepted."""

    DROP = "drop"
    HANG = "hang"


@dataclass(frozen=True, slots=True)
class Span:
    """Milliseconds, both ends included."""

    min: int
    max: int

    def at(self, fraction: float) -> float:
        """The moment at this fraction of the span, in seconds."""
        return (self.min + (self.max - self.min) * fraction) / 1000


@dataclass(frozen=True, slots=True)
class Behaviour:
    """Rates are shares of all messages, 0 to 1.

    delay_ms: before each change of status. response_ms: before the REST answer.
    loss_rate: accepted and sent, never delivered, no word about it.
    refusal_rate, server_error_rate: not accepted. undelivered_rate: accepted, then given up.
    lost_response_rate: accepted, and the answer never arrives.
    """

    seed: int = 1
    delay_ms: Span = Span(150, 600)
    response_ms: Span = Span(0, 0)
    loss_rate: float = 0.0
    refusal_rate: float = 0.0
    refusal_codes: tuple[int, ...] = (21211, 21610, 21614, 20429)
    undelivered_rate: float = 0.0
    undelivered_codes: tuple[int, ...] = (30003, 30005, 30006, 30007, 30008)
    server_error_rate: float = 0.0
    lost_response_rate: float = 0.0
    lost_response_mode: LostResponse = LostResponse.DROP
    duplicate_rate: float = 0.0
    out_of_order_rate: float = 0.0


@dataclass(frozen=True, slots=True)
class Fate:
    """What becomes of one message. Delays in seconds."""

    response_delay: float = 0.0
    server_error: bool = False
    refusal: int | None = None
    lost_response: LostResponse | None = None
    sent_delay: float = 0.0
    end_delay: float = 0.0
    lost: bool = False
    undelivered: int | None = None
    duplicate: bool = False
    out_of_order: bool = False


def decide_fate(behaviour: Behaviour, ordinal: int) -> Fate:
    """The fate of the n-th message handed in since the carrier's data began."""

    def draw(what: str) -> float:
        digest = hashlib.sha256(f"{behaviour.seed}:{ordinal}:{what}".encode()).digest()
        return int.from_bytes(digest[:6], "big") / 2**48

    def one_of(codes: tuple[int, ...], what: str) -> int | None:
        return codes[int(draw(what) * len(codes))] if codes else None

    refused = draw("refusal") < behaviour.refusal_rate
    undelivered = draw("undelivered") < behaviour.undelivered_rate
    response_lost = draw("lost_response") < behaviour.lost_response_rate
    return Fate(
        response_delay=behaviour.response_ms.at(draw("response_ms")),
        server_error=draw("server_error") < behaviour.server_error_rate,
        refusal=one_of(behaviour.refusal_codes, "refusal_code") if refused else None,
        lost_response=behaviour.lost_response_mode if response_lost else None,
        sent_delay=behaviour.delay_ms.at(draw("sent_ms")),
        end_delay=behaviour.delay_ms.at(draw("end_ms")),
        lost=draw("loss") < behaviour.loss_rate,
        undelivered=one_of(behaviour.undelivered_codes, "end_code") if undelivered else None,
        duplicate=draw("duplicate") < behaviour.duplicate_rate,
        out_of_order=draw("out_of_order") < behaviour.out_of_order_rate,
    )


def change_behaviour(behaviour: Behaviour, changes: Mapping[str, object]) -> Behaviour:
    """The behaviour with these fields changed. ValueError with a sentence when one is not right."""
    known = [field.name for field in fields(Behaviour)]
    unknown = sorted(set(changes) - set(known))
    if unknown:
        raise ValueError(f"There is no setting {unknown[0]!r}. There are: {', '.join(known)}.")
    return replace(behaviour, **{name: _read(name, value) for name, value in changes.items()})  # type: ignore[arg-type]


def as_json(behaviour: Behaviour) -> dict[str, object]:
    return asdict(behaviour)


def _read(name: str, value: object) -> object:
    if name.endswith("_rate"):
        return _rate(name, value)
    if name.endswith("_ms"):
        return _span(name, value)
    if name.endswith("_codes"):
        return _codes(name, value)
    if name == "lost_response_mode":
        if not isinstance(value, str) or value not in set(LostResponse):
            raise ValueError(f"{name} is one of: {', '.join(LostResponse)}.")
        return LostResponse(value)
    if not isinstance(value, int):
        raise ValueError(f"{name} is a whole number.")  # noqa: TRY004 - one error type for input
    return value


def _rate(name: str, value: object) -> float:
    if not isinstance(value, int | float) or not 0 <= value <= 1:
        raise ValueError(f"{name} is a number from 0 to 1.")
    return float(value)


def _span(name: str, value: object) -> Span:
    if not isinstance(value, Mapping) or set(value) != {"min", "max"}:
        raise ValueError(f'{name} is {{"min": milliseconds, "max": milliseconds}}.')
    low, high = value["min"], value["max"]
    if not (isinstance(low, int) and isinstance(high, int) and 0 <= low <= high):
        raise ValueError(f"{name} needs whole numbers with 0 <= min <= max.")
    return Span(low, high)


def _codes(name: str, value: object) -> tuple[int, ...]:
    if not isinstance(value, list) or not all(isinstance(code, int) for code in value):
        raise ValueError(f"{name} is a list of error codes.")
    return tuple(value)
