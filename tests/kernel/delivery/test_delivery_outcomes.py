"""Each thing a gateway can say has one consequence."""

from __future__ import annotations

import pytest

from quietline.kernel.codes import Code
from quietline.kernel.consent import EventKind
from quietline.kernel.delivery import HANDLING, LedgerEffect, Outcome, SubmissionState


def test_every_outcome_is_handled() -> None:
    """A new outcome must say what follows."""
    assert set(HANDLING) == set(Outcome)


@pytest.mark.parametrize("outcome", [o for o in Outcome if o is not Outcome.ACCEPTED])
def test_everything_but_acceptance_has_a_code(outcome: Outcome) -> None:
    """The desk can always say why."""
    code = HANDLING[outcome].code
    assert code is not None
    assert code.startswith("gateway.")


def test_acceptance_is_no_delivery() -> None:
    """The gateway has it; the handset may not."""
    assert HANDLING[Outcome.ACCEPTED].state is SubmissionState.SUBMITTED


def test_only_a_temporary_failure_is_tried_again() -> None:
    """An unknown one is asked after, never sent again blindly."""
    assert [o for o in Outcome if HANDLING[o].retry] == [Outcome.TEMPORARY]


def test_only_an_unknown_one_is_asked_after() -> None:
    """Everything else is known."""
    assert [o for o in Outcome if HANDLING[o].reconcile] == [Outcome.UNKNOWN]


@pytest.mark.parametrize(
    ("outcome", "effect"),
    [
        (Outcome.OPTED_OUT, LedgerEffect.CARRIER_BLOCKED),
        (Outcome.NUMBER_DEAD_OR_REASSIGNED, LedgerEffect.FROZEN),
        (Outcome.NOT_TEXTABLE, LedgerEffect.NONE),
        (Outcome.TEMPORARY, LedgerEffect.NONE),
    ],
)
def test_what_the_carrier_knows_of_consent_reaches_the_ledger(
    outcome: Outcome, effect: LedgerEffect
) -> None:
    """An opt-out at the carrier and a dead number are events."""
    assert HANDLING[outcome].ledger is effect


def test_a_ledger_effect_is_the_word_of_an_event() -> None:
    """The two folders do not know each other; their words must agree."""
    words = {effect.value for effect in LedgerEffect} - {"none"}
    assert words <= {kind.value for kind in EventKind}


def test_a_problem_of_our_own_number_is_for_the_administrator() -> None:
    """The receptionist cannot mend a registration."""
    assert HANDLING[Outcome.SENDER_PROBLEM].alert


def test_a_number_that_died_says_so() -> None:
    """The sentence asks for the new number."""
    assert HANDLING[Outcome.NUMBER_DEAD_OR_REASSIGNED].code is Code.GATEWAY_NUMBER_DEAD
