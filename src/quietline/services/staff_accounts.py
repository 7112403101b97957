"""Accounts of the staff after they were made: seen, given another role, ended, let in again.

45 CFR 164.308(a)(3)(ii)(C): whose work ends, their access ends, at once and everywhere.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from allauth.mfa.models import Authenticator
from allauth.usersessions.models import UserSession
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.db import transaction

from quietline.kernel.access import Actor, Permission, Role
from quietline.kernel.audit import JSON, AuditKind
from quietline.kernel.codes import Code
from quietline.kernel.errors import InvalidInput, NotFound
from quietline.records.staff.models import StaffMember
from quietline.services import api_keys
from quietline.services.access import require
from quietline.services.audit_log import Fact, record
from quietline.services.ports import Ports


@dataclass(frozen=True, slots=True)
class StaffView:
    """`second_factor`: whether one is set up. Without one the desk stays closed."""

    id: UUID
    email: str
    name: str
    role: Role
    is_active: bool
    second_factor: bool


@dataclass(frozen=True, slots=True)
class Ended:
    """What ended with an account: `sessions` in browsers, and API keys that acted for it."""

    sessions: int
    api_keys: int


def list_staff(actor: Actor | None) -> tuple[StaffView, ...]:
    """Everybody of the practice, those whose account has ended too, by email."""
    actor = require(actor, Permission.STAFF_MANAGE)
    people = StaffMember.objects.filter(practice_id=actor.practice_id).order_by("email")
    owners = Authenticator.objects.exclude(type=Authenticator.Type.RECOVERY_CODES)
    with_factor = set(owners.values_list("user_id", flat=True))
    return tuple(
        StaffView(
            id=one.id,
            email=one.email,
            name=one.name,
            role=Role(one.role),
            is_active=one.is_active,
            second_factor=one.id in with_factor,
        )
        for one in people
    )


def member_of(actor: Actor | None, email: str) -> UUID:
    """Who works here under this address. Raises NotFound."""
    actor = require(actor, Permission.STAFF_MANAGE)
    return _working(actor, email).id


def change_role(ports: Ports, actor: Actor | None, email: str, role: Role) -> None:
    """From the next click on the person may do what the role may. Raises NotFound."""

    def change(member: StaffMember) -> dict[str, JSON]:
        before, member.role = member.role, role.value
        member.save(update_fields=["role"])
        return {"from": before, "to": role.value}

    _change(ports, actor, email, AuditKind.STAFF_ROLE_CHANGED, change)


def deactivate(ports: Ports, actor: Actor | None, email: str) -> Ended:
    """End the account, the sessions and the personal API keys of one person. Raises NotFound.

    The row stays: messages and audit entries name it.
    """
    actor = require(actor, Permission.STAFF_MANAGE)
    with transaction.atomic():
        member = _working(actor, email)
        member.is_active = False
        member.save(update_fields=["is_active"])
        keys = api_keys.revoke_of(ports, actor, member.id)
        ended = Ended(_end_sessions(member), len(keys))
        detail: dict[str, JSON] = {"sessions": ended.sessions, "api_keys": ended.api_keys}
        fact = _fact(actor, member, AuditKind.STAFF_DEACTIVATED, detail)
        record(ports, actor.practice_id, [fact, *keys])
    return ended


def reset_second_factor(ports: Ports, actor: Actor | None, email: str) -> None:
    """Forget every second factor and end the sessions of one person. Raises NotFound.

    The next sign-in, by password alone, asks to set one up before the desk opens.
    """

    def reset(member: StaffMember) -> dict[str, JSON]:
        Authenticator.objects.filter(user=member).delete()
        return {"what": "second_factor", "sessions": _end_sessions(member)}

    _change(ports, actor, email, AuditKind.STAFF_CREDENTIALS_RESET, reset)


def reset_password(ports: Ports, actor: Actor | None, email: str, password: str) -> None:
    """Give one person another password and end their sessions.

    Raises NotFound, or InvalidInput for a password that is too weak.
    """

    def reset(member: StaffMember) -> dict[str, JSON]:
        try:
            validate_password(password, member)
        except ValidationError as error:
            raise InvalidInput(Code.INPUT_MALFORMED, " ".join(error.messages)) from None
        member.set_password(password)
        member.save(update_fields=["password"])
        return {"what": "password", "sessions": _end_sessions(member)}

    _change(ports, actor, email, AuditKind.STAFF_CREDENTIALS_RESET, reset)


def _change(
    ports: Ports,
    actor: Actor | None,
    email: str,
    kind: AuditKind,
    change: Callable[[StaffMember], dict[str, JSON]],
) -> None:
    """Change one account and record what `change` says of it, both or neither."""
    actor = require(actor, Permission.STAFF_MANAGE)
    with transaction.atomic():
        member = _working(actor, email)
        record(ports, actor.practice_id, [_fact(actor, member, kind, change(member))])


def _working(actor: Actor, email: str) -> StaffMember:
    people = StaffMember.objects.filter(practice_id=actor.practice_id, is_active=True)
    member = people.filter(email__iexact=email.strip()).first()
    if member is None:
        raise NotFound(sentence="Nobody who works here has this email address.")
    return member


def _end_sessions(member: StaffMember) -> int:
    sessions = list(UserSession.objects.filter(user=member))
    for session in sessions:
        session.end()
    return len(sessions)


def _fact(actor: Actor, member: StaffMember, kind: AuditKind, detail: dict[str, JSON]) -> Fact:
    return Fact(
        kind=kind,
        actor=actor.label,
        origin=actor.origin,
        subject=f"staff:{member.id}",
        detail=detail,
    )
