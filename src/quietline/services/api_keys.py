"""Keys for programs: made once, shown once, known afterwards by their digest."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db import transaction

from quietline.infra.encryption import digest_token
from quietline.infra.ids import new_id, new_token
from quietline.kernel.access import Actor, ActorKind, Permission, Role, Scope
from quietline.kernel.audit import AuditKind
from quietline.kernel.codes import Code
from quietline.kernel.errors import InvalidInput, NotFound
from quietline.records.integrations.models import ApiKey
from quietline.records.scope import PracticeQuerySet
from quietline.records.staff.models import StaffMember
from quietline.services.access import require
from quietline.services.audit_log import Fact, record
from quietline.services.fields import words_of
from quietline.services.ports import Ports

_MARK = "ql_"
_PREFIX = 9
_LONGEST_NAME = 80


@dataclass(frozen=True, slots=True)
class NewApiKey:
    """`acts_for`: the staff member whose own key it is, or None for a program of the practice."""

    name: str
    scopes: frozenset[Scope]
    acts_for: UUID | None = None


@dataclass(frozen=True, slots=True)
class ApiKeyView:
    """A key as it may be shown: `prefix` is how it begins. `acts_for` is an email address."""

    id: UUID
    prefix: str
    name: str
    scopes: tuple[Scope, ...]
    acts_for: str | None
    created_at: datetime
    revoked_at: datetime | None


def create(ports: Ports, actor: Actor | None, new: NewApiKey) -> str:
    """The key itself, which is shown now and never again.

    Raises InvalidInput for a key without name or scope, or for somebody who does not work here.
    """
    actor = require(actor, Permission.API_KEY_MANAGE)
    name = words_of("name", new.name, longest=_LONGEST_NAME, missing="Give the key a name.")
    _check_new(actor, new)
    secret = _fresh_secret()
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
            name=name,
            prefix=secret[:_PREFIX],
            digest=digest_token(secret),
            scopes=sorted(new.scopes),
            acts_for_id=new.acts_for,
            created_at=ports.clock.now(),
        )
        record(ports, actor.practice_id, [fact])
    return secret


def list_keys(actor: Actor | None) -> tuple[ApiKeyView, ...]:
    """Every key of the practice, the revoked ones too, oldest first."""
    actor = require(actor, Permission.API_KEY_MANAGE)
    rows = ApiKey.objects.of_practice(actor.practice_id).select_related("acts_for")
    return tuple(_view(row) for row in rows.order_by("created_at", "id"))


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


def revoke(ports: Ports, actor: Actor | None, prefix: str) -> None:
    """End the key that begins like this, at once. Raises NotFound when there is none to end."""
    actor = require(actor, Permission.API_KEY_MANAGE)
    rows = ApiKey.objects.of_practice(actor.practice_id)
    with transaction.atomic():
        facts = _revoke(ports, actor, rows.filter(prefix=prefix))
        if not facts:
            raise NotFound(sentence="No key in use begins like this. See quietline api-key list.")
        record(ports, actor.practice_id, facts)


def revoke_of(ports: Ports, actor: Actor, member: UUID) -> list[Fact]:
    """End every key that acts for this member of the staff. The caller records the facts."""
    rows = ApiKey.objects.of_practice(actor.practice_id)
    return _revoke(ports, actor, rows.filter(acts_for=member))


def _revoke(ports: Ports, actor: Actor, rows: PracticeQuerySet[ApiKey]) -> list[Fact]:
    ids = list(
        rows.filter(revoked_at=None).select_for_update(no_key=True).values_list("id", flat=True)
    )
    ApiKey.objects.filter(id__in=ids).update(revoked_at=ports.clock.now())
    return [
        Fact(
            kind=AuditKind.API_KEY_REVOKED,
            actor=actor.label,
            origin=actor.origin,
            subject=f"api_key:{key}",
        )
        for key in ids
    ]


def _check_new(actor: Actor, new: NewApiKey) -> None:
    if not new.scopes:
        raise InvalidInput(Code.INPUT_MALFORMED, "Give the key at least one scope.")
    if new.acts_for is not None:
        people = StaffMember.objects.filter(practice_id=actor.practice_id, is_active=True)
        if not people.filter(id=new.acts_for).exists():
            raise InvalidInput(Code.INPUT_MALFORMED, "Nobody who works here has this account.")


def _fresh_secret() -> str:
    """A key whose beginning no other key shares, so that people can name it by that."""
    while True:
        secret = _MARK + new_token() + new_token()
        if not ApiKey.objects.filter(prefix=secret[:_PREFIX]).exists():
            return secret


def _view(row: ApiKey) -> ApiKeyView:
    return ApiKeyView(
        id=row.id,
        prefix=row.prefix,
        name=row.name,
        scopes=tuple(Scope(word) for word in row.scopes),
        acts_for=None if row.acts_for is None else row.acts_for.email,
        created_at=row.created_at,
        revoked_at=row.revoked_at,
    )
