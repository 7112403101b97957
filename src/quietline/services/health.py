"""Whether the parts that a message needs are alive: the database answers, and a worker works."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from django.db import Error, transaction

from quietline.records.integrations.models import WorkerBeat
from quietline.services.ports import Ports

MOST_SILENT: Final = timedelta(seconds=15)
_FORGOTTEN_AFTER = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Health:
    """Which part is well. Without a database nothing is known of the workers: they count as ill."""

    database: bool
    worker: bool

    @property
    def is_well(self) -> bool:
        return self.database and self.worker


def beat(ports: Ports, worker: str) -> int:
    """Write down that this worker is alive; how many rows that took. Call it every few seconds."""
    now = ports.clock.now()
    if WorkerBeat.objects.filter(name=worker).update(at=now):
        return 1
    with transaction.atomic():
        WorkerBeat.objects.filter(at__lt=now - _FORGOTTEN_AFTER).delete()
        WorkerBeat.objects.create(name=worker, at=now)
    return 1


def is_well(ports: Ports) -> Health:
    """Ask the database, and through it when a worker last beat."""
    try:
        newest = WorkerBeat.objects.order_by("-at").values_list("at", flat=True).first()
    except Error:
        return Health(database=False, worker=False)
    alive = newest is not None and ports.clock.now() - newest < MOST_SILENT
    return Health(database=True, worker=alive)
