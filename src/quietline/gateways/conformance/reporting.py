"""Cases about what the carrier posts to us: receipts, and texts from handsets."""

from __future__ import annotations

from dataclasses import replace

from quietline.gateways.conformance.subject import (
    UNICODE_BODY,
    ConformanceError,
    Subject,
    expect,
)
from quietline.gateways.port import Receipt, SubmitRequest, SubmitResult, WebhookRequest
from quietline.kernel.delivery import SubmissionState, advance
from quietline.kernel.errors import InvalidInput
from quietline.kernel.phi import Phi


def reports_delivery_in_order(subject: Subject) -> None:
    request = subject.request(subject.good, UNICODE_BODY)
    result = subject.gateway.submit(request)
    receipts = _receipts_until(subject, request, SubmissionState.DELIVERED)
    states = [receipt.state for receipt in receipts]
    expect(_follow(states[:-1]) is not SubmissionState.DELIVERED, "delivered comes last")
    for receipt in receipts:
        _expect_of(receipt, request, result)
        expect(receipt.outcome is None, "a receipt of success has no outcome")


def reports_failure_with_the_normalised_outcome(subject: Subject) -> None:
    for outcome, number in subject.failing.items():
        request = subject.request(number)
        result = subject.gateway.submit(request)
        receipt = _receipt_with_outcome(subject, request)
        _expect_of(receipt, request, result)
        expect(receipt.outcome is outcome, f"the failure is {outcome}, not {receipt.outcome}")


def repeats_a_receipt_word_for_word(subject: Subject) -> None:
    request = subject.request(subject.duplicating)
    subject.gateway.submit(request)
    first, second = (_next_receipt(subject, request) for _ in range(2))
    expect(first == second, "a repeated receipt says the same")


def ends_delivered_when_receipts_come_out_of_order(subject: Subject) -> None:
    request = subject.request(subject.reordering)
    subject.gateway.submit(request)
    states = [_next_receipt(subject, request).state for _ in range(3)]
    expect(states[0] is SubmissionState.DELIVERED, "the last word comes first")
    expect(_follow(states) is SubmissionState.DELIVERED, "late receipts change nothing")


def names_the_text_whose_answer_was_lost_in_its_receipts(subject: Subject) -> None:
    request = subject.request(subject.losing_answers[0])
    subject.gateway.submit(request)
    receipt = _next_receipt(subject, request)
    expect(receipt.reference == request.reference, "the receipt carries our reference")
    expect(bool(receipt.gateway_message_id), "the receipt carries the carrier's id")


def refuses_an_altered_webhook(subject: Subject) -> None:
    request = subject.request(subject.good)
    subject.gateway.submit(request)
    webhook = subject.next_receipt(request.reference)
    verify = subject.webhooks.verify_signature
    altered = (
        replace(webhook, url=f"{webhook.url}0"),
        replace(webhook, body=webhook.body.replace(b"queued", b"failed")),
        replace(webhook, headers={"content-type": webhook.headers["content-type"]}),
    )
    expect(verify(webhook, subject.secret), "the carrier's own signature is accepted")
    expect(not verify(webhook, f"{subject.secret}x"), "another secret is refused")
    for forged in altered:
        expect(not verify(forged, subject.secret), "an altered request is refused")


def reads_a_text_from_a_handset(subject: Subject) -> None:
    subject.write(subject.good, UNICODE_BODY)
    webhook = subject.next_inbound(subject.good)
    expect(subject.webhooks.verify_signature(webhook, subject.secret), "an inbound text is signed")
    text = subject.webhooks.parse_inbound(webhook)
    expect(text.body == Phi(UNICODE_BODY), "the body comes through unchanged")
    expect(text.sender == subject.good, "the sender is the handset")
    expect(text.to == subject.sender, "it is addressed to the practice")
    expect(bool(text.gateway_message_id), "it has the carrier's id")


def raises_one_error_for_any_unreadable_webhook(subject: Subject) -> None:
    headers = {"content-type": "application/x-www-form-urlencoded"}
    for body in (b"", b"\xff\xfe", b"%ff=%fe", b"{}", b"a=b", b"MessageSid=&Body=&From=&To="):
        webhook = WebhookRequest(subject.status_callback, headers, body)
        expect(not subject.webhooks.verify_signature(webhook, subject.secret), "it is not signed")
        for parse in (subject.webhooks.parse_receipt, subject.webhooks.parse_inbound):
            try:
                parse(webhook)
            except InvalidInput:
                continue
            raise ConformanceError("an unreadable webhook was read")


def _expect_of(receipt: Receipt, request: SubmitRequest, result: SubmitResult) -> None:
    expect(receipt.gateway_message_id == result.gateway_message_id, "a receipt names its text")
    expect(receipt.reference == request.reference, "a receipt carries our reference")


def _next_receipt(subject: Subject, request: SubmitRequest) -> Receipt:
    webhook = subject.next_receipt(request.reference)
    signed = subject.webhooks.verify_signature(webhook, subject.secret)
    expect(signed, "a receipt is signed by the carrier")
    return subject.webhooks.parse_receipt(webhook)


def _receipts_until(
    subject: Subject, request: SubmitRequest, state: SubmissionState
) -> list[Receipt]:
    receipts = [_next_receipt(subject, request)]
    while receipts[-1].state is not state:
        receipts.append(_next_receipt(subject, request))
    return receipts


def _receipt_with_outcome(subject: Subject, request: SubmitRequest) -> Receipt:
    receipt = _next_receipt(subject, request)
    while receipt.outcome is None:
        receipt = _next_receipt(subject, request)
    return receipt


def _follow(states: list[SubmissionState]) -> SubmissionState:
    state = SubmissionState.SUBMITTING
    for incoming in states:
        state = advance(state, incoming) or state
    return state
