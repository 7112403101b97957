"""A carrier or a program in front of the real web layer, with the test's own ports."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from django.test import Client
    from pytest_django.fixtures import Settings

    from quietline.services.ports import Ports


@pytest.fixture
def web(settings: Settings, ports: Ports) -> Client:
    """A client that is nobody yet. A fault of ours is an answer in it, as it is outside."""
    from django.test import Client

    from web.doors import middleware_with

    settings.MIDDLEWARE = middleware_with(ports)
    return Client(enforce_csrf_checks=True, raise_request_exception=False)
