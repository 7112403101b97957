"""The composer's questions and the send, as the page's modules and as a plain form ask them."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client

from cast.people import Cast
from quietline.services import consent
from quietline.services.ports import Ports

STORY = "Your biopsy came back benign, the doctor will call you"


@pytest.fixture
def thread(cast: Cast) -> str:
    return f"/desk/c/{cast.conversations[cast.sam]}"


@pytest.fixture
def check(desk: Callable[..., Client], cast: Cast, thread: str) -> Callable[..., Any]:
    client = desk()

    def ask(text: str, purpose: str = "care", patient: object = None) -> Any:
        body = {"text": text, "purpose": purpose, "patient": str(patient or cast.sam)}
        return client.post(
            f"{thread}/check", json.dumps(body), content_type="application/json"
        ).json()

    return ask


def test_a_clinical_text_goes_by_the_portal(check: Callable[..., Any]) -> None:
    """The strip, the button and the tier say so before anything is sent."""
    verdict = check(STORY)

    assert (verdict["tier"], verdict["tone"], verdict["send"]) == (3, "secure", "Send securely")


def test_the_lock_screen_shows_the_notice_and_nothing_of_the_text(
    check: Callable[..., Any],
) -> None:
    """What the phone will show names neither the procedure nor the result."""
    shown = check(STORY)["phone"]

    assert "secure message" in shown
    assert "biopsy" not in shown


def test_revealing_words_are_marked_where_they_stand(check: Callable[..., Any]) -> None:
    """The marks cut exactly the revealing words out of the text."""
    marked = [STORY[start:end] for start, end, _ in check(STORY)["marks"]]

    assert marked == ["biopsy", "benign"]


def test_marks_count_as_a_browser_counts(check: Callable[..., Any]) -> None:
    """A character beyond the basic plane takes two units, so marks behind it move by one."""
    (plain, *_), (moved, *_) = check("The biopsy")["marks"], check("😀 biopsy")["marks"]

    assert plain[:2] == [4, 10]
    assert moved[:2] == [3, 9]


def test_a_plain_text_shows_its_own_words_on_the_phone(check: Callable[..., Any]) -> None:
    """Tier 1 goes by SMS as written."""
    verdict = check("See you Thursday at 3.", purpose="appointments")

    assert verdict["phone"] == "See you Thursday at 3."
    assert verdict["send"] == "Send by SMS"


def test_an_empty_text_is_no_error(check: Callable[..., Any]) -> None:
    """Nothing written yet: nothing to send, nothing to complain about."""
    verdict = check("   ")

    assert verdict["outcome"] == "empty"
    assert not verdict["ready"]


def test_without_consent_the_button_is_closed_and_says_why(
    check: Callable[..., Any], cast: Cast
) -> None:
    """A patient who never agreed cannot be texted, and the strip says so."""
    verdict = check("See you", patient=cast.noah)

    assert not verdict["ready"]
    assert "agreed" in verdict["sentence"]


@pytest.mark.parametrize(
    "body",
    [b"", b"{", b"[]", b'{"text": 1}', b'{"text": "a", "purpose": "x"}', b"\xff", b"[" * 9000],
)
def test_a_question_that_cannot_be_read_gets_a_code(
    desk: Callable[..., Client], thread: str, body: bytes
) -> None:
    """Malformed JSON is answered with a sentence, never with a broken page."""
    answer = desk().post(
        f"{thread}/check",
        body,
        content_type="application/json",
        headers={"Accept": "application/json"},
    )

    assert answer.status_code == 422
    assert answer.json()["code"] in ("input.malformed", "purpose.unknown")


@pytest.mark.parametrize("text", ["a\x00b", "a\ud800b", "x" * 200_000])
def test_text_that_no_phone_can_show_is_refused_with_a_sentence(
    check: Callable[..., Any], text: str
) -> None:
    """NUL, lone surrogates and endless texts end in a verdict."""
    assert check(text)["tone"] == "refuse"


@pytest.fixture
def send(desk: Callable[..., Client], cast: Cast, thread: str) -> Callable[..., Any]:
    client = desk()

    def post(text: str, accept: str = "application/json", **fields: str) -> Any:
        body = {"text": text, "purpose": "care", "patient": str(cast.sam), **fields}
        return client.post(f"{thread}/send", body, headers={"Accept": accept})

    return post


def test_a_sent_text_answers_with_how_it_went(send: Callable[..., Any]) -> None:
    """The page's module learns that the portal carried it, and gets a fresh key."""
    answer = send(STORY).json()

    assert answer["outcome"] == "queued"
    assert answer["sentence"] == "Sent through the secure portal."
    assert answer["key"]


def test_the_same_key_sends_once(
    send: Callable[..., Any], desk: Callable[..., Client], thread: str
) -> None:
    """A repeated post, such as after a lost answer, adds no second message."""
    send("See you at 3", key="one")
    send("See you at 3", key="one")

    assert desk().get(f"{thread}/").content.decode().count("See you at 3</p>") == 1


def test_line_ends_arrive_as_they_were_typed(
    send: Callable[..., Any], desk: Callable[..., Client], thread: str
) -> None:
    """Browsers post CR LF; the patient reads LF."""
    send("Line one\r\nline two")

    assert "Line one\nline two</p>" in desk().get(f"{thread}/").content.decode()


def test_after_a_stop_a_send_is_refused_with_its_reason(
    send: Callable[..., Any], cast: Cast, ports: Ports
) -> None:
    """The refusal is a 422 with the stable code and a sentence."""
    consent.revoke(ports, cast.receptionist, cast.sam, frozenset())

    answer = send("See you at 3")

    assert answer.status_code == 422
    assert answer.json()["code"] == "consent.opted_out"


def test_a_refused_form_keeps_what_was_typed(
    send: Callable[..., Any], cast: Cast, ports: Ports
) -> None:
    """Without script too, the text stands in the box and the sentence beside it."""
    consent.revoke(ports, cast.receptionist, cast.sam, frozenset())

    page = send("Please call me back", accept="text/html")

    assert page.status_code == 422
    assert ">Please call me back</textarea>" in page.content.decode()


def test_a_plain_form_returns_to_the_thread(send: Callable[..., Any], thread: str) -> None:
    """Without script a send ends in a redirect, so that a reload sends nothing again."""
    answer = send("See you at 3", accept="text/html")

    assert (answer.status_code, answer["Location"]) == (302, f"{thread}/")
