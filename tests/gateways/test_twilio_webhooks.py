"""Twilio's receipts and inbound texts -> values, or one kind of error."""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quietline.gateways.port import WebhookRequest
from quietline.gateways.twilio import parse_inbound, parse_receipt
from quietline.kernel.codes import Code
from quietline.kernel.delivery import Outcome, SubmissionState
from quietline.kernel.errors import InvalidInput
from quietline.kernel.phi import Phi
from quietline.kernel.phone import PhoneNumber

URL = "https://texts.example/webhooks/twilio/status?practice=7&ref=0199-abc"
RECEIPT = {"MessageSid": "SM" + "a" * 32, "MessageStatus": "sent"}
INBOUND = {
    "MessageSid": "SM" + "b" * 32,
    "From": "+15555550111",
    "To": "+15555550100",
    "Body": "Sí, gracias 👍",
}


def webhook(form: dict[str, str], url: str = URL) -> WebhookRequest:
    return WebhookRequest(url, {}, urlencode(form).encode())


@pytest.mark.parametrize(
    ("status", "state"),
    [
        ("accepted", SubmissionState.SUBMITTED),
        ("scheduled", SubmissionState.SUBMITTED),
        ("queued", SubmissionState.SUBMITTED),
        ("sending", SubmissionState.SUBMITTED),
        ("sent", SubmissionState.SENT),
        ("partially_delivered", SubmissionState.SENT),
        ("delivered", SubmissionState.DELIVERED),
        ("read", SubmissionState.DELIVERED),
        ("undelivered", SubmissionState.FAILED),
        ("failed", SubmissionState.FAILED),
        ("canceled", SubmissionState.FAILED),
        ("a_word_of_next_year", SubmissionState.SUBMITTED),
    ],
)
def test_each_status_has_its_state(status: str, state: SubmissionState) -> None:
    """Twilio's words become ours; a new word moves nothing."""
    assert parse_receipt(webhook({**RECEIPT, "MessageStatus": status})).state is state


@pytest.mark.parametrize(
    ("code", "outcome"),
    [
        ("21610", Outcome.OPTED_OUT),
        ("30006", Outcome.NOT_TEXTABLE),
        ("21614", Outcome.NOT_TEXTABLE),
        ("21635", Outcome.NOT_TEXTABLE),
        ("21211", Outcome.NUMBER_DEAD_OR_REASSIGNED),
        ("30005", Outcome.NUMBER_DEAD_OR_REASSIGNED),
        ("30003", Outcome.TEMPORARY),
        ("30004", Outcome.FILTERED),
        ("30007", Outcome.FILTERED),
        ("30034", Outcome.SENDER_PROBLEM),
        ("30032", Outcome.SENDER_PROBLEM),
        ("30023", Outcome.SENDER_PROBLEM),
        ("99999", Outcome.UNKNOWN),
        ("", Outcome.UNKNOWN),
    ],
)
def test_each_failure_has_its_outcome(code: str, outcome: Outcome) -> None:
    """Error codes become the outcomes that Quietline acts on; the text is not judged."""
    form = {**RECEIPT, "MessageStatus": "undelivered", "ErrorCode": code}

    receipt = parse_receipt(webhook(form))

    assert (receipt.state, receipt.outcome) == (SubmissionState.FAILED, outcome)


def test_a_failure_that_the_carrier_cannot_explain_stays_at_sent() -> None:
    """30008: it left, and nobody can say whether it arrived."""
    receipt = parse_receipt(webhook({**RECEIPT, "MessageStatus": "failed", "ErrorCode": "30008"}))

    assert (receipt.state, receipt.outcome) == (SubmissionState.SENT, Outcome.UNKNOWN)


def test_an_error_code_without_a_failure_is_ignored() -> None:
    """A delivered text has no outcome, whatever else is written in its receipt."""
    form = {**RECEIPT, "MessageStatus": "delivered", "ErrorCode": "30003"}

    receipt = parse_receipt(webhook(form))

    assert (receipt.outcome, receipt.detail_code) == (None, None)


def test_the_reference_comes_from_the_address() -> None:
    """The receipt finds its submission even before the carrier's id is known."""
    assert parse_receipt(webhook(RECEIPT)).reference == "0199-abc"


