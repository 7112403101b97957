"""Unassigned threads: who could have written, and what it means that a person says so."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from uuid import UUID, uuid4

import pytest

from cast.people import Cast
from quietline.gateways.port import InboundText
from quietline.infra.ids import new_id
from quietline.kernel.access import Actor
from quietline.kernel.audit import AuditKind
from quietline.kernel.errors import NotFound
from quietline.kernel.phi import Phi
from quietline.kernel.phone import PhoneNumber
from quietline.records.audit.models import AuditEntry, AuditHead
from quietline.records.messaging.models import Conversation, Message, Submission
from quietline.services import conversations, dispatch, inbound, patients
from quietline.services.conversations import Bubble, Thread
from quietline.services.outbound.store import SMS_BODY, SMS_NUMBER
from quietline.services.ports import Ports
from quietline.services.safes import open_key

SAM, STRANGER = "+15550100002", "+15550109999"
Text = Callable[[str, str], None]


@pytest.fixture
def text(ports: Ports) -> Text:
    def send(number: str, words: str) -> None:
        arrived = InboundText(
            gateway_message_id=f"SM{new_id().hex}",
            sender=PhoneNumber(number),
            to="+12125550199",
            body=Phi(words),
        )
        inbound.receive(ports, "sandbox", arrived)
        inbound.run_once(ports)

    return send


@pytest.fixture
def stray(cast: Cast, text: Text) -> UUID:
    """A thread of a number that is nobody's, with a text and our answer to it."""
    text(STRANGER, "HELP")
    return unassigned()


def unassigned() -> UUID:
    return Conversation.objects.get(patient=None).id


def opened(ports: Ports, actor: Actor, conversation: UUID) -> Thread:
    return conversations.open_thread(ports, actor, conversation)


def words(thread: Thread) -> list[str]:
    return [item.text.reveal() for item in thread.items if isinstance(item, Bubble)]


def share_number(ports: Ports, cast: Cast) -> None:
    lily = patients.NewPatient(
        name=Phi("Lily Carter"),
        date_of_birth=Phi("2015-01-01"),
        mobile=Phi(SAM),
        language="en",
        timezone="America/New_York",
    )
    patients.add(ports, cast.receptionist, lily)


def test_a_shared_number_shows_who_shares_it(ports: Ports, cast: Cast, text: Text) -> None:
    """The candidates are the patients who have exactly this number."""
    share_number(ports, cast)
    text(SAM, "Can I come at four?")
    thread = opened(ports, cast.receptionist, unassigned())
    assert thread.unassigned is not None
    names = [one.name.reveal() for one in thread.unassigned.candidates]
    assert names == ["Lily Carter", "Sam Carter"]
    assert "More than one patient" in thread.unassigned.sentence


def test_an_unknown_number_has_no_candidates(ports: Ports, cast: Cast, stray: UUID) -> None:
    """Nobody is guessed; the name shows the last four digits."""
    thread = opened(ports, cast.receptionist, stray)
    assert thread.unassigned is not None
    assert thread.unassigned.candidates == ()
    assert thread.patient.name.reveal() == "Unassigned number …9999"


def test_the_inbox_marks_it(ports: Ports, cast: Cast, stray: UUID) -> None:
    """One row of the list is nobody's."""
    rows = conversations.list_inbox(ports, cast.receptionist).rows
    assert [row.conversation for row in rows if row.unassigned] == [stray]


def test_the_inbox_finds_it_by_its_number(ports: Ports, cast: Cast, stray: UUID) -> None:
    """Whoever has the number on a note can look for it."""
    rows = conversations.list_inbox(ports, cast.receptionist, search="555 010 9999").rows
    assert [row.conversation for row in rows] == [stray]


def test_somebody_is_found_by_name(ports: Ports, cast: Cast, stray: UUID) -> None:
    """And that somebody was looked for is on record, without the name."""
    found = conversations.look_for_sender(ports, cast.receptionist, stray, "sam").found
    assert [one.patient for one in found] == [cast.sam]
    assert AuditEntry.objects.filter(kind=AuditKind.PATIENT_SEARCHED).count() == 1


def test_nobody_replies_to_a_number_without_a_patient(
    ports: Ports, cast: Cast, stray: UUID
) -> None:
    """The thread says why."""
    thread = opened(ports, cast.nurse, stray)
    assert not thread.may_send
    assert thread.unassigned is not None
    assert "then you can reply" in thread.unassigned.sentence


