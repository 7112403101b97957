"""What went wrong -> the answer. One table; anything that is not in it is a fault of ours."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from django.core.exceptions import RequestDataTooBig
from django.db import InterfaceError, OperationalError
from django.http import Http404, HttpRequest, HttpResponse
from ninja import NinjaAPI
from ninja.errors import AuthenticationError, HttpError, ValidationError

from quietline.infra.log import get_log
from quietline.kernel.codes import Code
from quietline.kernel.errors import QuietlineError
from quietline.web.api.problems import REFUSED, Problem, answer
from quietline.web.api.reading import unreadable
from quietline.web.errors import status_of

_log = get_log("api")
_SERVER_ERROR = 500
_RETRY = {"Retry-After": "2"}

# Ours for what pydantic says. Names of fields are told only where they are our own.
_FORMS: Mapping[str, str] = {
    "missing": "The field {name} is missing.",
    "string_type": "The field {name} must be a string.",
    "string_too_long": "The field {name} is too long.",
    "uuid_parsing": "The field {name} must be an id.",
    "uuid_type": "The field {name} must be an id.",
    "enum": "The field {name} must be one of the listed words.",
    "extra_forbidden": "There is a field that this call does not know.",
}
_OTHER_FORM = "The field {name} cannot be used. Check its form."
_CODES: Mapping[tuple[str, str], Code] = {
    ("purpose", "enum"): Code.PURPOSE_UNKNOWN,
}


def handle_failures(api: NinjaAPI) -> None:
    """Give the API its one shape of error, for everything that may be raised in it."""
    table: Mapping[type[Exception], Callable[[Any], Problem]] = {
        Problem: lambda problem: problem,
        QuietlineError: _of_ours,
        AuthenticationError: _of_key,
        ValidationError: _of_form,
        HttpError: _of_framework,
        Http404: lambda _: Problem(404, Code.NOT_FOUND),
        RequestDataTooBig: lambda _: too_large(),
        OperationalError: _of_database,
        InterfaceError: _of_database,
        Exception: _of_fault,
    }
    for kind, make in table.items():
        api.add_exception_handler(kind, _handler(make))


def _handler(
    make: Callable[[Any], Problem],
) -> Callable[[HttpRequest, Exception | type[Exception]], HttpResponse]:
    def handle(_request: HttpRequest, error: Exception | type[Exception]) -> HttpResponse:
        return answer(make(error))

    return handle


def too_large() -> Problem:
    return Problem(413, Code.INPUT_TOO_LONG, "The request is too large. Nothing was stored.")


def _of_ours(error: QuietlineError) -> Problem:
    status = status_of(error)
    if status >= _SERVER_ERROR:
        _log.error("request.failed", code=error.code.value)
    return Problem(status, error.code, error.sentence)


def _of_key(_error: AuthenticationError) -> Problem:
    return Problem(401, Code.API_KEY_INVALID, headers={"WWW-Authenticate": "Bearer"})


def _of_framework(error: HttpError) -> Problem:
    """Ninja wraps whatever its parser raised; ours is the cause."""
    return error.__cause__ if isinstance(error.__cause__, Problem) else unreadable()


def _of_database(error: Exception) -> Problem:
    _log.error("request.failed", error=type(error).__name__)
    return Problem(503, Code.SERVICE_BUSY, headers=_RETRY)


def _of_fault(error: Exception) -> Problem:
    _log.error("request.failed", error=type(error).__name__)
    return Problem(_SERVER_ERROR, Code.SERVICE_FAILED)


def _of_form(error: ValidationError) -> Problem:
    """The first field that cannot be used, by its name; never what stood in it."""
    first = error.errors[0]
    place, kind = first["loc"], first["type"]
    if place[0] == "path":
        return Problem(404, Code.NOT_FOUND)
    if len(place) <= len(("body", "its name")) and place[0] == "body":
        return unreadable()
    name = str(place[2] if place[0] == "body" else place[1])
    code = _CODES.get((name, kind), Code.INPUT_MALFORMED)
    return Problem(REFUSED, code, _FORMS.get(kind, _OTHER_FORM).format(name=name))
