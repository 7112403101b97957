"""Storing an inbound text: sealed under the practice's key, once per carrier id, then 2xx."""

from __future__ import annotations

import json

from django.db import transaction

from quietline.gateways.port import InboundText
from quietline.infra.ids import new_id
from quietline.kernel.errors import NotFound
from quietline.records.messaging.models import InboundEnvelope
from quietline.records.practices.models import SenderNumber
from quietline.services.ports import Ports
from quietline.services.safes import open_key

PAYLOAD = "envelope.payload"


def receive(ports: Ports, gateway: str, inbound: InboundText) -> bool:
    """True when it is new. Raises NotFound when the texted number is no practice's here."""
    sender = SenderNumber.objects.filter(e164=inbound.to, gateway=gateway).first()
    if sender is None:
        raise NotFound
    known = InboundEnvelope.objects.filter(
        gateway=gateway, gateway_message_id=inbound.gateway_message_id
    )
    if known.exists():
        return False
    row = new_id()
    now = ports.clock.now()
    payload = json.dumps(
        {
            "from": inbound.sender.e164,
            "body": inbound.body.reveal(),
            "carrier_reading": inbound.opt_out_type or "",
        }
    )
    envelope = InboundEnvelope(
        id=row,
        practice_id=sender.practice_id,
        gateway=gateway,
        gateway_message_id=inbound.gateway_message_id,
        payload_sealed=open_key(ports, sender.practice_id).seal(row, PAYLOAD, payload),
        received_at=now,
        not_before=now,
    )
    with transaction.atomic():
        # A second delivery of the same webhook may be ahead of us; then this one changes nothing.
        InboundEnvelope.objects.bulk_create([envelope], ignore_conflicts=True)
    return InboundEnvelope.objects.filter(id=row).exists()
