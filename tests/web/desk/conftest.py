from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
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
