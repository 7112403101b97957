"""The handsets: what arrives on them, what is written on them, and who may look."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from carrier_harness import PRACTICE, Receiver, RunningCarrier, config_for

from quietline.gateways.port import SubmitRequest
from quietline.gateways.registry import build_gateway
from quietline.gateways.sandbox import parse_inbound
from quietline.gateways.sandbox.carrier.behaviour import Behaviour, Span
from quietline.gateways.sandbox.carrier.pages import page_folder
from quietline.infra.http import HttpClient
from quietline.infra.ids import new_id
from quietline.kernel.phi import Phi
from quietline.kernel.phone import PhoneNumber

PATIENT = PhoneNumber("+15555550111")


def text(http: HttpClient, carrier: RunningCarrier, body: str, sender: str = PRACTICE) -> None:
    gateway = build_gateway(config_for("sandbox", carrier.base_url), http)
    request = SubmitRequest(str(new_id()), sender, PATIENT, Phi(body), f"{carrier.base_url}/none")
    gateway.submit(request)


def write(http: HttpClient, carrier: RunningCarrier, body: object) -> int:
    url = f"{carrier.base_url}/phone/{PATIENT.e164}/messages"
    return http.post_json(url, {"body": body}).status


def held(http: HttpClient, carrier: RunningCarrier, number: str = PATIENT.e164) -> list[object]:
    document = http.get(f"{carrier.base_url}/phone/{number}/messages.json").json()
    assert isinstance(document, list)
    return document


def eventually(holds: Callable[[], bool]) -> None:
    """Wait for what happens by itself; it either comes or the test fails."""
    for _ in range(500):
        if holds():
            return
        time.sleep(0.02)
    pytest.fail("It never came.")


def test_a_delivered_text_is_on_the_handset(carrier: RunningCarrier, http: HttpClient) -> None:
    """Exactly three fields, with the body as it was sent."""
    text(http, carrier, "¿Cómo está? 👋")
    eventually(lambda: len(held(http, carrier)) == 1)

    entry = held(http, carrier)[0]

    assert isinstance(entry, dict)
    assert set(entry) == {"direction", "body", "at"}
    assert (entry["direction"], entry["body"]) == ("to_patient", "¿Cómo está? 👋")


def test_both_sides_are_listed_oldest_first(carrier: RunningCarrier, http: HttpClient) -> None:
    """The conversation reads from top to bottom."""
    text(http, carrier, "one")
    eventually(lambda: len(held(http, carrier)) == 1)
    write(http, carrier, "two")
    text(http, carrier, "three")
    eventually(lambda: len(held(http, carrier)) == 3)

    entries = held(http, carrier)

    assert [entry["body"] for entry in entries] == ["one", "two", "three"]  # type: ignore[index]


def test_texts_to_one_handset_arrive_in_order(
    start_carrier: Callable[..., RunningCarrier], http: HttpClient
) -> None:
    """Each takes a time of its own, and none overtakes another."""
    carrier = start_carrier(behaviour=Behaviour(delay_ms=Span(0, 60)))
    sent = [str(number) for number in range(12)]
    for body in sent:
        text(http, carrier, body)
    eventually(lambda: len(held(http, carrier)) == len(sent))

    assert [entry["body"] for entry in held(http, carrier)] == sent  # type: ignore[index]


@pytest.mark.parametrize(
    "spelling", ["+15555550111", "%2B15555550111", "15555550111", "%2015555550111"]
)
def test_a_number_may_be_spelt_in_several_ways(
    spelling: str, carrier: RunningCarrier, http: HttpClient
) -> None:
    """With its plus, with the plus encoded, lost or turned into a blank."""
    write(http, carrier, "hello")

    assert len(held(http, carrier, spelling)) == 1


@pytest.mark.parametrize("spelling", ["abc", "+0123456", "1", "../phone", "+1555555011100000000"])
def test_what_is_no_number_is_not_found(
    spelling: str, carrier: RunningCarrier, http: HttpClient
) -> None:
    """No handset, no page."""
    assert http.get(f"{carrier.base_url}/phone/{spelling}/messages.json").status == 404


@pytest.mark.parametrize(
    "body", ["", "   ", "\x00", "a\x00b", "\ud800", "x" * 1601, None, 7, ["STOP"]]
)
def test_what_cannot_be_texted_is_declined(
    body: object, carrier: RunningCarrier, http: HttpClient
) -> None:
    """400 with a sentence, and nothing is on the handset."""
    assert write(http, carrier, body) == 400
    assert held(http, carrier) == []


@pytest.mark.parametrize("raw", [b"", b"{", b"[]", b"\xff", b"[" * 100_000])
def test_what_is_no_json_is_declined(raw: bytes, carrier: RunningCarrier, http: HttpClient) -> None:
    """400, whatever the bytes."""
    url = f"{carrier.base_url}/phone/{PATIENT.e164}/messages"
    headers = {"content-type": "application/json"}

    assert http.send("POST", url, headers=headers, body=raw).status == 400


def test_a_foreign_page_cannot_write_a_text(carrier: RunningCarrier, http: HttpClient) -> None:
    """What a browser sends without asking first is no JSON request."""
    url = f"{carrier.base_url}/phone/{PATIENT.e164}/messages"
    headers = {"content-type": "text/plain"}

    assert http.send("POST", url, headers=headers, body=b'{"body": "STOP"}').status == 400


def test_a_first_text_goes_to_the_practice(
    carrier: RunningCarrier, receiver: Receiver, http: HttpClient
) -> None:
    """Somebody who got nothing yet writes to the practice's first number."""
    write(http, carrier, "Hello?")

    assert parse_inbound(receiver.next(PATIENT.e164)).to == PRACTICE


