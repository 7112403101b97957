"""The one question of access control, answered with the rule that decided."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from uuid import UUID

from quietline.kernel.access.actors import Actor, ActorKind
from quietline.kernel.access.permissions import (
    OPERATOR_NAMES,
    OPERATOR_PERMISSIONS,
    PATIENT_PERMISSIONS,
    ROLE_PERMISSIONS,
    SCOPE_PERMISSIONS,
    WORKER_PERMISSIONS,
    Permission,
)
from quietline.kernel.codes import Code


@dataclass(frozen=True, slots=True)
class Access:
    """The answer. `rule` is a stable word ("role.nurse", "closed.other_practice")."""

    allowed: bool
    rule: str
    code: Code | None = None

    def __bool__(self) -> bool:
        return self.allowed


def may(
    actor: Actor, permission: Permission, *, practice_id: UUID, patient: UUID | None = None
) -> Access:
    """Whether the actor may do this in this practice (45 CFR 164.308(a)(4), 164.312(a)(1)).

    `patient` is whom it is about; a patient may act only about themselves. No rule means no. In
    another practice the answer is not_found: from outside, absent and forbidden look the same.
    """
    if actor.practice_id != practice_id:
        return Access(allowed=False, rule="closed.other_practice", code=Code.NOT_FOUND)
    return _ASK[actor.kind](actor, permission, patient)


def _may_staff(actor: Actor, permission: Permission, _: UUID | None) -> Access:
    if actor.role is None:
        return Access(allowed=False, rule="closed.no_role", code=Code.FORBIDDEN)
    return _listed(permission in ROLE_PERMISSIONS[actor.role], f"role.{actor.role}")


def _may_api_key(actor: Actor, permission: Permission, _: UUID | None) -> Access:
    scope = next((s for s in sorted(actor.scopes) if permission in SCOPE_PERMISSIONS[s]), None)
    if scope is None:
        return Access(allowed=False, rule="closed.no_scope", code=Code.API_KEY_SCOPE)
    if actor.acts_for is not None:
        # a personal key may never do more than its person
        held = actor.role is not None and permission in ROLE_PERMISSIONS[actor.role]
        return _listed(held, f"scope.{scope}+role.{actor.role or 'none'}")
    return _listed(True, f"scope.{scope}")


def _may_patient(actor: Actor, permission: Permission, patient: UUID | None) -> Access:
    if patient != actor.id:
        return Access(allowed=False, rule="closed.other_patient", code=Code.NOT_FOUND)
    return _listed(permission in PATIENT_PERMISSIONS, "patient.self")


def _may_system(actor: Actor, permission: Permission, _: UUID | None) -> Access:
    if actor.name in OPERATOR_NAMES:
        return _listed(permission in OPERATOR_PERMISSIONS, "system.operator")
    return _listed(permission in WORKER_PERMISSIONS, "system.worker")


def _listed(allowed: bool, rule: str) -> Access:  # noqa: FBT001 - the answer itself
    return Access(allowed=allowed, rule=rule, code=None if allowed else Code.FORBIDDEN)


_ASK: Mapping[ActorKind, Callable[[Actor, Permission, UUID | None], Access]] = MappingProxyType(
    {
        ActorKind.STAFF: _may_staff,
        ActorKind.API_KEY: _may_api_key,
        ActorKind.PATIENT: _may_patient,
        ActorKind.SYSTEM: _may_system,
    }
)
