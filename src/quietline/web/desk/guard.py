"""The door of the desk: a signed-in member of staff with a second factor, or the way to sign in."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec, cast

from django.contrib.auth.views import redirect_to_login
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect

from quietline.kernel.errors import QuietlineError
from quietline.web.errors import answer, wants_json
from quietline.web.request import DeskRequest, PortsRequest

P = ParamSpec("P")
_View = Callable[Concatenate[DeskRequest, P], HttpResponse]
_Guarded = Callable[Concatenate[HttpRequest, P], HttpResponse]


def staff_only(view: _View[P]) -> _Guarded[P]:
    """Lets in who has an actor; what it shows is never stored by a browser or a proxy."""

    @wraps(view)
    def guarded(request: HttpRequest, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
        if cast("PortsRequest", request).actor is None:
            return ask_to_sign_in(request)
        try:
            response = view(cast("DeskRequest", request), *args, **kwargs)
        except QuietlineError as error:
            response = answer(request, error)
        response["Cache-Control"] = "no-store"
        return response

    return guarded


def ask_to_sign_in(request: HttpRequest) -> HttpResponse:
    if wants_json(request) or is_part(request):
        sentence = "You were signed out. Sign in to go on."
        return JsonResponse({"outcome": "signed_out", "sentence": sentence}, status=401)
    if request.user.is_authenticated:
        return redirect("mfa_activate_totp")
    return redirect_to_login(request.get_full_path() if request.method == "GET" else "/desk/")


def is_part(request: HttpRequest) -> bool:
    """Asked for by a module of the page that swaps parts, rather than by the browser."""
    return "X-Part" in request.headers
