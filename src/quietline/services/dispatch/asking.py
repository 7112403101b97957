"""Asking again at delivery: what was true when a text was written may not be true now."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from quietline.infra.encryption import DataKey
from quietline.kernel.codes import Code
from quietline.kernel.consent import Channel, ConsentEvent, Purpose, decide_consent
from quietline.kernel.delivery import too_old
from quietline.records.messaging.models import Submission
from quietline.records.patients.models import PatientNumber
from quietline.services.ledger import read_ledgers
from quietline.services.ports import Ports
from quietline.services.safes import open_keys
from quietline.services.vendors import AgreementDecision, decide_agreement


def owner_of(row: Submission) -> UUID:
    """Under whose key the row is sealed: the patient's, or the practice's own."""
    return row.patient_id or row.practice_id


@dataclass(frozen=True, slots=True)
class Evidence:
    """All that bears on a batch, read at once, in the transaction of the fence."""

    at: datetime
    gateways: frozenset[str]
    ledgers: Mapping[tuple[UUID, str], Sequence[ConsentEvent]]
    keys: Mapping[UUID, DataKey]
    agreements: Mapping[tuple[UUID, str, str], AgreementDecision]
    replaced: frozenset[tuple[UUID, str]]


def gather(ports: Ports, rows: Sequence[Submission]) -> Evidence:
    """The evidence for these rows, in a few queries whatever their number."""
    at = ports.clock.now()
    ledgers = {
        (practice, number): events
        for practice in {row.practice_id for row in rows}
        for number, events in read_ledgers(
            practice, {row.number_key for row in rows if row.practice_id == practice}
        ).items()
    }
    uses = {(row.practice_id, row.gateway, row.purpose) for row in rows}
    return Evidence(
        at=at,
        gateways=frozenset(ports.gateways),
        ledgers=ledgers,
        keys=open_keys(ports, {owner_of(row) for row in rows}),
        agreements={
            (practice, gateway, purpose): decide_agreement(
                practice, gateway=gateway, purpose=Purpose(purpose), today=at.date()
            )
            for practice, gateway, purpose in uses
        },
        replaced=_replaced(rows),
    )


def why_not(row: Submission, evidence: Evidence) -> Code | None:
    """The first reason not to send it now; None when it may go."""
    if too_old(row.fresh_from, evidence.at, row.purpose):
        return Code.DISPATCH_TOO_OLD
    if (row.patient_id, row.number_key) in evidence.replaced:
        return Code.PHONE_CHANGED
    consent = decide_consent(
        evidence.ledgers[row.practice_id, row.number_key],
        patient=row.patient_id,
        number_key=row.number_key,
        channel=Channel.SMS,
        purpose=Purpose(row.purpose),
        at=evidence.at,
    )
    if not consent.allowed:
        return consent.code
    if row.gateway not in evidence.gateways:
        return Code.GATEWAY_SENDER_PROBLEM
    if owner_of(row) not in evidence.keys:
        return Code.KEY_DESTROYED
    return evidence.agreements[row.practice_id, row.gateway, row.purpose].code


def _replaced(rows: Sequence[Submission]) -> frozenset[tuple[UUID, str]]:
    """Whose number was which once and is not now. One that was never theirs is none of these."""
    numbers = PatientNumber.objects.filter(
        patient_id__in={row.patient_id for row in rows if row.patient_id is not None}
    ).values_list("patient_id", "number_key", "is_current")
    current = {(patient, key) for patient, key, is_current in numbers if is_current}
    return frozenset((patient, key) for patient, key, _ in numbers) - current
