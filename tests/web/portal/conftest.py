from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from django.test import Client
    from pytest_django.fixtures import Settings

    from cast.people import Cast, RememberingGateway
    from quietline.services.ports import Ports

CLINICAL = "Your biopsy came back benign, the doctor will call you"


@pytest.fixture
def phone(ports: Ports, gateway: RememberingGateway) -> Callable[[], str]:
    """The newest text on the patient's phone, after everything waiting has gone out."""
    from quietline.services import dispatch

    def newest() -> str:
        while dispatch.run_once(ports, worker="test"):
            pass
        return gateway.bodies[-1]

    return newest


@pytest.fixture
def link(
    cast: Cast, ports: Ports, phone: Callable[[], str], settings: Settings
) -> Callable[..., str]:
    """Sends a secure message to a patient and gives the path of the link that was texted."""
    from quietline.kernel.consent import Purpose
    from quietline.kernel.phi import Phi
    from quietline.services import outbound
    from web.doors import middleware_with

    settings.MIDDLEWARE = middleware_with(ports)

    def sent(patient: str = "sam", text: str = CLINICAL) -> str:
        draft = outbound.Draft(getattr(cast, patient), Phi(text), Purpose.CARE)
        decided = outbound.send(ports, cast.nurse, draft)
        assert isinstance(decided, outbound.Queued)
        return phone().split("http://testserver")[1].split()[0]

    return sent


@pytest.fixture
def browser() -> Client:
    """A patient's browser: it keeps cookies, runs no script and checks form tokens."""
    from django.test import Client

    return Client(enforce_csrf_checks=True)
