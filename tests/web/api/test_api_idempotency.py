"""A repeated request is answered as before and sends nothing; a changed one is a conflict."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from api_program import MakeKey, Program
from django.db import connection
from django.http import HttpResponse

from cast.people import Cast
from quietline.kernel.access import Scope
from quietline.records.messaging.models import Message, Submission

TEXT = "We open at 8 tomorrow. See you then."
CLINICAL = "Your biopsy came back benign, the doctor will call you"


@pytest.mark.parametrize("text", [TEXT, CLINICAL])
def test_a_repeated_request_is_answered_as_the_first(
    personal: Program, cast: Cast, text: str
) -> None:
    """Byte for byte, and the header says that it is a repeat."""
    first = personal.send(cast.sam, text, idempotency_key="k1")
    again = personal.send(cast.sam, text, idempotency_key="k1")
    assert (again.status_code, again.content) == (202, first.content)
    assert ("Idempotent-Replayed" in first, again["Idempotent-Replayed"]) == (False, "true")


def test_a_repeated_request_sends_once(personal: Program, cast: Cast) -> None:
    """One row in the outbox, however often the program asks."""
    for _ in range(3):
        personal.send(cast.sam, TEXT, idempotency_key="k1")
    assert Submission.objects.count() == 1


def test_the_key_may_stand_in_the_header(personal: Program, cast: Cast) -> None:
    """Body and header are the same key."""
    body = {"patient": str(cast.sam), "text": TEXT, "purpose": "care"}
    first = personal.post("/messages", body, **{"Idempotency-Key": "k1"})
    again = personal.send(cast.sam, TEXT, idempotency_key="k1")
    assert again.json()["id"] == first.json()["id"]


def test_two_different_keys_in_one_request_are_refused(personal: Program, cast: Cast) -> None:
    """Nobody could say which one is meant."""
    body = {"patient": str(cast.sam), "text": TEXT, "purpose": "care", "idempotency_key": "a"}
    answer = personal.post("/messages", body, **{"Idempotency-Key": "b"})
    assert (answer.status_code, answer.json()["code"]) == (422, "input.malformed")


@pytest.mark.parametrize(
    "changed", [{"text": "Something else."}, {"purpose": "billing"}, {"patient": "ana"}]
)
def test_the_same_key_for_another_request_is_a_conflict(
    personal: Program, cast: Cast, changed: dict[str, str]
) -> None:
    """409, and the first message stays the only one."""
    body = {"patient": str(cast.sam), "text": TEXT, "purpose": "care", "idempotency_key": "k1"}
    personal.post("/messages", body)
    other = {**body, **changed}
    if other["patient"] == "ana":
        other["patient"] = str(cast.ana)
    answer = personal.post("/messages", other)
    assert (answer.status_code, answer.json()["code"]) == (409, "idempotency.conflict")
    assert Message.objects.count() == 1


def test_two_callers_may_use_the_same_key(personal: Program, make_key: MakeKey, cast: Cast) -> None:
    """A key is the caller's own."""
    other = Program(personal.web, make_key(*Scope))
    first = personal.send(cast.sam, TEXT, idempotency_key="k1").json()
    second = other.send(cast.sam, TEXT, idempotency_key="k1").json()
    assert first["id"] != second["id"]


def test_the_loser_of_a_race_gets_the_winner_s_answer(personal: Program, cast: Cast) -> None:
    """The same request overtakes itself between looking for the key and keeping it."""
    winners: list[HttpResponse] = []

    def send() -> HttpResponse:
        return personal.send(cast.sam, TEXT, idempotency_key="k1")

    with connection.execute_wrapper(_overtaken(lambda: winners.append(send()))):
        loser = send()
    assert (loser.status_code, loser.json()["id"]) == (202, winners[0].json()["id"])
    assert Message.objects.count() == 1


def _overtaken(overtake: Callable[[], None]) -> Callable[..., Any]:
    """Runs `overtake` once, right after the key has been looked for and not found."""
    seen: list[str] = []

    def wrapper(execute: Callable[..., Any], sql: str, *rest: Any) -> Any:
        result = execute(sql, *rest)
        if sql.startswith("SELECT") and "integrations_idempotencyrecord" in sql and not seen:
            seen.append(sql)
            overtake()
        return result

    return wrapper
