from datetime import timedelta

import pytest

from cast.people import Cast
from quietline.gateways.port import InboundText
from quietline.infra.ids import new_id
from quietline.kernel.access import system_actor
from quietline.kernel.consent import Purpose
from quietline.kernel.errors import NotFound
from quietline.kernel.phi import Phi
from quietline.kernel.phone import PhoneNumber
from quietline.records.consent.models import ConsentEntry
from quietline.records.messaging.models import Conversation, InboundEnvelope, Message
from quietline.services import consent, dispatch, inbound, outbound, patients
from quietline.services.outbound import Draft, Queued, Refused

SENDER = "+12125550199"
SAM, ANA, NOAH = "+15550100002", "+15550100001", "+15550100003"


@pytest.fixture
def text(ports):
    def send(number, words, identity=None):
        arrived = InboundText(
            gateway_message_id=identity or f"SM{new_id().hex}",
            sender=PhoneNumber(number),
            to=SENDER,
            body=Phi(words),
        )
        inbound.receive(ports, "sandbox", arrived)
        inbound.run_once(ports)
        dispatch.run_once(ports, worker="w")

    return send


def may_text(ports, cast, patient, purpose=Purpose.CARE):
    return outbound.send(ports, cast.receptionist, Draft(patient, Phi("Hello"), purpose))


def test_stop_is_confirmed_once(ports, cast: Cast, gateway, text):
    """One confirmation and not a word more."""
    text(SAM, "STOP")
    text(SAM, "stop")
    assert len(gateway.bodies) == 1
    assert "no more texts" in gateway.bodies[0]


def test_after_stop_the_next_text_is_refused_with_the_reason(ports, cast: Cast, text):
    """The desk and the API hear why."""
    text(SAM, "Stop texting me please")
    decision = may_text(ports, cast, cast.sam)
    assert isinstance(decision, Refused)
    assert decision.code == "consent.opted_out"


def test_start_brings_back_what_the_record_allows(ports, cast: Cast, text):
    """What was agreed before holds again."""
    text(SAM, "STOP")
    text(SAM, "START")
    assert isinstance(may_text(ports, cast, cast.sam), Queued)


def test_start_brings_back_no_more_than_the_record_allows(ports, cast: Cast, text):
    """Who never agreed to campaigns has not agreed by START."""
    text(SAM, "STOP")
    text(SAM, "START")
    assert isinstance(may_text(ports, cast, cast.sam, Purpose.CAMPAIGN), Refused)


def test_start_from_somebody_who_never_agreed_opens_nothing(ports, cast: Cast, text):
    """START is no consent."""
    text(NOAH, "START")
    assert isinstance(may_text(ports, cast, cast.noah), Refused)


def test_yes_to_the_question_opens_what_was_asked(ports, cast: Cast, gateway, text):
    """Double opt-in: the number is then also known to be the patient's."""
    asked = consent.ask_by_text(ports, cast.receptionist, cast.noah)
    assert isinstance(asked, Queued)
    dispatch.run_once(ports, worker="w")
    text(NOAH, "YES")
    assert isinstance(may_text(ports, cast, cast.noah), Queued)


def test_yes_without_a_question_opens_nothing(ports, cast: Cast, text):
    """A friendly yes is no consent."""
    text(NOAH, "YES")
    assert isinstance(may_text(ports, cast, cast.noah), Refused)


def test_help_is_answered_even_after_stop(ports, cast: Cast, gateway, text):
    """HELP always works, with name and phone."""
    text(SAM, "STOP")
    text(SAM, "HELP")
    assert "+12125550100" in gateway.bodies[-1]


def test_a_confirmation_comes_in_the_patients_language(ports, cast: Cast, gateway, text):
    """Spanish to Ana."""
    text(ANA, "ALTO")
    assert "START" in gateway.bodies[-1]
    assert "mensajes" in gateway.bodies[-1]


def test_a_scoped_stop_ends_one_purpose_only(ports, cast: Cast, text):
    """No more billing texts is not no more texts."""
    text(SAM, "no more billing texts please")
    assert isinstance(may_text(ports, cast, cast.sam, Purpose.BILLING), Refused)
    assert isinstance(may_text(ports, cast, cast.sam, Purpose.CARE), Queued)


def test_the_same_envelope_twice_is_one_message(ports, cast: Cast, text):
    """Webhooks repeat."""
    text(SAM, "See you then", identity="SM1")
    text(SAM, "See you then", identity="SM1")
    assert Message.objects.filter(direction="in").count() == 1


def test_an_emergency_is_answered_and_flagged(ports, cast: Cast, gateway, text):
    """911 and 988, at once; the desk sees it on top."""
    text(SAM, "I have chest pain and can't breathe")
    assert "911" in gateway.bodies[0]
    assert Conversation.objects.get(patient_id=cast.sam).is_urgent


def test_danger_beside_a_stop_is_still_answered(ports, cast: Cast, gateway, text):
    """Emergency first, and stop."""
    text(SAM, "stop texting me I want to kill myself")
    assert any("988" in body for body in gateway.bodies)
    assert isinstance(may_text(ports, cast, cast.sam), Refused)


