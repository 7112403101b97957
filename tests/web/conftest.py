"""A browser, a carrier or a program in front of the real web layer, with the test's own ports."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from django.test import Client
    from pytest_django.fixtures import Settings

    from quietline.services.ports import Ports

_AFTER = "quietline.config.middleware.PortsMiddleware"


@pytest.fixture
def web(settings: Settings, ports: Ports) -> Client:
    """Django's client over the whole stack of middleware. A fault of ours is an answer in it."""
    from django.test import Client
    from handed_ports import HandedPorts

    HandedPorts.ports = ports
    settings.STATIC_ROOT.mkdir(exist_ok=True)
    stack = list(settings.MIDDLEWARE)
    stack.insert(stack.index(_AFTER) + 1, "handed_ports.HandedPorts")
    settings.MIDDLEWARE = stack
    return Client(enforce_csrf_checks=True, raise_request_exception=False)
