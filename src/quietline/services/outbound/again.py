"""Judging a stored message again, by the record as it is now, and writing down what came of it."""

from __future__ import annotations

import json
from uuid import UUID

from quietline.kernel.access import Actor
from quietline.kernel.codes import SENTENCES, Code
from quietline.kernel.consent import Purpose
from quietline.kernel.delivery import MessageState, PartChannel
from quietline.kernel.errors import NotFound
from quietline.records.messaging.models import Message
from quietline.services.outbound.case import Case, build_case
from quietline.services.outbound.links import new_link
from quietline.services.outbound.store import (
    BODY,
    DECISION,
    channel_of,
    decision_of,
    store_submission,
)
from quietline.services.outbound.values import Refused
from quietline.services.ports import Ports
from quietline.services.recipients import recipient_of_patient


def judge_again(ports: Ports, actor: Actor, row: Message) -> tuple[Case, str]:
    """The case of a message as it stands now, and the token that a fresh link would carry.

    Raises NotFound for a message that was for no patient we know.
    """
    if row.patient_id is None:
        raise NotFound
    link = new_link(ports)
    recipient = recipient_of_patient(ports, actor.practice_id, row.patient_id)
    case = build_case(
        ports,
        recipient,
        text=recipient.key.open(row.id, BODY, row.body_sealed).reveal(),
        purpose=Purpose(row.purpose),
        is_from_person=True,
        link=link.address,
    )
    return case, link.token


def submit_again(ports: Ports, case: Case, message: UUID, token: str) -> UUID:
    """A new row of the outbox; with a fresh link when the message waits in the portal."""
    has_link = any(step.channel is PartChannel.PORTAL for step in case.plan.steps)
    return store_submission(ports, case, message, token=token if has_link else None)


def restate(case: Case, message: UUID) -> None:
    """The message's row says what let it go at last, so that its explanation is the true one."""
    sealed = case.recipient.key.seal(message, DECISION, json.dumps(decision_of(case)))
    Message.objects.filter(id=message).update(
        state=MessageState.QUEUED.value,
        state_at=case.at,
        code="",
        channel=channel_of(case),
        decision_sealed=sealed,
        tier=int(case.verdict.tier),
        policy_version=case.verdict.policy_version,
        profile=case.verdict.profile.value,
    )


def refused(case: Case) -> Refused:
    code = case.code or Code.INPUT_MALFORMED
    sentence = case.consent.sentence if code is case.consent.code else SENTENCES[code]
    return Refused(code.value, sentence or SENTENCES[code], int(case.verdict.tier), case.reasons)