def test_clinical_words_are_answered_with_an_invitation_that_repeats_none(
    ports, cast: Cast, gateway, text
):
    """The portal is offered; what was written is not echoed."""
    text(SAM, "My rash from the amoxicillin is worse")
    assert "/p/" in gateway.bodies[0]
    assert "rash" not in gateway.bodies[0]


def test_the_portal_is_offered_at_most_once_a_day(ports, cast: Cast, gateway, text):
    """An invitation to each line would be noise."""
    text(SAM, "My rash is worse")
    text(SAM, "The amoxicillin makes me sick")
    assert len(gateway.bodies) == 1


def test_two_patients_on_one_number_are_never_guessed(ports, cast: Cast, text):
    """The text lies in an unassigned thread."""
    share_number(ports, cast)
    text(SAM, "Can I come at four?")
    thread = Conversation.objects.get(last_message__direction="in")
    assert thread.patient_id is None


def test_a_stop_from_a_shared_number_binds_everybody_on_it(ports, cast: Cast, text):
    """The phone said no, whoever held it."""
    share_number(ports, cast)
    text(SAM, "STOP")
    assert isinstance(may_text(ports, cast, cast.sam), Refused)


def test_a_text_from_an_unknown_number_waits_unassigned(ports, cast: Cast, text):
    """Nothing is lost."""
    text("+15550109999", "Hello, is this the clinic?")
    assert Conversation.objects.get(last_message__direction="in").patient_id is None


def test_a_stop_from_an_unknown_number_is_on_record(ports, cast: Cast, text):
    """Should the number ever become a patient's, it has already said no."""
    text("+15550109999", "STOP")
    assert ConsentEntry.objects.filter(kind="revoked", patient=None).count() == 1


def test_a_text_to_a_number_that_is_no_practices_is_refused(ports, cast: Cast):
    """There is nobody to keep it for."""
    stray = InboundText("SM1", PhoneNumber(SAM), "+15550000000", Phi("Hi"))
    with pytest.raises(NotFound):
        inbound.receive(ports, "sandbox", stray)


def test_what_cannot_be_read_yet_is_tried_again(ports, cast: Cast, clock):
    """An envelope whose key service is away is not lost."""
    from quietline.records.keys.models import WrappedDataKey

    arrived = InboundText("SM1", PhoneNumber(SAM), SENDER, Phi("Hi"))
    inbound.receive(ports, "sandbox", arrived)
    (current,) = set(WrappedDataKey.objects.values_list("wrapping_key_id", flat=True))
    WrappedDataKey.objects.update(wrapping_key_id="gone")
    inbound.run_once(ports)
    assert InboundEnvelope.objects.get().state == "waiting"
    WrappedDataKey.objects.update(wrapping_key_id=current)
    clock.advance(timedelta(minutes=1))
    inbound.run_once(ports)
    assert InboundEnvelope.objects.get().state == "read"


def test_what_cannot_be_read_for_long_is_never_given_up(ports, cast: Cast, clock):
    """A key service that comes back after a day finds every text still waiting."""
    from quietline.records.keys.models import WrappedDataKey

    inbound.receive(ports, "sandbox", InboundText("SM1", PhoneNumber(SAM), SENDER, Phi("Hi")))
    (current,) = set(WrappedDataKey.objects.values_list("wrapping_key_id", flat=True))
    WrappedDataKey.objects.update(wrapping_key_id="gone")
    for _ in range(30):
        inbound.run_once(ports)
        clock.advance(timedelta(hours=1))
    WrappedDataKey.objects.update(wrapping_key_id=current)
    inbound.run_once(ports)
    assert InboundEnvelope.objects.get().state == "read"


def share_number(ports, cast: Cast):
    patients.add(
        ports,
        cast.receptionist,
        patients.NewPatient(
            name=Phi("Lily Carter"),
            date_of_birth=Phi("2015-01-01"),
            mobile=Phi(SAM),
            language="en",
            timezone="America/New_York",
        ),
    )


def test_a_stop_that_only_the_carrier_read_is_a_stop(ports, cast: Cast):
    """Its words may be in a language we do not know; the carrier has stopped it already."""
    arrived = InboundText("SM1", PhoneNumber(SAM), SENDER, Phi("Zatrzymaj"), opt_out_type="STOP")
    inbound.receive(ports, "sandbox", arrived)
    inbound.run_once(ports)
    assert isinstance(may_text(ports, cast, cast.sam), Refused)


def test_what_the_carrier_has_answered_is_not_answered_again(ports, cast: Cast, gateway):
    """One confirmation, whoever gives it."""
    arrived = InboundText("SM1", PhoneNumber(SAM), SENDER, Phi("STOP"), opt_out_type="STOP")
    inbound.receive(ports, "sandbox", arrived)
    inbound.run_once(ports)
    dispatch.run_once(ports, worker="w")
    assert gateway.bodies == []


def test_a_forgotten_patients_text_is_not_lost(ports, cast: Cast, text):
    """Their key is destroyed; the text waits unassigned, and a stop in it still counts."""
    operator = system_actor("cli", practice_id=cast.practice, origin="t")
    patients.destroy_key(ports, operator, cast.sam)
    text(SAM, "STOP")
    assert Message.objects.get(direction="in").patient_id is None
    assert ConsentEntry.objects.filter(kind="revoked", patient=None).count() == 1
