"""A draft of a person or a program: decided, and queued, held or refused.

Draft ──> access ──> recipient ──> policy ──> consent ──> agreement ──> encoding
                                                                           │
  Refused (audit entry)  <── no ───────────────────────────────────────────┤
  Held    (message, audit entry)  <── a person must look ──────────────────┤
  Queued  (message, link, outbox row, audit entry; one transaction)  <─────┘
"""

from __future__ import annotations

import json
from uuid import UUID

from django.db import IntegrityError, transaction

from quietline.kernel.access import Actor, Permission
from quietline.kernel.audit import AuditKind
from quietline.kernel.codes import SENTENCES, Code
from quietline.kernel.consent import CONSENT_PURPOSES
from quietline.kernel.delivery import PartChannel, PlanOutcome
from quietline.kernel.errors import Conflict, InvalidInput
from quietline.kernel.sms import check_text
from quietline.records.integrations.models import IdempotencyRecord
from quietline.services.access import is_person, require
from quietline.services.audit_log import record
from quietline.services.outbound.case import Case, build_case
from quietline.services.outbound.links import new_link
from quietline.services.outbound.repeat import decision_again
from quietline.services.outbound.store import (
    fact_of,
    store_message,
    store_submission,
)
from quietline.services.outbound.values import Decision, Draft, Held, Queued, Refused
from quietline.services.ports import Ports
from quietline.services.recipients import recipient_of_patient

_LONGEST_KEY = 64


def send(ports: Ports, actor: Actor | None, draft: Draft) -> Decision:
    """Decide a draft and, if it may go, put it into the outbox.

    Raises NotFound when the actor may not send or the patient is not this practice's, InvalidInput
    for a text that is no text, Conflict for an idempotency key that was used for another request.
    The same key with the same request gives the first decision again, and sends nothing.
    """
    actor = require(actor, Permission.MESSAGE_SEND)
    check_text(draft.text.reveal())
    _check_request(draft)
    earlier = _earlier(ports, actor, draft)
    if earlier is not None:
        return decision_again(ports, actor, earlier)
    recipient = recipient_of_patient(ports, actor.practice_id, draft.patient)
    link = new_link(ports)
    case = build_case(
        ports,
        recipient,
        text=draft.text.reveal(),
        purpose=draft.purpose,
        is_from_person=is_person(actor),
        link=link.address,
    )
    if case.outcome is PlanOutcome.REFUSE:
        return _refuse(ports, actor, case)
    try:
        return _keep(ports, actor, draft, case, link.token)
    except IntegrityError:
        # Another request with the same idempotency key won the race; answer as it was answered.
        earlier = _earlier(ports, actor, draft)
        if earlier is None:
            raise
        return decision_again(ports, actor, earlier)


def _check_request(draft: Draft) -> None:
    if draft.purpose not in CONSENT_PURPOSES:
        raise InvalidInput(Code.PURPOSE_UNKNOWN)
    key = draft.idempotency_key
    if key is not None and not (
        0 < len(key) <= _LONGEST_KEY and key.isascii() and key.isprintable()
    ):
        raise InvalidInput(
            Code.INPUT_MALFORMED, "An idempotency key has 1 to 64 printable ASCII characters."
        )


def _refuse(ports: Ports, actor: Actor, case: Case) -> Refused:
    fact = fact_of(case, AuditKind.MESSAGE_REFUSED, None, actor=actor.label, origin=actor.origin)
    with transaction.atomic():
        record(ports, actor.practice_id, [fact])
    code = case.code or Code.INPUT_MALFORMED
    return Refused(
        code=code.value,
        sentence=case.consent.sentence or SENTENCES[code],
        tier=int(case.verdict.tier),
        reasons=case.reasons,
    )


def _keep(ports: Ports, actor: Actor, draft: Draft, case: Case, token: str) -> Queued | Held:
    is_held = case.outcome is PlanOutcome.HOLD
    kind = AuditKind.MESSAGE_HELD if is_held else AuditKind.MESSAGE_QUEUED
    has_link = any(step.channel is PartChannel.PORTAL for step in case.plan.steps)
    with transaction.atomic():
        message = store_message(case, actor=actor.label)
        if draft.idempotency_key is not None:
            _remember(ports, actor, draft, message)
        if not is_held:
            store_submission(ports, case, message, token=token if has_link else None)
        facts = [fact_of(case, kind, message, actor=actor.label, origin=actor.origin)]
        record(ports, actor.practice_id, facts)
    return decided(case, message)


def decided(case: Case, message: UUID) -> Queued | Held:
    """What the caller is told of a message that was kept."""
    if case.outcome is PlanOutcome.HOLD and case.code is not None:
        return Held(
            message=message,
            tier=int(case.verdict.tier),
            code=case.code.value,
            sentence=SENTENCES[case.code],
            steps=case.steps,
            reasons=case.reasons,
        )
    return queued(case, message)


def queued(case: Case, message: UUID) -> Queued:
    return Queued(
        message=message,
        tier=int(case.verdict.tier),
        steps=case.steps,
        reasons=case.reasons,
        not_before=case.quiet_hours.not_before,
        notices=case.notices,
    )


def _remember(ports: Ports, actor: Actor, draft: Draft, message: UUID) -> None:
    IdempotencyRecord.objects.create(
        practice_id=actor.practice_id,
        caller=actor.id,
        key=draft.idempotency_key or "",
        request_digest=_digest(ports, actor, draft),
        message=message,
        created_at=ports.clock.now(),
    )


def _earlier(ports: Ports, actor: Actor, draft: Draft) -> UUID | None:
    if draft.idempotency_key is None:
        return None
    row = IdempotencyRecord.objects.filter(caller=actor.id, key=draft.idempotency_key).first()
    if row is None:
        return None
    if row.request_digest != _digest(ports, actor, draft):
        raise Conflict(Code.IDEMPOTENCY_CONFLICT)
    return row.message


def _digest(ports: Ports, actor: Actor, draft: Draft) -> str:
    request = json.dumps([str(draft.patient), draft.purpose.value, draft.text.reveal()])
    return ports.index.of(actor.practice_id, "request", request)