@pytest.mark.parametrize("query", ["", "?ref=", "?ref=a&ref=b", "?ref=%00", f"?ref={'x' * 65}"])
def test_a_reference_that_is_none_reads_as_none(query: str) -> None:
    """No, two, or impossible references leave the carrier's id to find the submission."""
    assert parse_receipt(webhook(RECEIPT, f"https://texts.example/s{query}")).reference is None


def test_the_old_names_of_the_fields_are_read() -> None:
    """SmsSid and SmsStatus stand in where the newer names are missing."""
    form = {"SmsSid": "SM1", "SmsStatus": "delivered"}

    assert parse_receipt(webhook(form)).gateway_message_id == "SM1"


def test_an_inbound_text_is_read_whole() -> None:
    """Sender, practice number and body come through exactly."""
    text = parse_inbound(webhook(INBOUND))

    assert text.sender == PhoneNumber("+15555550111")
    assert text.to == "+15555550100"
    assert text.body == Phi("Sí, gracias 👍")


def test_an_empty_text_is_a_text() -> None:
    """A picture without words has an empty body."""
    assert parse_inbound(webhook({**INBOUND, "Body": ""})).body == Phi("")


@pytest.mark.parametrize(("word", "read"), [("STOP", "STOP"), ("HELP", "HELP"), ("NOW", None)])
def test_the_carriers_own_reading_is_kept(word: str, read: str | None) -> None:
    """OptOutType tells that the carrier has already confirmed; only its three words count."""
    assert parse_inbound(webhook({**INBOUND, "OptOutType": word})).opt_out_type == read


def test_an_appended_copy_of_a_field_changes_nothing() -> None:
    """Of a field that comes twice the first counts."""
    body = urlencode(INBOUND).encode() + b"&Body=STOP"

    assert parse_inbound(WebhookRequest(URL, {}, body)).body == Phi("Sí, gracias 👍")


@pytest.mark.parametrize("missing", ["MessageSid", "From", "To", "Body"])
def test_an_inbound_text_without_a_field_is_malformed(missing: str) -> None:
    """Each of the four is needed."""
    form = {name: value for name, value in INBOUND.items() if name != missing}

    with pytest.raises(InvalidInput) as caught:
        parse_inbound(webhook(form))

    assert caught.value.code is Code.WEBHOOK_MALFORMED


@pytest.mark.parametrize("missing", ["MessageSid", "MessageStatus"])
def test_a_receipt_without_a_field_is_malformed(missing: str) -> None:
    """Each of the two is needed."""
    form = {name: value for name, value in RECEIPT.items() if name != missing}

    with pytest.raises(InvalidInput) as caught:
        parse_receipt(webhook(form))

    assert caught.value.code is Code.WEBHOOK_MALFORMED


@pytest.mark.parametrize("sender", ["12345", "+1", "anonymous", "+15555550111\n", "+1555555011١"])
def test_a_sender_that_is_no_number_is_malformed(sender: str) -> None:
    """Short codes and words are nobody's handset."""
    with pytest.raises(InvalidInput):
        parse_inbound(webhook({**INBOUND, "From": sender}))


@given(st.binary(max_size=200))
def test_any_bytes_parse_or_raise_the_one_error(body: bytes) -> None:
    """Nothing that can be posted raises anything else."""
    request = WebhookRequest(URL, {}, body)

    assert _error_of(parse_receipt, request) in (None, Code.WEBHOOK_MALFORMED)
    assert _error_of(parse_inbound, request) in (None, Code.WEBHOOK_MALFORMED)


def test_a_flood_of_fields_is_malformed() -> None:
    """A form of thousands of fields is not even counted out."""
    with pytest.raises(InvalidInput):
        parse_receipt(WebhookRequest(URL, {}, b"a=b&" * 5000))


def test_values_show_no_body_and_no_number() -> None:
    """An inbound text in a log line shows neither what was written nor by whom."""
    shown = repr(parse_inbound(webhook(INBOUND))) + repr(webhook(INBOUND))

    assert "gracias" not in shown
    assert "5550111" not in shown


def _error_of(parse: Callable[[WebhookRequest], object], request: WebhookRequest) -> Code | None:
    try:
        parse(request)
    except InvalidInput as error:
        return error.code
    return None
