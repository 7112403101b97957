"""Live updates: server-sent events that say which conversation changed and nothing of what.

A stream ends by itself after a few minutes; the browser comes back with the last id it saw, and
then has to be signed in still.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from typing import cast

from asgiref.sync import sync_to_async
from django.http import HttpRequest, HttpResponse, HttpResponseBase, StreamingHttpResponse
from django.views.decorators.http import require_safe

from quietline.kernel.access import Actor
from quietline.kernel.errors import QuietlineError
from quietline.services import conversations
from quietline.services.conversations import Change
from quietline.services.ports import Ports
from quietline.web.request import PortsRequest

POLL_SECONDS = 0.3
HEARTBEAT_SECONDS = 15.0
STREAM_SECONDS = 300.0
_SILENT = "silent"


@require_safe
async def feed(request: HttpRequest) -> HttpResponseBase:
    asked = cast("PortsRequest", request)
    if asked.actor is None:
        # 204 tells EventSource to stop asking; the page then looks at why.
        return HttpResponse(status=204)
    if request.method == "HEAD":
        return HttpResponse()
    stream = events(asked.ports, asked.actor, _after(request))
    response = StreamingHttpResponse(stream, content_type="text/event-stream")
    response["Cache-Control"] = "no-store"
    response["X-Accel-Buffering"] = "no"
    return response


async def events(
    ports: Ports, actor: Actor, after: int, seconds: float = STREAM_SECONDS
) -> AsyncIterator[str]:
    """Changes after an index, as they come; a comment when nothing came for a while."""
    watch = sync_to_async(conversations.watch)
    yield "retry: 1000\n\n"
    quiet = passed = 0.0
    while passed < seconds:
        try:
            changes = await watch(ports, actor, after)
        except QuietlineError:
            return
        after = changes[-1].index if changes else after
        told = "".join(_event(change) for change in changes if change.kind != _SILENT)
        quiet = 0.0 if told else quiet + POLL_SECONDS
        if quiet >= HEARTBEAT_SECONDS:
            quiet = 0.0
            # An id without data tells no page anything, but the browser resumes after it.
            told = f": still here\nid: {after}\n\n"
        if told:
            yield told
        await asyncio.sleep(POLL_SECONDS)
        passed += POLL_SECONDS


def _event(change: Change) -> str:
    about = str(change.conversation) if change.conversation else None
    data = {"kind": change.kind, "conversation": about}
    return f"id: {change.index}\ndata: {json.dumps(data)}\n\n"


def _after(request: HttpRequest) -> int:
    asked = request.headers.get("Last-Event-ID") or request.GET.get("after", "")
    return int(asked) if asked.isascii() and asked.isdigit() else 0
