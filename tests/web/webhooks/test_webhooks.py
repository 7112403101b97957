"""The carriers' door: genuine or nothing, once or not at all, forward or not at all."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from itertools import permutations
from typing import NoReturn
from urllib.parse import urlencode

import pytest
from django.db import OperationalError, connection
from django.http import HttpResponse
from django.test import Client

from cast.people import Cast
from quietline.gateways.twilio.signature import compute_signature
from quietline.kernel.consent import Purpose
from quietline.kernel.phi import Phi
from quietline.records.messaging.models import (
    InboundEnvelope,
    Message,
    StoredReceipt,
    Submission,
)
from quietline.services import dispatch, outbound
from quietline.services.ports import Ports
from web.doors import HandsPorts

FORM = "application/x-www-form-urlencoded"
STATUS, INBOUND = "/webhooks/sandbox/status", "/webhooks/sandbox/inbound"
TEXT = {
    "MessageSid": "SM" + "b" * 32,
    "From": "+15550100002",
    "To": "+12125550199",
    "Body": "canary, thank you",
}


class Carrier:
    """Signs and posts as the sandbox does, with the token of the test's own ports."""

    def __init__(self, web: Client, token: str = "test-token") -> None:
        self._web = web
        self._token = token

    def sign(self, path: str, form: Mapping[str, str], base: str = "http://testserver") -> str:
        return compute_signature(self._token, base + path, list(form.items()))

    def post(
        self, path: str, form: Mapping[str, str], signature: str | None = None
    ) -> HttpResponse:
        signed = self.sign(path, form) if signature is None else signature
        return self.post_raw(path, urlencode(form).encode(), signed)

    def post_raw(self, path: str, body: bytes, signature: str | None) -> HttpResponse:
        headers = {} if signature is None else {"X-Twilio-Signature": signature}
        return self._web.post(path, body, FORM, headers=headers)


@pytest.fixture
def carrier(web: Client, cast: Cast) -> Carrier:
    return Carrier(web)


@pytest.fixture
def texted(ports: Ports, cast: Cast) -> Submission:
    """A text that is with the carrier."""
    draft = outbound.Draft(cast.sam, Phi("See you at 3"), Purpose.CARE)
    outbound.send(ports, cast.receptionist, draft)
    dispatch.run_once(ports, worker="w")
    return Submission.objects.get()


def receipt(texted: Submission, status: str) -> dict[str, str]:
    return {"MessageSid": texted.gateway_message_id or "", "MessageStatus": status}


def path_of(texted: Submission) -> str:
    return f"{STATUS}?ref={texted.id.hex}"


def test_a_genuine_receipt_moves_the_message(carrier: Carrier, texted: Submission) -> None:
    """204, and the desk shows it."""
    answer = carrier.post(path_of(texted), receipt(texted, "delivered"))
    assert (answer.status_code, answer.content) == (204, b"")
    assert Message.objects.get().state == "delivered"


def test_a_repeated_receipt_is_answered_and_changes_nothing(
    carrier: Carrier, texted: Submission
) -> None:
    """200, or the carrier would go on repeating it."""
    carrier.post(path_of(texted), receipt(texted, "delivered"))
    answer = carrier.post(path_of(texted), receipt(texted, "delivered"))
    assert (answer.status_code, answer.content) == (200, b"")
    assert StoredReceipt.objects.count() == 1


@pytest.mark.parametrize("order", list(permutations(["queued", "sent", "delivered"])))
def test_receipts_in_any_order_end_in_the_same_state(
    carrier: Carrier, texted: Submission, order: tuple[str, ...]
) -> None:
    """Every one is answered with 2xx, and the last word stands."""
    answers = [carrier.post(path_of(texted), receipt(texted, status)) for status in order]
    assert {answer.status_code for answer in answers} <= {200, 204}
    assert Message.objects.get().state == "delivered"


