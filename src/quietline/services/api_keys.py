"""Keys for programs: made once, shown once, known afterwards by their digest."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from django.db import transaction

from quietline.infra.encryption import digest_token
from quietline.infra.ids import new_id, new_token
from quietline.kernel.access import Actor, ActorKind, Permission, Role, Scope
from quietline.kernel.audit import AuditKind
from quietline.records.integrations.models import ApiKey
from quietline.services.access import require
from quietline.services.audit_log import Fact, record
from quietline.services.ports import Ports

_MARK = "ql_"
_PREFIX = 9


@dataclass(frozen=True, slots=True)
class NewApiKey:
    """`acts_for`: the staff member whose own key it is, or None for a program of the practice."""

    name: str
    scopes: frozenset[Scope]
    acts_for: UUID | None = None


def create(ports: Ports, actor: Actor | None, new: NewApiKey) -> str:
    """The key itself, which is shown now and never again."""
    actor = require(actor, Permission.API_KEY_MANAGE)
    secret = _MARK + new_token() + new_token()
    row = new_id()
    fact = Fact(
        kind=AuditKind.API_KEY_CREATED,
        actor=actor.label,
        origin=actor.origin,
        subject=f"api_key:{row}",
        detail={"scopes": sorted(new.scopes), "acts_for": str(new.acts_for or "")},
    )
    with transaction.atomic():
        ApiKey.objects.create(
            id=row,
            practice_id=actor.practice_id,
            name=new.name,
            prefix=secret[:_PREFIX],
            digest=digest_token(secret),
            scopes=sorted(new.scopes),
            acts_for_id=new.acts_for,
            created_at=ports.clock.now(),
        )
        record(ports, actor.practice_id, [fact])
    return secret


def actor_for_key(secret: str, origin: str) -> Actor | None:
    """The actor behind a key; None for one that is unknown, revoked, or whose person has left."""
    rows = ApiKey.objects.select_related("acts_for").filter(revoked_at=None)
    row = rows.filter(digest=digest_token(secret)).first()
    if row is None or (row.acts_for is not None and not row.acts_for.is_active):
        return None
    return Actor(
        kind=ActorKind.API_KEY,
        id=row.id,
        practice_id=row.practice_id,
        role=None if row.acts_for is None else Role(row.acts_for.role),
        scopes=frozenset(Scope(word) for word in row.scopes),
        origin=origin,
        acts_for=row.acts_for_id,
    )


def revoke(ports: Ports, actor: Actor | None, key: UUID) -> None:
    actor = require(actor, Permission.API_KEY_MANAGE)
    rows = ApiKey.objects.of_practice(actor.practice_id).filter(id=key, revoked_at=None)
    fact = Fact(
        kind=AuditKind.API_KEY_REVOKED,
        actor=actor.label,
        origin=actor.origin,
        subject=f"api_key:{key}",
    )
    with transaction.atomic():
        if rows.update(revoked_at=ports.clock.now()):
            record(ports, actor.practice_id, [fact])
