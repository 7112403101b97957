"""What a view may take from a request: the ports, its origin and, at the desk, the actor."""

from __future__ import annotations

from collections.abc import Callable

from django.http import HttpRequest

from quietline.kernel.access import Actor
from quietline.services.ports import Ports


class PortsRequest(HttpRequest):
    """A request as the middleware of `config` hands it on. `origin` is as audit entries say it.

    `actor_again` asks the database once more who this is: None after a sign-out, for one.
    """

    ports: Ports
    origin: str
    actor: Actor | None
    actor_again: Callable[[], Actor | None]


class DeskRequest(PortsRequest):
    """A request that the guard of the desk has let through."""

    actor: Actor
