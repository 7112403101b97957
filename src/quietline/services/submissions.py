"""Moving submissions from state to state: rows, history, the message's own state, ledger, audit.

Every move goes through `move`, which locks the rows, asks the kernel whether the step is allowed,
and writes everything that follows from it in the caller's transaction.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import groupby
from typing import Any
from uuid import UUID

from quietline.infra.ids import new_id
from quietline.kernel.audit import AuditKind
from quietline.kernel.codes import Code
from quietline.kernel.consent import Channel, ConsentEvent, EventKind, Source
from quietline.kernel.delivery import (
    HANDLING,
    LedgerEffect,
    MessageState,
    Outcome,
    PortalPart,
    PortalState,
    SmsPart,
    SubmissionState,
    advance,
    may_move,
    message_state,
)
from quietline.records.messaging.models import Message, Submission, SubmissionChange
from quietline.records.portal.models import PortalLink
from quietline.services.audit_log import Fact, record
from quietline.services.ledger import append_event, consent_fact
from quietline.services.ports import Ports

_KINDS: Mapping[SubmissionState, AuditKind] = {
    SubmissionState.SUBMITTING: AuditKind.MESSAGE_SUBMITTING,
    SubmissionState.SUBMITTED: AuditKind.MESSAGE_SUBMITTED,
    SubmissionState.SENT: AuditKind.MESSAGE_SENT,
    SubmissionState.DELIVERED: AuditKind.MESSAGE_DELIVERED,
    SubmissionState.FAILED: AuditKind.MESSAGE_FAILED,
    SubmissionState.UNKNOWN: AuditKind.MESSAGE_UNKNOWN,
    SubmissionState.PARKED: AuditKind.MESSAGE_PARKED,
    SubmissionState.CANCELLED: AuditKind.MESSAGE_CANCELLED,
    SubmissionState.QUEUED: AuditKind.MESSAGE_REQUEUED,
}
_LEDGER_EVENTS: Mapping[LedgerEffect, EventKind] = {
    LedgerEffect.CARRIER_BLOCKED: EventKind.CARRIER_BLOCKED,
    LedgerEffect.FROZEN: EventKind.FROZEN,
}


@dataclass(frozen=True, slots=True)
class _Source:
    """Who moves the rows, and from where, as audit entries say it."""

    actor: str
    origin: str


_ALWAYS = ("state", "code", "carrier_code", "gateway_message_id")


@dataclass(frozen=True, slots=True)
class Step:
    """One move.

    from_carrier: the carrier said so, in a receipt, an answer or a lookup. holder: the worker that
    must still hold the row; without it a slow worker could undo what its successor did.
    """

    submission: UUID
    to: SubmissionState
    from_carrier: bool = False
    holder: str | None = None
    code: Code | None = None
    carrier_code: str = ""
    outcome: Outcome | None = None
    gateway_message_id: str | None = None
    columns: Mapping[str, Any] = field(default_factory=dict)


def move(
    ports: Ports, steps: Sequence[Step], *, actor: str, origin: str = "worker"
) -> list[Submission]:
    """Take the steps that are allowed; the rows that moved. Call inside a transaction.

    A step that is not allowed (a late receipt, a row that another worker has taken further) changes
    nothing, except that the carrier's id of the message is still kept where none was known.
    """
    by_id = {step.submission: step for step in steps}
    rows = list(
        Submission.objects.select_for_update(no_key=True).filter(id__in=by_id).order_by("id")
    )
    now = ports.clock.now()
    known = [row for row in rows if _learn_identity(row, by_id[row.id])]
    moved = [row for row in rows if _take(row, by_id[row.id])]
    columns = {name for step in steps for name in step.columns}
    Submission.objects.bulk_update({*known, *moved}, (*_ALWAYS, *sorted(columns)))
    _write_history(moved, by_id, now)
    source = _Source(actor, origin)
    facts = [fact for row in moved for fact in _consequences(row, by_id[row.id], source, now)]
    refresh_messages({row.message_id for row in moved}, now)
    for practice, group in _by_practice(facts):
        record(ports, practice, group)
    return moved


def refresh_messages(messages: Iterable[UUID], now: datetime) -> None:
    """Work out anew what the desk shows of these messages, from their parts."""
    wanted = set(messages)
    if not wanted:
        return
    newest: dict[UUID, Submission] = {}
    for row in Submission.objects.filter(message_id__in=wanted).order_by("created_at", "id"):
        newest[row.message_id] = row
    opened = set(
        PortalLink.objects.filter(message_id__in=wanted)
        .exclude(opened_at=None)
        .values_list("message_id", flat=True)
    )
    outbound = Message.objects.filter(id__in=wanted, direction="out")
    changed = [
        message
        for message in outbound.exclude(state=MessageState.HELD.value)
        if _refresh(message, newest.get(message.id), opened=message.id in opened, now=now)
    ]
    Message.objects.bulk_update(changed, ("state", "state_at", "code"))


def _refresh(message: Message, texted: Submission | None, *, opened: bool, now: datetime) -> bool:
    """Set what the message shows; whether that is anything new."""
    parts: list[SmsPart | PortalPart] = []
    if texted is not None:
        parts.append(SmsPart(SubmissionState(texted.state)))
    if message.channel == "portal":
        parts.append(PortalPart(_portal_state(message, opened=opened)))
    state = message_state(parts)
    if state == message.state:
        return False
    message.state, message.state_at = state.value, now
    message.code = "" if texted is None else texted.code
    return True


def _portal_state(message: Message, *, opened: bool) -> PortalState:
    if message.read_at is not None:
        return PortalState.READ
    return PortalState.OPENED if opened else PortalState.WAITING


def _learn_identity(row: Submission, step: Step) -> bool:
    """The carrier's id of the message counts whenever it comes, even with a late step."""
    if row.gateway_message_id or not step.gateway_message_id:
        return False
    row.gateway_message_id = step.gateway_message_id
    return True


