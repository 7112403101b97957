"""The frame of every portal page: its language, its headers, its binding to one browser."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import cast

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import translation

from quietline.kernel.errors import QuietlineError
from quietline.services.portal.views import LinkPage
from quietline.web.errors import answer
from quietline.web.portal.browser import browser_of, keep_browser
from quietline.web.portal.strings import spoken, strings_for
from quietline.web.request import PortsRequest

_View = Callable[[PortsRequest, str, str], HttpResponse]

# "no-referrer" would make browsers post forms with `Origin: null`, which the check against forged
# forms must refuse. "same-origin" tells other sites just as little: nothing.
_HEADERS = {
    "Cache-Control": "no-store",
    "Referrer-Policy": "same-origin",
    "X-Robots-Tag": "noindex, nofollow",
}


def portal_view(view: _View) -> Callable[[HttpRequest, str], HttpResponse]:
    """Gives the view this browser's secret, and keeps both secret and page out of sight."""

    @wraps(view)
    def framed(request: HttpRequest, token: str) -> HttpResponse:
        browser = browser_of(request)
        try:
            response = view(cast("PortsRequest", request), token, browser)
        except QuietlineError as error:
            response = answer(request, error)
        keep_browser(request, response, browser)
        for name, value in _HEADERS.items():
            response[name] = value
        return response

    return framed


def render_portal(
    request: PortsRequest,
    token: str,
    template: str,
    *,
    language: str,
    status: int = 200,
    **context: object,
) -> HttpResponse:
    lang = spoken(language)
    shared = {"token": token, "words": strings_for(language), "language": lang}
    with translation.override(lang):
        return render(request, template, shared | context, status=status)


def render_step(
    request: PortsRequest, token: str, page: LinkPage, *, note: str = "", problem: str = ""
) -> HttpResponse:
    """The page for a step. `note` and `problem` are keys of the strings, said in its language."""
    words = strings_for(page.language)
    sentence = page.sentence or words.get(problem)
    template = f"portal/{page.step}.html"
    return render_portal(
        request,
        token,
        template,
        language=page.language,
        status=_status(page, sentence),
        page=page,
        sentence=sentence,
        note=words.get(note),
    )


def _status(page: LinkPage, sentence: str | None) -> int:
    if page.step == "closed":
        return 410
    return 422 if sentence else 200
