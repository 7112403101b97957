"""Reading what waits: each envelope in one transaction, so that it is read exactly once.

Whatever cannot be read is tried again, ever more seldom but without end; `quietline doctor` tells
of it. The words that end texting are looked for first, on the raw text, before anything that could
fail.
"""

from __future__ import annotations

import json
from datetime import timedelta
from uuid import UUID

from django.db import DatabaseError, transaction

from quietline.infra.log import get_log
from quietline.kernel.errors import QuietlineError
from quietline.kernel.phi import Phi
from quietline.kernel.phone import PhoneNumber
from quietline.records.messaging.models import InboundEnvelope
from quietline.services.inbound.act import Arrived, act_on
from quietline.services.inbound.receive import PAYLOAD
from quietline.services.inbound.senders import find_sender
from quietline.services.ports import Ports
from quietline.services.safes import open_key

_log = get_log("inbound")
_BATCH = 20
_FIRST_WAIT = timedelta(seconds=5)
_LONGEST_WAIT = timedelta(hours=1)
_MOST_COUNTED = 1_000


def run_once(ports: Ports, *, batch: int = _BATCH) -> int:
    """Read up to `batch` waiting envelopes; how many were looked at."""
    now = ports.clock.now()
    waiting = InboundEnvelope.objects.filter(state="waiting", not_before__lte=now)
    ids = list(waiting.order_by("not_before", "id").values_list("id", flat=True)[:batch])
    for row in ids:
        try:
            _read(ports, row)
        except (QuietlineError, DatabaseError) as error:
            _log.error("inbound.failed", envelope=str(row), error=type(error).__name__)
            _put_back(ports, row)
    return len(ids)


def _read(ports: Ports, row: UUID) -> None:
    with transaction.atomic():
        envelope = (
            InboundEnvelope.objects.select_for_update(no_key=True, skip_locked=True)
            .filter(id=row, state="waiting")
            .first()
        )
        if envelope is None:
            return  # another worker has it
        key = open_key(ports, envelope.practice_id)
        payload = json.loads(key.open(row, PAYLOAD, envelope.payload_sealed).reveal())
        sender = find_sender(ports, envelope.practice_id, PhoneNumber(payload["from"]))
        arrived = Arrived(Phi(payload["body"]), payload["carrier_reading"])
        message = act_on(ports, envelope, sender, arrived)
        InboundEnvelope.objects.filter(id=row).update(state="read", message=message)


def _put_back(ports: Ports, row: UUID) -> None:
    with transaction.atomic():
        envelope = InboundEnvelope.objects.select_for_update(no_key=True).get(id=row)
        wait = min(_FIRST_WAIT * 2 ** min(envelope.attempts, 10), _LONGEST_WAIT)
        envelope.attempts = min(envelope.attempts + 1, _MOST_COUNTED)
        envelope.not_before = ports.clock.now() + wait
        envelope.save(update_fields=["attempts", "not_before"])
