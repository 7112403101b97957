"""A person releases what was held: the case is judged again, by the record as it is now."""

from __future__ import annotations

from uuid import UUID

from django.db import transaction

from quietline.kernel.access import Actor, Permission
from quietline.kernel.audit import AuditKind
from quietline.kernel.codes import SENTENCES, Code
from quietline.kernel.consent import Purpose
from quietline.kernel.delivery import MessageState, PartChannel, PlanOutcome
from quietline.kernel.errors import NotFound
from quietline.records.messaging.models import Message
from quietline.services.access import require
from quietline.services.audit_log import record
from quietline.services.outbound.case import build_case
from quietline.services.outbound.send import decided
from quietline.services.outbound.store import (
    BODY,
    fact_of,
    issue_token,
    portal_address,
    store_submission,
)
from quietline.services.outbound.values import Decision, Refused
from quietline.services.ports import Ports
from quietline.services.recipients import recipient_of_patient


def release(ports: Ports, actor: Actor | None, message: UUID) -> Decision:
    """Send a held message. It stays held while its reason stands. Raises NotFound."""
    actor = require(actor, Permission.MESSAGE_RELEASE)
    token = issue_token()
    with transaction.atomic():
        row = (
            Message.objects.of_practice(actor.practice_id)
            .select_for_update()
            .filter(id=message, state=MessageState.HELD.value, direction="out")
            .first()
        )
        if row is None or row.patient_id is None:
            raise NotFound
        recipient = recipient_of_patient(ports, actor.practice_id, row.patient_id)
        case = build_case(
            ports,
            recipient,
            text=recipient.key.open(row.id, BODY, row.body_sealed).reveal(),
            purpose=Purpose(row.purpose),
            is_from_person=True,
            link=portal_address(ports, token),
        )
        if case.outcome is PlanOutcome.REFUSE:
            code = case.code or Code.INPUT_MALFORMED
            return Refused(code.value, SENTENCES[code], int(case.verdict.tier), case.reasons)
        if case.outcome is PlanOutcome.SEND:
            has_link = any(step.channel is PartChannel.PORTAL for step in case.plan.steps)
            store_submission(ports, case, row.id, token=token if has_link else None)
            Message.objects.filter(id=row.id).update(
                state=MessageState.QUEUED.value, state_at=case.at, code=""
            )
            fact = fact_of(
                case, AuditKind.MESSAGE_RELEASED, row.id, actor=actor.label, origin=actor.origin
            )
            record(ports, actor.practice_id, [fact])
    return decided(case, row.id)
