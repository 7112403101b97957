"""Closing a link: what it ends, who may, what is on record, and where staff see it."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta
from uuid import UUID, uuid4

import pytest

from cast.people import Cast, RememberingGateway
from quietline.kernel.audit import AuditKind
from quietline.kernel.consent import Purpose
from quietline.kernel.errors import NotFound
from quietline.kernel.phi import Phi
from quietline.records.audit.models import AuditEntry
from quietline.records.portal.models import PortalVisit
from quietline.services import conversations, dispatch, outbound, portal
from quietline.services.conversations import Bubble
from quietline.services.outbound import Draft
from quietline.services.ports import Ports

SECRET = "Your biopsy came back benign, the doctor will call you"
BORN = "1972-11-03"
Door = tuple[Ports, str, str]


@pytest.fixture
def message(ports: Ports, cast: Cast) -> UUID:
    sent = outbound.send(ports, cast.nurse, Draft(cast.sam, Phi(SECRET), Purpose.CARE))
    assert isinstance(sent, outbound.Queued)
    dispatch.run_once(ports, worker="w")
    return sent.message


@pytest.fixture
def door(ports: Ports, message: UUID, gateway: RememberingGateway) -> Door:
    found = re.search(r"/p/(\w+)", gateway.bodies[-1])
    assert found
    return ports, found[1], "browser-of-sam"


@pytest.fixture
def reading(door: Door, gateway: RememberingGateway) -> Door:
    """Sam has proven who he is and reads."""
    portal.give_birth_date(*door, BORN, "web t")
    dispatch.run_once(door[0], worker="w")
    code = re.search(r"\b(\d{6})\b", gateway.bodies[-1])
    assert code
    portal.give_code(*door, code[1], "web t")
    assert portal.read(*door, "web t") is not None
    return door


def bubble(ports: Ports, cast: Cast, message: UUID) -> Bubble:
    thread = conversations.open_thread(ports, cast.nurse, cast.conversations[cast.sam])
    return next(
        item for item in thread.items if isinstance(item, Bubble) and item.message == message
    )


def test_a_closed_link_opens_nothing(cast: Cast, ports: Ports, message: UUID, door: Door) -> None:
    """It looks like a link that never was."""
    assert portal.revoke_links(ports, cast.receptionist, message) == 1
    assert portal.open_link(*door, "web t").code == "link.invalid"


def test_who_is_reading_is_out_at_once(
    cast: Cast, ports: Ports, message: UUID, reading: Door
) -> None:
    """The session behind the link ends with it."""
    portal.revoke_links(ports, cast.receptionist, message)
    assert portal.read(*reading, "web t") is None
    assert PortalVisit.objects.get().ended_at is not None


def test_a_reply_behind_a_closed_link_is_not_taken(
    cast: Cast, ports: Ports, message: UUID, reading: Door
) -> None:
    """Nothing more is written from a session that has ended."""
    portal.revoke_links(ports, cast.receptionist, message)
    assert portal.reply(*reading, Phi("Hello?"), "web t") is None


def test_other_links_stay_open(
    cast: Cast, ports: Ports, message: UUID, door: Door, gateway: RememberingGateway
) -> None:
    """Only what this message carried is closed."""
    outbound.send(ports, cast.nurse, Draft(cast.sam, Phi(SECRET), Purpose.CARE))
    dispatch.run_once(ports, worker="w")
    portal.revoke_links(ports, cast.nurse, message)
    other = gateway.bodies[-1].rsplit("/", 1)[1]
    assert portal.open_link(ports, other, "b", "web t").step == "birth_date"


def test_closing_is_on_record(cast: Cast, ports: Ports, message: UUID) -> None:
    """Who, and which message."""
    portal.revoke_links(ports, cast.receptionist, message)
    entry = AuditEntry.objects.get(kind=AuditKind.LINK_REVOKED)
    assert (entry.subject, entry.actor) == (f"message:{message}", cast.receptionist.label)


def test_closing_what_is_closed_changes_nothing(cast: Cast, ports: Ports, message: UUID) -> None:
    """The second time there is nothing left, and nothing to record."""
    portal.revoke_links(ports, cast.receptionist, message)
    assert portal.revoke_links(ports, cast.receptionist, message) == 0
    assert AuditEntry.objects.filter(kind=AuditKind.LINK_REVOKED).count() == 1


def test_only_staff_of_the_practice_close_a_link(cast: Cast, ports: Ports, message: UUID) -> None:
    """Another practice's message is not there, nor is one for a role without the right."""
    stranger = replace(cast.nurse, practice_id=uuid4())
    for actor in (stranger, cast.administrator, None):
        with pytest.raises(NotFound):
            portal.revoke_links(ports, actor, message)


def test_the_bubble_says_while_its_link_opens(cast: Cast, ports: Ports, message: UUID) -> None:
    """Live until it is closed."""
    before = bubble(ports, cast, message).has_live_link
    portal.revoke_links(ports, cast.nurse, message)
    assert (before, bubble(ports, cast, message).has_live_link) == (True, False)


def test_a_link_past_its_hours_is_not_live(
    cast: Cast, ports: Ports, message: UUID, later: object
) -> None:
    """What has run out needs no closing."""
    later(timedelta(hours=73))  # type: ignore[operator]
    assert not bubble(ports, cast, message).has_live_link
    assert portal.revoke_links(ports, cast.nurse, message) == 0


def test_a_locked_link_is_told_where_staff_look(
    cast: Cast, ports: Ports, message: UUID, door: Door
) -> None:
    """The thread says that the link is closed, and what to do."""
    for _ in range(5):
        portal.give_birth_date(*door, "1972-11-04", "web t")
    thread = conversations.open_thread(ports, cast.nurse, cast.conversations[cast.sam])
    said = [item.sentence or "" for item in thread.items if not isinstance(item, Bubble)]
    assert "Too many wrong tries: the link is closed. Call the patient, then send again." in said
    shown = bubble(ports, cast, message)
    assert (shown.link_locked, shown.has_live_link) == (True, False)
