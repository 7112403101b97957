"""Staff members: who they are to the other services, and the record of their signing in."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING
from uuid import UUID

from django.db import transaction

from quietline.kernel.access import Actor, ActorKind, Role
from quietline.kernel.audit import AuditKind
from quietline.records.staff.models import StaffMember
from quietline.services.audit_log import Fact, record

if TYPE_CHECKING:
    from quietline.services.ports import Ports


def actor_for_staff(member: StaffMember, origin: str) -> Actor:
    """The actor that a signed-in staff member is. `origin` says where from."""
    return Actor(
        kind=ActorKind.STAFF,
        id=member.id,
        practice_id=member.practice_id,
        role=Role(member.role),
        origin=origin,
    )


def record_sign_in(ports: Ports, member: StaffMember, origin: str) -> None:
    _record(ports, member, origin, AuditKind.STAFF_SIGNED_IN)


def record_sign_out(ports: Ports, member: StaffMember, origin: str) -> None:
    _record(ports, member, origin, AuditKind.STAFF_SIGNED_OUT)


def record_failed_sign_in(ports: Ports, email: str, origin: str) -> None:
    """A wrong password or code. Nothing is recorded for an address that is nobody's."""
    member = StaffMember.objects.filter(email__iexact=email).first()
    if member is not None:
        _record(ports, member, origin, AuditKind.STAFF_SIGN_IN_FAILED)


def author_names(labels: Iterable[str]) -> dict[str, str]:
    """Actor labels such as "staff:<id>" to the names people know."""
    wanted = set(labels)
    ids = [UUID(label.split(":", 1)[1]) for label in wanted if label.startswith("staff:")]
    known = {f"staff:{member.id}": member.name for member in StaffMember.objects.filter(id__in=ids)}
    return {label: known.get(label, _plain_name(label)) for label in wanted}


def _plain_name(label: str) -> str:
    kind = label.split(":", 1)[0]
    return {"patient": "Patient", "api_key": "Connected program"}.get(kind, "Quietline")


def _record(ports: Ports, member: StaffMember, origin: str, kind: AuditKind) -> None:
    fact = Fact(
        kind=kind,
        actor=f"staff:{member.id}",
        origin=origin,
        patient=None,
        subject=f"staff:{member.id}",
        detail={},
    )
    with transaction.atomic():
        record(ports, member.practice_id, [fact])
