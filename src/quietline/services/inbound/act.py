"""What a text from a patient changes: consent first, then danger, then the thread and its answers.

text ──> stop / start / yes ──> ledger ──> confirmed once
     ──> emergency          ──> fixed reply (911, 988), urgent flag
     ──> help               ──> fixed reply
     ──> clinical words     ──> stored sealed, invited to the portal without repeating them
"""

from __future__ import annotations

from dataclasses import dataclass
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
from quietline.records.messaging.models import InboundEnvelope, Message, Submission
from quietline.services.audit_log import Fact, record
from quietline.services.inbound.senders import TextSender
from quietline.services.inbound.wishes import has_open_request, resume, say_yes, stop
from quietline.services.outbound import answer
from quietline.services.outbound.answer import answer_with_link
from quietline.services.outbound.case import practice_context
from quietline.services.outbound.store import BODY
from quietline.services.ports import Ports
from quietline.services.threads import show_received

_INVITE_AGAIN_AFTER = timedelta(hours=24)
_OPENED_BY = (Intent.START, Intent.CONFIRM)


@dataclass(frozen=True, slots=True)
class Arrived:
    """A text and the carrier's own reading of it: "STOP", "START", "HELP", or "" for none.

    A carrier that reads such a word has also answered it; then we do not answer a second time.
    """

    text: Phi[str]
    carrier_reading: str = ""


def act_on(ports: Ports, envelope: InboundEnvelope, sender: TextSender, arrived: Arrived) -> UUID:
    """Everything that follows from one text; returns its message. Call inside a transaction."""
    text = arrived.text
    reply = _read(arrived, sender.recipient.language)
    intents = (reply.intent, *reply.also)
    actor = system_actor("inbound", practice_id=envelope.practice_id, origin="worker")
    if Intent.STOP in intents:
        stop(ports, sender, scope=reply.scope, origin="sms")
    elif Intent.START in intents and not has_open_request(ports, sender):
        resume(ports, sender, origin="sms")
    elif any(intent in _OPENED_BY for intent in intents):
        say_yes(ports, sender, origin="sms")
    message = _store(ports, envelope, sender, text, urgent=Intent.EMERGENCY in intents)
    if Intent.EMERGENCY in intents:
        _answer_danger(ports, actor, sender)
    if not arrived.carrier_reading:
        _reply_to(ports, actor, sender, reply, text)
    return message


def _read(arrived: Arrived, language: str) -> Reply:
    """Our reading; where the carrier read STOP and we did not, it is a stop all the same."""
    reply = classify_reply(arrived.text.reveal(), lang=language)
    if arrived.carrier_reading != "STOP" or Intent.STOP in (reply.intent, *reply.also):
        return reply
    return Reply(Intent.STOP, (reply.intent, *reply.also), scope=None, sure=True)


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
    show_received(recipient.conversation, row, at=now, urgent=urgent)
    record(ports, envelope.practice_id, [fact])
    return row


def _answer_danger(ports: Ports, actor: Actor, sender: TextSender) -> None:
    """911 and 988, even beside a stop: life before silence."""
    recipient = sender.recipient
    words = build_emergency_reply(recipient.practice.texting_name, recipient.language)
    answer(ports, actor, recipient, purpose=Purpose.HELP, text=words)


def _reply_to(ports: Ports, actor: Actor, sender: TextSender, reply: Reply, text: Phi[str]) -> None:
    recipient = sender.recipient
    name, language = recipient.practice.texting_name, recipient.language
    intents = (reply.intent, *reply.also)
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
