"""JSON requests and how they are declined."""

from __future__ import annotations

import json
from http import HTTPStatus

from starlette.requests import Request
from starlette.responses import JSONResponse

_LARGEST = 64 * 1024


async def read_json(request: Request) -> dict[str, object] | None:
    """The JSON object of a request; None when it is none.

    The type must be stated: a foreign page cannot state it without asking first, so it cannot make
    a visitor's browser write here.
    """
    kind = request.headers.get("content-type", "").split(";")[0].strip().lower()
    if kind != "application/json":
        return None
    raw = bytearray()
    async for chunk in request.stream():
        raw += chunk
        if len(raw) > _LARGEST:
            return None
    try:
        document = json.loads(raw)
    except (ValueError, RecursionError):
        return None
    return document if isinstance(document, dict) else None


def malformed(sentence: str, status: int = HTTPStatus.BAD_REQUEST) -> JSONResponse:
    return JSONResponse({"code": "input.malformed", "sentence": sentence}, status)
