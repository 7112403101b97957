"""The decision names its reason, its evidence and its rule."""

from __future__ import annotations

from datetime import timedelta

import pytest
from consent_cases import APPOINTMENTS, BILLING, CARE, HOME, JOSE, MARIA, Story, histories
from hypothesis import given
from hypothesis import strategies as st

from quietline.kernel.codes import SENTENCES, Code
from quietline.kernel.consent import (
    Channel,
    ConsentEvent,
    EventKind,
    Purpose,
    Source,
    decide_consent,
)

OPT_IN, HELP = Purpose.OPT_IN, Purpose.HELP
CONFIRMATION, SIGN_IN = Purpose.OPT_OUT_CONFIRMATION, Purpose.SIGN_IN_CODE


def _blocked() -> Story:
    return Story().granted(CARE).then(EventKind.CARRIER_BLOCKED, source=Source.CARRIER)


def _frozen() -> Story:
    return Story().granted(CARE).then(EventKind.FROZEN, source=Source.CARRIER)


WHY_NOT = [
    (Story(), Code.CONSENT_NONE),
    (Story().asked(CARE), Code.CONSENT_NONE),
    (Story().granted(CARE, patient=JOSE), Code.CONSENT_NONE),
    (Story().granted(BILLING), Code.CONSENT_OTHER_PURPOSE),
    (Story().granted(CARE).stop(), Code.CONSENT_OPTED_OUT),
    (Story().stop(), Code.CONSENT_OPTED_OUT),
    (Story().granted(CARE, BILLING).stop().granted(BILLING), Code.CONSENT_OPTED_OUT),
    (Story().granted(BILLING).stop().granted(BILLING), Code.CONSENT_OTHER_PURPOSE),
    (Story().granted(CARE, BILLING).stop(CARE), Code.CONSENT_REVOKED),
    (Story().granted(CARE).stop(CARE), Code.CONSENT_REVOKED),
    (_blocked(), Code.GATEWAY_OPTED_OUT),
    (_blocked().stop(), Code.CONSENT_OPTED_OUT),
    (_frozen(), Code.GATEWAY_NUMBER_DEAD),
]


@pytest.mark.parametrize(("story", "code"), WHY_NOT)
def test_a_no_says_why(story: Story, code: Code) -> None:
    """Each reason has its own code, so that the desk can say what to do."""
    assert story.decide(CARE).code is code


@pytest.mark.parametrize(("story", "code"), WHY_NOT)
def test_a_no_speaks_its_codes_sentence(story: Story, code: Code) -> None:
    """A receptionist reads the sentence, not the code."""
    assert story.decide(CARE).sentence == SENTENCES[code]


@pytest.mark.parametrize("story", [Story().granted(CARE).stop(), _blocked(), _frozen()])
def test_a_no_names_the_event_that_closed_it(story: Story) -> None:
    """The explanation can show who said no, and when."""
    assert story.decide(CARE).relied_on == story.last()


def test_a_yes_names_the_grant_it_rests_on() -> None:
    """The evidence for this text."""
    story = Story().granted(CARE)
    assert story.decide(CARE).relied_on == story.last()


def test_a_yes_has_no_code_and_nothing_to_say() -> None:
    """There is nothing to explain at the desk."""
    decision = Story().granted(CARE).decide(CARE)
    assert (decision.code, decision.sentence) == (None, "")


def test_every_decision_names_its_rule() -> None:
    """Yes and no alike can be looked up."""
    story = Story().granted(CARE)
    assert all("CFR" in story.decide(purpose).basis for purpose in (CARE, BILLING, CONFIRMATION))


def test_consent_ages_out() -> None:
    """After the practice's limit it is asked for again."""
    story = Story().granted(CARE).wait(days=366)
    assert story.decide(CARE, max_age=timedelta(days=365)).code is Code.CONSENT_EXPIRED


def test_consent_holds_up_to_its_age() -> None:
    """The last day still counts."""
    story = Story().granted(CARE).wait(days=365)
    assert story.decide(CARE, max_age=timedelta(days=365)).allowed


def test_consent_without_a_limit_does_not_age() -> None:
    """No limit, no end."""
    assert Story().granted(CARE).wait(days=5000).decide(CARE).allowed


def test_consent_given_anew_is_young_again() -> None:
    """The newest grant is the one that ages."""
    story = Story().granted(CARE).wait(days=400).granted(CARE)
    assert story.decide(CARE, max_age=timedelta(days=365)).allowed


