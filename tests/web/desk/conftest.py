from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from uuid import UUID

    from django.test import Client
    from pytest_django.fixtures import Settings

    from cast.people import Cast
    from quietline.kernel.access import Actor
    from quietline.services.ports import Ports


@pytest.fixture
def desk(cast: Cast, ports: Ports, settings: Settings) -> Callable[..., Client]:
    """A browser at the desk, with whoever is named signed in; the receptionist by default."""
    from web.doors import middleware_with, signed_in

    settings.MIDDLEWARE = middleware_with(ports)

    def browser(actor: Actor | None = None, *, strict: bool = False) -> Client:
        return signed_in(actor or cast.receptionist, strict=strict)

    return browser


@pytest.fixture
def arrive(ports: Ports) -> Callable[[str, str], None]:
    """A text reaches the practice from a number."""
    from quietline.gateways.port import InboundText
    from quietline.infra.ids import new_id
    from quietline.kernel.phi import Phi
    from quietline.kernel.phone import PhoneNumber
    from quietline.services import inbound

    def send(number: str, words: str) -> None:
        arrived = InboundText(
            gateway_message_id=f"SM{new_id().hex}",
            sender=PhoneNumber(number),
            to="+12125550199",
            body=Phi(words),
        )
        inbound.receive(ports, "sandbox", arrived)
        inbound.run_once(ports)

    return send


@pytest.fixture
def stray(cast: Cast, arrive: Callable[[str, str], None]) -> UUID:
    """The thread of a number that is nobody's."""
    from quietline.records.messaging.models import Conversation

    arrive("+15550109999", "Hello, is this the clinic?")
    return Conversation.objects.get(patient=None).id
