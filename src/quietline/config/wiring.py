"""Builds the ports that the services are handed. Once per process."""

from __future__ import annotations

from functools import cache

from django.conf import settings

from quietline.config.environment import Environment
from quietline.gateways.config import GatewayConfig, Secret
from quietline.gateways.registry import gateway_kind
from quietline.infra.clock import SystemClock
from quietline.infra.encryption import BlindIndex
from quietline.infra.http import HttpClient
from quietline.infra.signing import SignerFile
from quietline.services.ports import GatewayAccount, Ports


@cache
def ports() -> Ports:
    """The ports of this process, from its settings."""
    environment: Environment = settings.ENVIRONMENT
    keyring = settings.KEYRING
    return Ports(
        clock=SystemClock(),
        keys=keyring,
        index=BlindIndex(keyring.derive("blind-index")),
        audit_signer=SignerFile(environment.keys / "audit.key", name="quietline"),
        gateways={environment.gateway: _gateway(environment)},
        base_url=environment.base_url,
        link_hours=environment.link_hours,
        patient_idle_minutes=environment.patient_idle_minutes,
    )


def _gateway(environment: Environment) -> GatewayAccount:
    config = GatewayConfig(
        name=environment.gateway,
        base_url=environment.gateway_url,
        account_sid=environment.gateway_account,
        auth_token=Secret(environment.gateway_token),
    )
    kind = gateway_kind(environment.gateway)
    return GatewayAccount(
        gateway=kind.build(config, HttpClient()),
        webhooks=kind.webhooks,
        webhook_secret=config.auth_token,
    )
