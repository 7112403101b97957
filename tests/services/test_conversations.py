import re

import pytest

from cast.people import Cast
from quietline.infra.ids import new_id
from quietline.kernel.access import Actor, ActorKind, Role
from quietline.kernel.audit import AuditKind
from quietline.kernel.consent import Purpose
from quietline.kernel.errors import NotFound
from quietline.kernel.phi import Phi
from quietline.records.audit.models import AuditEntry
from quietline.services import conversations, dispatch, outbound, portal
from quietline.services.conversations import Bubble, Notice
from quietline.services.outbound import Draft


def bubbles(ports, cast: Cast, patient):
    thread = conversations.open_thread(ports, cast.nurse, cast.conversations[patient])
    return [item for item in thread.items if isinstance(item, Bubble)]


def test_opening_a_conversation_is_on_record(ports, cast: Cast):
    """Every read of PHI is audited: 164.312(b)."""
    conversations.open_thread(ports, cast.nurse, cast.conversations[cast.sam])
    entry = AuditEntry.objects.get(kind=AuditKind.CONVERSATION_READ)
    assert (entry.actor, entry.patient) == (cast.nurse.label, cast.sam)


def test_another_practices_conversation_is_not_found(ports, cast: Cast):
    """Absent and forbidden look the same."""
    stranger = Actor(ActorKind.STAFF, new_id(), new_id(), role=Role.NURSE, origin="t")
    with pytest.raises(NotFound):
        conversations.open_thread(ports, stranger, cast.conversations[cast.sam])


def test_whoever_runs_the_machine_does_not_read(ports, cast: Cast):
    """The administrator has no conversations."""
    with pytest.raises(NotFound):
        conversations.open_thread(ports, cast.administrator, cast.conversations[cast.sam])


def test_staff_never_see_a_patients_one_time_code(ports, cast: Cast, gateway):
    """The code is for the patient alone; the desk shows that one was sent."""
    draft = Draft(cast.sam, Phi("Your biopsy came back benign"), Purpose.CARE)
    outbound.send(ports, cast.nurse, draft)
    dispatch.run_once(ports, worker="w")
    link = re.search(r"/p/(\w+)", gateway.bodies[-1]).group(1)
    portal.give_birth_date(ports, link, "browser", "1972-11-03", "web t")
    dispatch.run_once(ports, worker="w")
    code = re.search(r"\d{6}", gateway.bodies[-1]).group()
    shown = [part.body.reveal() for one in bubbles(ports, cast, cast.sam) for part in one.parts]
    shown += [one.text.reveal() for one in bubbles(ports, cast, cast.sam)]
    assert not any(code in text for text in shown)


def test_a_recorded_consent_stands_between_the_bubbles(ports, cast: Cast):
    """Where staff look."""
    thread = conversations.open_thread(ports, cast.nurse, cast.conversations[cast.sam])
    said = [item.sentence for item in thread.items if isinstance(item, Notice)]
    assert any(sentence.startswith("Consent recorded for appointments") for sentence in said)


@pytest.mark.parametrize("search", ["sam", "CARTER", "car sam", "(555) 010-0002"])
def test_a_patient_is_found_by_name_and_number(ports, cast: Cast, search):
    """In any case, by the beginning of each word, in any order."""
    found = conversations.list_inbox(ports, cast.receptionist, search=search)
    assert [row.name.reveal() for row in found.rows] == ["Sam Carter"]


@pytest.mark.parametrize("search", ["sem", "carterx", "sam quinn", "5550109999"])
def test_who_does_not_match_is_not_found(ports, cast: Cast, search):
    """Every word must match."""
    assert conversations.list_inbox(ports, cast.receptionist, search=search).rows == ()


def test_a_search_is_on_record_without_what_was_searched_for(ports, cast: Cast):
    """Who looked and how many they found."""
    conversations.list_inbox(ports, cast.receptionist, search="Carter")
    entry = AuditEntry.objects.get(kind=AuditKind.PATIENT_SEARCHED)
    assert b'"found":1' in bytes(entry.canonical)
    assert b"arter" not in bytes(entry.canonical)


def test_the_feed_tells_of_changes_without_content(ports, cast: Cast):
    """Ids and kinds; reads are silent."""
    before = conversations.list_inbox(ports, cast.nurse).feed_index
    outbound.send(ports, cast.nurse, Draft(cast.sam, Phi("See you at 3"), Purpose.CARE))
    (change,) = conversations.watch(ports, cast.nurse, before)
    assert (change.kind, change.conversation) == ("message.queued", cast.conversations[cast.sam])


def test_the_inbox_shows_whose_texts_are_off(ports, cast: Cast):
    """Before anybody opens the conversation."""
    rows = conversations.list_inbox(ports, cast.nurse).rows
    assert {row.name.reveal(): row.texting_off for row in rows} == {
        "Ana Reyes": False,
        "Sam Carter": False,
        "Noah Quinn": True,
    }
