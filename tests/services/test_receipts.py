from itertools import permutations

import pytest

from cast.people import Cast
from quietline.gateways.port import Receipt
from quietline.infra.ids import new_id
from quietline.kernel.consent import Purpose
from quietline.kernel.delivery import Outcome, SubmissionState
from quietline.kernel.phi import Phi
from quietline.records.messaging.models import Message, Submission, SubmissionChange
from quietline.services import dispatch, outbound, receipts
from quietline.services.dispatch.fence import claim, fence
from quietline.services.outbound import Draft

S = SubmissionState


@pytest.fixture
def row(ports, cast: Cast):
    outbound.send(ports, cast.receptionist, Draft(cast.sam, Phi("See you at 3"), Purpose.CARE))
    dispatch.run_once(ports, worker="w")
    return Submission.objects.get()


def receipt(row, state, outcome=None, reference=None):
    return Receipt(f"SM{row.id.hex}", reference or row.id.hex, state, outcome, None)


def test_a_receipt_moves_the_message_forward(ports, row):
    """Delivered at the carrier is delivered at the desk."""
    receipts.receive(ports, "sandbox", receipt(row, S.DELIVERED))
    assert Message.objects.get().state == "delivered"


def test_a_repeated_receipt_changes_nothing(ports, row):
    """At-least-once delivery of webhooks is harmless."""
    assert receipts.receive(ports, "sandbox", receipt(row, S.DELIVERED))
    count = SubmissionChange.objects.count()
    assert not receipts.receive(ports, "sandbox", receipt(row, S.DELIVERED))
    assert SubmissionChange.objects.count() == count


@pytest.mark.parametrize("order", list(permutations([S.SUBMITTED, S.SENT, S.DELIVERED])))
def test_receipts_in_any_order_end_in_the_same_state(ports, row, order):
    """Final beats non-final."""
    for state in order:
        receipts.receive(ports, "sandbox", receipt(row, state))
    row.refresh_from_db()
    assert row.state == S.DELIVERED


def test_a_receipt_that_comes_before_the_answer_finds_its_row_by_reference(ports, cast: Cast):
    """The carrier may be faster than our own commit."""
    outbound.send(ports, cast.receptionist, Draft(cast.sam, Phi("See you at 3"), Purpose.CARE))
    row = Submission.objects.get()
    fence(ports, "w", claim(ports, "w", 10))
    receipts.receive(ports, "sandbox", receipt(row, S.DELIVERED))
    row.refresh_from_db()
    assert (row.state, row.gateway_message_id) == (S.DELIVERED, f"SM{row.id.hex}")


def test_a_receipt_for_nothing_of_ours_is_dropped(ports, row):
    """It is not stored either."""
    stray = Receipt("SMother", new_id().hex, S.DELIVERED, None, None)
    assert not receipts.receive(ports, "sandbox", stray)


def test_a_text_that_failed_for_a_while_is_tried_as_a_new_submission(ports, row):
    """With a reference of its own, so that late receipts of the first do not count for it."""
    receipts.receive(ports, "sandbox", receipt(row, S.FAILED, Outcome.TEMPORARY))
    states = sorted(Submission.objects.values_list("state", flat=True))
    assert states == ["failed", "queued"]


def test_a_text_that_failed_for_good_is_not_tried_again(ports, row):
    """A landline stays a landline."""
    receipts.receive(ports, "sandbox", receipt(row, S.FAILED, Outcome.NOT_TEXTABLE))
    assert Message.objects.get().state == "failed"
    assert Submission.objects.count() == 1
