"""Today's permission is derived from the ledger, and every rule of the fold has its story."""

from __future__ import annotations

from datetime import timedelta

import pytest
from consent_cases import (
    APPOINTMENTS,
    BILLING,
    CAMPAIGN,
    CARE,
    JOSE,
    MARIA,
    START,
    WORK,
    Story,
)

from quietline.kernel.codes import Code
from quietline.kernel.consent import Channel, ConsentEvent, EventKind, Purpose, Source
from quietline.kernel.errors import InvalidInput


def test_no_event_means_no() -> None:
    """An empty ledger permits nothing."""
    assert Story().open() == set()


def test_a_grant_opens_what_it_names_and_nothing_else() -> None:
    """Consent for one purpose is no consent for another."""
    assert Story().granted(APPOINTMENTS, CARE).open() == {APPOINTMENTS, CARE}


def test_grants_add_up() -> None:
    """A later grant does not replace an earlier one."""
    assert Story().granted(APPOINTMENTS).granted(BILLING).open() == {APPOINTMENTS, BILLING}


def test_the_newest_grant_of_a_purpose_is_the_one_relied_on() -> None:
    """Its wording and its age are what counts."""
    story = Story().granted(APPOINTMENTS).granted(APPOINTMENTS)
    assert story.standing().granted[APPOINTMENTS].id == story.last()


def test_a_grant_by_another_patient_opens_nothing() -> None:
    """Two people on one number agree each for themselves."""
    assert Story().granted(APPOINTMENTS, patient=JOSE).open(MARIA) == set()


def test_a_grant_by_nobody_opens_nothing() -> None:
    """Somebody must have agreed, even where the number's owner is unknown."""
    assert Story().granted(APPOINTMENTS, patient=None).open(None) == set()


def test_a_grant_for_another_number_opens_nothing() -> None:
    """When the number changes, consent is asked for again."""
    story = Story().then(EventKind.GRANTED, APPOINTMENTS, number=WORK, source=Source.PAPER)
    assert story.open() == set()


def test_a_grant_for_another_channel_opens_nothing() -> None:
    """Agreeing to calls is not agreeing to texts."""
    story = Story().then(EventKind.GRANTED, APPOINTMENTS, channel=Channel.VOICE)
    assert story.open() == set()


def test_a_request_alone_opens_nothing() -> None:
    """It lets the opt-in text go out and no other."""
    assert Story().asked(APPOINTMENTS).open() == set()


def test_yes_opens_what_was_asked() -> None:
    """The double opt-in grants exactly the request."""
    assert Story().asked(APPOINTMENTS, CARE).yes().open() == {APPOINTMENTS, CARE}


def test_yes_to_nothing_opens_nothing() -> None:
    """A stray YES is not consent."""
    assert Story().yes().open() == set()


def test_yes_counts_once() -> None:
    """A second YES after a withdrawal answers no open question."""
    assert Story().asked(CARE).yes().stop(CARE).yes().open() == set()


def test_yes_by_another_patient_answers_nothing() -> None:
    """Somebody else on the number cannot agree for Maria."""
    assert Story().asked(APPOINTMENTS).yes(patient=JOSE).open() == set()


def test_yes_counts_only_as_its_source_does() -> None:
    """An imported YES answers nothing that was asked after a stop."""
    story = Story().stop().asked(CARE).then(EventKind.CONFIRMED, source=Source.IMPORTED)
    assert (story.open(), story.standing().verified) == (set(), None)


def test_yes_can_answer_a_part_of_what_was_asked() -> None:
    """The rest stays an open question."""
    story = Story().asked(CARE, BILLING).then(EventKind.CONFIRMED, CARE)
    assert story.open() == {CARE}


def test_yes_rests_on_the_confirmation() -> None:
    """What the patient wrote is the evidence."""
    story = Story().asked(APPOINTMENTS).yes()
    assert story.standing().granted[APPOINTMENTS].id == story.last()


def test_stop_closes_everything() -> None:
    """All purposes, at once."""
    assert Story().granted(APPOINTMENTS, BILLING, CARE, CAMPAIGN).stop().open() == set()


def test_stop_closes_the_number_for_everyone_who_shares_it() -> None:
    """Whoever held the phone does not want texts on it."""
    assert Story().granted(CARE, patient=JOSE).stop(patient=MARIA).open(JOSE) == set()


def test_stop_from_a_number_whose_owner_is_unknown_counts() -> None:
    """It need not be known who wrote it."""
    assert Story().granted(CARE).stop(patient=None).open() == set()


