"""The test's own ports in every request, in place of those that the process would build."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from django.http import HttpRequest, HttpResponse

from quietline.services.ports import Ports


class HandedPorts:
    """Middleware that stands after the real one."""

    ports: ClassVar[Ports]

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self._get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        request.ports = self.ports  # type: ignore[attr-defined]
        return self._get_response(request)
