"""What a dead worker or a lost answer left behind: asked about, never sent again blindly.

claimed, lease over                      ──> queued       nothing was sent
submitting, lease and time-out over      ──> unknown      the worker died in the call
unknown ──look it up──> submitted ...                     the carrier has it
                   ├──> queued                            the carrier certainly has not
                   └──> parked                            nobody can tell: a person decides
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from django.db import transaction

from quietline.gateways.port import Lookup, LookupRequest, LookupResult
from quietline.kernel.codes import Code
from quietline.kernel.delivery import HANDLING, SubmissionState
from quietline.kernel.phi import Phi
from quietline.kernel.phone import PhoneNumber
from quietline.records.messaging.models import Submission
from quietline.services.outbound.store import SMS_BODY, SMS_NUMBER
from quietline.services.ports import GatewayAccount, Ports
from quietline.services.safes import open_key
from quietline.services.submissions import Step, move

ACTOR = "system:reconcile"
_BATCH = 50
_ASK_AGAIN = timedelta(seconds=60)
_GIVE_UP = timedelta(hours=24)


def run_once(ports: Ports, *, worker: str, batch: int = _BATCH) -> int:
    """Settle what can be settled now; how many rows were looked at."""
    returned = _return_claims(ports, batch) + _doubt_fences(ports, batch)
    doubtful = _claim_unknown(ports, worker, batch)
    for row in doubtful:
        _settle(ports, worker, row)
    return returned + len(doubtful)


def _return_claims(ports: Ports, batch: int) -> int:
    now = ports.clock.now()
    with transaction.atomic():
        rows = _expired(SubmissionState.CLAIMED, now, batch)
        steps = [
            Step(
                row.id,
                SubmissionState.QUEUED,
                holder=row.worker,
                columns={"worker": "", "lease_until": None},
            )
            for row in rows
        ]
        return len(move(ports, steps, actor=ACTOR))


def _doubt_fences(ports: Ports, batch: int) -> int:
    now = ports.clock.now()
    slowest = max(
        (account.gateway.submission_timeout for account in ports.gateways.values()), default=0.0
    )
    with transaction.atomic():
        rows = _expired(SubmissionState.SUBMITTING, now - timedelta(seconds=slowest), batch)
        steps = [
            Step(
                row.id,
                SubmissionState.UNKNOWN,
                holder=row.worker,
                code=Code.GATEWAY_UNKNOWN,
                columns={"worker": "", "not_before": now},
            )
            for row in rows
        ]
        return len(move(ports, steps, actor=ACTOR))


def _expired(state: SubmissionState, before: datetime, batch: int) -> Sequence[Submission]:
    rows = Submission.objects.filter(state=state.value, lease_until__lt=before)
    return list(rows.select_for_update(no_key=True, skip_locked=True).order_by("id")[:batch])


def _claim_unknown(ports: Ports, worker: str, batch: int) -> list[Submission]:
    now = ports.clock.now()
    with transaction.atomic():
        due = Submission.objects.filter(state=SubmissionState.UNKNOWN.value, not_before__lte=now)
        rows = list(
            due.select_for_update(no_key=True, skip_locked=True).order_by("not_before", "id")[
                :batch
            ]
        )
        Submission.objects.filter(id__in=[row.id for row in rows]).update(
            worker=worker, not_before=now + _ASK_AGAIN
        )
    return rows


def _settle(ports: Ports, worker: str, row: Submission) -> None:
    account = ports.gateways.get(row.gateway)
    if account is None or account.gateway.capabilities.lookup is Lookup.NONE:
        step: Step | None = _park(row, worker)
    else:
        step = _step(ports, worker, row, _look_up(ports, account, row))
    if step is not None:
        with transaction.atomic():
            move(ports, [step], actor=ACTOR)


def _look_up(ports: Ports, account: GatewayAccount, row: Submission) -> LookupResult:
    key = open_key(ports, row.patient_id or row.practice_id)
    others = Submission.objects.filter(gateway=row.gateway, number_key=row.number_key)
    known = others.exclude(id=row.id).exclude(gateway_message_id=None)
    return account.gateway.lookup(
        LookupRequest(
            reference=row.id.hex,
            sender=row.sender,
            to=PhoneNumber(key.open(row.id, SMS_NUMBER, row.e164_sealed).reveal()),
            body=Phi(key.open(row.id, SMS_BODY, row.body_sealed).reveal()),
            since=row.submitting_at or row.created_at,
            exclude=frozenset(filter(None, known.values_list("gateway_message_id", flat=True))),
        )
    )


def _step(ports: Ports, worker: str, row: Submission, found: LookupResult) -> Step | None:
    if found.found:
        handling = HANDLING[found.outcome] if found.outcome else None
        return Step(
            row.id,
            found.state or SubmissionState.SUBMITTED,
            from_carrier=True,
            code=handling.code if handling else None,
            carrier_code=found.detail_code or "",
            outcome=found.outcome,
            gateway_message_id=found.gateway_message_id,
        )
    if found.found is False:
        columns = {"not_before": ports.clock.now(), "worker": "", "lease_until": None}
        return Step(row.id, SubmissionState.QUEUED, holder=worker, columns=columns)
    since = row.submitting_at or row.created_at
    return _park(row, worker) if ports.clock.now() - since > _GIVE_UP else None


def _park(row: Submission, worker: str) -> Step:
    return Step(row.id, SubmissionState.PARKED, holder=worker, code=Code.DISPATCH_PARKED)
