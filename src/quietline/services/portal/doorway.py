"""A link and the browser that stands before it: finding both, and the page that follows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from django.db.models import Sum

from quietline.infra.encryption import DataKey, digest_token
from quietline.kernel.audit import AuditKind
from quietline.kernel.codes import Code
from quietline.kernel.errors import KeyDestroyed, NotFound
from quietline.records.patients.models import Patient
from quietline.records.portal.models import PortalLink, PortalVisit
from quietline.records.practices.models import Practice
from quietline.services.audit_log import Fact
from quietline.services.portal.sentences import sentence_for
from quietline.services.portal.views import LinkPage
from quietline.services.ports import Ports
from quietline.services.recipients import Recipient, recipient_of_patient

MOST_WRONG_BIRTH_DATES = 5
MOST_WRONG_CODES = 5
_MOST_CODES_A_DAY = 8
_LONGEST_SECRET = 200
_STEPS: Mapping[str, Literal["birth_date", "code", "open", "closed"]] = {
    "birth_date": "birth_date",
    "code": "code",
    "open": "open",
    "closed": "closed",
}


@dataclass(frozen=True, slots=True)
class Doorway:
    """`code` says why the link does not open any more, if so. `at` is now."""

    link: PortalLink
    visit: PortalVisit
    practice: Practice
    patient: Patient
    recipient: Recipient
    at: datetime
    code: Code | None

    @property
    def key(self) -> DataKey:
        return self.recipient.key


def find_doorway(ports: Ports, token: str, browser: str) -> Doorway | None:
    """The link of a token, locked for this transaction; None when it opens nothing for anybody.

    A link is bound to one recipient: it ends when the patient's number is no longer the one that
    it was sent to.
    """
    if not browser or len(token) > _LONGEST_SECRET or len(browser) > _LONGEST_SECRET:
        return None
    now = ports.clock.now()
    link = (
        PortalLink.objects.select_for_update(no_key=True)
        .filter(token_digest=digest_token(token), revoked_at=None, expires_at__gt=now)
        .first()
    )
    if link is None:
        return None
    try:
        recipient = recipient_of_patient(ports, link.practice_id, link.patient_id)
    except (KeyDestroyed, NotFound):
        return None
    if recipient.patient is None or recipient.number_row != link.number_id:
        return None
    return Doorway(
        link=link,
        visit=_visit(ports, link, browser),
        practice=recipient.practice,
        patient=recipient.patient,
        recipient=recipient,
        at=now,
        code=Code.LINK_LOCKED if link.locked_at else None,
    )


def is_open(ports: Ports, door: Doorway) -> bool:
    """Whether this browser has proven itself and was not idle too long. 164.312(a)(2)(iii)."""
    idle = timedelta(minutes=ports.patient_idle_minutes)
    visit = door.visit
    return (
        door.code is None
        and visit.step == "open"
        and visit.ended_at is None
        and door.at - visit.last_seen_at <= idle
    )


def too_many_codes(door: Doorway) -> bool:
    since = door.at - timedelta(days=1)
    visits = PortalVisit.objects.filter(patient_id=door.patient.id, created_at__gt=since)
    sent = visits.aggregate(total=Sum("codes_sent"))["total"] or 0
    return bool(sent >= _MOST_CODES_A_DAY)


def page(door: Doorway, code: Code | None = None) -> LinkPage:
    """What to show now. `code` is what just went wrong."""
    shown = code or door.code
    language = door.recipient.language
    closed = shown in {Code.LINK_LOCKED, Code.LINK_INVALID}
    step = "closed" if closed else door.visit.step
    number = door.recipient.number
    return LinkPage(
        step=_STEPS[step],
        practice_name=door.practice.texting_name,
        practice_phone=door.practice.phone,
        language=language,
        code=None if shown is None else shown.value,
        sentence=None if shown is None else sentence_for(shown, language),
        tries_left=MOST_WRONG_BIRTH_DATES - door.link.wrong_birth_dates
        if shown is Code.IDENTITY_MISMATCH
        else None,
        last_four=number.last_four if step == "code" and number is not None else None,
    )


def closed_page() -> LinkPage:
    """For a link that is nobody's: it names no practice, because it may be anybody's."""
    return LinkPage(
        step="closed",
        practice_name="",
        practice_phone="",
        language="en",
        code=Code.LINK_INVALID.value,
        sentence=sentence_for(Code.LINK_INVALID, "en"),
        tries_left=None,
        last_four=None,
    )


def fact_at(door: Doorway, kind: AuditKind, origin: str) -> Fact:
    return Fact(
        kind=kind,
        actor=f"patient:{door.patient.id}",
        origin=origin,
        patient=door.patient.id,
        subject=f"message:{door.link.message_id}",
        detail={"link": str(door.link.id), "visit": str(door.visit.id)},
    )


def _visit(ports: Ports, link: PortalLink, browser: str) -> PortalVisit:
    now = ports.clock.now()
    visit, _ = PortalVisit.objects.get_or_create(
        link=link,
        browser_digest=digest_token(browser),
        defaults={
            "practice_id": link.practice_id,
            "patient_id": link.patient_id,
            "step": "birth_date",
            "created_at": now,
            "last_seen_at": now,
        },
    )
    idle = timedelta(minutes=ports.patient_idle_minutes)
    is_over = visit.ended_at is not None or now - visit.last_seen_at > idle
    if visit.step == "open" and is_over:
        visit.step, visit.ended_at, visit.code_digest = "birth_date", None, ""
    visit.last_seen_at = now
    visit.save(update_fields=["step", "ended_at", "code_digest", "last_seen_at"])
    return visit
