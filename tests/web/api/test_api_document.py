"""The OpenAPI document says what is so: valid, complete, and every status in it happens."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any, NoReturn

import pytest
from api_program import MakeKey, Program
from django.db import OperationalError, connection
from django.http import HttpResponse
from django.test import Client

from cast.people import Cast
from quietline.infra.ids import new_id
from quietline.kernel.access import Scope
from quietline.kernel.consent import CONSENT_PURPOSES
from quietline.records.integrations.models import ApiKey
from quietline.records.messaging.models import Message
from quietline.records.patients.models import PatientNumber
from quietline.services import patients
from quietline.services.ports import Ports
from quietline.web.api.keys import LIMIT
from quietline.web.api.limits import CALLS
from quietline.web.api.shapes import SendPurpose
from quietline.web.api.urls import api

PLAIN = "We open at 8 tomorrow."
OPERATIONS = ("send_message", "read_message", "check_text")


@pytest.fixture
def document(web: Client) -> dict[str, Any]:
    found: dict[str, Any] = web.get("/api/v1/openapi.json").json()
    return found


def test_the_document_is_openapi_3_1(document: dict[str, Any]) -> None:
    """The three parts that the specification asks for."""
    assert document["openapi"].startswith("3.1")
    assert document["info"]["title"] == "Quietline"
    assert set(document["paths"]) == {
        "/api/v1/messages",
        "/api/v1/messages/{message}",
        "/api/v1/check",
    }


def test_every_reference_leads_somewhere(document: dict[str, Any]) -> None:
    """No schema is named that is not there."""
    names = document["components"]["schemas"]
    assert set(_refs(document)) <= {f"#/components/schemas/{name}" for name in names}


def test_every_call_asks_for_a_bearer_key(document: dict[str, Any]) -> None:
    """And the scheme is described."""
    assert all(call["security"] == [{"ApiKey": []}] for call in _calls(document).values())
    scheme = document["components"]["securitySchemes"]["ApiKey"]
    assert (scheme["type"], scheme["scheme"]) == ("http", "bearer")


def test_every_answer_has_a_shape(document: dict[str, Any]) -> None:
    """A program can be made from the document alone."""
    shapes = [
        answer["content"]["application/json"]["schema"]
        for call in _calls(document).values()
        for answer in call["responses"].values()
    ]
    assert all(shape for shape in shapes)


def test_a_call_with_a_body_describes_it(document: dict[str, Any]) -> None:
    """Both posts, and the get has none."""
    bodies = {name: "requestBody" in call for name, call in _calls(document).items()}
    assert bodies == {"send_message": True, "read_message": False, "check_text": True}


def test_the_purposes_in_the_document_are_those_of_the_ledger() -> None:
    """A purpose that is added to the kernel is offered here too."""
    assert {word.value for word in SendPurpose} == {word.value for word in CONSENT_PURPOSES}


def test_there_is_no_page_that_fetches_scripts(web: Client) -> None:
    """Nothing of ours loads from elsewhere."""
    assert web.get("/api/v1/docs").status_code == 404


def test_the_reference_page_names_every_call_status_and_scope() -> None:
    """What a person reads is what a program finds."""
    page = Path(__file__).parents[3].joinpath("docs/reference/api.md").read_text()
    document = api.get_openapi_schema(path_prefix="api/v1/")
    words = [*document["paths"], *(scope.value for scope in _USED_SCOPES)]
    words += [str(status) for call in _calls(document).values() for status in call["responses"]]
    assert [word for word in words if word.replace("{message}", "{id}") not in page] == []


_USED_SCOPES = (Scope.MESSAGES_SEND, Scope.MESSAGES_READ, Scope.CHECK)


class Stage:
    """A call of each kind, and what can be done to the world before it is made."""

    def __init__(self, web: Client, make_key: MakeKey, ports: Ports, cast: Cast) -> None:
        self.web, self.make_key, self.ports, self.cast = web, make_key, ports, cast
        self.caller = Program(web, make_key(*Scope, acts_for=cast.receptionist.id))
        self.text: object = PLAIN
        self.patient: object = cast.sam
        self.message: object = None
        self.around = ExitStack()

    def call(self, operation: str) -> HttpResponse:
        with self.around:
            if operation == "read_message":
                return self.caller.get(f"/messages/{self.message}")
            if operation == "check_text":
                return self.caller.post("/check", {"text": self.text})
            return self.caller.send(self.patient, self.text, idempotency_key="k")  # type: ignore[arg-type]

    def sent(self) -> None:
        self.message = self.caller.send(self.cast.sam, PLAIN).json()["id"]

    def unreadable(self) -> None:
        self.caller = Broken(self.web, self.caller.key)

    def stranger(self) -> None:
        self.caller = Program(self.web, "ql_nobody")

    def wrong_scope(self) -> None:
        self.caller = Program(self.web, self.make_key(Scope.PATIENTS_READ))

    def nobody(self) -> None:
        self.patient = self.message = new_id()

    def used_key(self) -> None:
        self.caller.send(self.cast.sam, "Something else.", idempotency_key="k")

    def forgotten(self) -> None:
        patients.destroy_key(self.ports, self.cast.privacy_officer, self.cast.sam)

    def too_large(self) -> None:
        self.text = "x" * 200_000

    def no_text(self) -> None:
        self.text = ""

    def called_too_often(self) -> None:
        for _ in range(CALLS):
            LIMIT.seconds_to_wait(ApiKey.objects.get().id, self.ports.clock.now())

    def tampered(self) -> None:
        PatientNumber.objects.update(e164_sealed=b"\x01" + bytes(40))
        Message.objects.update(body_sealed=b"\x01" + bytes(40))

    def locked(self) -> None:
        self.around.enter_context(connection.execute_wrapper(_locked))

    def nothing(self) -> None:
        """A good call in a good world."""


class Broken(Program):
    """Sends half of everything."""

    def post_raw(self, path: str, body: bytes, **headers: str) -> HttpResponse:
        return super().post_raw(path, body[: len(body) // 2], **headers)


def _locked(*_: object) -> NoReturn:
    raise OperationalError("canary")


HAPPENS: dict[tuple[str, int], tuple[Callable[[Stage], None], ...]] = {
    ("send_message", 202): (Stage.nothing,),
    ("send_message", 400): (Stage.unreadable,),
    ("send_message", 401): (Stage.stranger,),
    ("send_message", 403): (Stage.wrong_scope,),
    ("send_message", 404): (Stage.nobody,),
    ("send_message", 409): (Stage.used_key,),
    ("send_message", 410): (Stage.forgotten,),
    ("send_message", 413): (Stage.too_large,),
    ("send_message", 422): (Stage.no_text,),
    ("send_message", 429): (Stage.called_too_often,),
    ("send_message", 500): (Stage.tampered,),
    ("send_message", 503): (Stage.locked,),
    ("read_message", 200): (Stage.sent,),
    ("read_message", 401): (Stage.sent, Stage.stranger),
    ("read_message", 403): (Stage.sent, Stage.wrong_scope),
    ("read_message", 404): (Stage.nobody,),
    ("read_message", 410): (Stage.sent, Stage.forgotten),
    ("read_message", 429): (Stage.sent, Stage.called_too_often),
    ("read_message", 500): (Stage.sent, Stage.tampered),
    ("read_message", 503): (Stage.sent, Stage.locked),
    ("check_text", 200): (Stage.nothing,),
    ("check_text", 400): (Stage.unreadable,),
    ("check_text", 401): (Stage.stranger,),
    ("check_text", 403): (Stage.wrong_scope,),
    ("check_text", 413): (Stage.too_large,),
    ("check_text", 422): (Stage.no_text,),
    ("check_text", 429): (Stage.called_too_often,),
    ("check_text", 503): (Stage.locked,),
}


def test_the_table_below_covers_the_document() -> None:
    """Each documented status has a line, and each line is documented."""
    document = api.get_openapi_schema(path_prefix="api/v1/")
    documented = {
        (name, int(status))
        for name, call in _calls(document).items()
        for status in call["responses"]
    }
    assert documented == set(HAPPENS)


@pytest.mark.parametrize(("operation", "status"), HAPPENS)
def test_a_documented_status_happens(
    web: Client, make_key: MakeKey, ports: Ports, cast: Cast, operation: str, status: int
) -> None:
    """In the world that the table makes; with a code and a sentence when it is an error."""
    stage = Stage(web, make_key, ports, cast)
    for change in HAPPENS[operation, status]:
        change(stage)
    answer = stage.call(operation)
    assert answer.status_code == status
    if status >= 400:
        assert answer.json().keys() >= {"outcome", "code", "sentence"}
        assert answer.json()["outcome"] == ("refused" if status == 422 else "error")


@pytest.mark.parametrize(
    ("method", "path", "allow"),
    [
        ("GET", "/messages", "POST"),
        ("DELETE", "/messages", "POST"),
        ("GET", "/check", "POST"),
        ("OPTIONS", "/check", "POST"),
        ("POST", "/messages/01a1fb53-e5d1-78a9-85cb-0173bcc252e4", "GET"),
    ],
)
def test_another_method_is_not_allowed(web: Client, method: str, path: str, allow: str) -> None:
    """405 in the shape of every other error, with the methods there are."""
    answer = web.generic(method, f"/api/v1{path}")
    assert (answer.status_code, answer.json()["code"]) == (405, "method.not_allowed")
    assert answer["Allow"] == allow


@pytest.mark.parametrize("path", ["", "nothing", "messages/", "messages/a/b", "check/", "docs"])
def test_an_address_that_is_none_is_not_found(web: Client, path: str) -> None:
    """404 in the shape of every other error."""
    answer = web.get(f"/api/v1/{path}")
    assert (answer.status_code, answer.json()["code"]) == (404, "not_found")


def test_a_fault_of_ours_shows_nothing_of_itself(
    program: Program, capfd: pytest.CaptureFixture[str]
) -> None:
    """500 with a fixed sentence; the log names the kind of error only."""

    def fail(*_: object) -> NoReturn:
        raise ArithmeticError("canary")

    with connection.execute_wrapper(fail):
        answer = program.post("/check", {"text": "hello"})
    logged = "".join(capfd.readouterr())
    assert (answer.status_code, answer.json()["code"]) == (500, "service.failed")
    assert "canary" not in logged + answer.content.decode()
    assert "ArithmeticError" in logged


def test_no_answer_is_kept_by_a_proxy(program: Program, cast: Cast) -> None:
    """Answers hold PHI."""
    assert program.send(cast.sam, PLAIN)["Cache-Control"] == "no-store"


def _calls(document: dict[str, Any]) -> dict[str, dict[str, Any]]:
    calls = [call for path in document["paths"].values() for call in path.values()]
    return {call["operationId"]: call for call in calls}


def _refs(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        for name, part in value.items():
            if name == "$ref":
                yield part
            else:
                yield from _refs(part)
    elif isinstance(value, list):
        for part in value:
            yield from _refs(part)
