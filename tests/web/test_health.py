"""/healthz is well when web, database and a worker are, and says which one is not."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import NoReturn

import pytest
from django.db import OperationalError, connection
from django.test import Client

from quietline.records.integrations.models import WorkerBeat
from quietline.services import health
from quietline.services.ports import Ports

Later = Callable[[timedelta], None]
pytestmark = pytest.mark.django_db


def _gone(*_: object) -> NoReturn:
    raise OperationalError("canary")


def test_a_system_with_a_living_worker_is_well(web: Client, ports: Ports) -> None:
    """Everything works: 200 and one word."""
    health.beat(ports, "one")
    answer = web.get("/healthz")
    assert (answer.status_code, answer.json()) == (200, {"status": "ok"})


def test_a_system_whose_worker_never_ran_is_ill(web: Client) -> None:
    """Messages would wait for ever, so a load balancer must know."""
    answer = web.get("/healthz")
    assert answer.status_code == 503
    assert answer.json() == {"status": "ill", "database": "ok", "worker": "ill"}


def test_a_worker_that_fell_silent_is_ill(web: Client, ports: Ports, later: Later) -> None:
    """Fifteen seconds without a beat are too many."""
    health.beat(ports, "one")
    later(timedelta(seconds=15))
    assert web.get("/healthz").status_code == 503


def test_a_beat_in_time_keeps_the_worker_well(web: Client, ports: Ports, later: Later) -> None:
    """The newest beat counts, not the first."""
    health.beat(ports, "one")
    later(timedelta(seconds=14))
    health.beat(ports, "one")
    later(timedelta(seconds=14))
    assert web.get("/healthz").status_code == 200


def test_one_living_worker_among_dead_ones_is_enough(
    web: Client, ports: Ports, later: Later
) -> None:
    """Workers come and go; the work goes on."""
    health.beat(ports, "dead")
    later(timedelta(minutes=5))
    health.beat(ports, "alive")
    assert web.get("/healthz").status_code == 200


def test_workers_of_long_ago_are_forgotten(ports: Ports, later: Later) -> None:
    """Each start has a name of its own; the table must not grow with them."""
    health.beat(ports, "old")
    later(timedelta(days=2))
    health.beat(ports, "new")
    assert [row.name for row in WorkerBeat.objects.all()] == ["new"]


def test_a_database_that_is_away_is_ill_and_says_no_more(web: Client) -> None:
    """The answer helps the person on call and nobody else."""
    with connection.execute_wrapper(_gone):
        answer = web.get("/healthz")
    assert answer.status_code == 503
    assert answer.json() == {"status": "ill", "database": "ill", "worker": "ill"}


def test_health_is_only_asked_for(web: Client) -> None:
    """Nothing is changed by asking."""
    assert web.post("/healthz").status_code == 405
