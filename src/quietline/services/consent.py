"""Consent as staff handle it: recording, revoking, asking by text, verifying numbers."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from django.db import transaction

from quietline.infra.ids import new_id
from quietline.kernel.access import Actor, Permission
from quietline.kernel.audit import AuditKind
from quietline.kernel.codes import Code
from quietline.kernel.consent import (
    CONSENT_PURPOSES,
    CURRENT_WORDING,
    Channel,
    ConsentEvent,
    EventKind,
    Purpose,
    Source,
    build_wording,
)
from quietline.kernel.errors import InvalidInput
from quietline.kernel.replies import build_opt_in_request
from quietline.records.patients.models import PatientNumber
from quietline.records.practices.models import Practice
from quietline.services.access import require
from quietline.services.audit_log import Fact
from quietline.services.audit_log import record as record_facts
from quietline.services.ledger import append_event, consent_fact
from quietline.services.outbound import Decision, Refused, answer
from quietline.services.patients import current_number, get
from quietline.services.ports import Ports
from quietline.services.recipients import recipient_of_patient
from quietline.services.threads import lock_thread


@dataclass(frozen=True, slots=True)
class RecordConsent:
    """What the patient agreed to. `wording_version` names the text they were shown or read."""

    patient: UUID
    purposes: frozenset[Purpose]
    source: Source
    wording_version: str = CURRENT_WORDING


def record(ports: Ports, actor: Actor | None, consent: RecordConsent) -> None:
    """Write a grant into the ledger, for the patient's current number."""
    actor = require(actor, Permission.CONSENT_RECORD)
    if not consent.purposes or not consent.purposes <= CONSENT_PURPOSES:
        raise InvalidInput(Code.PURPOSE_UNKNOWN, "Choose at least one kind of text.")
    _append(ports, actor, consent.patient, EventKind.GRANTED, consent.purposes, consent)


def revoke(ports: Ports, actor: Actor | None, patient: UUID, purposes: frozenset[Purpose]) -> None:
    """The patient asked us to stop, by whatever means. No purposes means all texts."""
    actor = require(actor, Permission.CONSENT_RECORD)
    _append(ports, actor, patient, EventKind.REVOKED, purposes, None)


def ask_by_text(ports: Ports, actor: Actor | None, patient: UUID) -> Decision:
    """Double opt-in: the patient asked to be texted; ask them to reply YES."""
    actor = require(actor, Permission.CONSENT_RECORD)
    purposes = CONSENT_PURPOSES - {Purpose.CAMPAIGN}
    with transaction.atomic():
        recipient = recipient_of_patient(ports, actor.practice_id, patient)
        lock_thread(recipient.conversation.id)
        _append(ports, actor, patient, EventKind.REQUESTED, purposes, None)
        text = build_opt_in_request(recipient.practice.texting_name, recipient.language)
        decision = answer(ports, actor, recipient, purpose=Purpose.OPT_IN, text=text)
        # A question that was never sent must not count as one of the few that may be.
        transaction.set_rollback(isinstance(decision, Refused))
    if isinstance(decision, Refused):
        with transaction.atomic():
            record_facts(ports, actor.practice_id, [_not_asked(actor, patient, decision)])
    return decision


def _not_asked(actor: Actor, patient: UUID, decision: Refused) -> Fact:
    return Fact(
        kind=AuditKind.MESSAGE_REFUSED,
        actor=actor.label,
        origin=actor.origin,
        patient=patient,
        detail={"purpose": Purpose.OPT_IN.value, "code": decision.code},
    )


def confirm_number(ports: Ports, actor: Actor | None, patient: UUID) -> None:
    """A staff member has made sure that the number is the patient's. 45 CFR 164.514(h)."""
    actor = require(actor, Permission.CONSENT_RECORD)
    get(actor, patient)
    number = current_number(patient)
    if number is None:
        raise InvalidInput(Code.PHONE_MISSING)
    fact = Fact(
        kind=AuditKind.PATIENT_CHANGED,
        actor=actor.label,
        origin=actor.origin,
        patient=patient,
        subject=f"number:{number.id}",
        detail={"change": "number_verified"},
    )
    with transaction.atomic():
        verify_number(ports, number, how="staff")
        record_facts(ports, actor.practice_id, [fact])


def verify_number(ports: Ports, number: PatientNumber, *, how: str) -> None:
    """Mark a number as shown to be the patient's. The caller records it."""
    PatientNumber.objects.filter(id=number.id, verified_at=None).update(
        verified_at=ports.clock.now(), verified_how=how
    )


def wording(ports: Ports, actor: Actor | None, patient: UUID, language: str) -> str:  # noqa: ARG001
    """The words to read out or show before the patient agrees."""
    actor = require(actor, Permission.CONSENT_READ)
    practice = Practice.objects.get(id=actor.practice_id)
    get(actor, patient)
    return build_wording(CURRENT_WORDING, practice.texting_name, sorted(CONSENT_PURPOSES), language)


def _append(  # noqa: PLR0913 - one event's worth of facts
    ports: Ports,
    actor: Actor,
    patient: UUID,
    kind: EventKind,
    purposes: frozenset[Purpose],
    consent: RecordConsent | None,
) -> None:
    row = get(actor, patient)
    number = current_number(patient)
    if number is None:
        raise InvalidInput(Code.PHONE_MISSING)
    event = ConsentEvent(
        id=new_id(),
        kind=kind,
        patient=patient,
        number_key=number.number_key,
        channel=Channel.SMS,
        purposes=purposes,
        at=ports.clock.now(),
        source=Source.STAFF if consent is None else consent.source,
        recorder=actor.label,
        language=row.language,
        wording_version=None if consent is None else consent.wording_version,
    )
    practice = Practice.objects.get(id=actor.practice_id)
    words = ""
    if consent is not None:
        words = build_wording(
            consent.wording_version, practice.texting_name, sorted(purposes), row.language
        )
    with transaction.atomic():
        append_event(actor.practice_id, event, wording=words)
        record_facts(ports, actor.practice_id, [consent_fact(event, origin=actor.origin)])
