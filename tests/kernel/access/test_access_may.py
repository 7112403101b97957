"""Who may do what; what stands nowhere is forbidden."""

from __future__ import annotations

from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quietline.kernel.access import (
    ROLE_PERMISSIONS,
    SCOPE_PERMISSIONS,
    Access,
    Actor,
    ActorKind,
    Permission,
    Role,
    Scope,
    may,
    system_actor,
)
from quietline.kernel.codes import Code

HERE, ELSEWHERE = UUID(int=1), UUID(int=2)
ANNA, BEN = UUID(int=10), UUID(int=11)
P = Permission


def _staff(role: Role | None) -> Actor:
    return Actor(ActorKind.STAFF, ANNA, HERE, role=role, origin="web 203.0.113.9")


def _key(*scopes: Scope, acts_for: UUID | None = None, role: Role | None = None) -> Actor:
    return Actor(ActorKind.API_KEY, BEN, HERE, role, frozenset(scopes), "api", acts_for)


def _patient(patient: UUID) -> Actor:
    return Actor(ActorKind.PATIENT, patient, HERE, origin="portal")


def _ask(actor: Actor, permission: Permission, patient: UUID | None = None) -> Access:
    return may(actor, permission, practice_id=HERE, patient=patient)


# What each role is there for, and what it must not do. Reviewed by people, so written out.
ROLES = [
    (Role.RECEPTIONIST, P.CONVERSATION_READ, True),
    (Role.RECEPTIONIST, P.MESSAGE_SEND, True),
    (Role.RECEPTIONIST, P.CONSENT_RECORD, True),
    (Role.RECEPTIONIST, P.POLICY_CHECK, True),
    (Role.RECEPTIONIST, P.MESSAGE_RELEASE, False),
    (Role.RECEPTIONIST, P.AUDIT_READ, False),
    (Role.RECEPTIONIST, P.PATIENT_IMPORT, False),
    (Role.RECEPTIONIST, P.API_KEY_MANAGE, False),
    (Role.NURSE, P.MESSAGE_RELEASE, True),
    (Role.NURSE, P.AUDIT_EXPORT, False),
    (Role.CLINICIAN, P.MESSAGE_RELEASE, True),
    (Role.CLINICIAN, P.STAFF_MANAGE, False),
    (Role.PRIVACY_OFFICER, P.AUDIT_EXPORT, True),
    (Role.PRIVACY_OFFICER, P.AGREEMENT_RECORD, True),
    (Role.PRIVACY_OFFICER, P.EXPLANATION_READ, True),
    (Role.PRIVACY_OFFICER, P.MESSAGE_SEND, False),
    (Role.PRIVACY_OFFICER, P.STAFF_MANAGE, False),
    (Role.ADMINISTRATOR, P.STAFF_MANAGE, True),
    (Role.ADMINISTRATOR, P.API_KEY_MANAGE, True),
    (Role.ADMINISTRATOR, P.KEYS_ROTATE, True),
    (Role.ADMINISTRATOR, P.PATIENT_IMPORT, True),
    (Role.ADMINISTRATOR, P.CONVERSATION_READ, False),
    (Role.ADMINISTRATOR, P.AUDIT_EXPORT, False),
    (Role.AUDITOR, P.AUDIT_READ, True),
    (Role.AUDITOR, P.AUDIT_EXPORT, True),
    (Role.AUDITOR, P.CONVERSATION_READ, False),
    (Role.AUDITOR, P.PATIENT_READ, False),
    (Role.AUDITOR, P.MESSAGE_SEND, False),
]


@pytest.mark.parametrize(("role", "permission", "allowed"), ROLES)
def test_a_role_holds_what_its_work_needs(
    role: Role, permission: Permission, *, allowed: bool
) -> None:
    """Least privilege, by role."""
    assert _ask(_staff(role), permission).allowed is allowed


def test_every_role_has_its_row() -> None:
    """A new role must be given something before anybody can hold it."""
    assert set(ROLE_PERMISSIONS) == set(Role)


def test_every_scope_has_its_row() -> None:
    """A new scope must be given something before a key can hold it."""
    assert set(SCOPE_PERMISSIONS) == set(Scope)


@pytest.mark.parametrize("role", list(Role))
def test_no_member_of_the_staff_enters_the_patients_portal(role: Role) -> None:
    """The portal is the patient's own side."""
    assert not ROLE_PERMISSIONS[role] & {P.PORTAL_READ, P.PORTAL_REPLY}


def test_nobody_both_sends_and_exports_the_log() -> None:
    """Whoever acts does not also keep the proof."""
    assert not any({P.MESSAGE_SEND, P.AUDIT_EXPORT} <= held for held in ROLE_PERMISSIONS.values())


def test_staff_without_a_role_may_do_nothing() -> None:
    """An account that was made and not placed is closed."""
    assert not any(_ask(_staff(None), permission) for permission in P)


def test_an_answer_names_the_rule_that_decided() -> None:
    """The audit log can say why."""
    assert _ask(_staff(Role.NURSE), P.MESSAGE_SEND) == Access(allowed=True, rule="role.nurse")


def test_a_no_carries_its_code() -> None:
    """The desk shows the code's sentence."""
    assert _ask(_staff(Role.AUDITOR), P.MESSAGE_SEND).code is Code.FORBIDDEN


