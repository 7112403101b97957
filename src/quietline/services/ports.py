"""What the services are handed: one frozen value, built in `config.wiring`, faked in tests."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from quietline.gateways.config import Secret
from quietline.gateways.port import Gateway, Webhooks
from quietline.infra.clock import Clock
from quietline.infra.encryption import BlindIndex
from quietline.infra.keys import KeyService
from quietline.infra.signing import SignerFile


@dataclass(frozen=True, slots=True)
class GatewayAccount:
    """A gateway as this installation uses it, and how its webhooks are read and verified.

    Only `services.dispatch` and `services.reconcile` call `gateway`.
    """

    gateway: Gateway
    webhooks: Webhooks
    webhook_secret: Secret = field(repr=False)


@dataclass(frozen=True, slots=True)
class Ports:
    """Everything outside the process that a service may touch, and the few numbers it needs.

    `base_url` is the public address without a final slash. `max_segments` bounds one SMS.
    `lease_seconds` is how long a worker may act on a submission it claimed; it must be longer
    than the gateway's own time-out.
    """

    clock: Clock
    keys: KeyService
    index: BlindIndex
    audit_signer: SignerFile
    gateways: Mapping[str, GatewayAccount]
    base_url: str
    link_hours: int = 72
    patient_idle_minutes: int = 15
    max_segments: int = 6
    lease_seconds: int = 60
