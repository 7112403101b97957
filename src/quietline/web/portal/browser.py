"""The secret that binds an opened link to one browser: 256 bits, in a cookie only."""

from __future__ import annotations

import re

from django.http import HttpRequest, HttpResponseBase

from quietline.infra.ids import new_secret

COOKIE = "ql_browser"
_FORM = re.compile(r"[0-9a-f]{64}")


def browser_of(request: HttpRequest) -> str:
    """The secret this browser keeps, or a new one where it keeps none that could be ours."""
    kept = request.COOKIES.get(COOKIE, "")
    return kept if _FORM.fullmatch(kept) else new_secret(32).hex()


def keep_browser(request: HttpRequest, response: HttpResponseBase, browser: str) -> None:
    """Set the cookie for as long as the browser is open; only pages of the portal receive it."""
    response.set_cookie(
        COOKIE, browser, path="/p/", httponly=True, samesite="Lax", secure=request.is_secure()
    )
