"""Closing the way in: staff end the links that a message carried, and the sessions behind them."""

from __future__ import annotations

from uuid import UUID

from django.db import transaction

from quietline.kernel.access import Actor, Permission
from quietline.kernel.audit import AuditKind
from quietline.kernel.errors import NotFound
from quietline.records.messaging.models import Message
from quietline.records.portal.models import PortalLink, PortalVisit
from quietline.services.access import require
from quietline.services.audit_log import Fact, record
from quietline.services.ports import Ports


def revoke_links(ports: Ports, actor: Actor | None, message: UUID) -> int:
    """End every link of a message that could still be opened; how many there were.

    Whoever reads behind one of them is out with their next step. Closing what is closed changes
    nothing and is not recorded. Raises NotFound for a message that is not this practice's.
    """
    actor = require(actor, Permission.LINK_REVOKE)
    row = Message.objects.of_practice(actor.practice_id).filter(id=message, direction="out").first()
    if row is None:
        raise NotFound
    now = ports.clock.now()
    with transaction.atomic():
        # The patient's next step locks the same rows: it comes wholly before this or wholly after.
        links = list(
            PortalLink.objects.of_practice(actor.practice_id)
            .select_for_update(no_key=True)
            .filter(message_id=message, revoked_at=None, expires_at__gt=now)
            .order_by("id")
            .values_list("id", flat=True)
        )
        if not links:
            return 0
        PortalLink.objects.filter(id__in=links).update(revoked_at=now)
        ended = PortalVisit.objects.filter(link_id__in=links, ended_at=None).update(ended_at=now)
        record(ports, actor.practice_id, [_fact(actor, row, len(links), ended)])
    return len(links)


def _fact(actor: Actor, row: Message, links: int, visits: int) -> Fact:
    return Fact(
        kind=AuditKind.LINK_REVOKED,
        actor=actor.label,
        origin=actor.origin,
        patient=row.patient_id,
        subject=f"message:{row.id}",
        detail={"links": links, "visits": visits},
    )
