"""Sending and reading messages over the API: the shapes that programs build on."""

from __future__ import annotations

import json
from uuid import UUID

import pytest
from api_program import Program

from cast.people import Cast
from quietline.formats.audit_proof import check_proof
from quietline.infra.ids import new_id
from quietline.records.messaging.models import Message, Submission
from quietline.records.patients.models import PatientNumber
from quietline.services import dispatch
from quietline.services.ports import Ports

BIOPSY = "Your biopsy came back benign, the doctor will call you"
PLAIN = "We open at 8 tomorrow. See you then."

ABSENT = "01a1fb53-e5d1-78a9-85cb-0173bcc252e4"


def test_a_plain_text_is_queued_as_written(personal: Program, cast: Cast) -> None:
    """202 with the very words that the phone will show."""
    answer = personal.send(cast.sam, PLAIN)
    assert answer.status_code == 202
    said = answer.json()
    assert said["plan"] == [{"channel": "sms", "body": PLAIN}]
    assert (said["outcome"], said["tier"], said["notices"]) == ("queued", 1, [])


def test_a_clinical_text_goes_through_the_portal(personal: Program, cast: Cast) -> None:
    """The phone shows a notification; the words wait behind the link."""
    said = personal.send(cast.sam, BIOPSY).json()
    assert said["tier"] == 3
    assert {step["channel"] for step in said["plan"]} == {"portal", "sms"}
    assert "biopsy" not in json.dumps(said["plan"])


def test_a_reason_points_at_the_revealing_words(personal: Program, cast: Cast) -> None:
    """Offsets are in code points of the text as sent."""
    reasons = personal.send(cast.sam, BIOPSY).json()["reasons"]
    marked = {BIOPSY[r["span"]["start"] : r["span"]["end"]] for r in reasons if "span" in r}
    assert any("biopsy" in words for words in marked)


def test_a_queued_message_is_in_the_outbox(personal: Program, cast: Cast) -> None:
    """The answer is given after the commit, so the id can be looked up."""
    said = personal.send(cast.sam, PLAIN).json()
    assert Submission.objects.get().message_id == UUID(said["id"])


def test_the_answer_says_where_the_message_can_be_read(personal: Program, cast: Cast) -> None:
    """A created thing has an address."""
    answer = personal.send(cast.sam, PLAIN)
    assert answer["Location"] == f"/api/v1/messages/{answer.json()['id']}"


def test_without_consent_the_send_is_refused_with_code_and_sentence(
    personal: Program, cast: Cast
) -> None:
    """422, and nothing is kept but the audit entry."""
    answer = personal.send(cast.noah, PLAIN)
    said = answer.json()
    assert (answer.status_code, said["outcome"], said["code"]) == (422, "refused", "consent.none")
    assert said["sentence"]
    assert not Message.objects.exists()


def test_what_a_person_must_look_at_is_held(personal: Program, ports: Ports, cast: Cast) -> None:
    """A clinical text to a number that nobody has confirmed waits for a person, with the reason."""
    PatientNumber.objects.filter(patient_id=cast.sam).update(verified_at=None)
    answer = personal.send(cast.sam, BIOPSY)
    said = answer.json()
    assert (answer.status_code, said["outcome"]) == (202, "held")
    assert said["code"] == "destination.unverified"
    assert said["sentence"]


def test_a_held_message_says_so_when_it_is_read(personal: Program, cast: Cast) -> None:
    """Reading gives the code again, for as long as the message is held."""
    PatientNumber.objects.filter(patient_id=cast.sam).update(verified_at=None)
    held = personal.send(cast.sam, BIOPSY).json()
    said = personal.get(f"/messages/{held['id']}").json()
    assert (said["outcome"], said["state"], said["code"]) == ("held", "held", held["code"])


def test_a_message_that_is_read_repeats_what_was_answered(personal: Program, cast: Cast) -> None:
    """The same fields in both answers, so that one parser does."""
    sent = personal.send(cast.sam, BIOPSY).json()
    said = personal.get(f"/messages/{sent['id']}").json()
    assert {name: said[name] for name in sent} == sent


def test_every_state_is_told_with_its_time(personal: Program, ports: Ports, cast: Cast) -> None:
    """Queued, submitting, submitted: each with its instant."""
    sent = personal.send(cast.sam, PLAIN).json()
    dispatch.run_once(ports, worker="w")
    said = personal.get(f"/messages/{sent['id']}").json()
    (part,) = said["parts"]
    assert said["state"] == part["state"] == "submitted"
    assert [change["state"] for change in part["changes"]] == ["queued", "submitting", "submitted"]
    assert all(change["at"].endswith("Z") for change in part["changes"])


def test_the_explanation_tells_the_whole_decision(personal: Program, cast: Cast) -> None:
    """Who, what it reveals, consent, agreement, hours, segments, audit."""
    sent = personal.send(cast.sam, BIOPSY).json()
    sections = personal.get(f"/messages/{sent['id']}").json()["explanation"]["sections"]
    titles = [section["title"] for section in sections]
    assert titles[:4] == ["Who and what", "What the text reveals", "Consent", "Agreement (BAA)"]
    assert titles[-1] == "Audit entries"


def test_the_proofs_stand_alone(personal: Program, ports: Ports, cast: Cast) -> None:
    """An entry's proof verifies with the public key and nothing else."""
    sent = personal.send(cast.sam, PLAIN).json()
    entries = personal.get(f"/messages/{sent['id']}").json()["explanation"]["entries"]
    key = ports.audit_signer.public_key_text()
    proven = [check_proof(json.dumps(item["proof"]), key) for item in entries]
    assert [entry.kind for entry in proven] == [item["entry"]["kind"] for item in entries]
    assert "message.queued" in {entry.kind for entry in proven}


def test_reading_is_recorded(personal: Program, cast: Cast) -> None:
    """The second reading shows the first one in the log."""
    sent = personal.send(cast.sam, PLAIN).json()
    personal.get(f"/messages/{sent['id']}")
    entries = personal.get(f"/messages/{sent['id']}").json()["explanation"]["entries"]
    assert "explanation.read" in {item["entry"]["kind"] for item in entries}


@pytest.mark.parametrize("message", [ABSENT, "1", "not-an-id", "%00", "..%2f..%2fetc"])
def test_a_message_that_is_not_there_is_not_found(program: Program, message: str) -> None:
    """Whatever stands for the id."""
    answer = program.get(f"/messages/{message}")
    assert (answer.status_code, answer.json()["code"]) == (404, "not_found")


def test_a_patient_who_is_not_there_is_not_found(program: Program) -> None:
    """Absent and another practice's look the same."""
    answer = program.send(new_id(), PLAIN)
    assert (answer.status_code, answer.json()["outcome"]) == (404, "error")
