"""Which channel carries which text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quietline.kernel.codes import Code
from quietline.kernel.delivery import (
    PartChannel,
    PartText,
    Plan,
    PlanOutcome,
    PlanStep,
    plan_delivery,
)

SMS_AS_WRITTEN = (PlanStep(PartChannel.SMS, PartText.AS_WRITTEN),)
PORTAL_AND_NOTIFICATION = (
    PlanStep(PartChannel.PORTAL, PartText.AS_WRITTEN),
    PlanStep(PartChannel.SMS, PartText.NOTIFICATION),
)


def _plan(tier: int, **facts: int) -> Plan:
    known = {
        "sms_segments": 1,
        "max_segments": 3,
        "destination_verified": True,
        "identity_on_record": True,
        "notification_tier": 2,
    }
    return plan_delivery(tier=tier, **(known | facts))  # type: ignore[arg-type]


@pytest.mark.parametrize("tier", [1, 2])
def test_what_is_not_clinical_goes_by_sms_as_written(tier: int) -> None:
    """Tiers 1 and 2 reveal nothing on a found phone."""
    assert _plan(tier) == Plan(PlanOutcome.SEND, SMS_AS_WRITTEN)


def test_what_is_clinical_goes_to_the_portal_and_is_announced() -> None:
    """The sender types once; the text waits where it is safe."""
    assert _plan(3) == Plan(PlanOutcome.SEND, PORTAL_AND_NOTIFICATION)


def test_a_text_at_the_limit_of_segments_goes() -> None:
    """The limit itself is allowed."""
    assert _plan(1, sms_segments=3).outcome is PlanOutcome.SEND


def test_a_text_over_the_limit_of_segments_is_refused() -> None:
    """The sender is told to shorten it."""
    assert _plan(1, sms_segments=4) == Plan(PlanOutcome.REFUSE, (), Code.SMS_TOO_MANY_SEGMENTS)


def test_the_length_of_a_portal_message_does_not_matter() -> None:
    """Only its notification is an SMS."""
    assert _plan(3, sms_segments=30).outcome is PlanOutcome.SEND


def test_a_notification_that_reveals_is_refused() -> None:
    """The practice's own name would say what is treated there."""
    plan = _plan(3, notification_tier=3)
    assert (plan.outcome, plan.code) == (PlanOutcome.REFUSE, Code.POLICY_NOTIFICATION_REVEALS)


def test_a_clinical_text_to_an_unconfirmed_number_is_held() -> None:
    """A person confirms the number, then releases."""
    plan = _plan(3, destination_verified=False)
    assert (plan.outcome, plan.code) == (PlanOutcome.HOLD, Code.DESTINATION_UNVERIFIED)


def test_a_clinical_text_to_a_patient_without_identity_is_held() -> None:
    """Nobody could open it: there is nothing to check the reader by."""
    plan = _plan(3, identity_on_record=False)
    assert (plan.outcome, plan.code) == (PlanOutcome.HOLD, Code.DESTINATION_NO_IDENTITY)


def test_a_held_plan_keeps_the_steps_of_its_release() -> None:
    """The desk shows what will happen."""
    assert _plan(3, destination_verified=False).steps == PORTAL_AND_NOTIFICATION


@pytest.mark.parametrize("tier", [-1, 0, 4])
def test_a_tier_that_does_not_exist_has_no_plan(tier: int) -> None:
    """A mistake must not become an SMS."""
    with pytest.raises(ValueError, match="tier"):
        _plan(tier)


@given(
    segments=st.integers(0, 20),
    limit=st.integers(0, 10),
    verified=st.booleans(),
    identity=st.booleans(),
    notification=st.integers(1, 3),
)
def test_a_clinical_text_never_goes_by_sms_as_written(
    *, segments: int, limit: int, verified: bool, identity: bool, notification: int
) -> None:
    """Whatever else is the case."""
    plan = _plan(
        3,
        sms_segments=segments,
        max_segments=limit,
        destination_verified=verified,
        identity_on_record=identity,
        notification_tier=notification,
    )
    assert SMS_AS_WRITTEN[0] not in plan.steps


@given(
    tier=st.integers(1, 3),
    segments=st.integers(0, 9),
    verified=st.booleans(),
    identity=st.booleans(),
    notification=st.integers(1, 3),
)
def test_a_plan_says_why_exactly_when_it_does_not_send(
    *, tier: int, segments: int, verified: bool, identity: bool, notification: int
) -> None:
    """A no without a reason, or a yes with one, would puzzle the desk."""
    plan = _plan(
        tier,
        sms_segments=segments,
        destination_verified=verified,
        identity_on_record=identity,
        notification_tier=notification,
    )
    assert (plan.code is None) == (plan.outcome is PlanOutcome.SEND)
