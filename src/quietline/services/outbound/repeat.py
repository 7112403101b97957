"""The decision of a message again, read back from its rows: for a repeated request."""

from __future__ import annotations

import json
from uuid import UUID

from quietline.kernel.access import Actor
from quietline.kernel.codes import SENTENCES, Code
from quietline.kernel.delivery import MessageState
from quietline.records.messaging.models import Message
from quietline.services.outbound.store import DECISION, SMS_BODY
from quietline.services.outbound.values import Held, Queued, Step, Why
from quietline.services.ports import Ports
from quietline.services.safes import open_key


def decision_again(ports: Ports, actor: Actor, message: UUID) -> Queued | Held:
    """What was decided of a message of the actor's practice, without deciding anew."""
    row = Message.objects.of_practice(actor.practice_id).get(id=message)
    key = open_key(ports, row.patient_id or row.practice_id)
    sealed = row.decision_sealed or b""
    decision = json.loads(key.open(row.id, DECISION, sealed).reveal())
    reasons = tuple(Why(**reason) for reason in decision["policy"]["reasons"])
    texted = row.submissions.order_by("created_at", "id").first()
    body = None if texted is None else key.open(texted.id, SMS_BODY, texted.body_sealed)
    steps = tuple(
        Step(channel="sms", body=body) if channel == "sms" else Step(channel="portal", body=None)
        for channel, _ in decision["plan"]["steps"]
    )
    if row.state == MessageState.HELD:
        code = Code(row.code)
        return Held(row.id, row.tier or 1, code, SENTENCES[code], steps, reasons, repeated=True)
    not_before = (
        None if texted is None or texted.not_before <= row.created_at else texted.not_before
    )
    return Queued(row.id, row.tier or 1, steps, reasons, not_before, (), repeated=True)
