"""A real carrier on a loopback port, a receiver for its webhooks, and a client between them."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from carrier_harness import ACCOUNT, PRACTICE, TOKEN, Receiver, RunningCarrier

from quietline.gateways.config import Secret
from quietline.gateways.sandbox.carrier.behaviour import Behaviour, Span
from quietline.gateways.sandbox.carrier.options import Options
from quietline.infra.http import HttpClient

StartCarrier = Callable[..., RunningCarrier]


@pytest.fixture
def http() -> Iterator[HttpClient]:
    with HttpClient(timeout=5.0) as client:
        yield client


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    running = Receiver()
    yield running
    running.close()


@pytest.fixture
def start_carrier(tmp_path: Path, receiver: Receiver) -> Iterator[StartCarrier]:
    """Start a carrier over the same data file; without delays unless told otherwise."""
    running: list[RunningCarrier] = []

    def start(**changes: object) -> RunningCarrier:
        given: dict[str, object] = {
            "data": tmp_path / "carrier.sqlite3",
            "account_sid": ACCOUNT,
            "auth_token": Secret(TOKEN),
            "numbers": (PRACTICE,),
            "webhook_url": f"{receiver.base_url}/inbound",
            "port": 0,
            "behaviour": Behaviour(delay_ms=Span(0, 0)),
            **changes,
        }
        running.append(RunningCarrier(Options(**given)))
        return running[-1]

    yield start
    for carrier in running:
        carrier.stop()


@pytest.fixture
def carrier(start_carrier: StartCarrier) -> RunningCarrier:
    return start_carrier()


@pytest.fixture
def nowhere() -> Iterator[str]:
    """An address where nothing listens, kept free for the whole test."""
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        yield f"http://127.0.0.1:{unused.getsockname()[1]}"
