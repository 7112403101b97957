"""Proving who one is: date of birth, then a one-time code to the phone the link went to.

    birth_date ──right──> code ──right──> open
        │ wrong 5 times     │ wrong 5 times: a new code must be asked for
        v                   v
      locked (the practice sends a new link)

The date of birth is no secret by itself (SP 800-63B: it is no authenticator); it keeps whoever
finds the phone from reading, and the code keeps whoever knows the date from elsewhere out.
"""

from __future__ import annotations

from datetime import date, timedelta

from django.db import transaction

from quietline.infra.encryption import same_digest
from quietline.infra.ids import new_code
from quietline.kernel.access import system_actor
from quietline.kernel.audit import AuditKind
from quietline.kernel.codes import Code
from quietline.kernel.consent import Purpose
from quietline.kernel.replies import build_sign_in_code
from quietline.records.patients.models import PatientNumber
from quietline.records.portal.models import PortalLink, PortalVisit
from quietline.services.audit_log import record
from quietline.services.consent import verify_number
from quietline.services.outbound import Refused, answer
from quietline.services.patients import open_birth_date
from quietline.services.portal.doorway import (
    MOST_WRONG_BIRTH_DATES,
    MOST_WRONG_CODES,
    Doorway,
    closed_page,
    fact_at,
    find_doorway,
    page,
    too_many_codes,
)
from quietline.services.portal.views import LinkPage
from quietline.services.ports import Ports
from quietline.services.submissions import refresh_messages

_CODE_LIFE = timedelta(minutes=10)  # SP 800-63B, 3.1.3: at most ten minutes
_BETWEEN_CODES = timedelta(seconds=30)


def open_link(ports: Ports, token: str, browser: str, origin: str) -> LinkPage:
    """What to show for a link in this browser. Unknown, old and revoked links look the same."""
    with transaction.atomic():
        door = find_doorway(ports, token, browser)
        if door is None:
            return closed_page()
        if door.visit.created_at == door.at and door.visit.step == "birth_date":
            record(ports, door.practice.id, [fact_at(door, AuditKind.PORTAL_OPENED, origin)])
        return page(door)


def give_birth_date(ports: Ports, token: str, browser: str, text: str, origin: str) -> LinkPage:
    """The date as YYYY-MM-DD. When right, a code goes to the phone."""
    with transaction.atomic():
        door = find_doorway(ports, token, browser)
        if door is None or door.code is not None:
            return closed_page() if door is None else page(door)
        if door.visit.step != "birth_date":
            return page(door)
        if not _is_right(door, text):
            return _wrong_birth_date(ports, door, origin)
        return _send_code(ports, door, origin)


def ask_code_again(ports: Ports, token: str, browser: str, origin: str) -> LinkPage:
    with transaction.atomic():
        door = find_doorway(ports, token, browser)
        if door is None or door.code is not None or door.visit.step != "code":
            return closed_page() if door is None else page(door)
        sent = door.visit.code_sent_at
        if sent is not None and door.at - sent < _BETWEEN_CODES:
            return page(door, Code.CODE_TOO_SOON)
        return _send_code(ports, door, origin)


def give_code(ports: Ports, token: str, browser: str, code: str, origin: str) -> LinkPage:
    """The code as typed; spaces do not matter. When right, the portal is open in this browser."""
    with transaction.atomic():
        door = find_doorway(ports, token, browser)
        if door is None or door.code is not None or door.visit.step != "code":
            return closed_page() if door is None else page(door)
        visit = door.visit
        expired = visit.code_expires_at is None or door.at > visit.code_expires_at
        if expired or visit.wrong_codes >= MOST_WRONG_CODES:
            return page(door, Code.CODE_EXPIRED)
        given = _digest(ports, door, "".join(code.split()))
        if not same_digest(given, visit.code_digest):
            return _wrong_code(ports, door, origin)
        return _let_in(ports, door, origin)


def _is_right(door: Doorway, text: str) -> bool:
    born = open_birth_date(door.key, door.patient)
    try:
        given = date.fromisoformat(text.strip())
    except ValueError:
        return False
    return born is not None and same_digest(given.isoformat(), born.reveal().isoformat())


def _wrong_birth_date(ports: Ports, door: Doorway, origin: str) -> LinkPage:
    link = door.link
    link.wrong_birth_dates += 1
    facts = [fact_at(door, AuditKind.PORTAL_IDENTITY_FAILED, origin)]
    if link.wrong_birth_dates >= MOST_WRONG_BIRTH_DATES:
        link.locked_at = door.at
        facts.append(fact_at(door, AuditKind.PORTAL_LOCKED, origin))
    link.save(update_fields=["wrong_birth_dates", "locked_at"])
    record(ports, door.practice.id, facts)
    return page(door, Code.LINK_LOCKED if link.locked_at else Code.IDENTITY_MISMATCH)


def _wrong_code(ports: Ports, door: Doorway, origin: str) -> LinkPage:
    door.visit.wrong_codes += 1
    door.visit.save(update_fields=["wrong_codes"])
    record(ports, door.practice.id, [fact_at(door, AuditKind.PORTAL_IDENTITY_FAILED, origin)])
    spent = door.visit.wrong_codes >= MOST_WRONG_CODES
    return page(door, Code.CODE_EXPIRED if spent else Code.CODE_WRONG)


def _send_code(ports: Ports, door: Doorway, origin: str) -> LinkPage:
    if too_many_codes(door):
        PortalLink.objects.filter(id=door.link.id).update(locked_at=door.at)
        record(ports, door.practice.id, [fact_at(door, AuditKind.PORTAL_LOCKED, origin)])
        return page(door, Code.LINK_LOCKED)
    code = new_code()
    recipient = door.recipient
    text = build_sign_in_code(recipient.practice.texting_name, code, recipient.language)
    actor = system_actor("portal", practice_id=door.practice.id, origin=origin)
    decision = answer(ports, actor, recipient, purpose=Purpose.SIGN_IN_CODE, text=text)
    if isinstance(decision, Refused):
        return page(door, Code(decision.code))
    PortalVisit.objects.filter(id=door.visit.id).update(
        step="code",
        code_digest=_digest(ports, door, code),
        code_expires_at=door.at + _CODE_LIFE,
        code_sent_at=door.at,
        codes_sent=door.visit.codes_sent + 1,
        wrong_codes=0,
    )
    door.visit.refresh_from_db()
    record(ports, door.practice.id, [fact_at(door, AuditKind.PORTAL_CODE_SENT, origin)])
    return page(door)


def _let_in(ports: Ports, door: Doorway, origin: str) -> LinkPage:
    PortalVisit.objects.filter(id=door.visit.id).update(
        step="open", code_digest="", last_seen_at=door.at
    )
    PortalLink.objects.filter(id=door.link.id).update(
        opened_at=door.link.opened_at or door.at, wrong_birth_dates=0
    )
    door.visit.refresh_from_db()
    number = PatientNumber.objects.get(id=door.link.number_id)
    verify_number(ports, number, how="portal")
    refresh_messages({door.link.message_id}, door.at)
    record(ports, door.practice.id, [fact_at(door, AuditKind.PORTAL_IDENTIFIED, origin)])
    return page(door)


def _digest(ports: Ports, door: Doorway, code: str) -> str:
    return ports.index.of(door.practice.id, "code", f"{door.visit.id}|{code}")