def test_stop_closes_an_open_request() -> None:
    """A later YES answers a question that was withdrawn."""
    assert Story().asked(CARE).stop().yes().open() == set()


def test_start_brings_back_what_stood() -> None:
    """Exactly the purposes that were open before the stop."""
    assert Story().granted(APPOINTMENTS, CARE).stop().start().open() == {APPOINTMENTS, CARE}


def test_start_brings_back_the_evidence_too() -> None:
    """The permission rests on the old grant, not on the START."""
    story = Story().granted(CARE)
    grant = story.last()
    assert story.stop().start().standing().granted[CARE].id == grant


def test_start_grants_nothing_by_itself() -> None:
    """It removes a stop; there was nothing under it."""
    assert Story().stop().start().open() == set()


def test_start_without_a_stop_changes_nothing() -> None:
    """Nothing was closed."""
    assert Story().granted(CARE).start().open() == {CARE}


def test_after_start_no_stop_stands_and_nothing_is_suspended() -> None:
    """The desk shows no trace of it but the ledger itself."""
    standing = Story().granted(CARE).stop().start().standing()
    assert (standing.stop, dict(standing.suspended)) == (None, {})


def test_after_start_a_plain_entry_by_the_staff_counts_again() -> None:
    """There is no stop left to outweigh."""
    assert Story().stop().start().granted(CARE, source=Source.STAFF).open() == {CARE}


def test_what_was_granted_anew_is_suspended_no_more() -> None:
    """It is open, and START has nothing to add."""
    standing = Story().granted(CARE, BILLING).stop().granted(CARE).standing()
    assert set(standing.suspended) == {BILLING}


def test_what_was_granted_anew_is_withdrawn_no_more() -> None:
    """A plain entry by the staff then counts again, too."""
    standing = Story().granted(CARE).stop(CARE).granted(CARE).standing()
    assert dict(standing.withdrawn) == {}


def test_stopping_twice_loses_nothing_for_start() -> None:
    """Impatient people write it again."""
    assert Story().granted(CARE).stop().stop().start().open() == {CARE}


def test_start_does_not_bring_back_what_was_withdrawn_before_the_stop() -> None:
    """It was not open when the stop came."""
    assert Story().granted(CARE, BILLING).stop(BILLING).stop().start().open() == {CARE}


def test_start_does_not_bring_back_what_was_withdrawn_during_the_stop() -> None:
    """The patient said so separately."""
    assert Story().granted(CARE, BILLING).stop().stop(BILLING).start().open() == {CARE}


@pytest.mark.parametrize("source", [Source.STAFF, Source.REGISTRATION, Source.IMPORTED])
def test_start_counts_only_from_the_patient_or_the_carrier(source: Source) -> None:
    """Nobody says START for the patient."""
    story = Story().granted(CARE).stop().then(EventKind.RESUMED, source=source)
    assert story.open() == set()


def test_start_passed_on_by_the_carrier_counts() -> None:
    """Some carriers answer START themselves and tell us."""
    story = Story().granted(CARE).stop().then(EventKind.RESUMED, source=Source.CARRIER)
    assert story.open() == {CARE}


def test_a_withdrawal_closes_what_it_names() -> None:
    """No more billing texts; the rest goes on."""
    assert Story().granted(APPOINTMENTS, BILLING).stop(BILLING).open() == {APPOINTMENTS}


def test_a_withdrawal_by_one_patient_leaves_the_other() -> None:
    """Recorded for Maria, it is hers."""
    story = Story().granted(BILLING).granted(BILLING, patient=JOSE).stop(BILLING, patient=MARIA)
    assert story.open(JOSE) == {BILLING}


def test_a_withdrawal_by_nobody_known_holds_for_all_on_the_number() -> None:
    """When it is unclear who said it, nobody is texted."""
    story = Story().granted(BILLING).granted(BILLING, patient=JOSE).stop(BILLING, patient=None)
    assert story.open(JOSE) | story.open(MARIA) == set()


def test_start_does_not_lift_a_withdrawal() -> None:
    """A purpose withdrawn by name waits for a new grant."""
    assert Story().granted(BILLING).stop(BILLING).start().open() == set()


def test_a_new_grant_lifts_a_withdrawal() -> None:
    """The patient changed their mind, by their own hand."""
    assert Story().granted(BILLING).stop(BILLING).granted(BILLING).open() == {BILLING}