def test_a_receipt_for_nothing_of_ours_is_taken_and_dropped(carrier: Carrier) -> None:
    """The carrier is not to repeat it, and nothing comes of it."""
    form = {"MessageSid": "SM" + "c" * 32, "MessageStatus": "delivered"}
    assert carrier.post(f"{STATUS}?ref=nothing", form).status_code == 200
    assert not StoredReceipt.objects.exists()


def test_a_genuine_text_is_stored_once(carrier: Carrier) -> None:
    """204 when it is new, 200 when it was known."""
    statuses = [carrier.post(INBOUND, TEXT).status_code for _ in range(3)]
    assert statuses == [204, 200, 200]
    assert InboundEnvelope.objects.count() == 1


def test_a_text_rests_sealed(carrier: Carrier) -> None:
    """Its words stand in no column in clear."""
    carrier.post(INBOUND, TEXT)
    row = InboundEnvelope.objects.get()
    stored = [bytes(v) if isinstance(v, memoryview) else v for v in vars(row).values()]
    assert "canary" not in repr(stored)


def test_a_text_to_a_number_that_is_nobody_s_is_not_found(carrier: Carrier) -> None:
    """404, and nothing is stored."""
    answer = carrier.post(INBOUND, {**TEXT, "To": "+12125550000"})
    assert (answer.status_code, answer.json()["code"]) == (404, "not_found")
    assert not InboundEnvelope.objects.exists()


def test_every_altered_byte_of_the_body_is_refused(carrier: Carrier) -> None:
    """403 for each of them, and nothing is stored."""
    body, signature = urlencode(TEXT).encode(), carrier.sign(INBOUND, TEXT)
    statuses = {
        carrier.post_raw(INBOUND, _altered(body, place), signature).status_code
        for place in range(len(body))
    }
    assert statuses == {403}
    assert not InboundEnvelope.objects.exists()


def test_every_altered_byte_of_the_query_is_refused(carrier: Carrier, texted: Submission) -> None:
    """The reference in it says which message is meant."""
    form = receipt(texted, "delivered")
    signature = carrier.sign(path_of(texted), form)
    query = path_of(texted).encode()
    statuses = {
        carrier.post(_altered(query, place).decode(), form, signature).status_code
        for place in range(len(STATUS) + 1, len(query))
    }
    assert statuses == {403}
    assert not StoredReceipt.objects.exists()


def test_every_altered_byte_of_the_signature_is_refused(carrier: Carrier) -> None:
    """Compared whole, in constant time."""
    signature = carrier.sign(INBOUND, TEXT).encode()
    statuses = {
        carrier.post(INBOUND, TEXT, _altered(signature, place).decode()).status_code
        for place in range(len(signature))
    }
    assert statuses == {403}
    assert not InboundEnvelope.objects.exists()


@pytest.mark.parametrize("signature", [None, "", " ", "é", "x" * 5000])
def test_without_its_signature_a_webhook_is_refused(
    carrier: Carrier, signature: str | None
) -> None:
    """403 with a code and a sentence; the answer repeats nothing."""
    answer = carrier.post_raw(INBOUND, urlencode(TEXT).encode(), signature)
    assert (answer.status_code, answer.json()["code"]) == (403, "webhook.bad_signature")
    assert b"canary" not in answer.content
    assert not InboundEnvelope.objects.exists()


def test_another_account_s_signature_is_refused(web: Client, carrier: Carrier) -> None:
    """Made with a token that is not ours."""
    other = Carrier(web, token="another-token")
    assert other.post(INBOUND, TEXT).status_code == 403


def test_a_signature_for_another_address_is_refused(carrier: Carrier) -> None:
    """The public address counts, not what the request says of its host."""
    signature = carrier.sign(INBOUND, TEXT, base="http://elsewhere.example")
    assert carrier.post(INBOUND, TEXT, signature).status_code == 403


def test_a_signature_for_the_other_door_is_refused(carrier: Carrier) -> None:
    """A text is no receipt."""
    assert carrier.post(STATUS, TEXT, carrier.sign(INBOUND, TEXT)).status_code == 403


