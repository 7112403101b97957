"""What every request is given: the ports, the actor, and the guard of the staff pages."""

from __future__ import annotations

from collections.abc import Callable

from allauth.mfa.utils import is_mfa_enabled
from django.conf import settings
from django.contrib.auth import logout
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils import timezone

from quietline.config.wiring import ports
from quietline.infra.log import get_log
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
            with timezone.override(practice_zone(user.practice_id)):
                return self.get_response(request)
        return self.get_response(request)

    def _is_idle(self, request: HttpRequest) -> bool:
        now = request.ports.clock.now().timestamp()  # type: ignore[attr-defined]
        limit = settings.ENVIRONMENT.staff_idle_minutes * 60
        seen = request.session.get(_SEEN, now)
        if not _is_background(request):
            request.session[_SEEN] = now
        return bool(now - seen > limit)


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
