"""What Twilio may answer to a submission, and what each answer means for sending again."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quietline.gateways.twilio.answers import read_created, read_page
from quietline.infra.http import Response
from quietline.kernel.delivery import Outcome


def answer(status: int, document: object) -> Response:
    return Response(status, {}, json.dumps(document).encode())


@pytest.mark.parametrize(
    ("status", "code", "outcome"),
    [
        (400, 21610, Outcome.OPTED_OUT),
        (400, 21614, Outcome.NOT_TEXTABLE),
        (400, 21612, Outcome.NOT_TEXTABLE),
        (400, 21211, Outcome.NUMBER_DEAD_OR_REASSIGNED),
        (400, 21606, Outcome.SENDER_PROBLEM),
        (400, 99999, Outcome.SENDER_PROBLEM),
        (401, 20003, Outcome.SENDER_PROBLEM),
        (403, None, Outcome.SENDER_PROBLEM),
        (404, 20404, Outcome.SENDER_PROBLEM),
        (302, None, Outcome.SENDER_PROBLEM),
        (429, 20429, Outcome.TEMPORARY),
        (429, None, Outcome.TEMPORARY),
        (408, None, Outcome.UNKNOWN),
        (500, 20500, Outcome.UNKNOWN),
        (502, None, Outcome.UNKNOWN),
        (503, 20503, Outcome.UNKNOWN),
    ],
)
def test_each_refusal_has_its_outcome(status: int, code: int | None, outcome: Outcome) -> None:
    """4xx certainly did not send; 5xx may have."""
    assert read_created(answer(status, {"code": code, "status": status})).outcome is outcome


def test_a_refusal_carries_the_carriers_code() -> None:
    """The detail names the code, or the status where there is no code."""
    coded = read_created(answer(400, {"code": 21610})).detail_code
    bare = read_created(Response(502, {}, b"<html>")).detail_code

    assert (coded, bare) == ("21610", "http.502")


def test_an_accepted_text_has_id_and_segments() -> None:
    """Twilio writes the number of segments as a string."""
    result = read_created(answer(201, {"sid": "SM1", "status": "queued", "num_segments": "3"}))

    assert (result.outcome, result.gateway_message_id, result.segments) == (
        Outcome.ACCEPTED,
        "SM1",
        3,
    )


def test_a_text_that_failed_at_once_is_not_accepted() -> None:
    """201 with status failed is a failure, with its reason."""
    document = {"sid": "SM1", "status": "failed", "error_code": 30007}

    assert read_created(answer(201, document)).outcome is Outcome.FILTERED


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b'{"sid": null}', b'{"sid": ""}', b"\xff"])
def test_a_success_that_names_no_message_is_unknown(body: bytes) -> None:
    """The carrier took something; without its id nobody knows what."""
    assert read_created(Response(201, {}, body)).outcome is Outcome.UNKNOWN


@given(st.integers(100, 599), st.binary(max_size=100))
def test_any_answer_has_an_outcome(status: int, body: bytes) -> None:
    """Whatever comes back, it is a value."""
    assert isinstance(read_created(Response(status, {}, body)).outcome, Outcome)


@given(st.integers(200, 299), st.recursive(st.none() | st.integers() | st.text(), st.lists))
def test_a_list_that_is_none_reads_as_no_page(status: int, document: object) -> None:
    """A lookup that cannot read its answer cannot tell."""
    assert read_page(answer(status, document)) is None


def test_a_page_that_points_elsewhere_ends_the_list() -> None:
    """Credentials never follow an address to another host."""
    document = {"messages": [], "next_page_uri": "https://elsewhere.example/Messages.json"}

    page = read_page(answer(200, document))

    assert page is not None
    assert page.next_uri is None


def test_message_dates_are_read_as_utc() -> None:
    """RFC 2822 dates with any offset become UTC."""
    listed = [{"sid": "SM1", "date_created": "Fri, 20 Nov 2026 10:00:00 -0500", "status": "sent"}]

    page = read_page(answer(200, {"messages": listed}))

    assert page is not None
    assert str(page.messages[0].created) == "2026-11-20 15:00:00+00:00"
