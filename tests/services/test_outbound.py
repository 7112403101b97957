from datetime import UTC, date, datetime, timedelta

import pytest

from cast.people import Cast
from quietline.infra.ids import new_id
from quietline.kernel.access import Actor, ActorKind, Scope
from quietline.kernel.audit import AuditKind
from quietline.kernel.consent import Purpose
from quietline.kernel.errors import (
    Conflict,
    IntegrityBroken,
    InvalidInput,
    NotFound,
    QuietlineError,
)
from quietline.kernel.phi import Phi
from quietline.records.audit.models import AuditEntry, AuditHead
from quietline.records.compliance.models import Agreement
from quietline.records.messaging.models import Message, Submission
from quietline.services import consent, outbound
from quietline.services.outbound import Draft, Held, Queued, Refused

BENIGN = "Your biopsy came back benign, the doctor will call you"
PLAIN = "See you Tuesday at 3 pm"


def draft(patient, text=PLAIN, purpose=Purpose.CARE, key=None):
    return Draft(patient, Phi(text), purpose, key)


def sms_body(ports, submission):
    from quietline.services.outbound.store import SMS_BODY
    from quietline.services.safes import open_key

    key = open_key(ports, submission.patient_id)
    return key.open(submission.id, SMS_BODY, submission.body_sealed).reveal()


def test_an_administrative_text_goes_by_sms_as_written(ports, cast: Cast):
    """Tier 1 is put into the outbox in the sender's own words."""
    decision = outbound.send(ports, cast.receptionist, draft(cast.sam))
    assert isinstance(decision, Queued)
    assert sms_body(ports, Submission.objects.get(message_id=decision.message)) == PLAIN


def test_a_clinical_text_goes_to_the_portal_with_a_bare_notification(ports, cast: Cast):
    """Tier 3 never stands in the outbox; the phone is only told that something waits."""
    decision = outbound.send(ports, cast.receptionist, draft(cast.sam, BENIGN))
    assert isinstance(decision, Queued)
    body = sms_body(ports, Submission.objects.get(message_id=decision.message))
    assert body.startswith("Maple Street Clinic: you have a secure message. http://testserver/p/")


def test_a_notification_is_written_in_the_patients_language(ports, cast: Cast):
    """A Spanish-speaking patient is told in Spanish."""
    outbound.send(ports, cast.receptionist, draft(cast.ana, BENIGN))
    assert "mensaje" in sms_body(ports, Submission.objects.get())


def test_without_any_consent_nothing_is_sent(ports, cast: Cast):
    """No event in the ledger means no."""
    decision = outbound.send(ports, cast.receptionist, draft(cast.noah))
    assert isinstance(decision, Refused)
    assert decision.code == "consent.none"


def test_consent_for_one_purpose_is_none_for_another(ports, cast: Cast):
    """Whoever agreed to appointments has not agreed to campaigns."""
    decision = outbound.send(ports, cast.nurse, draft(cast.sam, purpose=Purpose.CAMPAIGN))
    assert isinstance(decision, Refused)
    assert decision.code == "consent.other_purpose"


def test_a_refusal_leaves_an_audit_entry_and_no_message(ports, cast: Cast):
    """What was refused is on record; its words are not."""
    outbound.send(ports, cast.receptionist, draft(cast.noah))
    assert AuditEntry.objects.filter(kind=AuditKind.MESSAGE_REFUSED).count() == 1
    assert not Message.objects.exists()


def test_without_an_agreement_nothing_is_sent(ports, cast: Cast):
    """No BAA on file, no submission."""
    Agreement.objects.all().delete()
    decision = outbound.send(ports, cast.receptionist, draft(cast.sam))
    assert isinstance(decision, Refused)
    assert decision.code == "vendor.no_agreement"


def test_an_agreement_that_has_ended_covers_nothing(ports, cast: Cast):
    """An expired BAA is none."""
    Agreement.objects.update(ends_on=date(2026, 11, 1))
    decision = outbound.send(ports, cast.receptionist, draft(cast.sam))
    assert isinstance(decision, Refused)
    assert decision.code == "vendor.agreement_expired"


def test_a_practice_name_that_reveals_care_stops_notifications(ports, cast: Cast):
    """A notification under a telling name would itself be clinical."""
    from quietline.records.practices.models import Practice

    Practice.objects.update(texting_name="Hope Addiction Recovery")
    decision = outbound.send(ports, cast.receptionist, draft(cast.sam, BENIGN))
    assert isinstance(decision, Refused)
    assert decision.code == "policy.notification_reveals"


def test_a_clinical_text_to_an_unconfirmed_number_is_held(ports, cast: Cast):
    """Nobody gets a link to clinical content on a number nobody has checked."""
    agree(ports, cast, cast.noah)
    decision = outbound.send(ports, cast.nurse, draft(cast.noah, BENIGN))
    assert isinstance(decision, Held)
    assert decision.code == "destination.unverified"
    assert not Submission.objects.exists()


def test_a_held_message_goes_out_once_its_reason_is_gone(ports, cast: Cast):
    """Confirm the number, release, and it is in the outbox."""
    agree(ports, cast, cast.noah)
    held = outbound.send(ports, cast.nurse, draft(cast.noah, BENIGN))
    consent.confirm_number(ports, cast.nurse, cast.noah)
    assert isinstance(outbound.release(ports, cast.nurse, held.message), Queued)
    assert Submission.objects.count() == 1


def test_a_held_message_stays_held_while_its_reason_stands(ports, cast: Cast):
    """Releasing does not override."""
    agree(ports, cast, cast.noah)
    held = outbound.send(ports, cast.nurse, draft(cast.noah, BENIGN))
    assert isinstance(outbound.release(ports, cast.nurse, held.message), Held)


