"""Fixed texts that texting itself needs: opt-out confirmation, help, one-time code, opt-in request.

They answer something the patient just did, so they go out at once; consent decides them by its
table of service purposes, and the agreement with the gateway binds them like any other text.
"""

from __future__ import annotations

from collections.abc import Callable

from django.db import transaction

from quietline.kernel.access import Actor
from quietline.kernel.audit import AuditKind
from quietline.kernel.codes import SENTENCES, Code
from quietline.kernel.consent import Purpose
from quietline.kernel.policy import Tier
from quietline.records.messaging.models import Submission
from quietline.services.audit_log import record
from quietline.services.outbound.case import Case, build_case
from quietline.services.outbound.links import new_link
from quietline.services.outbound.send import decided
from quietline.services.outbound.store import (
    fact_of,
    store_message,
    store_submission,
)
from quietline.services.outbound.values import Decision, Refused
from quietline.services.ports import Ports
from quietline.services.recipients import Recipient

WriteText = Callable[[str], str]


def answer(
    ports: Ports, actor: Actor, recipient: Recipient, *, purpose: Purpose, text: str
) -> Decision:
    """Queue a service text in the words of `kernel.replies`. Refused is recorded, not raised."""
    case = build_case(ports, recipient, text=text, purpose=purpose, is_from_person=True, link="")
    return _queue(ports, actor, case, token=None)


def answer_with_link(
    ports: Ports, actor: Actor, recipient: Recipient, *, purpose: Purpose, write: WriteText
) -> Decision:
    """Queue a text that carries a fresh portal link; `write` puts the address into words."""
    link = new_link(ports)
    text = write(link.address)
    case = build_case(
        ports, recipient, text=text, purpose=purpose, is_from_person=True, link=link.address
    )
    return _queue(ports, actor, case, token=link.token)


def _queue(ports: Ports, actor: Actor, case: Case, *, token: str | None) -> Decision:
    code = case.code or _said_already(case) or _reveals(case)
    if code is not None:
        return _refuse(ports, actor, case, code)
    with transaction.atomic():
        message = store_message(case, actor=actor.label)
        store_submission(ports, case, message, token=token)
        fact = fact_of(
            case, AuditKind.MESSAGE_QUEUED, message, actor=actor.label, origin=actor.origin
        )
        record(ports, actor.practice_id, [fact])
    return decided(case, message)


def _reveals(case: Case) -> Code | None:
    """A service text has no portal to go to: if its words reveal, it is not sent at all."""
    is_clinical = case.verdict.tier is Tier.CLINICAL
    return Code.POLICY_NOTIFICATION_REVEALS if is_clinical else None


def _said_already(case: Case) -> Code | None:
    """An opt-out is confirmed once: the event that one text rests on carries no second."""
    if case.purpose is not Purpose.OPT_OUT_CONFIRMATION:
        return None
    told = Submission.objects.filter(
        purpose=case.purpose.value, consent_event=case.consent.relied_on
    )
    return Code.CONSENT_ALREADY_CONFIRMED if told.exists() else None


def _refuse(ports: Ports, actor: Actor, case: Case, code: Code) -> Refused:
    fact = fact_of(case, AuditKind.MESSAGE_REFUSED, None, actor=actor.label, origin=actor.origin)
    with transaction.atomic():
        record(ports, actor.practice_id, [fact])
    return Refused(code.value, SENTENCES[code], int(case.verdict.tier), case.reasons)
