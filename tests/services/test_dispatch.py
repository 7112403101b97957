from datetime import timedelta

from cast.people import Cast
from quietline.gateways.port import LookupResult, SubmitResult
from quietline.kernel.consent import Purpose
from quietline.kernel.delivery import Outcome, SubmissionState
from quietline.kernel.phi import Phi
from quietline.records.consent.models import ConsentEntry
from quietline.records.messaging.models import Message, Submission
from quietline.services import consent, dispatch, outbound, reconcile
from quietline.services.dispatch.calls import record_answers
from quietline.services.dispatch.fence import claim, fence
from quietline.services.outbound import Draft


def queue(ports, cast: Cast, text="See you Tuesday at 3 pm"):
    decision = outbound.send(ports, cast.receptionist, Draft(cast.sam, Phi(text), Purpose.CARE))
    return Submission.objects.get(message_id=decision.message)


def state_of(row):
    row.refresh_from_db()
    return row.state


def test_what_is_queued_is_handed_to_the_gateway_once(ports, cast: Cast, gateway):
    """A second turn finds nothing left to do."""
    queue(ports, cast)
    dispatch.run_once(ports, worker="w")
    dispatch.run_once(ports, worker="w")
    assert gateway.bodies == ["See you Tuesday at 3 pm"]


def test_an_accepted_text_is_submitted(ports, cast: Cast):
    """The carrier's id is kept."""
    row = queue(ports, cast)
    dispatch.run_once(ports, worker="w")
    assert state_of(row) == SubmissionState.SUBMITTED
    assert row.gateway_message_id == f"SM{row.id.hex}"


def test_consent_withdrawn_after_queueing_cancels(ports, cast: Cast, gateway):
    """Consent is asked again at the last moment."""
    row = queue(ports, cast)
    consent.revoke(ports, cast.receptionist, cast.sam, frozenset())
    dispatch.run_once(ports, worker="w")
    assert (state_of(row), row.code) == (SubmissionState.CANCELLED, "consent.opted_out")
    assert gateway.bodies == []


def test_what_waited_too_long_is_not_sent(ports, cast: Cast, gateway, clock):
    """A text that outlived its day misleads."""
    row = queue(ports, cast)
    clock.advance(timedelta(hours=25))
    dispatch.run_once(ports, worker="w")
    assert (state_of(row), row.code) == (SubmissionState.CANCELLED, "dispatch.too_old")
    assert gateway.bodies == []


def test_a_temporary_failure_is_tried_again_later(ports, cast: Cast, gateway, clock):
    """The carrier certainly did not take it, so the same row goes back into the queue."""
    row = queue(ports, cast)
    gateway.answers = [SubmitResult(Outcome.TEMPORARY)]
    dispatch.run_once(ports, worker="w")
    assert state_of(row) == SubmissionState.QUEUED
    clock.advance(timedelta(minutes=1))
    dispatch.run_once(ports, worker="w")
    assert state_of(row) == SubmissionState.SUBMITTED


def test_a_temporary_failure_is_given_up_after_three_retries(ports, cast: Cast, gateway, clock):
    """Four tries in all."""
    row = queue(ports, cast)
    gateway.answers = [SubmitResult(Outcome.TEMPORARY)] * 9
    for _ in range(9):
        dispatch.run_once(ports, worker="w")
        clock.advance(timedelta(minutes=30))
    assert (state_of(row), len(gateway.submitted)) == (SubmissionState.FAILED, 4)


def test_an_opt_out_known_to_the_carrier_goes_into_the_ledger(ports, cast: Cast, gateway):
    """21610 and its like suspend consent at once."""
    queue(ports, cast)
    gateway.answers = [SubmitResult(Outcome.OPTED_OUT, detail_code="21610")]
    dispatch.run_once(ports, worker="w")
    assert ConsentEntry.objects.filter(kind="carrier_blocked").count() == 1


def test_a_dead_number_freezes_its_consent(ports, cast: Cast, gateway):
    """Whoever has the number now has agreed to nothing."""
    queue(ports, cast)
    gateway.answers = [SubmitResult(Outcome.NUMBER_DEAD_OR_REASSIGNED)]
    dispatch.run_once(ports, worker="w")
    assert ConsentEntry.objects.filter(kind="frozen").count() == 1


