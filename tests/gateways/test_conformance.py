"""Every gateway through the same suite, against a real carrier."""

from __future__ import annotations

import pytest
from carrier_harness import PRACTICE, TOKEN, Receiver, RunningCarrier, config_for

from quietline.gateways.conformance import CASES, Case, Subject
from quietline.gateways.registry import KINDS, build_gateway
from quietline.gateways.sandbox.carrier import magic
from quietline.infra.clock import SystemClock
from quietline.infra.http import HttpClient
from quietline.kernel.delivery import Outcome
from quietline.kernel.phone import PhoneNumber

REFUSING = {
    Outcome.NUMBER_DEAD_OR_REASSIGNED: PhoneNumber(magic.INVALID),
    Outcome.NOT_TEXTABLE: PhoneNumber(magic.NOT_MOBILE),
    Outcome.OPTED_OUT: PhoneNumber(magic.OPTED_OUT),
    Outcome.SENDER_PROBLEM: PhoneNumber(magic.NO_PERMISSION),
    Outcome.TEMPORARY: PhoneNumber(magic.TOO_MANY_REQUESTS),
    Outcome.UNKNOWN: PhoneNumber(magic.SERVER_ERROR),
}
FAILING = {
    Outcome.TEMPORARY: PhoneNumber(magic.UNREACHABLE_LATER),
    Outcome.NUMBER_DEAD_OR_REASSIGNED: PhoneNumber(magic.DEAD_LATER),
    Outcome.NOT_TEXTABLE: PhoneNumber(magic.LANDLINE_LATER),
    Outcome.FILTERED: PhoneNumber(magic.FILTERED_LATER),
    Outcome.UNKNOWN: PhoneNumber(magic.UNCLEAR_LATER),
    Outcome.SENDER_PROBLEM: PhoneNumber(magic.UNREGISTERED_LATER),
}


@pytest.fixture(params=sorted(KINDS))
def subject(
    request: pytest.FixtureRequest,
    carrier: RunningCarrier,
    receiver: Receiver,
    http: HttpClient,
    nowhere: str,
) -> Subject:
    name = str(request.param)
    return Subject(
        gateway=build_gateway(config_for(name, carrier.base_url), http),
        unreachable=build_gateway(config_for(name, nowhere), http),
        unauthorised=build_gateway(config_for(name, carrier.base_url, "wrong"), http),
        webhooks=KINDS[name].webhooks,
        secret=TOKEN,
        sender=PRACTICE,
        good=PhoneNumber("+15555550111"),
        refusing=REFUSING,
        failing=FAILING,
        losing_answers=(
            PhoneNumber(magic.RESPONSE_DROPPED),
            PhoneNumber(magic.RESPONSE_HANGS),
        ),
        duplicating=PhoneNumber(magic.DUPLICATE_RECEIPTS),
        reordering=PhoneNumber(magic.RECEIPTS_OUT_OF_ORDER),
        status_callback=f"{receiver.base_url}/status?practice=1",
        now=SystemClock().now,
        next_receipt=receiver.next,
        next_inbound=lambda number: receiver.next(number.e164),
        write=lambda number, body: _write(http, carrier, number, body),
    )


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.__name__)
def test_every_gateway_conforms(case: Case, subject: Subject) -> None:
    """A gateway passes each case of the suite; a case that fails raises its own sentence."""
    case(subject)


def _write(http: HttpClient, carrier: RunningCarrier, number: PhoneNumber, body: str) -> None:
    url = f"{carrier.base_url}/phone/{number.e164}/messages"
    assert http.post_json(url, {"body": body}).status == 202