def test_start_does_not_renew_the_age_of_consent() -> None:
    """It brings back the old grant as it was."""
    story = Story().granted(CARE).wait(days=400).stop().start()
    assert story.decide(CARE, max_age=timedelta(days=365)).code is Code.CONSENT_EXPIRED


# the opt-in text


def test_the_opt_in_text_goes_when_the_patient_asked() -> None:
    """The request is what it rests on."""
    story = Story().asked(CARE)
    assert story.decide(OPT_IN).relied_on == story.last()


def test_the_opt_in_text_does_not_go_unasked() -> None:
    """A text to ask whether texts are welcome is a text."""
    assert Story().decide(OPT_IN).code is Code.CONSENT_NONE


def test_the_opt_in_text_does_not_go_after_stop() -> None:
    """The request was withdrawn."""
    assert Story().asked(CARE).stop().decide(OPT_IN).code is Code.CONSENT_OPTED_OUT


def test_the_opt_in_text_does_not_go_when_what_was_asked_is_withdrawn() -> None:
    """Nothing is left to ask."""
    assert not Story().asked(CARE).stop(CARE).decide(OPT_IN).allowed


def test_the_opt_in_text_goes_when_the_patient_asks_again_after_stop() -> None:
    """By their own hand, on the web form."""
    assert Story().stop().asked(CARE).decide(OPT_IN).allowed


def test_the_opt_in_text_does_not_go_when_stop_is_said_once_more() -> None:
    """The second stop answers the question asked after the first."""
    assert not Story().stop().asked(CARE).stop().decide(OPT_IN).allowed


def test_the_opt_in_text_goes_twice() -> None:
    """A lost text may be asked for once more."""
    assert Story().asked(CARE).asked(CARE).decide(OPT_IN).allowed


def test_the_opt_in_text_does_not_go_a_third_time() -> None:
    """Silence is an answer."""
    story = Story().asked(CARE).asked(CARE).asked(CARE)
    assert story.decide(OPT_IN).code is Code.CONSENT_ALREADY_ASKED


def test_the_opt_in_text_is_over_when_it_was_answered() -> None:
    """There is no open question."""
    assert not Story().asked(CARE).yes().decide(OPT_IN).allowed


def test_the_opt_in_text_does_not_go_against_the_carriers_block() -> None:
    """It would be refused, and rightly."""
    story = Story().asked(CARE).then(EventKind.CARRIER_BLOCKED, source=Source.CARRIER)
    assert story.decide(OPT_IN).code is Code.GATEWAY_OPTED_OUT


def test_the_opt_in_text_does_not_go_to_a_dead_number() -> None:
    """The request was forgotten with it."""
    story = Story().asked(CARE).then(EventKind.FROZEN, source=Source.CARRIER)
    assert story.decide(OPT_IN).code is Code.GATEWAY_NUMBER_DEAD


def test_the_opt_in_text_goes_when_the_patient_asks_after_a_freeze() -> None:
    """By their own hand they say that the number is theirs."""
    story = Story().then(EventKind.FROZEN, source=Source.CARRIER).asked(CARE)
    assert story.decide(OPT_IN).allowed


# the confirmation of a stop


def test_a_stop_is_confirmed() -> None:
    """Although texting is off: this one text is the rule's own exception."""
    story = Story().granted(CARE).stop()
    assert story.decide(CONFIRMATION).relied_on == story.last()


def test_a_stop_by_somebody_unknown_is_confirmed() -> None:
    """The number wrote; the number is answered."""
    assert Story().stop(patient=None).decide(CONFIRMATION, patient=None).allowed


def test_a_stop_is_confirmed_up_to_five_minutes_later() -> None:
    """The fifth minute still counts."""
    assert Story().stop().wait(minutes=5).decide(CONFIRMATION).allowed


def test_a_stop_is_not_confirmed_later_than_that() -> None:
    """It holds without."""
    story = Story().stop().wait(minutes=5, seconds=1)
    assert story.decide(CONFIRMATION).code is Code.DISPATCH_TOO_OLD


def test_a_stop_said_twice_is_confirmed_once() -> None:
    """Both rest on the first, and one event carries one confirmation."""
    story = Story().stop()
    first = story.last()
    assert story.wait(minutes=-59).stop().decide(CONFIRMATION).relied_on == first


