"""Status reports from the carrier. They move a submission forward only; repeats change nothing."""

from __future__ import annotations

from uuid import UUID

from django.db import transaction

from quietline.gateways.port import Receipt
from quietline.infra.ids import new_id
from quietline.kernel.delivery import HANDLING, Outcome, SubmissionState, retry_at
from quietline.records.messaging.models import StoredReceipt, Submission
from quietline.services.outbound.store import SMS_BODY, SMS_NUMBER, store_change
from quietline.services.ports import Ports
from quietline.services.safes import open_key
from quietline.services.submissions import Step, move, refresh_messages


def receive(ports: Ports, gateway: str, receipt: Receipt) -> bool:
    """Take one receipt in. True when it moved its submission.

    A receipt may come before the answer to the submission has been recorded; it then finds the row
    by our own reference. One that belongs to nothing of ours is dropped.
    """
    with transaction.atomic():
        row = _find(gateway, receipt)
        if row is None:
            return False
        if not _is_new(ports, gateway, receipt, row):
            return False
        handling = HANDLING[receipt.outcome] if receipt.outcome else None
        step = Step(
            row.id,
            receipt.state,
            from_carrier=True,
            code=handling.code if handling else None,
            carrier_code=receipt.detail_code or "",
            outcome=receipt.outcome,
            gateway_message_id=receipt.gateway_message_id,
        )
        moved = move(ports, [step], actor=f"gateway:{gateway}")
        StoredReceipt.objects.filter(
            gateway=gateway,
            gateway_message_id=receipt.gateway_message_id,
            state=receipt.state.value,
        ).update(was_applied=bool(moved))
        if moved and receipt.outcome is Outcome.TEMPORARY:
            _try_again(ports, moved[0])
        return bool(moved)


def _find(gateway: str, receipt: Receipt) -> Submission | None:
    rows = Submission.objects.filter(gateway=gateway)
    found = rows.filter(gateway_message_id=receipt.gateway_message_id).first()
    if found is not None or receipt.reference is None:
        return found
    try:
        return rows.filter(id=UUID(hex=receipt.reference)).first()
    except ValueError:
        return None


def _is_new(ports: Ports, gateway: str, receipt: Receipt, row: Submission) -> bool:
    known = StoredReceipt.objects.filter(
        gateway=gateway, gateway_message_id=receipt.gateway_message_id, state=receipt.state.value
    )
    if known.exists():
        return False
    StoredReceipt.objects.bulk_create(
        [
            StoredReceipt(
                practice_id=row.practice_id,
                gateway=gateway,
                gateway_message_id=receipt.gateway_message_id,
                state=receipt.state.value,
                carrier_code=receipt.detail_code or "",
                submission=row.id,
                was_applied=False,
                at=ports.clock.now(),
            )
        ],
        ignore_conflicts=True,
    )
    return True


def _try_again(ports: Ports, failed: Submission) -> None:
    """A text that failed on its way for a while: a new submission with a reference of its own."""
    now = ports.clock.now()
    due = retry_at(
        submission=failed.id,
        retries=failed.attempts - 1,
        failed_at=now,
        created=failed.fresh_from,
        purpose=failed.purpose,
    )
    if due is None:
        return
    key = open_key(ports, failed.patient_id or failed.practice_id)
    body = key.open(failed.id, SMS_BODY, failed.body_sealed).reveal()
    number = key.open(failed.id, SMS_NUMBER, failed.e164_sealed).reveal()
    row = new_id()
    copied = {
        name: getattr(failed, name)
        for name in (
            "practice_id", "message_id", "patient_id", "number_key", "wording", "purpose",
            "sender", "gateway", "segments", "is_from_person", "priority", "consent_event",
            "agreement", "fresh_from", "attempts",
        )
    }  # fmt: skip
    Submission.objects.create(
        **copied,
        id=row,
        body_sealed=key.seal(row, SMS_BODY, body),
        e164_sealed=key.seal(row, SMS_NUMBER, number),
        state=SubmissionState.QUEUED.value,
        not_before=due,
        created_at=now,
    )
    store_change(failed.practice_id, row, SubmissionState.QUEUED, at=now)
    refresh_messages({failed.message_id}, now)
