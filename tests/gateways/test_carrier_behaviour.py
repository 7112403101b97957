"""Faults on demand: drawn from a seed, changed while running, refused when they make no sense."""

from __future__ import annotations

import pytest
from carrier_harness import RunningCarrier

from quietline.gateways.sandbox.carrier.behaviour import (
    Behaviour,
    Fate,
    LostResponse,
    Span,
    as_json,
    change_behaviour,
    decide_fate,
)
from quietline.gateways.sandbox.carrier.magic import FATES, fate_for
from quietline.infra.http import HttpClient

WILD = Behaviour(
    loss_rate=0.3,
    refusal_rate=0.3,
    undelivered_rate=0.3,
    server_error_rate=0.3,
    lost_response_rate=0.3,
    duplicate_rate=0.3,
    out_of_order_rate=0.3,
)


def fates(behaviour: Behaviour, count: int = 200) -> list[Fate]:
    return [decide_fate(behaviour, ordinal) for ordinal in range(count)]


def test_a_seed_repeats_a_run() -> None:
    """The n-th message has the same fate each time."""
    assert fates(WILD) == fates(WILD)


def test_another_seed_is_another_run() -> None:
    """Otherwise the seed would mean nothing."""
    assert fates(WILD) != fates(change_behaviour(WILD, {"seed": 2}))


@pytest.mark.parametrize(
    ("rate", "seen"),
    [
        ("loss_rate", "lost"),
        ("refusal_rate", "refusal"),
        ("undelivered_rate", "undelivered"),
        ("server_error_rate", "server_error"),
        ("lost_response_rate", "lost_response"),
        ("duplicate_rate", "duplicate"),
        ("out_of_order_rate", "out_of_order"),
    ],
)
def test_a_rate_is_the_share_of_messages_it_meets(rate: str, seen: str) -> None:
    """About a quarter of a thousand at 0.25, none at 0, all at 1."""
    shares = [
        sum(
            bool(getattr(fate, seen))
            for fate in fates(change_behaviour(Behaviour(), {rate: part}), 1000)
        )
        for part in (0, 0.25, 1)
    ]

    assert (shares[0], shares[2]) == (0, 1000)
    assert 180 < shares[1] < 320


def test_delays_stay_in_their_span() -> None:
    """Milliseconds in, seconds out."""
    delays = [fate.sent_delay for fate in fates(Behaviour(delay_ms=Span(100, 300)))]

    assert 0.1 <= min(delays) < max(delays) <= 0.3


@pytest.mark.parametrize("number", sorted(FATES))
def test_a_magic_number_has_its_own_fate_whatever_is_drawn(number: str) -> None:
    """Tests can rely on it in any weather."""
    calm, wild = (fate_for(number, drawn) for drawn in (Fate(), decide_fate(WILD, 3)))

    assert (calm.refusal, calm.undelivered, calm.lost) == (
        wild.refusal,
        wild.undelivered,
        wild.lost,
    )


@pytest.mark.parametrize(
    "changes",
    [
        {"loss_rate": 1.1},
        {"loss_rate": -0.1},
        {"loss_rate": "0.5"},
        {"delay_ms": 5},
        {"delay_ms": {"min": 5}},
        {"delay_ms": {"min": 5, "max": 4}},
        {"refusal_codes": 21610},
        {"refusal_codes": ["21610"]},
        {"lost_response_mode": "shrug"},
        {"lost_response_mode": []},
        {"seed": "one"},
        {"kindness": 1},
    ],
)
def test_a_setting_that_makes_no_sense_is_refused(changes: dict[str, object]) -> None:
    """With a sentence, and nothing is changed."""
    with pytest.raises(ValueError, match=r"\.$"):
        change_behaviour(Behaviour(), changes)


def test_every_setting_can_be_changed_by_what_is_shown() -> None:
    """What GET /control says can be posted back."""
    shown = as_json(WILD)
    posted = {
        name: list(value) if isinstance(value, tuple) else value for name, value in shown.items()
    }

    assert change_behaviour(Behaviour(), posted) == WILD


def test_the_behaviour_is_changed_while_running(carrier: RunningCarrier, http: HttpClient) -> None:
    """Only what is named changes; the answer shows the whole."""
    url = f"{carrier.base_url}/control"
    http.post_json(url, {"loss_rate": 0.5})

    shown = http.post_json(url, {"lost_response_mode": "hang"}).json()

    assert isinstance(shown, dict)
    assert shown["behaviour"]["loss_rate"] == 0.5
    assert shown["behaviour"]["lost_response_mode"] == LostResponse.HANG


def test_a_wrong_change_gets_a_sentence(carrier: RunningCarrier, http: HttpClient) -> None:
    """400, and the carrier behaves as before."""
    response = http.post_json(f"{carrier.base_url}/control", {"loss_rate": 7})

    assert (response.status, b"0 to 1" in response.body) == (400, True)


def test_the_counts_say_what_still_waits(carrier: RunningCarrier, http: HttpClient) -> None:
    """Whoever runs a trial can wait for the end."""
    shown = http.get(f"{carrier.base_url}/control").json()

    assert isinstance(shown, dict)
    assert shown["counts"] == {
        "accepted": 0,
        "written": 0,
        "steps_waiting": 0,
        "webhooks_waiting": 0,
    }
