"""Behind the identity check: reading the secure messages, answering them, leaving."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from django.db import transaction

from quietline.infra.ids import new_id
from quietline.kernel.audit import AuditKind
from quietline.kernel.consent import Purpose, Source
from quietline.kernel.phi import Phi
from quietline.kernel.replies import Intent, classify_reply
from quietline.kernel.sms import check_text
from quietline.records.messaging.models import Message
from quietline.records.portal.models import PortalVisit
from quietline.services.audit_log import Fact, record
from quietline.services.inbound.senders import TextSender
from quietline.services.inbound.wishes import stop
from quietline.services.outbound.store import BODY
from quietline.services.patients import find_by_number, open_name
from quietline.services.portal.doorway import Doorway, fact_at, find_doorway, is_open
from quietline.services.portal.views import PortalMessage, PortalThread
from quietline.services.ports import Ports
from quietline.services.staff import author_names
from quietline.services.submissions import refresh_messages
from quietline.services.threads import lock_thread, show_received

_NEWEST = 200
_NOT_SENT = ("held", "refused")


def read(ports: Ports, token: str, browser: str, origin: str) -> PortalThread | None:
    """The secure messages, now read. None when this browser must prove itself (again)."""
    with transaction.atomic():
        door = find_doorway(ports, token, browser)
        if door is None or not is_open(ports, door):
            return None
        return _thread(ports, door, _mark_read(ports, door, origin))


def reply(
    ports: Ports, token: str, browser: str, text: Phi[str], origin: str
) -> PortalThread | None:
    """Store the patient's answer. Raises InvalidInput for a text that is no text."""
    check_text(text.reveal())
    with transaction.atomic():
        door = find_doorway(ports, token, browser)
        if door is None or not is_open(ports, door):
            return None
        _store(ports, door, text, origin)
        return _thread(ports, door, frozenset())


def leave(ports: Ports, token: str, browser: str, origin: str) -> None:
    with transaction.atomic():
        door = find_doorway(ports, token, browser)
        if door is None or not is_open(ports, door):
            return
        PortalVisit.objects.filter(id=door.visit.id).update(ended_at=door.at)
        record(ports, door.practice.id, [fact_at(door, AuditKind.PORTAL_SIGNED_OUT, origin)])


def _messages(door: Doorway) -> list[Message]:
    rows = Message.objects.filter(patient_id=door.patient.id, channel="portal")
    shown = rows.exclude(state__in=_NOT_SENT).order_by("-created_at", "-id")[:_NEWEST]
    return list(shown)[::-1]


def _mark_read(ports: Ports, door: Doorway, origin: str) -> frozenset[UUID]:
    """The messages that are read now for the first time."""
    fresh = [row for row in _messages(door) if row.direction == "out" and row.read_at is None]
    ids = frozenset(row.id for row in fresh)
    if ids:
        Message.objects.filter(id__in=ids).update(read_at=door.at)
        refresh_messages(ids, door.at)
        record(ports, door.practice.id, [_read_fact(door, row, origin) for row in sorted(ids)])
    return ids


def _read_fact(door: Doorway, message: UUID, origin: str) -> Fact:
    return replace(fact_at(door, AuditKind.PORTAL_READ, origin), subject=f"message:{message}")


def _thread(ports: Ports, door: Doorway, fresh: frozenset[UUID]) -> PortalThread:
    rows = _messages(door)
    names = author_names(row.author for row in rows)
    return PortalThread(
        practice_name=door.practice.texting_name,
        practice_phone=door.practice.phone,
        language=door.recipient.language,
        timezone=door.recipient.timezone,
        patient_name=open_name(door.key, door.patient),
        messages=tuple(
            PortalMessage(
                message=row.id,
                direction="from_patient" if row.direction == "in" else "from_practice",
                text=door.key.open(row.id, BODY, row.body_sealed),
                at=row.created_at,
                author=names[row.author],
                is_new=row.id in fresh,
            )
            for row in rows
        ),
        idle_minutes=ports.patient_idle_minutes,
    )


def _store(ports: Ports, door: Doorway, text: Phi[str], origin: str) -> None:
    said = classify_reply(text.reveal(), lang=door.recipient.language)
    intents = (said.intent, *said.also)
    urgent = Intent.EMERGENCY in intents
    row = new_id()
    Message.objects.create(
        id=row,
        practice_id=door.practice.id,
        conversation_id=door.recipient.conversation.id,
        patient_id=door.patient.id,
        direction="in",
        channel="portal",
        purpose=Purpose.CARE.value,
        author=f"patient:{door.patient.id}",
        body_sealed=door.key.seal(row, BODY, text.reveal()),
        state="received",
        state_at=door.at,
        is_urgent=urgent,
        created_at=door.at,
    )
    show_received(lock_thread(door.recipient.conversation.id), row, at=door.at, urgent=urgent)
    record(ports, door.practice.id, [_reply_fact(door, row, text, origin)])
    if Intent.STOP in intents:
        # Any reasonable way of saying stop counts, in the portal too: 47 CFR 64.1200(a)(10).
        stop(ports, _sender(ports, door), scope=said.scope, origin=origin, source=Source.PORTAL)


def _sender(ports: Ports, door: Doorway) -> TextSender:
    rows = (
        ()
        if door.recipient.number is None
        else find_by_number(ports, door.practice.id, door.recipient.number)
    )
    return TextSender(door.recipient, door.recipient.number_key, tuple(rows))


def _reply_fact(door: Doorway, row: UUID, text: Phi[str], origin: str) -> Fact:
    fact = fact_at(door, AuditKind.PORTAL_REPLIED, origin)
    commitment = door.key.commitment(row, BODY, text.reveal())
    return replace(fact, subject=f"message:{row}", detail={**fact.detail, "body": commitment})
