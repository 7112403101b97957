"""From a link to an identified patient: date of birth, then the code that was texted."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_GET, require_POST

from quietline.services import portal
from quietline.services.portal.views import LinkPage
from quietline.web.portal.birth_date import join_birth_date
from quietline.web.portal.page import portal_view, render_step
from quietline.web.portal.thread import render_thread
from quietline.web.request import PortsRequest

_CODE_LENGTH = 6


@require_GET
@portal_view
def open_page(request: PortsRequest, token: str, browser: str) -> HttpResponse:
    page = portal.open_link(request.ports, token, browser, request.origin)
    if page.step != "open":
        return render_step(request, token, page, note=_left(request))
    opened = portal.read(request.ports, token, browser, request.origin)
    if opened is None:
        page = portal.open_link(request.ports, token, browser, request.origin)
        return render_step(request, token, page, note="idle_left")
    return render_thread(request, token, opened)


@require_POST
@portal_view
def birth_date(request: PortsRequest, token: str, browser: str) -> HttpResponse:
    typed = join_birth_date(*(request.POST.get(name, "") for name in ("month", "day", "year")))
    if typed is None:
        page = portal.open_link(request.ports, token, browser, request.origin)
        return render_step(request, token, page, problem="missing_date")
    page = portal.give_birth_date(request.ports, token, browser, typed, request.origin)
    return _next(request, token, page)


@require_POST
@portal_view
def code(request: PortsRequest, token: str, browser: str) -> HttpResponse:
    digits = "".join(letter for letter in request.POST.get("code", "") if letter.isdigit())
    if len(digits) != _CODE_LENGTH:
        page = portal.open_link(request.ports, token, browser, request.origin)
        return render_step(request, token, page, problem="missing_code")
    page = portal.give_code(request.ports, token, browser, digits, request.origin)
    return _next(request, token, page)


@require_POST
@portal_view
def code_again(request: PortsRequest, token: str, browser: str) -> HttpResponse:
    page = portal.ask_code_again(request.ports, token, browser, request.origin)
    return render_step(request, token, page, note="" if page.sentence else "code_sent")


def _next(request: PortsRequest, token: str, page: LinkPage) -> HttpResponse:
    """The same page with what was wrong, or the next by a redirect, so that Back does no harm."""
    if page.sentence or page.step == "closed":
        return render_step(request, token, page)
    return redirect("portal:open", token)


def _left(request: PortsRequest) -> str:
    return "idle_left" if "idle" in request.GET else ""