def test_withdrawing_one_purpose_of_a_request_leaves_the_others_asked() -> None:
    """YES then answers what is left of the question."""
    assert Story().asked(CARE, BILLING).stop(BILLING).yes().open() == {CARE}


OUTWEIGHS = [
    (Source.PORTAL, None, True),
    (Source.WEB_FORM, None, True),
    (Source.PAPER, None, True),
    (Source.TABLET, None, True),
    (Source.TEXT_MESSAGE, None, True),
    (Source.STAFF, None, False),
    (Source.STAFF, "2026-11", True),
    (Source.REGISTRATION, None, False),
    (Source.REGISTRATION, "2026-11", True),
    (Source.IMPORTED, None, False),
    (Source.IMPORTED, "2026-11", False),
    (Source.CARRIER, "2026-11", False),
]


@pytest.mark.parametrize(("source", "wording", "counts"), OUTWEIGHS)
def test_a_grant_after_stop_counts_only_with_the_patients_own_act_or_the_wording(
    source: Source, wording: str | None, *, counts: bool
) -> None:
    """Importing the old list again overrides nobody's stop."""
    story = Story().granted(CARE).stop().granted(CARE, source=source, wording=wording)
    assert story.open() == ({CARE} if counts else set())


@pytest.mark.parametrize(("source", "wording", "counts"), OUTWEIGHS)
def test_a_grant_after_a_withdrawal_counts_by_the_same_rule(
    source: Source, wording: str | None, *, counts: bool
) -> None:
    """A no to one purpose weighs as much as a no to all."""
    story = Story().granted(CARE).stop(CARE).granted(CARE, source=source, wording=wording)
    assert story.open() == ({CARE} if counts else set())


@pytest.mark.parametrize(("source", "wording", "counts"), OUTWEIGHS)
def test_a_grant_after_a_freeze_counts_by_the_same_rule(
    source: Source, wording: str | None, *, counts: bool
) -> None:
    """An old list knows nothing of the number's new owner."""
    story = Story().then(EventKind.FROZEN, source=Source.CARRIER)
    assert story.granted(CARE, source=source, wording=wording).open() == (
        {CARE} if counts else set()
    )


def test_an_import_counts_where_nobody_said_no() -> None:
    """It is evidence, as long as nothing speaks against it."""
    assert Story().granted(CARE, source=Source.IMPORTED).open() == {CARE}


def test_an_import_during_a_stop_does_not_come_back_with_start() -> None:
    """START brings back what stood before the stop."""
    story = Story().granted(CARE).stop().granted(BILLING, source=Source.IMPORTED).start()
    assert story.open() == {CARE}


def test_a_new_grant_after_stop_opens_only_what_it_names() -> None:
    """The stop still closes the rest."""
    assert Story().granted(CARE, BILLING).stop().granted(CARE).open() == {CARE}


def test_start_after_a_new_grant_brings_back_the_rest() -> None:
    """The stop that closed it is lifted."""
    assert Story().granted(CARE, BILLING).stop().granted(CARE).start().open() == {CARE, BILLING}


def test_a_second_stop_makes_start_bring_back_what_stood_before_it() -> None:
    """In between, the patient had agreed to less than at first."""
    story = Story().granted(CARE, BILLING).stop().granted(CARE).stop().start()
    assert story.open() == {CARE}


def test_the_carriers_block_closes_everything() -> None:
    """It would refuse the text anyway, because the patient told it to."""
    story = Story().granted(CARE).then(EventKind.CARRIER_BLOCKED, source=Source.CARRIER)
    assert story.open() == set()


def test_the_carriers_block_lies_over_a_new_grant() -> None:
    """Only the handset or the carrier can lift it."""
    story = Story().then(EventKind.CARRIER_BLOCKED, source=Source.CARRIER).granted(CARE)
    assert story.open() == set()


@pytest.mark.parametrize("kind", [EventKind.RESUMED, EventKind.CARRIER_UNBLOCKED])
def test_the_carriers_block_leaves_with_start_or_when_it_is_lifted(kind: EventKind) -> None:
    """What stood before is open again."""
    story = Story().granted(CARE).then(EventKind.CARRIER_BLOCKED, source=Source.CARRIER)
    assert story.then(kind, source=Source.CARRIER).open() == {CARE}


def test_a_carrier_that_lifts_its_block_lifts_no_stop() -> None:
    """The practice's own ledger remembers the patient's word."""
    story = Story().granted(CARE).stop().then(EventKind.CARRIER_BLOCKED, source=Source.CARRIER)
    assert story.then(EventKind.CARRIER_UNBLOCKED, source=Source.CARRIER).open() == set()


