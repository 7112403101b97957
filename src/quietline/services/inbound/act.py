"""What a text from a patient changes: consent first, then danger, then the thread and its answers.

text ──> stop / start / yes ──> ledger ──> confirmed once
     ──> emergency          ──> fixed reply (911, 988), urgent flag
     ──> help               ──> fixed reply
     ──> clinical words     ──> stored sealed, invited to the portal without repeating them
"""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

from quietline.infra.ids import new_id
from quietline.kernel.access import Actor, system_actor
from quietline.kernel.audit import AuditKind
from quietline.kernel.consent import Purpose
from quietline.kernel.phi import Phi
from quietline.kernel.policy import Profile, Tier, evaluate
from quietline.kernel.replies import (
    Intent,
    Reply,
    build_emergency_reply,
    build_help_reply,
    build_opt_out_confirmation,
    build_partial_opt_out_confirmation,
    build_portal_invitation,
    build_start_reply,
    classify_reply,
)
from quietline.records.messaging.models import Conversation, InboundEnvelope, Message, Submission
from quietline.services.audit_log import Fact, record
from quietline.services.inbound.senders import TextSender
from quietline.services.inbound.wishes import has_open_request, resume, say_yes, stop
from quietline.services.outbound import answer
from quietline.services.outbound.answer import answer_with_link
from quietline.services.outbound.case import practice_context
from quietline.services.outbound.store import BODY
from quietline.services.ports import Ports

_INVITE_AGAIN_AFTER = timedelta(hours=24)
_OPENED_BY = (Intent.START, Intent.CONFIRM)


def act_on(ports: Ports, envelope: InboundEnvelope, sender: TextSender, text: Phi[str]) -> UUID:
    """Everything that follows from one text; returns its message. Call inside a transaction."""
    reply = classify_reply(text.reveal(), lang=sender.recipient.language)
    intents = (reply.intent, *reply.also)
    actor = system_actor("inbound", practice_id=envelope.practice_id, origin="worker")
    if Intent.STOP in intents:
        stop(ports, sender, scope=reply.scope, origin="sms")
    elif Intent.START in intents and not has_open_request(ports, sender):
        resume(ports, sender, origin="sms")
    elif any(intent in _OPENED_BY for intent in intents):
        say_yes(ports, sender, origin="sms")
    message = _store(ports, envelope, sender, text, urgent=Intent.EMERGENCY in intents)
    _reply_to(ports, actor, sender, reply, text)
    return message


def _store(
    ports: Ports, envelope: InboundEnvelope, sender: TextSender, text: Phi[str], *, urgent: bool
) -> UUID:
    row = new_id()
    recipient = sender.recipient
    now = ports.clock.now()
    author = "patient:unknown" if sender.patient is None else f"patient:{sender.patient}"
    Message.objects.create(
        id=row,
        practice_id=envelope.practice_id,
        conversation_id=recipient.conversation.id,
        patient_id=sender.patient,
        direction="in",
        channel="sms",
        purpose=Purpose.CARE.value,
        author=author,
        body_sealed=recipient.key.seal(row, BODY, text.reveal()),
        state="received",
        state_at=now,
        is_urgent=urgent,
        created_at=envelope.received_at,
    )
    thread = Conversation.objects.select_for_update().get(id=recipient.conversation.id)
    thread.last_at, thread.last_message_id = now, row
    thread.unread += 1
    thread.is_urgent = thread.is_urgent or urgent
    thread.save(update_fields=["last_at", "last_message", "unread", "is_urgent"])
    fact = Fact(
        kind=AuditKind.MESSAGE_RECEIVED,
        actor=author,
        origin="sms",
        patient=sender.patient,
        subject=f"message:{row}",
        detail={
            "gateway": envelope.gateway,
            "gateway_message_id": envelope.gateway_message_id,
            "body": recipient.key.commitment(row, BODY, text.reveal()),
            "conversation": str(recipient.conversation.id),
        },
    )
    record(ports, envelope.practice_id, [fact])
    return row


def _reply_to(ports: Ports, actor: Actor, sender: TextSender, reply: Reply, text: Phi[str]) -> None:
    """The fixed answers. An emergency is answered even beside a stop: life before silence."""
    recipient = sender.recipient
    name, language = recipient.practice.texting_name, recipient.language
    intents = (reply.intent, *reply.also)
    if Intent.EMERGENCY in intents:
        words = build_emergency_reply(name, language)
        answer(ports, actor, recipient, purpose=Purpose.HELP, text=words)
    if Intent.STOP in intents:
        words = (
            build_opt_out_confirmation(name, language)
            if reply.scope is None
            else build_partial_opt_out_confirmation(name, reply.scope, language)
        )
        answer(ports, actor, recipient, purpose=Purpose.OPT_OUT_CONFIRMATION, text=words)
    elif Intent.HELP in intents:
        words = build_help_reply(name, recipient.practice.phone, language)
        answer(ports, actor, recipient, purpose=Purpose.HELP, text=words)
    elif reply.intent is Intent.START:
        answer(
            ports, actor, recipient, purpose=Purpose.HELP, text=build_start_reply(name, language)
        )
    elif Intent.EMERGENCY not in intents and _is_clinical(sender, text):
        _invite(ports, actor, sender)


def _is_clinical(sender: TextSender, text: Phi[str]) -> bool:
    practice = sender.recipient.practice
    verdict = evaluate(
        text.reveal(),
        lang=sender.recipient.language,
        practice=practice_context(practice),
        profile=Profile(practice.profile),
    )
    return verdict.tier is Tier.CLINICAL


def _invite(ports: Ports, actor: Actor, sender: TextSender) -> None:
    """Offer the portal, at most once a day, to a patient who could open it."""
    recipient = sender.recipient
    if recipient.patient is None or not recipient.has_birth_date or not recipient.is_verified:
        return
    since = ports.clock.now() - _INVITE_AGAIN_AFTER
    recent = Submission.objects.filter(
        patient_id=recipient.patient.id, created_at__gt=since, message__author=actor.label
    )
    if recent.filter(purpose=Purpose.CARE.value).exists():
        return
    name, language = recipient.practice.texting_name, recipient.language
    answer_with_link(
        ports,
        actor,
        recipient,
        purpose=Purpose.CARE,
        write=lambda link: build_portal_invitation(name, link, language),
    )
