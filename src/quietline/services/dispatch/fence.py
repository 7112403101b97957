"""Claiming rows for one worker, and the fence behind which nothing is ever sent again blindly."""

from __future__ import annotations

import time
from collections.abc import Sequence
from datetime import timedelta
from uuid import UUID

from django.db import transaction

from quietline.gateways.port import SubmitRequest
from quietline.infra.encryption import DataKey
from quietline.kernel.delivery import SubmissionState
from quietline.kernel.phone import PhoneNumber
from quietline.records.messaging.models import Submission
from quietline.services.dispatch.asking import gather, owner_of, why_not
from quietline.services.dispatch.calls import ACTOR, Call
from quietline.services.outbound.store import SMS_BODY, SMS_NUMBER
from quietline.services.ports import Ports
from quietline.services.submissions import Step, move

_MARGIN_SECONDS = 5


def claim(ports: Ports, worker: str, batch: int) -> list[UUID]:
    """Take up to `batch` due rows for this worker, for the length of a lease."""
    now = ports.clock.now()
    with transaction.atomic():
        due = Submission.objects.filter(state=SubmissionState.QUEUED.value, not_before__lte=now)
        ids = list(
            due.select_for_update(no_key=True, skip_locked=True)
            .order_by("priority", "not_before", "id")
            .values_list("id", flat=True)[:batch]
        )
        Submission.objects.filter(id__in=ids, state=SubmissionState.QUEUED.value).update(
            state=SubmissionState.CLAIMED.value,
            worker=worker,
            lease_until=now + timedelta(seconds=ports.lease_seconds),
        )
    return ids


def fence(ports: Ports, worker: str, claimed: Sequence[UUID]) -> list[Call]:
    """Ask consent and agreement again, then commit `submitting` for those that still may go."""
    started = time.monotonic()
    with transaction.atomic():
        rows = list(
            Submission.objects.select_for_update(no_key=True)
            .filter(id__in=claimed, worker=worker, state=SubmissionState.CLAIMED.value)
            .order_by("priority", "not_before", "id")
        )
        evidence = gather(ports, rows)
        refused = {row.id: code for row in rows if (code := why_not(row, evidence)) is not None}
        steps = [
            Step(row.id, SubmissionState.CANCELLED, code=refused[row.id])
            if row.id in refused
            else _going(ports, row)
            for row in rows
        ]
        moved = {row.id for row in move(ports, steps, actor=ACTOR)}
    return [
        _call(ports, row, evidence.keys[owner_of(row)], started)
        for row in rows
        if row.id in moved and row.id not in refused
    ]


def _going(ports: Ports, row: Submission) -> Step:
    now = ports.clock.now()
    columns = {
        "lease_until": now + timedelta(seconds=ports.lease_seconds),
        "submitting_at": now,
        "attempts": row.attempts + 1,
    }
    return Step(row.id, SubmissionState.SUBMITTING, columns=columns)


def _call(ports: Ports, row: Submission, key: DataKey, started: float) -> Call:
    timeout = ports.gateways[row.gateway].gateway.submission_timeout
    return Call(
        submission=row.id,
        gateway=row.gateway,
        request=SubmitRequest(
            reference=row.id.hex,
            sender=row.sender,
            to=PhoneNumber(key.open(row.id, SMS_NUMBER, row.e164_sealed).reveal()),
            body=key.open(row.id, SMS_BODY, row.body_sealed),
            status_callback=f"{ports.base_url}/webhooks/{row.gateway}/status",
        ),
        deadline=started + ports.lease_seconds - timeout - _MARGIN_SECONDS,
    )
