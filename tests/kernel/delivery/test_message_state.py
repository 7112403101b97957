"""The one word that the desk shows for a message."""

from __future__ import annotations

import itertools

import pytest

from quietline.kernel.delivery import (
    MessageState,
    PlanOutcome,
    PortalPart,
    PortalState,
    SmsPart,
    SubmissionState,
    message_state,
)

S, P, M = SubmissionState, PortalState, MessageState

BY_SMS = [
    (S.QUEUED, M.QUEUED),
    (S.CLAIMED, M.QUEUED),
    (S.SUBMITTING, M.QUEUED),
    (S.SUBMITTED, M.SUBMITTED),
    (S.SENT, M.SUBMITTED),
    (S.DELIVERED, M.DELIVERED),
    (S.FAILED, M.FAILED),
    (S.UNKNOWN, M.UNKNOWN),
    (S.PARKED, M.PARKED),
    (S.CANCELLED, M.REFUSED),
]


def test_every_state_of_a_submission_is_shown_as_something() -> None:
    """The table above is complete."""
    assert {state for state, _ in BY_SMS} == set(S)


@pytest.mark.parametrize(("submission", "shown"), BY_SMS)
def test_an_sms_is_shown_as_its_submission_stands(
    submission: SubmissionState, shown: MessageState
) -> None:
    """Our inner steps are one word for the desk."""
    assert message_state([SmsPart(submission)]) is shown


@pytest.mark.parametrize(("submission", "shown"), BY_SMS)
def test_a_waiting_portal_message_is_shown_as_its_notification_stands(
    submission: SubmissionState, shown: MessageState
) -> None:
    """The patient cannot know of it before the notification arrives."""
    assert message_state([PortalPart(P.WAITING), SmsPart(submission)]) is shown


@pytest.mark.parametrize(("portal", "shown"), [(P.OPENED, M.OPENED), (P.READ, M.READ)])
@pytest.mark.parametrize("submission", list(S))
def test_what_the_patient_did_stands_above_what_the_carrier_said(
    portal: PortalState, shown: MessageState, submission: SubmissionState
) -> None:
    """A message that was read arrived, whatever became of the receipt."""
    assert message_state([PortalPart(portal), SmsPart(submission)]) is shown


def test_a_portal_message_alone_is_delivered_when_it_waits() -> None:
    """The patient is there already and needs no notification."""
    assert message_state([PortalPart(P.WAITING)]) is M.DELIVERED


@pytest.mark.parametrize(
    ("decision", "shown"), [(PlanOutcome.HOLD, M.HELD), (PlanOutcome.REFUSE, M.REFUSED)]
)
def test_what_was_not_sent_is_shown_as_decided(decision: PlanOutcome, shown: MessageState) -> None:
    """There are no parts to speak of."""
    assert message_state([], decision=decision) is shown


def test_a_message_without_parts_yet_is_queued() -> None:
    """It was just accepted."""
    assert message_state([]) is M.QUEUED


@pytest.mark.parametrize("pair", list(itertools.combinations(S, 2)))
def test_the_order_of_the_parts_does_not_matter(
    pair: tuple[SubmissionState, SubmissionState],
) -> None:
    """Rows come from the database in any order."""
    one, other = (SmsPart(state) for state in pair)
    assert message_state([one, other]) is message_state([other, one])


def test_a_failed_part_is_not_hidden_by_a_delivered_one() -> None:
    """Somebody has to look."""
    assert message_state([SmsPart(S.DELIVERED), SmsPart(S.FAILED)]) is M.FAILED
