"""The patient's messages, the reply, and the way out."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.views.decorators.http import require_POST

from quietline.kernel.errors import InvalidInput
from quietline.kernel.phi import Phi
from quietline.services import portal
from quietline.services.portal.views import PortalThread
from quietline.web.portal.page import portal_view, render_portal
from quietline.web.portal.strings import strings_for
from quietline.web.request import PortsRequest


def render_thread(
    request: PortsRequest, token: str, opened: PortalThread, *, kept: str = "", problem: str = ""
) -> HttpResponse:
    """The thread in the patient's own time; `kept` is a reply that could not be sent yet."""
    with timezone.override(ZoneInfo(opened.timezone)):
        return render_portal(
            request,
            token,
            "portal/thread.html",
            language=opened.language,
            status=422 if problem else 200,
            thread=opened,
            idle_seconds=opened.idle_minutes * 60,
            kept=kept,
            sentence=problem,
        )


@require_POST
@portal_view
def reply(request: PortsRequest, token: str, browser: str) -> HttpResponse:
    text = request.POST.get("text", "").replace("\r\n", "\n")
    try:
        opened = portal.reply(request.ports, token, browser, Phi(text), request.origin)
    except InvalidInput as error:
        return _kept(request, token, browser, text, error)
    if opened is None:
        return redirect("portal:open", token)
    messages.success(request, strings_for(opened.language)["sent"])
    return redirect("portal:open", token)


def _kept(
    request: PortsRequest, token: str, browser: str, text: str, error: InvalidInput
) -> HttpResponse:
    opened = portal.read(request.ports, token, browser, request.origin)
    if opened is None:
        return redirect("portal:open", token)
    words = strings_for(opened.language)
    problem = words.get(str(error.code), words["input"])
    return render_thread(request, token, opened, kept=text, problem=problem)


@require_POST
@portal_view
def leave(request: PortsRequest, token: str, browser: str) -> HttpResponse:
    portal.leave(request.ports, token, browser, request.origin)
    page = portal.open_link(request.ports, token, browser, request.origin)
    return render_portal(request, token, "portal/left.html", language=page.language, page=page)
