"""The door: a bearer key, whether it may make this call, and whether it calls too often."""

from __future__ import annotations

from typing import Final, cast

from django.http import HttpRequest
from ninja.security import HttpBearer

from quietline.kernel.access import Actor, Permission, may
from quietline.kernel.codes import Code
from quietline.services.api_keys import actor_for_key
from quietline.web.api.limits import CallLimit
from quietline.web.api.problems import Problem
from quietline.web.request import PortsRequest

LIMIT: Final = CallLimit()


class KeyRequest(PortsRequest):
    """A request that has passed the door. `auth` is the actor behind its key."""

    auth: Actor


class ApiKey(HttpBearer):
    """Lets in a key that may do one thing; asked before anything of the body is read.

    The services ask again. This door only answers sooner, and says that it was the key.
    """

    def __init__(self, permission: Permission) -> None:
        super().__init__()
        self._permission = permission

    def authenticate(self, request: HttpRequest, token: str) -> Actor | None:
        """The actor, or None for an unknown key. Raises Problem: 403 or 429."""
        known = cast("PortsRequest", request)
        actor = actor_for_key(token, known.origin)
        if actor is None:
            return None
        wait = LIMIT.seconds_to_wait(actor.id, known.ports.clock.now())
        if wait:
            raise Problem(429, Code.RATE_LIMITED, headers={"Retry-After": str(wait)})
        access = may(actor, self._permission, practice_id=actor.practice_id)
        if not access.allowed:
            raise Problem(403, access.code or Code.FORBIDDEN)
        return actor