def _take(row: Submission, step: Step) -> bool:
    current = SubmissionState(row.state)
    if step.holder is not None and step.holder != row.worker:
        return False
    if step.from_carrier:
        after = advance(current, step.to)
    else:
        after = step.to if may_move(current, step.to) else None
    if after is None:
        return False
    row.state = after.value
    row.code = step.code.value if step.code else ""
    row.carrier_code = step.carrier_code
    for name, value in step.columns.items():
        setattr(row, name, value)
    return True


def _write_history(moved: Sequence[Submission], steps: Mapping[UUID, Step], now: datetime) -> None:
    SubmissionChange.objects.bulk_create(
        SubmissionChange(
            practice_id=row.practice_id,
            submission_id=row.id,
            state=row.state,
            code=row.code,
            at=now,
        )
        for row in moved
        if steps[row.id].to in _KINDS
    )


def _consequences(
    row: Submission, step: Step, source: _Source, now: datetime
) -> list[tuple[UUID, Fact]]:
    kind = _KINDS.get(step.to)
    if kind is None:
        return []
    facts = [(row.practice_id, _fact(row, kind, source))]
    effect = HANDLING[step.outcome].ledger if step.outcome else LedgerEffect.NONE
    if effect is not LedgerEffect.NONE:
        event = ConsentEvent(
            id=new_id(),
            kind=_LEDGER_EVENTS[effect],
            patient=row.patient_id,
            number_key=row.number_key,
            channel=Channel.SMS,
            purposes=frozenset(),
            at=now,
            source=Source.CARRIER,
            recorder=source.actor,
        )
        append_event(row.practice_id, event)
        facts.append((row.practice_id, consent_fact(event, origin=source.origin)))
    return facts


def _fact(row: Submission, kind: AuditKind, source: _Source) -> Fact:
    return Fact(
        kind=kind,
        actor=source.actor,
        origin=source.origin,
        patient=row.patient_id,
        subject=f"message:{row.message_id}",
        detail={
            "submission": str(row.id),
            "gateway": row.gateway,
            "gateway_message_id": row.gateway_message_id or "",
            "code": row.code,
            "carrier_code": row.carrier_code,
        },
    )


def _by_practice(facts: Iterable[tuple[UUID, Fact]]) -> list[tuple[UUID, list[Fact]]]:
    ordered = sorted(facts, key=lambda pair: pair[0])
    return [
        (practice, [fact for _, fact in group])
        for practice, group in groupby(ordered, key=lambda pair: pair[0])
    ]
