"""The pages for what cannot be shown. Absent and not allowed look the same from outside.

Django finds 404.html, 403.html, 400.html, 500.html and 403_csrf.html by their names; here is what
becomes of the product's own errors.
"""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render

from quietline.kernel.errors import (
    Conflict,
    IntegrityBroken,
    InvalidInput,
    KeyDestroyed,
    NotFound,
    QuietlineError,
    Unavailable,
)

STATUSES: tuple[tuple[type[QuietlineError], int], ...] = (
    (NotFound, 404),
    (InvalidInput, 422),
    (Conflict, 409),
    (KeyDestroyed, 410),
    (IntegrityBroken, 500),
    (Unavailable, 503),
)


def status_of(error: QuietlineError) -> int:
    return next((status for kind, status in STATUSES if isinstance(error, kind)), 500)


def answer(request: HttpRequest, error: QuietlineError) -> HttpResponse:
    """The error as this caller reads it: JSON for the page's own modules, a page for people."""
    status = status_of(error)
    if wants_json(request):
        body = {"outcome": "error", "code": str(error.code), "sentence": error.sentence}
        return JsonResponse(body, status=status)
    if isinstance(error, NotFound):
        return not_found(request)
    return _page(request, "errors/sentence.html", status, sentence=error.sentence)


def wants_json(request: HttpRequest) -> bool:
    return request.headers.get("Accept", "").startswith("application/json")


def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:  # noqa: ARG001 - a handler's signature
    """Serves as handler404 and handler403: nobody learns which of the two it was."""
    return _page(request, "errors/not_found.html", 404)


def _page(request: HttpRequest, template: str, status: int, **context: str) -> HttpResponse:
    response = render(request, template, context, status=status)
    response["Cache-Control"] = "no-store"
    return response
