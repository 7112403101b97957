"""The API as one object, mounted by `config.urls`: its calls, its document, its one shape of error.

There is no page that tries calls out: it would have to fetch its scripts from elsewhere.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseNotAllowed
from django.urls import re_path
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_safe
from ninja import NinjaAPI

from quietline.kernel.codes import Code
from quietline.web.api import checking, messages
from quietline.web.api.handlers import handle_failures, too_large
from quietline.web.api.problems import Problem, answer
from quietline.web.api.reading import BODY_AT_MOST, StrictParser
from quietline.web.body import BodyTooLargeError, read_body

View = Callable[..., HttpResponse]


class Api(NinjaAPI):
    """Ninja's API, whose views answer in our shape even where they answer by themselves."""

    @property
    def urls(self) -> tuple[list[Any], str, str]:
        patterns, app, namespace = super().urls
        for each in patterns:
            each.callback = _in_shape(each.callback or _nothing_here)
        return [*patterns, re_path("", _in_shape(_nothing_here))], app, namespace


def _nothing_here(_request: HttpRequest) -> HttpResponse:
    raise Http404


def _in_shape(view: View) -> View:
    """A view that takes no more body than it can use, and keeps to our shape of error."""

    @csrf_exempt
    @wraps(view)
    def shaped(request: HttpRequest, **parts: Any) -> HttpResponse:  # noqa: ANN401 - of the route
        response = _answer(view, request, parts)
        response["Cache-Control"] = "no-store"
        return response

    return shaped


def _answer(view: View, request: HttpRequest, parts: dict[str, Any]) -> HttpResponse:
    try:
        # Left to itself, Django reads whatever comes when no length was declared.
        request._body = read_body(request, at_most=BODY_AT_MOST)  # noqa: SLF001
        response = view(request, **parts)
    except BodyTooLargeError:
        return answer(too_large())
    except Http404:
        return answer(Problem(404, Code.NOT_FOUND))
    if isinstance(response, HttpResponseNotAllowed):
        allow = {"Allow": response["Allow"]}
        return answer(Problem(405, Code.METHOD_NOT_ALLOWED, headers=allow))
    return response


api = Api(
    title="Quietline",
    version="1",
    description="Text patients without telling their phones too much. Bearer keys; JSON.",
    urls_namespace="api-1",
    docs_url=None,
    docs_decorator=require_safe,
    parser=StrictParser(),
)
handle_failures(api)
api.add_router("/messages", messages.router)
api.add_router("/check", checking.router)
