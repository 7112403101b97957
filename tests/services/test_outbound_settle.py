"""A parked text, settled by a person: sent again by the checks of now, or left at that."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest

from cast.people import Cast, RememberingGateway
from quietline.gateways.port import LookupResult, SubmitResult
from quietline.kernel.audit import AuditKind
from quietline.kernel.consent import Purpose
from quietline.kernel.delivery import Outcome
from quietline.kernel.errors import NotFound
from quietline.kernel.phi import Phi
from quietline.records.audit.models import AuditEntry
from quietline.records.messaging.models import Message, Submission
from quietline.records.portal.models import PortalLink
from quietline.services import consent, conversations, dispatch, outbound, reconcile
from quietline.services.conversations import Bubble
from quietline.services.outbound import Draft, GivenUp, Queued, Refused
from quietline.services.ports import Ports

SECRET = "Your biopsy came back benign, the doctor will call you"


@pytest.fixture
def parked(ports: Ports, cast: Cast, gateway: RememberingGateway, clock) -> UUID:
    """A secure message whose notification nobody can tell of."""
    sent = outbound.send(ports, cast.nurse, Draft(cast.sam, Phi(SECRET), Purpose.CARE))
    assert isinstance(sent, Queued)
    gateway.answers = [SubmitResult(Outcome.UNKNOWN)]
    dispatch.run_once(ports, worker="w")
    gateway.found = [LookupResult(found=None)] * 2
    clock.advance(timedelta(hours=25))
    reconcile.run_once(ports, worker="w")
    assert Message.objects.get(id=sent.message).state == "parked"
    return sent.message


def states(message: UUID) -> list[str]:
    rows = Submission.objects.filter(message_id=message).order_by("created_at", "id")
    return list(rows.values_list("state", flat=True))


def test_sending_again_makes_a_new_submission(ports: Ports, cast: Cast, parked: UUID) -> None:
    """The first is closed, the second waits to go out."""
    decided = outbound.settle(ports, cast.nurse, parked, "send_again")
    assert isinstance(decided, Queued)
    assert states(parked) == ["cancelled", "queued"]
    assert Message.objects.get(id=parked).state == "queued"


def test_what_is_sent_again_goes_out_with_a_fresh_link(
    ports: Ports, cast: Cast, parked: UUID, gateway: RememberingGateway
) -> None:
    """The token of the first is kept nowhere, so the second text carries its own."""
    outbound.settle(ports, cast.nurse, parked, "send_again")
    dispatch.run_once(ports, worker="w")
    assert gateway.bodies[0] != gateway.bodies[1]
    assert PortalLink.objects.filter(message_id=parked).count() == 2


def test_sending_again_asks_consent_as_it_is_now(ports: Ports, cast: Cast, parked: UUID) -> None:
    """After a stop nothing goes, and the message stays parked."""
    consent.revoke(ports, cast.nurse, cast.sam, frozenset())
    decided = outbound.settle(ports, cast.nurse, parked, "send_again")
    assert isinstance(decided, Refused)
    assert decided.code == "consent.opted_out"
    assert states(parked) == ["parked"]
    assert Message.objects.get(id=parked).state == "parked"


def test_giving_up_sends_nothing(
    ports: Ports, cast: Cast, parked: UUID, gateway: RememberingGateway
) -> None:
    """The message says that it was left at that."""
    decided = outbound.settle(ports, cast.nurse, parked, "give_up")
    dispatch.run_once(ports, worker="w")
    row = Message.objects.get(id=parked)
    assert decided == GivenUp(parked)
    assert (row.state, row.code) == ("refused", "dispatch.given_up")
    assert len(gateway.submitted) == 1


@pytest.mark.parametrize(
    ("decision", "kinds"),
    [
        ("send_again", {AuditKind.MESSAGE_REQUEUED, AuditKind.MESSAGE_CANCELLED}),
        ("give_up", {AuditKind.MESSAGE_CANCELLED}),
    ],
)
def test_who_settled_it_is_on_record(
    ports: Ports, cast: Cast, parked: UUID, decision, kinds
) -> None:
    """The entries are the person's own."""
    outbound.settle(ports, cast.nurse, parked, decision)
    entries = AuditEntry.objects.filter(
        subject=f"message:{parked}", actor=cast.nurse.label, kind__in=kinds
    )
    assert {entry.kind for entry in entries} == kinds


def test_a_parked_message_is_settled_once(ports: Ports, cast: Cast, parked: UUID) -> None:
    """A second click finds nothing to decide."""
    outbound.settle(ports, cast.nurse, parked, "send_again")
    with pytest.raises(NotFound):
        outbound.settle(ports, cast.nurse, parked, "send_again")


def test_a_receptionist_does_not_settle(ports: Ports, cast: Cast, parked: UUID) -> None:
    """Nor is it offered to her."""
    with pytest.raises(NotFound):
        outbound.settle(ports, cast.receptionist, parked, "give_up")
    assert [can_settle(ports, actor, cast) for actor in (cast.receptionist, cast.nurse)] == [
        False,
        True,
    ]


def test_a_message_that_is_not_parked_is_not_there(ports: Ports, cast: Cast) -> None:
    """What is on its way is nobody's to settle."""
    sent = outbound.send(ports, cast.nurse, Draft(cast.sam, Phi("See you at 3"), Purpose.CARE))
    assert isinstance(sent, Queued)
    with pytest.raises(NotFound):
        outbound.settle(ports, cast.nurse, sent.message, "give_up")


def can_settle(ports: Ports, actor, cast: Cast) -> bool:
    thread = conversations.open_thread(ports, actor, cast.conversations[cast.sam])
    return any(isinstance(item, Bubble) and item.can_settle for item in thread.items)
