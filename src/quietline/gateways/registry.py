"""Which gateways there are, by name. Only `services.dispatch` and the wiring in `config` use it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from quietline.gateways import sandbox, twilio
from quietline.gateways.config import GatewayConfig
from quietline.gateways.port import Gateway, Webhooks
from quietline.infra.http import HttpClient
from quietline.kernel.errors import NotFound


@dataclass(frozen=True, slots=True)
class GatewayKind:
    """for_production: whether it reaches real handsets; deploy checks refuse the others."""

    build: Callable[[GatewayConfig, HttpClient], Gateway]
    webhooks: Webhooks
    for_production: bool


KINDS: Mapping[str, GatewayKind] = MappingProxyType(
    {
        "sandbox": GatewayKind(sandbox.SandboxGateway, sandbox.WEBHOOKS, for_production=False),
        "twilio": GatewayKind(twilio.TwilioGateway, twilio.WEBHOOKS, for_production=True),
    }
)


def gateway_kind(name: str) -> GatewayKind:
    """The kind of this name. NotFound when there is none."""
    if name not in KINDS:
        raise NotFound(sentence="There is no texting gateway of this name. Check the settings.")
    return KINDS[name]


def build_gateway(config: GatewayConfig, http: HttpClient) -> Gateway:
    """The gateway that the configuration names. NotFound when there is none of this name."""
    return gateway_kind(config.name).build(config, http)