def test_a_dead_number_closes_everything() -> None:
    """Whoever has it now has agreed to nothing."""
    story = Story().granted(CARE).then(EventKind.FROZEN, source=Source.CARRIER)
    assert story.open() == set()


def test_start_from_the_new_owner_of_a_number_brings_nothing_back() -> None:
    """The consent was the old owner's."""
    story = Story().granted(CARE).then(EventKind.FROZEN, source=Source.CARRIER).start()
    assert story.open() == set()


def test_yes_from_the_new_owner_of_a_number_answers_no_old_question() -> None:
    """The request was forgotten with the number."""
    story = Story().asked(CARE).then(EventKind.FROZEN, source=Source.CARRIER).yes()
    assert story.open() == set()


def test_a_new_grant_thaws_the_number_for_its_patient() -> None:
    """The patient says that it is theirs, in their own hand."""
    story = Story().granted(BILLING).then(EventKind.FROZEN, source=Source.CARRIER).granted(CARE)
    assert story.open() == {CARE}


BEFORE_THE_FREEZE = [
    Story().stop(),
    Story().stop(CARE),
    Story().then(EventKind.CARRIER_BLOCKED, source=Source.CARRIER),
]


@pytest.mark.parametrize("story", BEFORE_THE_FREEZE)
def test_a_freeze_forgets_what_was_allowed_and_not_what_was_refused(story: Story) -> None:
    """Once the number is thawed, a no from before still bars a plain entry by the staff."""
    story.then(EventKind.FROZEN, source=Source.CARRIER).granted(BILLING)
    assert CARE not in story.granted(CARE, source=Source.STAFF).open()


def test_a_freeze_binds_every_patient_on_the_number() -> None:
    """It is the number that died."""
    story = Story().granted(CARE, patient=JOSE).then(EventKind.FROZEN, patient=MARIA)
    assert story.open(JOSE) == set()


@pytest.mark.parametrize("kind", [EventKind.NUMBER_VERIFIED, EventKind.CONFIRMED])
def test_a_number_is_verified_by_the_patient_who_answered_on_it(kind: EventKind) -> None:
    """A code that came back, or a YES to our question."""
    story = Story().asked(CARE).then(kind)
    verified = story.standing().verified
    assert verified is not None
    assert verified.id == story.last()


def test_a_number_verified_for_one_patient_is_not_verified_for_another() -> None:
    """The code came back from Maria."""
    assert Story().then(EventKind.NUMBER_VERIFIED).standing(JOSE).verified is None


def test_a_frozen_number_is_verified_no_more() -> None:
    """It may be somebody else's."""
    story = Story().then(EventKind.NUMBER_VERIFIED).then(EventKind.FROZEN)
    assert story.standing().verified is None


def test_any_past_day_can_be_shown() -> None:
    """Later events do not change what was permitted then."""
    story = Story().granted(CARE)
    granted_at = story.now
    story.wait(days=30).stop()
    assert set(story.standing(at=granted_at + timedelta(days=1)).granted) == {CARE}


def test_an_event_counts_from_its_own_instant() -> None:
    """Not a moment before."""
    story = Story().granted(CARE)
    assert not story.standing(at=story.now - timedelta(microseconds=1)).granted


def _event(kind: EventKind, *purposes: Purpose) -> ConsentEvent:
    return Story().then(kind, *purposes).events[0]


@pytest.mark.parametrize("kind", [EventKind.GRANTED, EventKind.REQUESTED])
def test_consent_to_everything_cannot_be_written_down(kind: EventKind) -> None:
    """It would be consent to purposes nobody had heard of."""
    with pytest.raises(InvalidInput) as refusal:
        _event(kind)
    assert refusal.value.code is Code.PURPOSE_UNKNOWN


@pytest.mark.parametrize("kind", [EventKind.GRANTED, EventKind.REVOKED])
def test_service_texts_are_neither_granted_nor_withdrawn(kind: EventKind) -> None:
    """They follow from what the patient does."""
    with pytest.raises(InvalidInput):
        _event(kind, Purpose.HELP)


def test_an_event_without_a_time_zone_cannot_be_written_down() -> None:
    """Nobody could order it."""
    with pytest.raises(ValueError, match="zone"):
        Story(now=START.replace(tzinfo=None)).stop()