def test_assigned_messages_stand_in_the_patients_conversation(
    ports: Ports, cast: Cast, stray: UUID
) -> None:
    """Both the text and the answer to it, and the empty thread is gone."""
    there = conversations.assign(ports, cast.receptionist, stray, cast.sam)
    thread = opened(ports, cast.receptionist, there)
    assert there == cast.conversations[cast.sam]
    assert words(thread)[0] == "HELP"
    assert len(words(thread)) == 2
    assert not Conversation.objects.filter(id=stray).exists()


def test_what_is_assigned_rests_under_the_patients_key(
    ports: Ports, cast: Cast, stray: UUID
) -> None:
    """Destroy the patient's key and it is unreadable: words, numbers and all."""
    conversations.assign(ports, cast.receptionist, stray, cast.sam)
    key = open_key(ports, cast.sam)
    texted = Submission.objects.get(patient_id=cast.sam)
    assert key.open(texted.id, SMS_NUMBER, texted.e164_sealed).reveal() == STRANGER
    assert key.open(texted.id, SMS_BODY, texted.body_sealed).reveal()


def test_an_answer_that_waits_still_goes_out(
    ports: Ports, cast: Cast, stray: UUID, gateway
) -> None:
    """The outbox row moved with its message, to the number that wrote."""
    conversations.assign(ports, cast.receptionist, stray, cast.sam)
    dispatch.run_once(ports, worker="w")
    assert [request.to.e164 for request in gateway.submitted] == [STRANGER]


def test_the_conversation_takes_over_what_was_unread(
    ports: Ports, cast: Cast, text: Text, stray: UUID
) -> None:
    """Unread and urgent stay so, and the newest message is shown in the list."""
    text(STRANGER, "I have chest pain and can't breathe")
    conversations.assign(ports, cast.receptionist, stray, cast.sam)
    row = Conversation.objects.get(patient_id=cast.sam)
    assert (row.unread, row.is_urgent) == (2, True)
    assert row.last_message_id == Message.objects.order_by("-created_at", "-id")[0].id


def test_assigning_is_on_record(ports: Ports, cast: Cast, stray: UUID) -> None:
    """One entry for the thread and one for each message, all about the patient."""
    conversations.assign(ports, cast.receptionist, stray, cast.sam)
    entries = AuditEntry.objects.filter(kind=AuditKind.CONVERSATION_ASSIGNED)
    assert entries.filter(subject=f"conversation:{stray}").count() == 1
    assert {entry.patient for entry in entries} == {cast.sam}
    assert entries.count() == 3


def test_without_its_entry_nothing_is_assigned(ports: Ports, cast: Cast, stray: UUID) -> None:
    """The same transaction: both or neither."""
    from quietline.kernel.errors import QuietlineError

    AuditHead.objects.update(frontier=b"broken")
    with pytest.raises(QuietlineError):
        conversations.assign(ports, cast.receptionist, stray, cast.sam)
    assert Message.objects.filter(conversation_id=stray, patient=None).count() == 2


def test_the_next_text_from_that_number_is_looked_at_anew(
    ports: Ports, cast: Cast, text: Text, stray: UUID
) -> None:
    """Saying who wrote once does not make the number theirs."""
    conversations.assign(ports, cast.receptionist, stray, cast.sam)
    text(STRANGER, "It is me again")
    assert unassigned() != stray


def test_a_thread_is_assigned_once(ports: Ports, cast: Cast, stray: UUID) -> None:
    """A second click finds nothing, and a patient's own thread is never moved."""
    conversations.assign(ports, cast.receptionist, stray, cast.sam)
    for thread in (stray, cast.conversations[cast.ana]):
        with pytest.raises(NotFound):
            conversations.assign(ports, cast.receptionist, thread, cast.sam)


def test_only_who_keeps_patients_records_assigns(ports: Ports, cast: Cast, stray: UUID) -> None:
    """The privacy officer reads, the administrator does neither, strangers see nothing."""
    stranger = replace(cast.nurse, practice_id=uuid4())
    for actor in (cast.privacy_officer, cast.administrator, stranger):
        with pytest.raises(NotFound):
            conversations.assign(ports, actor, stray, cast.sam)


def test_nothing_is_assigned_to_somebody_who_is_not_a_patient(
    ports: Ports, cast: Cast, stray: UUID
) -> None:
    """Absent and another practice's look the same."""
    with pytest.raises(NotFound):
        conversations.assign(ports, cast.receptionist, stray, uuid4())
