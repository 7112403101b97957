"""Who is asking, and whether they may. Reads that are not allowed look like "not found"."""

from __future__ import annotations

from uuid import UUID

from quietline.kernel.access import Actor, ActorKind, Permission, may
from quietline.kernel.errors import NotFound


def require(actor: Actor | None, permission: Permission, practice: UUID | None = None) -> Actor:
    """The actor, if allowed. Raises NotFound otherwise, so that nothing is learnt by asking."""
    if actor is None:
        raise NotFound
    if not may(actor, permission, practice_id=practice or actor.practice_id).allowed:
        raise NotFound
    return actor


def is_person(actor: Actor) -> bool:
    """True when a person wrote it: a staff member, or a program that acts for one."""
    return actor.kind is ActorKind.STAFF or actor.acts_for is not None
