"""A person releases what was held: the case is judged again, by the record as it is now."""

from __future__ import annotations

from uuid import UUID

from django.db import transaction

from quietline.kernel.access import Actor, Permission
from quietline.kernel.audit import AuditKind
from quietline.kernel.delivery import MessageState, PlanOutcome
from quietline.kernel.errors import NotFound
from quietline.records.messaging.models import Message
from quietline.services.access import require
from quietline.services.audit_log import record
from quietline.services.outbound.again import judge_again, refused, restate, submit_again
from quietline.services.outbound.send import decided
from quietline.services.outbound.store import fact_of
from quietline.services.outbound.values import Decision
from quietline.services.ports import Ports


def release(ports: Ports, actor: Actor | None, message: UUID) -> Decision:
    """Send a held message. It stays held while its reason stands. Raises NotFound."""
    actor = require(actor, Permission.MESSAGE_RELEASE)
    with transaction.atomic():
        row = (
            Message.objects.of_practice(actor.practice_id)
            .select_for_update(no_key=True)
            .filter(id=message, state=MessageState.HELD.value, direction="out")
            .first()
        )
        if row is None:
            raise NotFound
        case, token = judge_again(ports, actor, row)
        if case.outcome is PlanOutcome.REFUSE:
            return refused(case)
        if case.outcome is PlanOutcome.SEND:
            submit_again(ports, case, row.id, token)
            restate(case, row.id)
            fact = fact_of(
                case, AuditKind.MESSAGE_RELEASED, row.id, actor=actor.label, origin=actor.origin
            )
            record(ports, actor.practice_id, [fact])
    return decided(case, row.id)