def test_a_lost_answer_is_unknown_and_never_sent_again_blindly(ports, cast: Cast, gateway):
    """The next turn does not touch it."""
    row = queue(ports, cast)
    gateway.answers = [SubmitResult(Outcome.UNKNOWN)]
    dispatch.run_once(ports, worker="w")
    dispatch.run_once(ports, worker="w")
    assert (state_of(row), len(gateway.submitted)) == (SubmissionState.UNKNOWN, 1)


def test_an_unknown_that_the_carrier_has_is_settled_by_lookup(ports, cast: Cast, gateway, clock):
    """Found: it counts as submitted, and the carrier's id is kept."""
    row = queue(ports, cast)
    gateway.answers = [SubmitResult(Outcome.UNKNOWN)]
    dispatch.run_once(ports, worker="w")
    clock.advance(timedelta(minutes=2))
    gateway.found = [
        LookupResult(found=True, gateway_message_id="SMx", state=SubmissionState.DELIVERED)
    ]
    reconcile.run_once(ports, worker="w")
    assert (state_of(row), row.gateway_message_id) == (SubmissionState.DELIVERED, "SMx")


def test_an_unknown_that_the_carrier_has_not_is_sent_again(ports, cast: Cast, gateway, clock):
    """Certainly absent: it may go."""
    row = queue(ports, cast)
    gateway.answers = [SubmitResult(Outcome.UNKNOWN)]
    dispatch.run_once(ports, worker="w")
    clock.advance(timedelta(minutes=2))
    gateway.found = [LookupResult(found=False)]
    reconcile.run_once(ports, worker="w")
    dispatch.run_once(ports, worker="w")
    assert (state_of(row), len(gateway.submitted)) == (SubmissionState.SUBMITTED, 2)


def test_an_unknown_that_nobody_can_tell_of_is_parked(ports, cast: Cast, gateway, clock):
    """After a day a person decides."""
    row = queue(ports, cast)
    gateway.answers = [SubmitResult(Outcome.UNKNOWN)]
    dispatch.run_once(ports, worker="w")
    clock.advance(timedelta(hours=25))
    gateway.found = [LookupResult(found=None)]
    reconcile.run_once(ports, worker="w")
    assert state_of(row) == SubmissionState.PARKED


def test_a_worker_that_died_before_the_fence_leaves_a_row_that_is_taken_up(
    ports, cast: Cast, gateway, clock
):
    """Nothing was sent, so it goes back into the queue when the lease is over."""
    row = queue(ports, cast)
    claim(ports, "dead", 10)
    clock.advance(timedelta(minutes=5))
    reconcile.run_once(ports, worker="w")
    dispatch.run_once(ports, worker="w")
    assert (state_of(row), len(gateway.submitted)) == (SubmissionState.SUBMITTED, 1)


def test_a_worker_that_died_behind_the_fence_leaves_an_unknown(ports, cast: Cast, clock):
    """It may have been sent: it is looked up, not sent."""
    row = queue(ports, cast)
    fence(ports, "dead", claim(ports, "dead", 10))
    clock.advance(timedelta(minutes=5))
    reconcile._doubt_fences(ports, 10)
    assert state_of(row) == SubmissionState.UNKNOWN


def test_a_slow_worker_does_not_undo_its_successor(ports, cast: Cast, clock):
    """The first worker's late answer changes nothing once another holds the row."""
    row = queue(ports, cast)
    (call,) = fence(ports, "slow", claim(ports, "slow", 10))
    Submission.objects.filter(id=row.id).update(worker="successor")
    record_answers(ports, "slow", [(call, SubmitResult(Outcome.TEMPORARY))])
    assert state_of(row) == SubmissionState.SUBMITTING


def test_the_message_shows_what_its_submission_went_through(ports, cast: Cast):
    """The desk's word follows the outbox."""
    row = queue(ports, cast)
    dispatch.run_once(ports, worker="w")
    assert Message.objects.get(id=row.message_id).state == "submitted"
