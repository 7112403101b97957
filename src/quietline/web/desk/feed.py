"""Live updates: server-sent events that say which conversation changed and nothing of what.

A stream ends by itself after a few minutes; the browser comes back with the last id it saw, and
then has to be signed in still. In between it asks again who is listening, and ends when they may
not any more.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass
from typing import Final, cast

import django.db
from asgiref.sync import sync_to_async
from django.http import HttpRequest, HttpResponse, HttpResponseBase, StreamingHttpResponse
from django.views.decorators.http import require_safe

from quietline.kernel.access import Actor, Permission, may
from quietline.services.conversations import Change, watch
from quietline.services.ports import Ports
from quietline.web.desk.poller import FAILURES, Ear, ask, listening
from quietline.web.request import PortsRequest

_SILENT: Final = "silent"

WhoAgain = Callable[[], Actor | None]


@dataclass(frozen=True, slots=True)
class Pace:
    """In seconds: how long a stream lasts, how often it asks who listens, how long it is mute."""

    stream: float = 300.0
    recheck: float = 50.0
    heartbeat: float = 15.0


_PACE: Final = Pace()


@require_safe
async def feed(request: HttpRequest) -> HttpResponseBase:
    asked = cast("PortsRequest", request)
    if asked.actor is None:
        # 204 tells EventSource to stop asking; the page then looks at why.
        return HttpResponse(status=204)
    if request.method == "HEAD":
        return HttpResponse()
    stream = events(asked.ports, asked.actor, _after(request), asked.actor_again)
    response = StreamingHttpResponse(stream, content_type="text/event-stream")
    response["Cache-Control"] = "no-store"
    response["X-Accel-Buffering"] = "no"
    return response


async def events(
    ports: Ports, actor: Actor, after: int, again: WhoAgain, pace: Pace = _PACE
) -> AsyncIterator[str]:
    """Changes after an index, as they come; a comment when nothing came for a while.

    `again` says who this is now: None ends the stream.
    """
    await sync_to_async(_let_go)()
    yield "retry: 1000\n\n"
    ends = _clock() + pace.stream
    try:
        async with listening(actor.practice_id) as ear:
            # The ear is open: what is written while we catch up reaches it, and is told once.
            while changes := await ask(watch, ports, actor, after):
                after = changes[-1].index
                if told := _told(changes):
                    yield told
            async for told in _as_they_come(ear, after, ends, again, pace):
                yield told
    except FAILURES:
        return


async def _as_they_come(
    ear: Ear, after: int, ends: float, again: WhoAgain, pace: Pace
) -> AsyncIterator[str]:
    checked = spoke = _clock()
    while _clock() < ends and not ear.is_over:
        if _clock() - checked >= pace.recheck:
            if not _may_listen(await ask(again)):
                return
            checked = _clock()
        due = min(ends, checked + pace.recheck, spoke + pace.heartbeat)
        heard = await ear.hear(max(0.0, due - _clock()))
        fresh = [change for change in heard if change.index > after]
        after = fresh[-1].index if fresh else after
        told = _told(fresh)
        if not told and _clock() - spoke >= pace.heartbeat:
            # An id without data tells no page anything, but the browser resumes after it.
            told = f": still here\nid: {after}\n\n"
        if told:
            spoke = _clock()
            yield told


def _may_listen(actor: Actor | None) -> bool:
    return actor is not None and bool(
        may(actor, Permission.CONVERSATION_READ, practice_id=actor.practice_id)
    )


def _let_go() -> None:
    """A stream waits for minutes: the connection that opened it goes back before that."""
    for connection in django.db.connections.all(initialized_only=True):
        if not connection.in_atomic_block:
            connection.close()


def _clock() -> float:
    return asyncio.get_running_loop().time()


def _told(changes: Sequence[Change]) -> str:
    return "".join(_event(change) for change in changes if change.kind != _SILENT)


def _event(change: Change) -> str:
    about = str(change.conversation) if change.conversation else None
    data = {"kind": change.kind, "conversation": about}
    return f"id: {change.index}\ndata: {json.dumps(data)}\n\n"


def _after(request: HttpRequest) -> int:
    asked = request.headers.get("Last-Event-ID") or request.GET.get("after", "")
    return int(asked) if asked.isascii() and asked.isdigit() else 0
