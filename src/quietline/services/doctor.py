"""What the deploy checks need from the database. Facts only; `config.checks` judges them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db.models import Max
from django.db.models.functions import Now

from quietline.kernel.audit import AuditKind
from quietline.kernel.codes import Code
from quietline.kernel.consent import Purpose
from quietline.kernel.delivery import SubmissionState
from quietline.kernel.policy import PracticeContext, Profile, build_notification, evaluate
from quietline.records.audit.models import AuditCheckpoint, AuditEntry
from quietline.records.messaging.models import InboundEnvelope, Submission
from quietline.records.practices.models import Practice
from quietline.services import health
from quietline.services.outbound.case import find_sender, practice_context
from quietline.services.ports import Ports
from quietline.services.vendors import decide_agreement

_SEVERAL = 4
_NEUTRAL_LINK = "https://q.example/p/x"


@dataclass(frozen=True, slots=True)
class PracticeFacts:
    """One practice. `agreement` is the code of what is missing, or None.

    `name_tier` is that of a notification for its texting name's sake, `link_tier` for the link's.
    """

    id: UUID
    gateway: str | None
    agreement: Code | None
    name_tier: int
    link_tier: int
    entries: int
    signed_at: datetime | None
    verified_at: datetime | None
    newest_at: datetime | None


@dataclass(frozen=True, slots=True)
class Facts:
    """`database_time` is None while there is no practice.

    unread: texts from patients that could not be read, several times now. parked: texts to patients
    of which nobody knows whether they went out.
    """

    practices: tuple[PracticeFacts, ...]
    database_time: datetime | None
    worker: bool
    unread: int
    parked: int


def look(ports: Ports) -> Facts:
    """Everything, in a few short queries. Raises Django's database errors."""
    return Facts(
        practices=tuple(_facts(ports, row) for row in Practice.objects.order_by("created_at")),
        database_time=Practice.objects.annotate(at=Now()).values_list("at", flat=True).first(),
        worker=health.is_well(ports).worker,
        unread=InboundEnvelope.objects.filter(state="waiting", attempts__gte=_SEVERAL).count(),
        parked=Submission.objects.filter(state=SubmissionState.PARKED.value).count(),
    )


def _facts(ports: Ports, practice: Practice) -> PracticeFacts:
    sender = find_sender(practice)
    gateway = None if sender is None else sender.gateway
    entries = AuditEntry.objects.of_practice(practice.id)
    newest = entries.order_by("-index").first()
    checkpoints = AuditCheckpoint.objects.of_practice(practice.id)
    verified = entries.filter(kind=AuditKind.AUDIT_VERIFIED.value)
    return PracticeFacts(
        id=practice.id,
        gateway=gateway,
        agreement=decide_agreement(
            practice.id,
            gateway=gateway or "",
            purpose=Purpose.APPOINTMENTS,
            today=ports.clock.now().date(),
        ).code,
        name_tier=_tier(practice, practice.texting_name, _NEUTRAL_LINK),
        link_tier=_tier(practice, "", f"{ports.base_url}/p/x"),
        entries=0 if newest is None else newest.index + 1,
        signed_at=checkpoints.aggregate(at=Max("at"))["at"],
        verified_at=verified.aggregate(at=Max("at"))["at"],
        newest_at=None if newest is None else newest.at,
    )


def _tier(practice: Practice, name: str, link: str) -> int:
    text = build_notification(practice_name=name, link=link, lang=practice.language)
    context: PracticeContext = practice_context(practice)
    return int(evaluate(text, practice=context, profile=Profile(practice.profile)).tier)
