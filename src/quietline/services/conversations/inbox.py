"""The list of conversations."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Literal
from uuid import UUID

from django.db import transaction
from django.db.models import Q

from quietline.infra.encryption import DataKey
from quietline.kernel.access import Actor, Permission
from quietline.kernel.audit import AuditKind
from quietline.kernel.consent import Channel, permission
from quietline.kernel.errors import InvalidInput
from quietline.kernel.phi import Phi
from quietline.kernel.phone import parse_phone
from quietline.records.messaging.models import Conversation
from quietline.records.patients.models import PatientNumber
from quietline.records.scope import PracticeQuerySet
from quietline.services.access import require
from quietline.services.audit_log import Fact, record, size
from quietline.services.conversations.bubbles import shown
from quietline.services.conversations.views import Inbox, InboxRow
from quietline.services.ledger import read_ledgers
from quietline.services.outbound.store import BODY
from quietline.services.patients import find_by_name, find_by_number, number_key, open_name
from quietline.services.ports import Ports
from quietline.services.recipients import THREAD_NUMBER
from quietline.services.safes import open_keys

_PAGE = 100
_PREVIEW = 90
_FORGOTTEN = Phi("Content destroyed")
Filter = Literal["all", "unread", "urgent"]
_Threads = PracticeQuerySet[Conversation]


def list_inbox(
    ports: Ports,
    actor: Actor | None,
    *,
    search: str = "",
    filter: str = "all",  # noqa: A002 - the desk's own word
) -> Inbox:
    """The newest conversations, urgent ones first, by filter and by name or number."""
    actor = require(actor, Permission.CONVERSATION_READ)
    chosen: Filter = "unread" if filter == "unread" else "urgent" if filter == "urgent" else "all"
    feed_index = size(actor.practice_id) - 1
    threads = Conversation.objects.of_practice(actor.practice_id)
    unread = threads.filter(unread__gt=0).count()
    found = _filtered(_searched(ports, actor, threads, search), chosen)
    rows = list(
        found.select_related("patient", "last_message").order_by("-is_urgent", "-last_at", "-id")[
            :_PAGE
        ]
    )
    return Inbox(
        rows=tuple(_rows(ports, actor.practice_id, rows)),
        unread=unread,
        search=search,
        feed_index=feed_index,
        filter=chosen,
    )


def _filtered(threads: _Threads, chosen: Filter) -> _Threads:
    if chosen == "unread":
        return threads.filter(unread__gt=0)
    return threads.filter(is_urgent=True) if chosen == "urgent" else threads


def _searched(ports: Ports, actor: Actor, threads: _Threads, search: str) -> _Threads:
    if not search.strip():
        return threads
    patients = find_by_name(ports, actor.practice_id, search)
    unassigned = ""
    if re.search(r"\d{7}", re.sub(r"\D", "", search)):
        try:
            number = parse_phone(search)
        except InvalidInput:
            pass
        else:
            held = find_by_number(ports, actor.practice_id, number)
            patients |= {row.patient_id for row in held}
            unassigned = number_key(ports, actor.practice_id, number)
    record_search(ports, actor, len(patients))
    return threads.filter(
        Q(patient_id__in=patients) | Q(patient=None, number_key=unassigned, number_key__gt="")
    )


def record_search(ports: Ports, actor: Actor, found: int) -> None:
    """Who looked for somebody, and how many they found; for whom stays out of the log."""
    fact = Fact(
        kind=AuditKind.PATIENT_SEARCHED,
        actor=actor.label,
        origin=actor.origin,
        detail={"found": found},
    )
    with transaction.atomic():
        record(ports, actor.practice_id, [fact])


def _rows(ports: Ports, practice: UUID, threads: Sequence[Conversation]) -> Iterable[InboxRow]:
    owners = {thread.patient_id or practice for thread in threads}
    keys = open_keys(ports, owners)
    stopped = _texting_off(ports, practice, threads)
    for thread in threads:
        yield _row(thread, keys.get(thread.patient_id or practice), thread.patient_id in stopped)


def _row(thread: Conversation, key: DataKey | None, texting_off: bool) -> InboxRow:  # noqa: FBT001 - a fact of the row
    last = thread.last_message
    preview = Phi("")
    if key is None:
        preview = _FORGOTTEN
    elif last is not None:
        text = shown(last.purpose, key.open(last.id, BODY, last.body_sealed))
        words = " ".join(text.reveal().split())
        preview = Phi(words[:_PREVIEW] + ("…" if len(words) > _PREVIEW else ""))
    return InboxRow(
        conversation=thread.id,
        patient=thread.patient_id or thread.id,
        name=thread_name(thread, key),
        preview=preview,
        at=thread.last_at,
        unread=thread.unread,
        urgent=thread.is_urgent,
        texting_off=texting_off,
        unassigned=thread.patient_id is None,
        last_direction=None if last is None else ("in" if last.direction == "in" else "out"),
        last_channel=None if last is None else ("sms" if last.channel == "sms" else "portal"),
    )


def thread_name(thread: Conversation, key: DataKey | None) -> Phi[str]:
    """The patient's name, or what is known of a number that nobody has assigned."""
    if key is None:
        return _FORGOTTEN
    if thread.patient is not None:
        return open_name(key, thread.patient)
    if thread.e164_sealed is None:
        return Phi("Unknown number")
    number = key.open(thread.id, THREAD_NUMBER, thread.e164_sealed).reveal()
    return Phi(f"Unassigned number …{number[-4:]}")


def _texting_off(ports: Ports, practice: UUID, threads: Sequence[Conversation]) -> set[UUID | None]:
    patients = [thread.patient_id for thread in threads if thread.patient_id]
    numbers = list(PatientNumber.objects.filter(patient_id__in=patients, is_current=True))
    ledgers = read_ledgers(practice, {number.number_key for number in numbers})
    now = ports.clock.now()
    with_consent = {
        number.patient_id
        for number in numbers
        if (
            standing := permission(
                ledgers[number.number_key],
                patient=number.patient_id,
                number_key=number.number_key,
                channel=Channel.SMS,
                at=now,
            )
        ).granted
        and standing.carrier_block is None
    }
    return {patient for patient in patients if patient not in with_consent}
