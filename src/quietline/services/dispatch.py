"""Submitting what stands in the outbox: claim, ask again, fence, call, record.

    queued ──claim──> claimed ──fence──> submitting ──call──> submitted | failed | queued | unknown

The fence is committed before the gateway is called, and the call is made outside any transaction.
A worker that dies after the fence leaves a row in `submitting`; `services.reconcile` asks the
carrier about it once the lease and the gateway's time-out are over. It is never sent again blindly.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from django.db import transaction

from quietline.gateways.port import SubmitRequest, SubmitResult
from quietline.infra.encryption import DataKey
from quietline.kernel.codes import Code
from quietline.kernel.consent import Channel, Purpose, decide_consent
from quietline.kernel.delivery import (
    HANDLING,
    Outcome,
    SubmissionState,
    retry_at,
    too_old,
)
from quietline.kernel.phi import Phi
from quietline.kernel.phone import PhoneNumber
from quietline.records.messaging.models import Submission
from quietline.services.ledger import read_ledger
from quietline.services.outbound.store import SMS_BODY, SMS_NUMBER
from quietline.services.ports import Ports
from quietline.services.safes import open_keys
from quietline.services.submissions import Step, move
from quietline.services.vendors import decide_agreement

ACTOR = "system:dispatch"
_BATCH = 10
_MARGIN_SECONDS = 5


@dataclass(frozen=True, slots=True)
class _Call:
    """A fenced submission, ready to be handed over. `deadline` is monotonic."""

    submission: UUID
    gateway: str
    request: SubmitRequest
    deadline: float


def run_once(ports: Ports, *, worker: str, batch: int = _BATCH) -> int:
    """Submit up to `batch` rows; how many were claimed. `worker` is unique to this process."""
    claimed = _claim(ports, worker, batch)
    if claimed:
        _submit(ports, worker, _fence(ports, worker, claimed))
    return len(claimed)


def _claim(ports: Ports, worker: str, batch: int) -> list[UUID]:
    now = ports.clock.now()
    with transaction.atomic():
        due = Submission.objects.filter(state=SubmissionState.QUEUED.value, not_before__lte=now)
        ids = list(
            due.select_for_update(skip_locked=True)
            .order_by("priority", "not_before", "id")
            .values_list("id", flat=True)[:batch]
        )
        Submission.objects.filter(id__in=ids, state=SubmissionState.QUEUED.value).update(
            state=SubmissionState.CLAIMED.value,
            worker=worker,
            lease_until=now + timedelta(seconds=ports.lease_seconds),
        )
    return ids


def _fence(ports: Ports, worker: str, claimed: Sequence[UUID]) -> list[_Call]:
    """Ask consent and agreement again, then commit `submitting` for those that still may go."""
    now = ports.clock.now()
    lease = now + timedelta(seconds=ports.lease_seconds)
    started = time.monotonic()
    with transaction.atomic():
        rows = list(
            Submission.objects.select_for_update()
            .filter(id__in=claimed, worker=worker, state=SubmissionState.CLAIMED.value)
            .order_by("priority", "not_before", "id")
        )
        steps = [_second_asking(ports, row, lease) for row in rows]
        moved = {row.id for row in move(ports, steps, actor=ACTOR)}
    going = {step.submission for step in steps if step.to is SubmissionState.SUBMITTING} & moved
    keys = open_keys(ports, {row.patient_id or row.practice_id for row in rows})
    return [
        _call(ports, row, keys[row.patient_id or row.practice_id], started)
        for row in rows
        if row.id in going
    ]


def _second_asking(ports: Ports, row: Submission, lease: datetime) -> Step:
    code = _why_not_now(ports, row)
    if code is not None:
        return Step(row.id, SubmissionState.CANCELLED, code=code)
    columns = {
        "lease_until": lease,
        "submitting_at": ports.clock.now(),
        "attempts": row.attempts + 1,
    }
    return Step(row.id, SubmissionState.SUBMITTING, columns=columns)


def _why_not_now(ports: Ports, row: Submission) -> Code | None:
    now = ports.clock.now()
    purpose = Purpose(row.purpose)
    if too_old(row.fresh_from, now, purpose.value):
        return Code.DISPATCH_TOO_OLD
    consent = decide_consent(
        read_ledger(row.practice_id, row.number_key),
        patient=row.patient_id,
        number_key=row.number_key,
        channel=Channel.SMS,
        purpose=purpose,
        at=now,
    )
    if not consent.allowed:
        return consent.code
    if row.gateway not in ports.gateways:
        return Code.GATEWAY_SENDER_PROBLEM
    if not open_keys(ports, [row.patient_id or row.practice_id]):
        return Code.KEY_DESTROYED
    return decide_agreement(
        row.practice_id, gateway=row.gateway, purpose=purpose, today=now.date()
    ).code


def _call(ports: Ports, row: Submission, key: DataKey, started: float) -> _Call:
    timeout = ports.gateways[row.gateway].gateway.submission_timeout
    return _Call(
        submission=row.id,
        gateway=row.gateway,
        request=SubmitRequest(
            reference=row.id.hex,
            sender=row.sender,
            to=PhoneNumber(key.open(row.id, SMS_NUMBER, row.e164_sealed).reveal()),
            body=Phi(key.open(row.id, SMS_BODY, row.body_sealed).reveal()),
            status_callback=f"{ports.base_url}/webhooks/{row.gateway}/status",
        ),
        deadline=started + ports.lease_seconds - timeout - _MARGIN_SECONDS,
    )


def _submit(ports: Ports, worker: str, calls: Sequence[_Call]) -> None:
    """Call the gateway for all at once, and record each group of answers as it comes in."""
    if not calls:
        return
    with ThreadPoolExecutor(max_workers=len(calls)) as pool:
        waiting: dict[Future[SubmitResult | None], _Call] = {
            pool.submit(_hand_over(ports, call)): call for call in calls
        }
        while waiting:
            done, _ = wait(waiting, return_when=FIRST_COMPLETED)
            _record(ports, worker, [(waiting.pop(future), future.result()) for future in done])


def _hand_over(ports: Ports, call: _Call) -> Callable[[], SubmitResult | None]:
    def hand_over() -> SubmitResult | None:
        # The lease may have run out while this waited for a thread: then another may act on it.
        if time.monotonic() > call.deadline:
            return None
        return ports.gateways[call.gateway].gateway.submit(call.request)

    return hand_over


def _record(
    ports: Ports, worker: str, answers: Sequence[tuple[_Call, SubmitResult | None]]
) -> None:
    with transaction.atomic():
        rows = Submission.objects.in_bulk([call.submission for call, _ in answers])
        steps = [_step(ports, worker, rows[call.submission], result) for call, result in answers]
        move(ports, steps, actor=ACTOR)


def _step(ports: Ports, worker: str, row: Submission, result: SubmitResult | None) -> Step:
    if result is None:
        return _again(ports, worker, row, "")
    handling = HANDLING[result.outcome]
    carrier_code = result.detail_code or ""
    if result.outcome is Outcome.TEMPORARY:
        return _again(ports, worker, row, carrier_code)
    if handling.state is SubmissionState.UNKNOWN:
        timeout = ports.gateways[row.gateway].gateway.submission_timeout
        due = ports.clock.now() + timedelta(seconds=timeout)
        return Step(
            row.id,
            SubmissionState.UNKNOWN,
            holder=worker,
            code=handling.code,
            carrier_code=carrier_code,
            columns={"not_before": due, "worker": "", "lease_until": due},
        )
    return Step(
        row.id,
        handling.state,
        from_carrier=True,
        code=handling.code,
        carrier_code=carrier_code,
        outcome=result.outcome,
        gateway_message_id=result.gateway_message_id,
    )


def _again(ports: Ports, worker: str, row: Submission, carrier_code: str) -> Step:
    """The carrier certainly does not have it: back into the queue, or given up."""
    due = retry_at(
        submission=row.id,
        retries=row.attempts - 1,
        failed_at=ports.clock.now(),
        created=row.fresh_from,
        purpose=row.purpose,
    )
    return Step(
        row.id,
        SubmissionState.FAILED if due is None else SubmissionState.QUEUED,
        holder=worker,
        code=Code.GATEWAY_TEMPORARY,
        carrier_code=carrier_code,
        columns={} if due is None else {"not_before": due, "worker": "", "lease_until": None},
    )
