"""The register of agreements with vendors: may this gateway be used?

45 CFR 164.308(b), 164.504(e): no current agreement that covers the use, no submission.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal
from uuid import UUID

from django.db import transaction

from quietline.infra.ids import new_id
from quietline.kernel.access import Actor, Permission
from quietline.kernel.audit import AuditKind
from quietline.kernel.codes import Code
from quietline.kernel.consent import Purpose
from quietline.kernel.errors import InvalidInput
from quietline.records.compliance.models import Agreement
from quietline.services.access import require
from quietline.services.audit_log import Fact, record
from quietline.services.ports import Ports


@dataclass(frozen=True, slots=True)
class AgreementView:
    id: UUID
    vendor: str
    product: str
    gateway: str
    covers_campaigns: bool
    signed_on: date
    ends_on: date | None
    status: Literal["current", "ended", "future"]


@dataclass(frozen=True, slots=True)
class NewAgreement:
    vendor: str
    product: str
    gateway: str
    covers_campaigns: bool
    signed_on: date
    ends_on: date | None


@dataclass(frozen=True, slots=True)
class AgreementDecision:
    """`relied_on` is the agreement that covers the use; otherwise `code` says what is missing."""

    relied_on: UUID | None
    code: Code | None


def decide_agreement(
    practice: UUID, *, gateway: str, purpose: Purpose, today: date
) -> AgreementDecision:
    """Whether a current agreement covers this gateway for this purpose."""
    rows = list(Agreement.objects.of_practice(practice).filter(gateway=gateway))
    if not rows:
        return AgreementDecision(None, Code.VENDOR_NO_AGREEMENT)
    current = [row for row in rows if _status(row, today) == "current"]
    if not current:
        return AgreementDecision(None, Code.VENDOR_EXPIRED)
    covering = [row for row in current if row.covers_campaigns or purpose is not Purpose.CAMPAIGN]
    if not covering:
        return AgreementDecision(None, Code.VENDOR_NOT_COVERED)
    return AgreementDecision(max(covering, key=lambda row: row.signed_on).id, None)


def list_agreements(ports: Ports, actor: Actor | None) -> tuple[AgreementView, ...]:
    actor = require(actor, Permission.AGREEMENT_READ)
    rows = Agreement.objects.of_practice(actor.practice_id).order_by("-signed_on", "-id")
    today = ports.clock.now().date()
    return tuple(
        AgreementView(
            id=row.id,
            vendor=row.vendor,
            product=row.product,
            gateway=row.gateway,
            covers_campaigns=row.covers_campaigns,
            signed_on=row.signed_on,
            ends_on=row.ends_on,
            status=_status(row, today),
        )
        for row in rows
    )


def record_agreement(ports: Ports, actor: Actor | None, new: NewAgreement) -> UUID:
    """Add an agreement to the register. Raises InvalidInput for dates that cannot be."""
    actor = require(actor, Permission.AGREEMENT_RECORD)
    if not new.vendor.strip() or not new.gateway.strip():
        raise InvalidInput(Code.INPUT_EMPTY, "Name the vendor and the gateway it is for.")
    if new.ends_on is not None and new.ends_on < new.signed_on:
        raise InvalidInput(Code.INPUT_MALFORMED, "The agreement ends before it was signed.")
    row = new_id()
    with transaction.atomic():
        Agreement.objects.create(
            id=row,
            practice_id=actor.practice_id,
            vendor=new.vendor.strip(),
            product=new.product.strip(),
            gateway=new.gateway.strip(),
            covers_campaigns=new.covers_campaigns,
            signed_on=new.signed_on,
            ends_on=new.ends_on,
            recorded_by=actor.label,
            recorded_at=ports.clock.now(),
        )
        fact = Fact(
            kind=AuditKind.AGREEMENT_RECORDED,
            actor=actor.label,
            origin=actor.origin,
            patient=None,
            subject=f"agreement:{row}",
            detail={"gateway": new.gateway, "ends_on": str(new.ends_on or "")},
        )
        record(ports, actor.practice_id, [fact])
    return row


def _status(row: Agreement, today: date) -> Literal["current", "ended", "future"]:
    if row.signed_on > today:
        return "future"
    return "ended" if row.ends_on is not None and row.ends_on < today else "current"