def test_a_withdrawal_said_twice_is_confirmed_once() -> None:
    """The same holds for one purpose."""
    story = Story().granted(BILLING).stop(BILLING)
    first = story.last()
    assert story.wait(minutes=-59).stop(BILLING).decide(CONFIRMATION).relied_on == first


def test_a_withdrawal_of_one_purpose_more_is_confirmed() -> None:
    """It is a new wish."""
    story = Story().stop(BILLING).stop(BILLING, CARE)
    assert story.decide(CONFIRMATION).relied_on == story.last()


def test_a_withdrawal_of_one_purpose_is_confirmed() -> None:
    """The patient learns that we understood."""
    assert Story().granted(BILLING).stop(BILLING).decide(CONFIRMATION).allowed


def test_a_stop_after_a_new_grant_is_confirmed_again() -> None:
    """It is a new stop."""
    story = Story().stop().granted(CARE).stop()
    assert story.decide(CONFIRMATION).relied_on == story.last()


def test_there_is_no_confirmation_without_a_stop() -> None:
    """Nothing happened."""
    assert Story().granted(CARE).decide(CONFIRMATION).code is Code.CONSENT_NONE


def test_there_is_no_confirmation_after_start() -> None:
    """The stop is over, although its five minutes are not."""
    story = Story().stop().wait(minutes=-59).start()
    assert story.decide(CONFIRMATION).code is Code.CONSENT_NONE


# help


@pytest.mark.parametrize("story", [Story(), Story().granted(CARE).stop(), _blocked(), _frozen()])
def test_help_is_always_answered(story: Story) -> None:
    """Also after a stop: the person just asked."""
    assert story.decide(HELP).allowed


# the sign-in code


@pytest.mark.parametrize("purpose", [APPOINTMENTS, BILLING, CARE])
def test_a_sign_in_code_rests_on_any_consent_for_the_number(purpose: Purpose) -> None:
    """Whatever the texts are about, the number is one the patient agreed to."""
    story = Story().granted(purpose)
    assert story.decide(SIGN_IN).relied_on == story.last()


@pytest.mark.parametrize(
    ("story", "code"),
    [
        (Story(), Code.CONSENT_NONE),
        (Story().granted(CARE).stop(), Code.CONSENT_OPTED_OUT),
        (Story().granted(CARE).stop(CARE), Code.CONSENT_NONE),
        (Story().granted(CARE, patient=JOSE), Code.CONSENT_NONE),
        (_blocked(), Code.GATEWAY_OPTED_OUT),
        (_frozen(), Code.GATEWAY_NUMBER_DEAD),
    ],
)
def test_a_sign_in_code_does_not_go_where_nothing_is_open(story: Story, code: Code) -> None:
    """It is a text like any other."""
    assert story.decide(SIGN_IN).code is code


def test_a_sign_in_code_does_not_rest_on_consent_that_aged_out() -> None:
    """The newest one counts."""
    story = Story().granted(CARE).wait(days=400)
    assert story.decide(SIGN_IN, max_age=timedelta(days=365)).code is Code.CONSENT_EXPIRED


# for every ledger


@pytest.mark.parametrize("purpose", [p for p in Purpose if p is not HELP])
def test_an_empty_ledger_allows_only_help(purpose: Purpose) -> None:
    """No event means no."""
    assert not Story().decide(purpose).allowed


@given(histories, st.sampled_from(Purpose), st.sampled_from([MARIA, JOSE, None]))
def test_every_decision_explains_itself(
    events: list[ConsentEvent], purpose: Purpose, patient: object
) -> None:
    """A no has a code and a sentence; a yes has neither; both name a rule and real evidence."""
    at = max((event.at for event in events), default=Story().now)
    decision = decide_consent(
        events,
        patient=patient,  # type: ignore[arg-type]
        number_key=HOME,
        channel=Channel.SMS,
        purpose=purpose,
        at=at,
        max_age=timedelta(minutes=5),
    )
    assert decision.allowed == (decision.code is None) == (decision.sentence == "")
    assert decision.basis
    assert decision.relied_on is None or decision.relied_on in {event.id for event in events}


@given(histories, st.sampled_from([p for p in Purpose if p is not HELP]))
def test_every_yes_but_help_rests_on_an_event(events: list[ConsentEvent], purpose: Purpose) -> None:
    """There is always something to show."""
    at = max((event.at for event in events), default=Story().now)
    decision = decide_consent(
        events, patient=MARIA, number_key=HOME, channel=Channel.SMS, purpose=purpose, at=at
    )
    assert not decision.allowed or decision.relied_on is not None
