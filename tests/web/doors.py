"""Pages under the tests' own ports: the middleware of `config`, but for two.

The one that builds the ports gives way to the one here; the one that serves files stays out.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from allauth.mfa.models import Authenticator
from django.conf import settings
from django.http import HttpRequest, HttpResponseBase
from django.test import Client

from quietline.kernel.access import Actor
from quietline.records.staff.models import StaffMember
from quietline.services.ports import Ports

BUILDS_PORTS = "quietline.config.middleware.PortsMiddleware"
SERVES_FILES = "whitenoise.middleware.WhiteNoiseMiddleware"
ORIGIN = "web 203.0.113.9"


class HandsPorts:
    """Stands where `PortsMiddleware` stands and hands on the ports of the test."""

    ports: ClassVar[Ports]

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        request.ports = self.ports  # type: ignore[attr-defined]
        request.origin = ORIGIN  # type: ignore[attr-defined]
        request.actor = None  # type: ignore[attr-defined]
        return self.get_response(request)


def middleware_with(ports: Ports) -> list[str]:
    HandsPorts.ports = ports
    own = f"{HandsPorts.__module__}.{HandsPorts.__qualname__}"
    kept = [name for name in settings.MIDDLEWARE if name != SERVES_FILES]
    return [own if name == BUILDS_PORTS else name for name in kept]


def signed_in(actor: Actor, *, strict: bool = False) -> Client:
    """A browser in which this member of staff is signed in with a second factor.

    `strict` checks forms for their token, as production does.
    """
    member = StaffMember.objects.get(id=actor.id)
    Authenticator.objects.get_or_create(user=member, type=Authenticator.Type.TOTP, data={})
    client = Client(enforce_csrf_checks=strict)
    client.force_login(member, backend="allauth.account.auth_backends.AuthenticationBackend")
    return client
