"""Reading a request's body without trusting what the caller says of its length."""

from __future__ import annotations

from django.http import HttpRequest


class BodyTooLargeError(Exception):
    """The body is longer than this address takes. Nothing of it was looked at."""


def read_body(request: HttpRequest, *, at_most: int) -> bytes:
    """The raw body, of at most so many bytes. Raises BodyTooLargeError."""
    data: bytes = request.read(at_most + 1)
    if len(data) > at_most:
        raise BodyTooLargeError
    return data
