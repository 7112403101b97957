"""A person settles what nobody can tell: whether a parked text went out.

    parked ──send again──> cancelled, and a new submission by the same checks as a release
           ──give up─────> cancelled

A late receipt of the first text still counts: it may show that the phone had it after all.
"""

from __future__ import annotations

from typing import Literal
from uuid import UUID

from django.db import transaction

from quietline.kernel.access import Actor, Permission
from quietline.kernel.audit import AuditKind
from quietline.kernel.codes import Code
from quietline.kernel.delivery import MessageState, PlanOutcome, SubmissionState
from quietline.kernel.errors import NotFound
from quietline.records.messaging.models import Message, Submission
from quietline.services.access import require
from quietline.services.audit_log import record
from quietline.services.outbound.again import judge_again, refused, restate, submit_again
from quietline.services.outbound.send import queued
from quietline.services.outbound.store import fact_of
from quietline.services.outbound.values import GivenUp, Queued, Refused
from quietline.services.ports import Ports
from quietline.services.submissions import Step, move


def settle(
    ports: Ports,
    actor: Actor | None,
    message: UUID,
    decision: Literal["send_again", "give_up"],
) -> Queued | Refused | GivenUp:
    """Decide about a parked message. Raises NotFound when it is not parked (any more).

    Whatever would hold or refuse it now is a refusal here, and it stays parked.
    """
    actor = require(actor, Permission.MESSAGE_RELEASE)
    with transaction.atomic():
        row, parked = _parked(actor, message)
        if decision == "give_up":
            _close(ports, actor, parked, Code.DISPATCH_GIVEN_UP)
            return GivenUp(row.id)
        return _send_again(ports, actor, row, parked)


def _parked(actor: Actor, message: UUID) -> tuple[Message, Submission]:
    """The message and its newest submission, locked in the order in which receipts lock them."""
    submissions = Submission.objects.of_practice(actor.practice_id).filter(message_id=message)
    parked = submissions.select_for_update(no_key=True).order_by("-created_at", "-id").first()
    row = (
        Message.objects.of_practice(actor.practice_id)
        .select_for_update(no_key=True)
        .filter(id=message)
    )
    found = row.filter(state=MessageState.PARKED.value).first()
    if parked is None or parked.state != SubmissionState.PARKED.value or found is None:
        raise NotFound
    return found, parked


def _send_again(ports: Ports, actor: Actor, row: Message, parked: Submission) -> Queued | Refused:
    case, token = judge_again(ports, actor, row)
    may_go = case.outcome is PlanOutcome.SEND
    kind = AuditKind.MESSAGE_REQUEUED if may_go else AuditKind.MESSAGE_REFUSED
    fact = fact_of(case, kind, row.id, actor=actor.label, origin=actor.origin)
    record(ports, actor.practice_id, [fact])
    if not may_go:
        return refused(case)
    submit_again(ports, case, row.id, token)
    _close(ports, actor, parked, Code.DISPATCH_SENT_AGAIN)
    restate(case, row.id)
    return queued(case, row.id)


def _close(ports: Ports, actor: Actor, parked: Submission, code: Code) -> None:
    step = Step(parked.id, SubmissionState.CANCELLED, code=code)
    move(ports, [step], actor=actor.label, origin=actor.origin)