def test_another_practice_does_not_exist() -> None:
    """From outside, absent and forbidden look the same."""
    answer = may(_staff(Role.NURSE), P.PATIENT_READ, practice_id=ELSEWHERE)
    assert answer == Access(allowed=False, rule="closed.other_practice", code=Code.NOT_FOUND)


def test_a_key_does_what_its_scope_says() -> None:
    """messages:send sends."""
    assert _ask(_key(Scope.MESSAGES_SEND), P.MESSAGE_SEND).allowed


def test_a_key_without_the_scope_is_told_so() -> None:
    """Whoever wrote the program must know what to ask for."""
    assert _ask(_key(Scope.CHECK), P.MESSAGE_SEND).code is Code.API_KEY_SCOPE


def test_a_personal_key_does_what_its_person_may() -> None:
    """The nurse's key sends as the nurse would."""
    key = _key(Scope.MESSAGES_SEND, acts_for=ANNA, role=Role.NURSE)
    assert _ask(key, P.MESSAGE_SEND).rule == "scope.messages:send+role.nurse"


def test_a_personal_key_never_does_more_than_its_person() -> None:
    """The auditor's key does not send, whatever its scope."""
    key = _key(Scope.MESSAGES_SEND, acts_for=ANNA, role=Role.AUDITOR)
    assert _ask(key, P.MESSAGE_SEND).code is Code.FORBIDDEN


def test_a_personal_key_dies_with_its_persons_role() -> None:
    """Offboarding the person closes the key."""
    assert not _ask(_key(Scope.MESSAGES_SEND, acts_for=ANNA), P.MESSAGE_SEND)


@pytest.mark.parametrize("permission", [P.PORTAL_READ, P.PORTAL_REPLY, P.CONSENT_RECORD])
def test_patients_act_for_themselves(permission: Permission) -> None:
    """Their messages, their consent."""
    assert _ask(_patient(ANNA), permission, ANNA).allowed


@pytest.mark.parametrize("patient", [BEN, None])
def test_patients_do_not_act_for_others(patient: UUID | None) -> None:
    """Nor for nobody in particular."""
    assert not _ask(_patient(ANNA), P.PORTAL_READ, patient)


def test_patients_do_not_send_as_the_practice() -> None:
    """Their permissions are a table like any other."""
    assert not _ask(_patient(ANNA), P.MESSAGE_SEND, ANNA)


def test_the_system_sends_by_itself() -> None:
    """Reminders, notifications, confirmations."""
    actor = system_actor("dispatch", practice_id=HERE, origin="worker")
    assert _ask(actor, P.MESSAGE_SEND).rule == "system.worker"


@pytest.mark.parametrize("permission", [P.AUDIT_EXPORT, P.KEYS_ROTATE, P.CONVERSATION_READ])
def test_a_worker_has_no_business_with_keys_and_logs(permission: Permission) -> None:
    """A fault in a worker cannot reach them."""
    actor = system_actor("dispatch", practice_id=HERE, origin="worker")
    assert not _ask(actor, permission)


@pytest.mark.parametrize(
    "permission", [P.AUDIT_EXPORT, P.KEYS_ROTATE, P.PATIENT_IMPORT, P.EXPLANATION_READ]
)
def test_the_command_line_runs_the_machine(permission: Permission) -> None:
    """Whoever sits there holds the keys and the database anyway."""
    assert _ask(system_actor("cli", practice_id=HERE, origin="cli"), permission).allowed


ACTORS = st.builds(
    Actor,
    kind=st.sampled_from(ActorKind),
    id=st.sampled_from([ANNA, BEN]),
    practice_id=st.sampled_from([HERE, ELSEWHERE]),
    role=st.none() | st.sampled_from(Role),
    scopes=st.frozensets(st.sampled_from(Scope)),
    acts_for=st.none() | st.sampled_from([ANNA, BEN]),
    name=st.sampled_from(["", "cli", "dispatch"]),
)


@given(ACTORS, st.sampled_from(P), st.none() | st.sampled_from([ANNA, BEN]))
def test_nobody_reaches_into_another_practice(
    actor: Actor, permission: Permission, patient: UUID | None
) -> None:
    """No role, scope or name opens another tenant's rows."""
    answer = may(actor, permission, practice_id=UUID(int=3), patient=patient)
    assert not answer.allowed


@given(ACTORS, st.sampled_from(P), st.none() | st.sampled_from([ANNA, BEN]))
def test_a_no_has_a_code_and_a_yes_has_none(
    actor: Actor, permission: Permission, patient: UUID | None
) -> None:
    """Every answer can be shown, and names its rule."""
    answer = may(actor, permission, practice_id=HERE, patient=patient)
    assert (answer.code is None) is answer.allowed
    assert answer.rule


@given(ACTORS, st.sampled_from(P), st.sampled_from(Scope))
def test_losing_a_scope_never_opens_anything(
    actor: Actor, permission: Permission, scope: Scope
) -> None:
    """Less is never more."""
    fewer = Actor(
        actor.kind,
        actor.id,
        actor.practice_id,
        actor.role,
        actor.scopes - {scope},
        acts_for=actor.acts_for,
        name=actor.name,
    )
    assert _ask(actor, permission).allowed or not _ask(fewer, permission).allowed