def test_an_answer_goes_to_whoever_texted_last(
    start_carrier: Callable[..., RunningCarrier], receiver: Receiver, http: HttpClient
) -> None:
    """As on a real phone, where the answer is written below the text."""
    carrier = start_carrier(numbers=(PRACTICE, "+15555550101"))
    text(http, carrier, "Hello", sender="+15555550101")
    eventually(lambda: len(held(http, carrier)) == 1)
    write(http, carrier, "Hello back")

    assert parse_inbound(receiver.next(PATIENT.e164)).to == "+15555550101"


def test_an_inbound_webhook_is_repeated_until_it_is_taken(
    carrier: RunningCarrier, receiver: Receiver, http: HttpClient
) -> None:
    """A practice that is restarting loses no text: the same one comes again, word for word."""
    receiver.answers = [500, 302]
    write(http, carrier, "Are you there?")

    posted = [receiver.next(PATIENT.e164) for _ in range(3)]

    assert len({request.body for request in posted}) == 1


def test_the_texts_of_a_handset_arrive_in_order(
    carrier: RunningCarrier, receiver: Receiver, http: HttpClient
) -> None:
    """A text that is being repeated holds back those after it."""
    receiver.answers = [500]
    for body in ("one", "two", "three"):
        write(http, carrier, body)

    posted = [parse_inbound(receiver.next(PATIENT.e164)).body.reveal() for _ in range(4)]

    assert posted == ["one", "one", "two", "three"]


def test_nothing_is_lost_in_a_restart(
    start_carrier: Callable[..., RunningCarrier], receiver: Receiver, http: HttpClient
) -> None:
    """Held texts stay held, and a webhook that was not taken comes afterwards."""
    receiver.answers = [500] * 100
    first = start_carrier()
    write(http, first, "Before")
    receiver.next(PATIENT.e164)
    first.stop()
    receiver.answers = []

    second = start_carrier()

    assert parse_inbound(receiver.next(PATIENT.e164)).body == Phi("Before")
    assert len(held(http, second)) == 1


def test_the_carrier_neither_confirms_stop_nor_blocks(
    carrier: RunningCarrier, http: HttpClient
) -> None:
    """The platform confirms; its confirmation must come through."""
    write(http, carrier, "STOP")
    text(http, carrier, "You are unsubscribed.")
    eventually(lambda: len(held(http, carrier)) == 2)

    bodies = [entry["body"] for entry in held(http, carrier)]  # type: ignore[index]

    assert bodies == ["STOP", "You are unsubscribed."]


def test_the_demos_patients_have_handsets(
    start_carrier: Callable[..., RunningCarrier], http: HttpClient, tmp_path: Path
) -> None:
    """First those of the demo's file, then any number that was texted."""
    demo = tmp_path / "demo.json"
    patients = [{"name": "Maria", "mobile": "(555) 555-0112", "language": "es"}, {"mobile": "?"}]
    carrier = start_carrier(demo=demo)
    demo.write_text(json.dumps({"patients": patients}))
    write(http, carrier, "hello")

    listed = http.get(f"{carrier.base_url}/phone.json").json()

    assert isinstance(listed, list)
    assert [handset["number"] for handset in listed] == ["+15555550112", PATIENT.e164]


@pytest.mark.parametrize("page", ["/phone", "/phone/+15555550111", "/authenticator"])
def test_pages_allow_nothing_but_their_own_files(
    page: str, carrier: RunningCarrier, http: HttpClient
) -> None:
    """The policy is strict, and the page needs no exception from it."""
    response = http.get(carrier.base_url + page)
    markup = response.body.decode()

    assert response.headers["content-security-policy"].startswith("default-src 'self';")
    assert re.findall(r"<script>|<style|\sstyle=|\son[a-z]+=|javascript:", markup) == []


@pytest.mark.parametrize("page", ["handsets.html", "handset.html", "authenticator.html"])
def test_every_file_that_a_page_names_exists(page: str) -> None:
    """Scripts, styles and pictures are in the package."""
    named = re.findall(r'"/assets/([^"]+)"', (page_folder() / page).read_text())

    assert [name for name in named if not (page_folder() / name).is_file()] == []


@pytest.mark.parametrize("host", ["evil.example", "evil.example:80", "127.0.0.1.evil.example", ""])
def test_a_name_that_points_here_is_refused(
    host: str, carrier: RunningCarrier, http: HttpClient
) -> None:
    """A foreign site cannot read handsets by letting its own name point at this machine."""
    assert http.get(f"{carrier.base_url}/phone.json", headers={"host": host}).status == 421


def test_the_carrier_says_that_it_is_well(carrier: RunningCarrier, http: HttpClient) -> None:
    """For whoever starts it and waits."""
    assert http.get(f"{carrier.base_url}/healthz").status == 200
