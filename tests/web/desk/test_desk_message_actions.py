"""Closing a link and settling a parked text, as the desk offers and does it."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import timedelta
from uuid import UUID

import pytest
from django.test import Client

from cast.people import Cast, RememberingGateway
from quietline.gateways.port import LookupResult, SubmitResult
from quietline.infra.clock import FrozenClock
from quietline.kernel.consent import Purpose
from quietline.kernel.delivery import Outcome
from quietline.kernel.phi import Phi
from quietline.services import consent, dispatch, outbound, reconcile
from quietline.services.ports import Ports

SECRET = "Your biopsy came back benign"


@pytest.fixture
def thread(cast: Cast) -> str:
    return f"/desk/c/{cast.conversations[cast.sam]}/"


@pytest.fixture
def message(cast: Cast, ports: Ports) -> UUID:
    sent = outbound.send(ports, cast.nurse, outbound.Draft(cast.sam, Phi(SECRET), Purpose.CARE))
    assert isinstance(sent, outbound.Queued)
    return sent.message


@pytest.fixture
def parked(message: UUID, ports: Ports, gateway: RememberingGateway, clock: FrozenClock) -> UUID:
    gateway.answers = [SubmitResult(Outcome.UNKNOWN)]
    dispatch.run_once(ports, worker="w")
    gateway.found = [LookupResult(found=None)] * 2
    clock.advance(timedelta(hours=25))
    reconcile.run_once(ports, worker="w")
    return message


def html(client: Client, at: str) -> str:
    return client.get(at).content.decode()


def test_a_live_link_can_be_closed_from_its_bubble(
    desk: Callable[..., Client], thread: str, message: UUID
) -> None:
    """The quiet action leads to a sheet, and goes when the link has."""
    client = desk()
    offered = re.search(r'href="([^"]+close-link)" data-sheet', html(client, thread))
    assert offered

    answer = client.post(offered[1], headers={"X-Part": "1"})

    assert answer.json() == {"said": "The link is closed.", "ok": True}
    assert "close-link" not in html(client, thread)


def test_the_patient_then_sees_the_closed_page(
    desk: Callable[..., Client],
    thread: str,
    message: UUID,
    ports: Ports,
    gateway: RememberingGateway,
) -> None:
    """Nothing of the message, nor whose it was."""
    dispatch.run_once(ports, worker="w")
    link = gateway.bodies[-1].split("http://testserver")[1]
    desk().post(f"{thread}m/{message}/close-link")

    page = Client().get(link)

    assert page.status_code == 410
    assert "no longer works" in page.content.decode()


def test_a_locked_link_is_said_in_the_thread(
    desk: Callable[..., Client],
    thread: str,
    message: UUID,
    ports: Ports,
    gateway: RememberingGateway,
) -> None:
    """Where staff look, with what to do."""
    from quietline.services import portal

    dispatch.run_once(ports, worker="w")
    token = gateway.bodies[-1].rsplit("/", 1)[1]
    for _ in range(5):
        portal.give_birth_date(ports, token, "b", "1999-01-01", "web t")

    page = html(desk(), thread)

    assert "Too many wrong tries: the link is closed. Call the patient, then send again." in page
    assert "Link closed" in page


def test_a_parked_text_is_settled_at_its_bubble(
    desk: Callable[..., Client], cast: Cast, thread: str, parked: UUID
) -> None:
    """A nurse may, and the bubble then says what became of it."""
    client = desk(cast.nurse)
    assert f"{parked}/send-again" in html(client, thread)

    answer = client.post(f"{thread}m/{parked}/give-up", headers={"X-Part": "1"})

    assert answer.json()["said"] == "It is not sent again."
    assert "it was left at that" in html(client, thread)


def test_settling_is_not_offered_to_a_receptionist(
    desk: Callable[..., Client], thread: str, parked: UUID
) -> None:
    """She reads that a person must decide."""
    page = html(desk(), thread)

    assert "A person must decide" in page
    assert "send-again" not in page


def test_a_text_that_may_not_go_again_says_why_on_the_sheet(
    desk: Callable[..., Client], cast: Cast, thread: str, parked: UUID, ports: Ports
) -> None:
    """The sheet stays, with the sentence of the refusal."""
    consent.revoke(ports, cast.nurse, cast.sam, frozenset())

    answer = desk(cast.nurse).post(f"{thread}m/{parked}/send-again", headers={"X-Part": "1"})

    assert answer.status_code == 422
    assert "stop texting" in answer.content.decode()


def test_an_action_on_a_message_that_does_not_exist_is_not_found(
    desk: Callable[..., Client], thread: str, message: UUID
) -> None:
    """Only the actions of the table have a page."""
    assert desk().get(f"{thread}m/{message}/erase").status_code == 404
