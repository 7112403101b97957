"""Handing fenced submissions to the gateway, and recording what it answers."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

from django.db import transaction

from quietline.gateways.port import SubmitRequest, SubmitResult
from quietline.kernel.codes import Code
from quietline.kernel.delivery import HANDLING, Outcome, SubmissionState, retry_at
from quietline.records.messaging.models import Submission
from quietline.services.ports import Ports
from quietline.services.submissions import Step, move

ACTOR = "system:dispatch"


@dataclass(frozen=True, slots=True)
class Call:
    """A fenced submission, ready to be handed over. `deadline` is monotonic."""

    submission: UUID
    gateway: str
    request: SubmitRequest
    deadline: float


def hand_over(ports: Ports, worker: str, calls: Sequence[Call]) -> None:
    """Call the gateway for all at once, and record each group of answers as it comes in."""
    if not calls:
        return
    with ThreadPoolExecutor(max_workers=len(calls)) as pool:
        waiting: dict[Future[SubmitResult | None], Call] = {
            pool.submit(_submission(ports, call)): call for call in calls
        }
        while waiting:
            done, _ = wait(waiting, return_when=FIRST_COMPLETED)
            record_answers(
                ports, worker, [(waiting.pop(future), future.result()) for future in done]
            )


def _submission(ports: Ports, call: Call) -> Callable[[], SubmitResult | None]:
    def submit() -> SubmitResult | None:
        # The lease may have run out while this waited for a thread: then another may act on it.
        if time.monotonic() > call.deadline:
            return None
        return ports.gateways[call.gateway].gateway.submit(call.request)

    return submit


def record_answers(
    ports: Ports, worker: str, answers: Sequence[tuple[Call, SubmitResult | None]]
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