def test_a_receptionist_does_not_release(ports, cast: Cast):
    """Release is for those who care for the patient."""
    agree(ports, cast, cast.noah)
    held = outbound.send(ports, cast.nurse, draft(cast.noah, BENIGN))
    with pytest.raises(NotFound):
        outbound.release(ports, cast.receptionist, held.message)


def test_a_key_of_another_practice_finds_no_patient(ports, cast: Cast):
    """Absent and forbidden look the same."""
    stranger = Actor(
        ActorKind.API_KEY, new_id(), new_id(), scopes=frozenset({Scope.MESSAGES_SEND}), origin="t"
    )
    with pytest.raises(NotFound):
        outbound.send(ports, stranger, draft(cast.sam))


def test_the_same_request_with_the_same_key_is_sent_once(ports, cast: Cast):
    """A repeated request gets the first answer."""
    first = outbound.send(ports, cast.receptionist, draft(cast.sam, BENIGN, key="k1"))
    again = outbound.send(ports, cast.receptionist, draft(cast.sam, BENIGN, key="k1"))
    assert (again.message, again.repeated) == (first.message, True)
    assert Submission.objects.count() == 1


def test_the_first_answer_carries_the_first_plan(ports, cast: Cast):
    """The repeated answer shows the very body that the phone got."""
    first = outbound.send(ports, cast.receptionist, draft(cast.sam, BENIGN, key="k1"))
    again = outbound.send(ports, cast.receptionist, draft(cast.sam, BENIGN, key="k1"))
    bodies = [[step.body and step.body.reveal() for step in d.steps] for d in (first, again)]
    assert bodies[0] == bodies[1]


def test_a_key_used_for_another_request_is_a_conflict(ports, cast: Cast):
    """An idempotency key names one request."""
    outbound.send(ports, cast.receptionist, draft(cast.sam, key="k1"))
    with pytest.raises(Conflict):
        outbound.send(ports, cast.receptionist, draft(cast.sam, "Another text", key="k1"))


@pytest.mark.parametrize("text", ["", "  ", "a\x00b", "\ud800", "x" * 5001])
def test_what_is_no_text_is_refused_at_the_door(ports, cast: Cast, text):
    """Nothing is stored of it."""
    with pytest.raises(InvalidInput):
        outbound.send(ports, cast.receptionist, draft(cast.sam, text))


def test_a_service_purpose_is_not_for_drafts(ports, cast: Cast):
    """Nobody sends under the cloak of an opt-out confirmation."""
    with pytest.raises(InvalidInput):
        outbound.send(ports, cast.receptionist, draft(cast.sam, purpose=Purpose.HELP))


def test_if_the_audit_entry_cannot_be_written_nothing_is_sent(ports, cast: Cast):
    """Same transaction: no entry, no message."""
    AuditHead.objects.update(frontier=b"broken")
    with pytest.raises((QuietlineError, IntegrityBroken)):
        outbound.send(ports, cast.receptionist, draft(cast.sam))
    assert not Message.objects.exists()


def test_at_night_a_persons_text_goes_at_once_with_a_word(ports, cast: Cast, clock):
    """Quiet hours bind the system, not a person in a conversation."""
    clock.advance(timedelta(hours=11))  # 11 pm in New York
    decision = outbound.send(ports, cast.receptionist, draft(cast.sam))
    assert isinstance(decision, Queued)
    assert decision.not_before is None
    assert "night" in decision.notices[0]


def test_at_night_a_programs_text_waits_for_the_morning(ports, cast: Cast, clock):
    """What the system sends by itself goes out from eight o'clock where the patient is."""
    clock.advance(timedelta(hours=11))
    program = Actor(
        ActorKind.API_KEY,
        new_id(),
        cast.practice,
        scopes=frozenset({Scope.MESSAGES_SEND}),
        origin="t",
    )
    decision = outbound.send(ports, program, draft(cast.sam))
    assert isinstance(decision, Queued)
    assert decision.not_before == datetime(2026, 11, 21, 13, 0, tzinfo=UTC)


def test_typographic_characters_are_repaired_for_sms_only(ports, cast: Cast):
    """Curly quotes would triple the segments; the words stay the same."""
    outbound.send(ports, cast.receptionist, draft(cast.sam, "We’re open “late” – see you"))
    assert sms_body(ports, Submission.objects.get()) == 'We\'re open "late" - see you'


def test_the_preview_stores_nothing(ports, cast: Cast):
    """Typing leaves no trace."""
    before = AuditEntry.objects.count()
    shown = outbound.preview(ports, cast.receptionist, draft(cast.sam, BENIGN))
    assert shown.tier == 3
    assert AuditEntry.objects.count() == before


def test_the_preview_marks_the_revealing_words(ports, cast: Cast):
    """Offsets point at the words as typed."""
    shown = outbound.preview(ports, cast.receptionist, draft(cast.sam, BENIGN))
    assert {BENIGN[start:end] for start, end, _ in shown.spans} == {"biopsy", "benign"}


def test_the_preview_of_nothing_is_empty(ports, cast: Cast):
    """An empty composer is no error."""
    assert outbound.preview(ports, cast.receptionist, draft(cast.sam, "")).outcome == "empty"


def agree(ports, cast: Cast, patient):
    from quietline.kernel.consent import Source

    consent.record(
        ports,
        cast.receptionist,
        consent.RecordConsent(patient, frozenset({Purpose.CARE}), Source.PAPER),
    )
