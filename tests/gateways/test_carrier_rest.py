"""The sandbox carrier's REST dialect: what a client of Twilio would meet."""

from __future__ import annotations

import base64

import pytest
from carrier_harness import ACCOUNT, PRACTICE, TOKEN, Receiver, RunningCarrier

from quietline.infra.http import HttpClient, Response

PATIENT = "+15555550111"
MESSAGES = f"/2010-04-01/Accounts/{ACCOUNT}/Messages"


def authorised(token: str = TOKEN) -> dict[str, str]:
    pair = base64.b64encode(f"{ACCOUNT}:{token}".encode()).decode()
    return {"authorization": f"Basic {pair}"}


def create(http: HttpClient, carrier: RunningCarrier, **changes: str) -> Response:
    fields = {"To": PATIENT, "From": PRACTICE, "Body": "Hello", **changes}
    url = f"{carrier.base_url}{MESSAGES}.json"
    return http.post_form(url, list(fields.items()), headers=authorised())


def read(http: HttpClient, url: str) -> dict[str, object]:
    document = http.get(url, headers=authorised()).json()
    assert isinstance(document, dict)
    return document


def bodies(http: HttpClient, carrier: RunningCarrier, *params: tuple[str, str]) -> list[object]:
    url = f"{carrier.base_url}{MESSAGES}.json"
    document = http.get(url, params=params, headers=authorised()).json()
    assert isinstance(document, dict)
    return [message["body"] for message in document["messages"]]


def test_a_created_message_reads_like_twilios(carrier: RunningCarrier, http: HttpClient) -> None:
    """201, queued, with the fields that clients read."""
    response = create(http, carrier, Body="é" * 200)
    document = response.json()

    assert response.status == 201
    assert isinstance(document, dict)
    expected = {
        "status": "queued",
        "direction": "outbound-api",
        "num_segments": "2",
        "from": PRACTICE,
    }
    assert expected.items() <= document.items()


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"To": ""}, 21604),
        ({"To": "5555550111"}, 21211),
        ({"To": "+0"}, 21211),
        ({"Body": ""}, 21602),
        ({"Body": "x" * 1601}, 21617),
        ({"From": "+15555559999"}, 21606),
        ({"StatusCallback": "not an address"}, 21609),
        ({"To": "+15005550004"}, 21610),
    ],
)
def test_a_faulty_request_is_refused_with_twilios_code(
    changes: dict[str, str], code: int, carrier: RunningCarrier, http: HttpClient
) -> None:
    """400, with code, message, more_info and status."""
    response = create(http, carrier, **changes)
    document = response.json()

    assert isinstance(document, dict)
    assert (response.status, document["code"], document["status"]) == (400, code, 400)
    assert set(document) == {"code", "message", "more_info", "status"}


@pytest.mark.parametrize("headers", [{}, authorised("wrong"), {"authorization": "Basic ="}])
def test_without_the_right_secret_there_is_nothing(
    headers: dict[str, str], carrier: RunningCarrier, http: HttpClient
) -> None:
    """401 with Twilio's code."""
    response = http.get(f"{carrier.base_url}{MESSAGES}.json", headers=headers)
    document = response.json()

    assert isinstance(document, dict)
    assert (response.status, document["code"]) == (401, 20003)


def test_another_account_is_not_found(carrier: RunningCarrier, http: HttpClient) -> None:
    """An account's messages are its own."""
    url = f"{carrier.base_url}/2010-04-01/Accounts/ACother/Messages.json"

    assert http.get(url, headers=authorised()).status == 404


def test_one_message_can_be_fetched(carrier: RunningCarrier, http: HttpClient) -> None:
    """By its sid, as it was created."""
    created = create(http, carrier).json()
    assert isinstance(created, dict)

    fetched = read(http, f"{carrier.base_url}{MESSAGES}/{created['sid']}.json")

    assert fetched["body"] == "Hello"


def test_an_unknown_message_is_not_found(carrier: RunningCarrier, http: HttpClient) -> None:
    """404 with Twilio's code."""
    response = http.get(f"{carrier.base_url}{MESSAGES}/SMnone.json", headers=authorised())

    assert response.status == 404


def test_lists_are_newest_first(carrier: RunningCarrier, http: HttpClient) -> None:
    """The order that Twilio uses."""
    for body in ("one", "two"):
        create(http, carrier, Body=body)

    assert bodies(http, carrier) == ["two", "one"]


@pytest.mark.parametrize(
    "condition",
    [("To", "+15555550112"), ("From", "+15555550101"), ("Reference", "r2")],
)
def test_lists_are_filtered(
    condition: tuple[str, str], start_carrier: object, http: HttpClient
) -> None:
    """By number of the patient, number of the practice, and our reference."""
    assert callable(start_carrier)
    carrier = start_carrier(numbers=(PRACTICE, "+15555550101"))
    create(http, carrier, Body="one", Reference="r1")
    create(http, carrier, Body="two", Reference="r2", To="+15555550112", From="+15555550101")

    assert bodies(http, carrier, condition) == ["two"]


@pytest.mark.parametrize(("day", "count"), [("2020-01-01", 1), ("2999-01-01", 0)])
def test_lists_are_filtered_by_the_day_of_sending(
    day: str, count: int, carrier: RunningCarrier, receiver: Receiver, http: HttpClient
) -> None:
    """DateSent> counts from the start of the day, and only what was sent has a day."""
    create(http, carrier, StatusCallback=f"{receiver.base_url}/s?ref=r1")
    for _ in range(2):
        receiver.next("r1")

    assert len(bodies(http, carrier, ("DateSent>", day))) == count


def test_pages_follow_one_another(carrier: RunningCarrier, http: HttpClient) -> None:
    """next_page_uri leads through everything, each message once, then ends."""
    for number in range(5):
        create(http, carrier, Body=str(number))
    page = read(http, f"{carrier.base_url}{MESSAGES}.json?PageSize=2")
    seen = [page]
    while page["next_page_uri"]:
        page = read(http, f"{carrier.base_url}{page['next_page_uri']}")
        seen.append(page)

    listed = [message["body"] for page in seen for message in page["messages"]]  # type: ignore[attr-defined]
    assert listed == ["4", "3", "2", "1", "0"]


@pytest.mark.parametrize("body", [b"\xff", b"Body=%ff"])
def test_a_form_that_cannot_be_read_is_refused(
    body: bytes, carrier: RunningCarrier, http: HttpClient
) -> None:
    """Neither accepted nor a broken server."""
    url = f"{carrier.base_url}{MESSAGES}.json"

    assert http.send("POST", url, headers=authorised(), body=body).status == 400
