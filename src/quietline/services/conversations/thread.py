"""One conversation, opened by a person: an audited read that also marks it as read."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from uuid import UUID
from zoneinfo import ZoneInfo

from django.db import transaction

from quietline.kernel.access import Actor, Permission, may
from quietline.kernel.audit import AuditKind
from quietline.kernel.consent import ConsentEvent, decide_quiet_hours
from quietline.kernel.errors import NotFound
from quietline.kernel.phi import Phi
from quietline.kernel.phone import PhoneNumber
from quietline.records.messaging.models import Conversation
from quietline.records.patients.models import PatientNumber
from quietline.services.access import require
from quietline.services.audit_log import Fact, record, size
from quietline.services.conversations.bubbles import bubbles_of
from quietline.services.conversations.inbox import thread_name
from quietline.services.conversations.links import link_notices
from quietline.services.conversations.notices import notices_of
from quietline.services.conversations.texting import texting_status
from quietline.services.conversations.unassigned import unassigned_of
from quietline.services.conversations.views import Bubble, Notice, PatientCard, Thread
from quietline.services.ledger import read_ledgers
from quietline.services.patients import open_birth_date
from quietline.services.ports import Ports
from quietline.services.recipients import Recipient, recipient_of_thread


def open_thread(ports: Ports, actor: Actor | None, conversation: UUID) -> Thread:
    """The whole thread. Raises NotFound for another practice's, KeyDestroyed when forgotten."""
    actor = require(actor, Permission.CONVERSATION_READ)
    threads = Conversation.objects.of_practice(actor.practice_id)
    row = threads.select_related("patient", "practice").filter(id=conversation).first()
    if row is None:
        raise NotFound
    recipient = recipient_of_thread(ports, row)
    feed_index = size(actor.practice_id) - 1
    with transaction.atomic():
        Conversation.objects.filter(id=row.id).update(unread=0, is_urgent=False)
        record(ports, actor.practice_id, [_read(actor, row)])
    events = _events(row, recipient)
    now = ports.clock.now()
    return Thread(
        conversation=row.id,
        patient=_card(ports, row, recipient),
        items=_in_order(
            bubbles_of(
                row,
                recipient.key,
                may_release=_may(actor, Permission.MESSAGE_RELEASE),
                now=now,
            ),
            (*notices_of(events, patient=row.patient_id), *_about_links(row)),
        ),
        texting=texting_status(events, recipient, now),
        practice_name=row.practice.texting_name,
        feed_index=feed_index,
        may_send=_may(actor, Permission.MESSAGE_SEND) and row.patient_id is not None,
        may_record_consent=_may(actor, Permission.CONSENT_RECORD) and row.patient_id is not None,
        unread=row.unread,
        unassigned=unassigned_of(ports, actor, row),
    )


def _events(row: Conversation, recipient: Recipient) -> list[ConsentEvent]:
    """The ledgers of all numbers that are or were the patient's: wishes stay where staff look."""
    earlier = PatientNumber.objects.filter(patient_id=row.patient_id) if row.patient_id else ()
    keys = {number.number_key for number in earlier} | {recipient.number_key} - {""}
    ledgers = read_ledgers(row.practice_id, keys)
    return [event for events in ledgers.values() for event in events]


def conversation_of(actor: Actor, patient: UUID) -> UUID:
    """The conversation with a patient. Raises NotFound for another practice's."""
    threads = Conversation.objects.of_practice(actor.practice_id).filter(patient_id=patient)
    found = threads.values_list("id", flat=True).first()
    if found is None:
        raise NotFound
    return found


def _may(actor: Actor, permission: Permission) -> bool:
    return may(actor, permission, practice_id=actor.practice_id).allowed


def _about_links(row: Conversation) -> tuple[Notice, ...]:
    return () if row.patient_id is None else link_notices(row.patient_id)


def _in_order(bubbles: Sequence[Bubble], notices: Sequence[Notice]) -> tuple[Bubble | Notice, ...]:
    items: Iterable[Bubble | Notice] = (*bubbles, *notices)
    return tuple(sorted(items, key=lambda item: item.at))


def _card(ports: Ports, row: Conversation, recipient: Recipient) -> PatientCard:
    now = ports.clock.now()
    born = None if row.patient is None else open_birth_date(recipient.key, row.patient)
    hours = decide_quiet_hours(at=now, zones=[recipient.timezone], person_wrote=True)
    return PatientCard(
        id=row.patient_id or row.id,
        name=thread_name(row, recipient.key),
        date_of_birth=None if born is None else Phi(f"{born.reveal():%B %-d, %Y}"),
        mobile=None if recipient.number is None else Phi(_spoken(recipient.number)),
        number_verified=recipient.is_verified,
        language=recipient.language,
        timezone=recipient.timezone,
        local_time=now.astimezone(ZoneInfo(recipient.timezone)),
        night=hours.night,
    )


def _spoken(number: PhoneNumber) -> str:
    """A number as people in its country write it: (555) 010-0123."""
    digits = number.e164
    if digits.startswith("+1") and len(digits) == len("+15550100123"):
        return f"({digits[2:5]}) {digits[5:8]}-{digits[8:]}"
    return digits


def _read(actor: Actor, row: Conversation) -> Fact:
    return Fact(
        kind=AuditKind.CONVERSATION_READ,
        actor=actor.label,
        origin=actor.origin,
        patient=row.patient_id,
        subject=f"conversation:{row.id}",
        detail={},
    )
