"""What every request is given: the ports, the actor, and the guard of the staff pages."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from allauth.mfa.utils import is_mfa_enabled
from django.conf import settings
from django.contrib.auth import get_user, logout
from django.contrib.sessions.backends.base import SessionBase
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils import timezone

from quietline.config.wiring import ports
from quietline.infra.log import get_log
from quietline.kernel.access import Actor
from quietline.records.staff.models import StaffMember
from quietline.services.practices import practice_zone
from quietline.services.staff import actor_for_staff

_log = get_log("web")
_SEEN = "seen_at"
GetResponse = Callable[[HttpRequest], HttpResponse]


class PortsMiddleware:
    """Hands the ports to the request, and logs a failure by its route, never by its path."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        request.ports = ports()  # type: ignore[attr-defined]
        request.origin = f"web {_client_address(request)}"  # type: ignore[attr-defined]
        request.actor = None  # type: ignore[attr-defined]
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, error: Exception) -> None:
        route = getattr(request.resolver_match, "view_name", None)
        _log.error("request.failed", route=route, error=type(error).__name__)


class StaffMiddleware:
    """Signs idle staff out, and lets nobody reach the desk without a second factor. 164.312(d)."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        user = request.user
        if user.is_authenticated and self._is_idle(request):
            logout(request)
        elif user.is_authenticated:
            if request.path.startswith("/desk/") and not is_mfa_enabled(user):
                return HttpResponseRedirect(reverse("mfa_activate_totp"))
            request.actor = actor_for_staff(user, request.origin)  # type: ignore[attr-defined]
            request.actor_again = partial(actor_again, request)  # type: ignore[attr-defined]
            with timezone.override(practice_zone(user.practice_id)):
                return self.get_response(request)
        return self.get_response(request)

    def _is_idle(self, request: HttpRequest) -> bool:
        idle = _is_idle(request, request.session)
        if not _is_background(request):
            request.session[_SEEN] = _now(request)
        return idle


def actor_again(request: HttpRequest) -> Actor | None:
    """Who this is by session and staff record as they are now, for a request that lasts minutes.

    None once they have signed out, were idle for too long, or may not sign in any more.
    """
    again = HttpRequest()
    again.session = type(request.session)(request.session.session_key)
    user = get_user(again)
    if not isinstance(user, StaffMember) or not is_mfa_enabled(user):
        return None
    if _is_idle(request, again.session):
        return None
    return actor_for_staff(user, request.origin)  # type: ignore[attr-defined]


def _is_idle(request: HttpRequest, session: SessionBase) -> bool:
    now = _now(request)
    limit = settings.ENVIRONMENT.staff_idle_minutes * 60
    return bool(now - session.get(_SEEN, now) > limit)


def _now(request: HttpRequest) -> float:
    return float(request.ports.clock.now().timestamp())  # type: ignore[attr-defined]


def _is_background(request: HttpRequest) -> bool:
    """What a page asks by itself does not show that anybody is there. 164.312(a)(2)(iii)."""
    streams = request.headers.get("Accept", "") == "text/event-stream"
    return streams or "X-Quietline-Background" in request.headers


def _client_address(request: HttpRequest) -> str:
    """The caller's address: as many hops back as there are proxies that we trust."""
    hops = settings.ENVIRONMENT.proxies
    forwarded = [hop.strip() for hop in request.headers.get("X-Forwarded-For", "").split(",")]
    if hops and len(forwarded) >= hops and forwarded[-hops]:
        return forwarded[-hops]
    return str(request.META.get("REMOTE_ADDR", ""))
