"""The Twilio gateway's lookup: by content, over several pages, never a false "not there"."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest
from carrier_harness import ACCOUNT, PRACTICE, config_for

from quietline.gateways.port import LookupRequest, SubmitRequest
from quietline.gateways.twilio import TwilioGateway
from quietline.gateways.twilio.client import with_reference
from quietline.infra.http import ArrivalUnknown, HttpClient, Response
from quietline.kernel.delivery import Outcome
from quietline.kernel.phi import Phi
from quietline.kernel.phone import PhoneNumber

NOW = datetime(2026, 11, 20, 15, 0, tzinfo=UTC)
PATIENT = PhoneNumber("+15555550111")


class ScriptedHttp(HttpClient):
    """Answers from a list, and remembers what was asked."""

    def __init__(self, answers: Sequence[Response | ArrivalUnknown]) -> None:
        super().__init__()
        self._answers: Iterator[Response | ArrivalUnknown] = iter(answers)
        self.asked: list[tuple[str, str, bytes]] = []

    def send(self, method: str, url: str, **given: object) -> Response:
        body = given.get("body", b"")
        self.asked.append((method, url, body if isinstance(body, bytes) else b""))
        answer = next(self._answers)
        if isinstance(answer, ArrivalUnknown):
            raise answer
        return answer


def page(*messages: dict[str, object], following: str | None = None) -> Response:
    document = {"messages": list(messages), "next_page_uri": following}
    return Response(200, {}, json.dumps(document).encode())


def message(sid: str, *, age: timedelta = timedelta(0), **changes: object) -> dict[str, object]:
    return {
        "sid": sid,
        "direction": "outbound-api",
        "body": "See you at 8:00.",
        "status": "sent",
        "date_created": format_datetime(NOW - age),
        **changes,
    }


def look_up(http: HttpClient, exclude: frozenset[str] = frozenset()) -> tuple[object, str | None]:
    gateway = TwilioGateway(config_for("twilio", "https://carrier.example"), http)
    request = LookupRequest("r1", PRACTICE, PATIENT, Phi("See you at 8:00."), NOW, exclude)
    result = gateway.lookup(request)
    return result.found, result.gateway_message_id


def test_the_matching_text_is_found() -> None:
    """Same body, same numbers, created since: that is it."""
    assert look_up(ScriptedHttp([page(message("SM1"))])) == (True, "SM1")


@pytest.mark.parametrize(
    "other",
    [
        {"body": "See you at 8:00"},
        {"body": "see you at 8:00."},
        {"direction": "inbound"},
        {"date_created": format_datetime(NOW - timedelta(minutes=6))},
    ],
)
def test_another_text_is_not_taken_for_it(other: dict[str, object]) -> None:
    """A body that differs by a character, a text from the patient, an older one: not it."""
    assert look_up(ScriptedHttp([page(message("SM1", **other))])) == (False, None)


def test_a_clock_that_differs_by_minutes_hides_nothing() -> None:
    """The carrier's clock may be a little behind ours."""
    behind = message("SM1", age=timedelta(minutes=4))

    assert look_up(ScriptedHttp([page(behind)])) == (True, "SM1")


def test_known_texts_are_left_out() -> None:
    """A carrier's id that belongs to another submission is not taken twice."""
    http = ScriptedHttp([page(message("SM2"), message("SM1"))])

    assert look_up(http, frozenset({"SM1"})) == (True, "SM2")


def test_of_several_the_oldest_is_taken() -> None:
    """Identical texts are interchangeable; taking them in order takes each once."""
    assert look_up(ScriptedHttp([page(message("SM2"), message("SM1"))])) == (True, "SM1")


def test_the_next_page_is_followed() -> None:
    """A patient with much traffic needs more than one page."""
    following = f"/2010-04-01/Accounts/{ACCOUNT}/Messages.json?Page=1"
    http = ScriptedHttp(
        [page(message("SM9", body="Other"), following=following), page(message("SM1"))]
    )

    assert look_up(http) == (True, "SM1")
    assert http.asked[1][1] == f"https://carrier.example{following}"


def test_pages_from_before_the_time_are_not_read() -> None:
    """A page that is wholly older ends the search."""
    old = message("SM9", body="Other", age=timedelta(days=2))

    assert look_up(ScriptedHttp([page(old, following="/more")])) == (False, None)


def test_endless_pages_leave_it_open() -> None:
    """Not found in the pages that may be read is not the same as not there."""
    pages = [page(message("SM9", body="Other"), following="/more")] * 50

    assert look_up(ScriptedHttp(pages)) == (None, None)


@pytest.mark.parametrize(
    "broken", [Response(500, {}, b""), Response(200, {}, b"?"), ArrivalUnknown("ReadTimeout")]
)
def test_a_broken_answer_leaves_it_open(broken: Response | ArrivalUnknown) -> None:
    """A list that cannot be read cannot say that a text is not there."""
    assert look_up(ScriptedHttp([broken])) == (None, None)


def test_a_match_before_a_broken_page_is_found() -> None:
    """What was seen was seen."""
    pages = [page(message("SM1"), following="/more"), Response(500, {}, b"")]

    assert look_up(ScriptedHttp(pages)) == (True, "SM1")


def test_the_list_is_not_filtered_by_date() -> None:
    """A text that still waits has no date of sending, and must be found all the same."""
    http = ScriptedHttp([page()])

    look_up(http)

    assert "Date" not in http.asked[0][1]


def test_a_lost_answer_is_unknown() -> None:
    """The request may have arrived, so the text may be on its way."""
    gateway = TwilioGateway(config_for("twilio", ""), ScriptedHttp([ArrivalUnknown("ReadTimeout")]))

    result = gateway.submit(
        SubmitRequest("r1", PRACTICE, PATIENT, Phi("Hi"), "https://us.example/s")
    )

    assert (result.outcome, result.detail_code) == (Outcome.UNKNOWN, "network.ReadTimeout")


def test_without_a_base_address_it_is_twilio() -> None:
    """The real carrier is the default."""
    http = ScriptedHttp([Response(500, {}, b"")])

    TwilioGateway(config_for("twilio", ""), http).submit(
        SubmitRequest("r1", PRACTICE, PATIENT, Phi("Hi"), "https://us.example/s")
    )

    assert http.asked[0][1].startswith("https://api.twilio.com/2010-04-01/Accounts/AC")


@pytest.mark.parametrize(
    ("callback", "expected"),
    [
        ("https://us.example/s", "https://us.example/s?ref=r1"),
        ("https://us.example/s?a=1", "https://us.example/s?a=1&ref=r1"),
    ],
)
def test_the_reference_rides_in_the_callback(callback: str, expected: str) -> None:
    """What the address already holds stays as it is."""
    assert with_reference(callback, "r1") == expected
