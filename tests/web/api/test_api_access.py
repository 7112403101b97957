"""Which key may make which call: scope by call, role by call, and no key at all."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from api_program import MakeKey, Program
from django.http import HttpResponse
from django.test import Client

from cast.people import Cast
from quietline.infra.ids import new_id
from quietline.kernel.access import Role, Scope
from quietline.records.integrations.models import ApiKey
from quietline.records.messaging.models import Message
from quietline.records.staff.models import StaffMember
from quietline.services import api_keys, practices
from quietline.services.ports import Ports
from quietline.web.api.keys import LIMIT
from quietline.web.api.limits import CALLS

Call = Callable[[Program, Cast], HttpResponse]
CALLS_OF_THE_API: dict[str, Call] = {
    "send": lambda caller, cast: caller.send(cast.sam, "See you at 3"),
    "read": lambda caller, _: caller.get(f"/messages/{new_id()}"),
    "check": lambda caller, _: caller.post("/check", {"text": "See you at 3"}),
}
# What each call answers when it gets past the door.
INSIDE = {"send": 202, "read": 404, "check": 200}
SCOPE_OF = {"send": Scope.MESSAGES_SEND, "read": Scope.MESSAGES_READ, "check": Scope.CHECK}
ROLES_OF = {
    "send": {Role.RECEPTIONIST, Role.NURSE, Role.CLINICIAN},
    "read": {
        Role.RECEPTIONIST,
        Role.NURSE,
        Role.CLINICIAN,
        Role.PRIVACY_OFFICER,
        Role.AUDITOR,
    },
    "check": {
        Role.RECEPTIONIST,
        Role.NURSE,
        Role.CLINICIAN,
        Role.PRIVACY_OFFICER,
        Role.ADMINISTRATOR,
    },
}


@pytest.mark.parametrize("scope", list(Scope))
@pytest.mark.parametrize("call", list(CALLS_OF_THE_API))
def test_a_key_opens_only_the_calls_of_its_scope(
    web: Client, make_key: MakeKey, cast: Cast, call: str, scope: Scope
) -> None:
    """403 says that it is the key, before anything of the request is looked at."""
    answer = CALLS_OF_THE_API[call](Program(web, make_key(scope)), cast)
    if scope is SCOPE_OF[call]:
        assert answer.status_code == INSIDE[call]
    else:
        assert (answer.status_code, answer.json()["code"]) == (403, "api_key.scope")


@pytest.mark.parametrize("role", list(Role))
@pytest.mark.parametrize("call", list(CALLS_OF_THE_API))
def test_a_personal_key_may_do_no_more_than_its_person(
    web: Client, make_key: MakeKey, ports: Ports, cast: Cast, call: str, role: Role
) -> None:
    """Every scope on the key, and the role still decides."""
    person = practices.add_staff(
        ports,
        cast.administrator,
        practices.NewStaff(email="x@maple.example", name="X", role=role, password=None),
    )
    answer = CALLS_OF_THE_API[call](Program(web, make_key(*Scope, acts_for=person.id)), cast)
    if role in ROLES_OF[call]:
        assert answer.status_code == INSIDE[call]
    else:
        assert (answer.status_code, answer.json()["code"]) == (403, "access.denied")


@pytest.mark.parametrize("call", list(CALLS_OF_THE_API))
@pytest.mark.parametrize("key", ["", "ql_wrong", "a b", "é", "x" * 5000, "null"])
def test_a_key_that_nobody_gave_opens_nothing(web: Client, cast: Cast, call: str, key: str) -> None:
    """401, with the name of the scheme."""
    answer = CALLS_OF_THE_API[call](Program(web, key), cast)
    assert (answer.status_code, answer.json()["code"]) == (401, "api_key.invalid")
    assert answer["WWW-Authenticate"] == "Bearer"


def test_a_call_without_a_key_is_turned_away(web: Client, cast: Cast) -> None:
    """A signed-in browser is not a program either."""
    answer = web.post("/api/v1/check", b'{"text": "hello"}', "application/json")
    assert (answer.status_code, answer.json()["code"]) == (401, "api_key.invalid")


def test_another_scheme_is_no_key(web: Client, program: Program) -> None:
    """The right secret in the wrong place."""
    headers = {"Authorization": f"Basic {program.key}"}
    answer = web.post("/api/v1/check", b'{"text": "hi"}', "application/json", headers=headers)
    assert answer.status_code == 401


def test_a_revoked_key_opens_nothing(program: Program, ports: Ports, cast: Cast) -> None:
    """From the moment it is revoked."""
    api_keys.revoke(ports, cast.administrator, ApiKey.objects.get().prefix)
    assert program.post("/check", {"text": "hello"}).status_code == 401


def test_the_key_of_somebody_who_left_opens_nothing(personal: Program, cast: Cast) -> None:
    """A personal key ends with its person."""
    StaffMember.objects.filter(id=cast.receptionist.id).update(is_active=False)
    assert personal.post("/check", {"text": "hello"}).status_code == 401


def test_a_message_of_another_practice_is_not_found(
    personal: Program, ports: Ports, cast: Cast
) -> None:
    """Even with its id in hand, it looks as if there were none."""
    sent = personal.send(cast.sam, "See you at 3").json()
    other = practices.create(
        ports,
        practices.NewPractice(
            name="Elm Street Clinic",
            texting_name="Elm Street Clinic",
            specialty="",
            timezone="America/New_York",
            phone="+12125550101",
            sender="+12125550198",
            gateway="sandbox",
        ),
    )
    ApiKey.objects.update(practice_id=other)
    absent = personal.get(f"/messages/{new_id()}")
    foreign = personal.get(f"/messages/{sent['id']}")
    assert (foreign.status_code, foreign.content) == (404, absent.content)


def test_a_patient_of_another_practice_is_not_found(
    personal: Program, ports: Ports, cast: Cast
) -> None:
    """The same answer as for an id that never was, and nothing is kept."""
    other = practices.create(
        ports,
        practices.NewPractice(
            name="Elm Street Clinic",
            texting_name="Elm Street Clinic",
            specialty="",
            timezone="America/New_York",
            phone="+12125550101",
            sender="+12125550198",
            gateway="sandbox",
        ),
    )
    ApiKey.objects.update(practice_id=other)
    foreign = personal.send(cast.sam, "See you at 3")
    assert (foreign.status_code, foreign.content) == (
        404,
        personal.send(new_id(), "See you at 3").content,
    )
    assert not Message.objects.exists()


def test_a_program_gone_wild_is_told_to_wait(program: Program, ports: Ports) -> None:
    """429, and the header says for how long."""
    key = ApiKey.objects.get().id
    for _ in range(CALLS):
        LIMIT.seconds_to_wait(key, ports.clock.now())
    answer = program.post("/check", {"text": "hello"})
    assert (answer.status_code, answer.json()["code"]) == (429, "rate.limited")
    assert 0 < int(answer["Retry-After"]) <= 61
