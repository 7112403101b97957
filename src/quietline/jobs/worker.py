"""The worker: reads what came in, submits what stands in the outbox, settles what is unclear.

Any number of workers may run, on any number of hosts; the database keeps them apart.
"""

from __future__ import annotations

import os
import socket
import time
from collections.abc import Callable
from dataclasses import dataclass
from threading import Event

from django.db import DatabaseError, close_old_connections

from quietline.infra.ids import new_id
from quietline.infra.log import get_log
from quietline.kernel.errors import QuietlineError
from quietline.services import audit_log, dispatch, health, inbound, practices, reconcile
from quietline.services.ports import Ports

_log = get_log("worker")
_IDLE_SECONDS = 0.15
_AFTER_FAILURE_SECONDS = 2.0


@dataclass(slots=True)
class _Duty:
    """Something to do every so often. `run` answers how much it did."""

    name: str
    every_seconds: float
    run: Callable[[], int]
    due: float = 0.0


def worker_name() -> str:
    """Unique to this process, so that a lease is never mistaken for another's."""
    return f"{socket.gethostname()[:20]}:{os.getpid()}:{new_id().hex[-8:]}"


def run(ports: Ports, stop: Event) -> None:
    """Work until `stop` is set. A failing duty is logged and tried again; the others go on."""
    name = worker_name()
    duties = (
        _Duty("inbound", 0, lambda: inbound.run_once(ports)),
        _Duty("dispatch", 0, lambda: dispatch.run_once(ports, worker=name)),
        _Duty("reconcile", 2, lambda: reconcile.run_once(ports, worker=name)),
        _Duty("beat", 3, lambda: health.beat(ports, name)),
        _Duty("checkpoint", 60, lambda: _sign_logs(ports)),
    )
    _log.info("worker.started", worker=name)
    while not stop.is_set():
        if sum([_attend(duty) for duty in duties]) == 0:
            stop.wait(_IDLE_SECONDS)
    _log.info("worker.stopped", worker=name)


def _attend(duty: _Duty) -> int:
    now = time.monotonic()
    if now < duty.due:
        return 0
    duty.due = now + duty.every_seconds
    try:
        return duty.run() or 0
    except (DatabaseError, QuietlineError) as error:
        _log.error("worker.duty_failed", duty=duty.name, error=type(error).__name__)
        duty.due = now + _AFTER_FAILURE_SECONDS
        close_old_connections()
        return 0


def _sign_logs(ports: Ports) -> int:
    for practice in practices.all_practices():
        audit_log.checkpoint(ports, practice)
    return 0