def test_the_public_address_is_what_is_signed(web: Client, carrier: Carrier, ports: Ports) -> None:
    """Behind a proxy the server's own name is another; the carrier never saw it."""
    HandsPorts.ports = replace(ports, base_url="https://texts.example")
    signature = carrier.sign(INBOUND, TEXT, base="https://texts.example")
    assert carrier.post(INBOUND, TEXT, signature).status_code == 204


@pytest.mark.parametrize(
    "form",
    [
        {"MessageSid": "SM1"},
        {"MessageStatus": "delivered"},
        {"MessageSid": "canary canary", "MessageStatus": "delivered"},
        {"MessageSid": "SM1", "MessageStatus": "canary!"},
    ],
)
def test_a_genuine_receipt_that_cannot_be_read_is_malformed(
    carrier: Carrier, form: dict[str, str]
) -> None:
    """400: it would be no better the second time."""
    answer = carrier.post(STATUS, form)
    assert (answer.status_code, answer.json()["code"]) == (400, "webhook.malformed")
    assert b"canary" not in answer.content


@pytest.mark.parametrize("without", ["MessageSid", "From", "To", "Body"])
def test_a_genuine_text_that_lacks_a_part_is_malformed(carrier: Carrier, without: str) -> None:
    """400, and nothing is stored."""
    form = {name: value for name, value in TEXT.items() if name != without}
    assert carrier.post(INBOUND, form).status_code == 400
    assert not InboundEnvelope.objects.exists()


@pytest.mark.parametrize("body", [b"Body=\xff", b"Body=%FF", b"Body=%ED%A0%80", b"{}", b"&" * 999])
def test_bytes_that_are_no_form_are_refused(carrier: Carrier, body: bytes) -> None:
    """Whatever they are signed with."""
    answer = carrier.post_raw(INBOUND, body, carrier.sign(INBOUND, {}))
    assert answer.status_code in {400, 403}
    assert not InboundEnvelope.objects.exists()


def test_a_body_that_is_too_large_is_not_looked_at(carrier: Carrier) -> None:
    """413 before the signature costs anything."""
    answer = carrier.post(INBOUND, {**TEXT, "Body": "canary" * 11_000})
    assert (answer.status_code, answer.json()["code"]) == (413, "input.too_long")
    assert b"canary" not in answer.content


@pytest.mark.parametrize("path", ["/webhooks/nobody/status", "/webhooks/nobody/inbound"])
def test_a_gateway_that_is_not_used_here_is_not_found(carrier: Carrier, path: str) -> None:
    """404 in the shape of the others."""
    answer = carrier.post(path, TEXT)
    assert (answer.status_code, answer.json()["code"]) == (404, "not_found")


@pytest.mark.parametrize("method", ["GET", "HEAD", "PUT", "DELETE", "OPTIONS"])
def test_a_webhook_is_posted(web: Client, carrier: Carrier, method: str) -> None:
    """405, with the one method there is."""
    answer = web.generic(method, INBOUND)
    assert (answer.status_code, answer["Allow"]) == (405, "POST")


@pytest.mark.parametrize("path", [STATUS, INBOUND])
def test_a_database_that_is_away_asks_the_carrier_to_repeat(carrier: Carrier, path: str) -> None:
    """503: the carrier keeps the webhook for us."""

    def locked(*_: object) -> NoReturn:
        raise OperationalError("canary")

    with connection.execute_wrapper(locked):
        answer = carrier.post(path, {**TEXT, "MessageStatus": "delivered"})
    assert (answer.status_code, answer.json()["code"]) == (503, "service.busy")
    assert "canary" not in answer.content.decode()
    assert answer["Retry-After"]


def test_the_log_counts_a_refusal_and_says_nothing_of_it(
    carrier: Carrier, capfd: pytest.CaptureFixture[str]
) -> None:
    """The code, no body, no number."""
    carrier.post(INBOUND, TEXT, "wrong")
    logged = "".join(capfd.readouterr())
    assert "webhook.bad_signature" in logged
    assert "canary" not in logged
    assert TEXT["From"] not in logged


def _altered(data: bytes, place: int) -> bytes:
    return data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :]
