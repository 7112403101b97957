"""What a view may take from a request: the ports, its origin and, at the desk, the actor."""

from __future__ import annotations

from django.http import HttpRequest

from quietline.kernel.access import Actor
from quietline.services.ports import Ports


class PortsRequest(HttpRequest):
    """A request as the middleware of `config` hands it on. `origin` is as audit entries say it."""

    ports: Ports
    origin: str
    actor: Actor | None


class DeskRequest(PortsRequest):
    """A request that the guard of the desk has let through."""

    actor: Actor
