"""Writing what was decided: message, portal link, outbox row, audit entries, in one transaction."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import datetime, timedelta
from typing import Any, Literal
from uuid import UUID

from quietline.infra.encryption import digest_token
from quietline.infra.ids import new_id
from quietline.kernel.audit import AuditKind
from quietline.kernel.codes import Code
from quietline.kernel.consent import Purpose
from quietline.kernel.delivery import MessageState, PartChannel, PlanOutcome, SubmissionState
from quietline.kernel.errors import QuietlineError
from quietline.records.messaging.models import (
    Conversation,
    Message,
    Submission,
    SubmissionChange,
)
from quietline.records.portal.models import PortalLink
from quietline.services.audit_log import Fact
from quietline.services.outbound.case import Case
from quietline.services.ports import Ports

BODY = "message.body"
DECISION = "message.decision"
SMS_BODY = "submission.body"
SMS_NUMBER = "submission.e164"

_PRIORITIES = {
    Purpose.SIGN_IN_CODE: 1,
    Purpose.OPT_OUT_CONFIRMATION: 1,
    Purpose.HELP: 2,
    Purpose.CAMPAIGN: 9,
}
_ORDINARY = 5


def store_message(case: Case, *, actor: str) -> UUID:
    """The message row: words and reasons sealed. Its state is what was decided of it."""
    row = new_id()
    recipient = case.recipient
    held = case.outcome is PlanOutcome.HOLD
    Message.objects.create(
        id=row,
        practice_id=recipient.practice.id,
        conversation_id=recipient.conversation.id,
        patient_id=recipient.patient_id,
        direction="out",
        channel=channel_of(case),
        purpose=case.purpose.value,
        author=actor,
        body_sealed=recipient.key.seal(row, BODY, case.text),
        decision_sealed=recipient.key.seal(row, DECISION, json.dumps(decision_of(case))),
        tier=int(case.verdict.tier),
        policy_version=case.verdict.policy_version,
        profile=case.verdict.profile.value,
        state=(MessageState.HELD if held else MessageState.QUEUED).value,
        state_at=case.at,
        code=case.code.value if case.code else "",
        created_at=case.at,
    )
    if case.purpose is not Purpose.SIGN_IN_CODE:
        # A code is between the patient and the portal: it brings no conversation to the top.
        Conversation.objects.filter(id=recipient.conversation.id).update(
            last_at=case.at, last_message_id=row
        )
    return row


def channel_of(case: Case) -> Literal["portal", "sms"]:
    """Where the words themselves are read."""
    is_portal = any(step.channel is PartChannel.PORTAL for step in case.plan.steps)
    return "portal" if is_portal else "sms"


def store_submission(ports: Ports, case: Case, message: UUID, *, token: str | None) -> UUID:
    """The outbox row of the text that announces or is the message, and the link it carries."""
    recipient, sender = case.recipient, case.sender
    if recipient.number is None or sender is None or case.sms_body is None:
        raise QuietlineError(Code.PHONE_MISSING)
    row = new_id()
    if token is not None:
        _store_link(ports, case, message, token)
    Submission.objects.create(
        id=row,
        practice_id=recipient.practice.id,
        message_id=message,
        patient_id=recipient.patient_id,
        number_key=recipient.number_key,
        e164_sealed=recipient.key.seal(row, SMS_NUMBER, recipient.number.e164),
        wording=next(s.text for s in case.plan.steps if s.channel is PartChannel.SMS).value,
        purpose=case.purpose.value,
        body_sealed=recipient.key.seal(row, SMS_BODY, case.sms_body),
        sender=sender.e164,
        gateway=sender.gateway,
        segments=case.size.segments,
        is_from_person=case.is_from_person,
        priority=_PRIORITIES.get(case.purpose, _ORDINARY),
        consent_event=case.consent.relied_on,
        agreement=case.agreement.relied_on,
        state=SubmissionState.QUEUED.value,
        not_before=case.not_before,
        fresh_from=case.not_before,
        created_at=case.at,
    )
    store_change(recipient.practice.id, row, SubmissionState.QUEUED, at=case.at)
    return row


def store_change(
    practice: UUID, submission: UUID, state: SubmissionState, *, at: datetime, code: str = ""
) -> None:
    SubmissionChange.objects.create(
        practice_id=practice, submission_id=submission, state=state.value, code=code, at=at
    )


def fact_of(case: Case, kind: AuditKind, message: UUID | None, *, actor: str, origin: str) -> Fact:
    """What the audit log says of the decision: ids, words of ours and digests, no content.

    `body` and `decision` are commitments under the patient's key (see `DataKey.commitment`).
    """
    detail: dict[str, Any] = {
        "purpose": case.purpose.value,
        "tier": int(case.verdict.tier),
        "policy": case.verdict.policy_version,
        "profile": case.verdict.profile.value,
        "consent": str(case.consent.relied_on or ""),
        "agreement": str(case.agreement.relied_on or ""),
        "channels": [step.channel.value for step in case.plan.steps],
        "segments": case.size.segments,
        "code": case.code.value if case.code else "",
        "not_before": case.not_before.isoformat(),
    }
    if message is not None:
        key = case.recipient.key
        detail["body"] = key.commitment(message, BODY, case.text)
        detail["decision"] = key.commitment(message, DECISION, json.dumps(decision_of(case)))
    return Fact(
        kind=kind,
        actor=actor,
        origin=origin,
        patient=case.recipient.patient_id,
        subject=None if message is None else f"message:{message}",
        detail=detail,
    )


def decision_of(case: Case) -> dict[str, Any]:
    """The whole decision as JSON, for the sealed column and for `explain`."""
    hours = case.quiet_hours
    return {
        "schema": 1,
        "purpose": case.purpose.value,
        "from_person": case.is_from_person,
        "decided_at": case.at.isoformat(),
        "policy": {
            "version": case.verdict.policy_version,
            "profile": case.verdict.profile.value,
            "tier": int(case.verdict.tier),
            "sensitive": case.verdict.sensitive,
            "spans": [[span.start, span.end, span.type.value] for span in case.verdict.spans],
            "reasons": [asdict(reason) for reason in case.reasons],
        },
        "consent": {
            "allowed": case.consent.allowed,
            "event": str(case.consent.relied_on or ""),
            "basis": case.consent.basis,
            "sentence": case.consent.sentence,
        },
        "agreement": str(case.agreement.relied_on or ""),
        "quiet_hours": {
            "night": hours.night,
            "not_before": case.not_before.isoformat(),
            "computation": [
                f"{line.local:%Y-%m-%d %H:%M} in {line.zone}" for line in hours.computation
            ],
        },
        "sms": {
            "encoding": case.size.encoding.value,
            "units": case.size.units,
            "segments": case.size.segments,
            "repaired": len(case.repaired.changes),
        },
        "plan": {
            "outcome": case.outcome.value,
            "code": case.code.value if case.code else "",
            "steps": [[step.channel.value, step.text.value] for step in case.plan.steps],
        },
    }


def _store_link(ports: Ports, case: Case, message: UUID, token: str) -> None:
    recipient = case.recipient
    if recipient.patient is None or recipient.number_row is None:
        raise QuietlineError(Code.DESTINATION_NO_IDENTITY)
    PortalLink.objects.create(
        practice_id=recipient.practice.id,
        patient_id=recipient.patient.id,
        number_id=recipient.number_row,
        message_id=message,
        token_digest=digest_token(token),
        created_at=case.at,
        expires_at=case.at + timedelta(hours=ports.link_hours),
    )
