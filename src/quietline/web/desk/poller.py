"""One look at the log for all who listen: a poller for each practice, while anybody does.

A stream that waits costs the database nothing. What the poller finds it lays into each stream's
ear; an ear holds a bounded number of changes, and a stream slower than that ends, so that the
browser comes back and asks from where it stood. When the poller fails, all its streams end.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager, suppress
from contextvars import Context
from typing import Final, ParamSpec, TypeVar
from uuid import UUID
from weakref import WeakKeyDictionary

import django.db
from asgiref.sync import sync_to_async

from quietline.infra.log import get_log
from quietline.kernel.errors import QuietlineError
from quietline.services.conversations import Change, changes_of, newest_change

POLL_SECONDS: Final = 0.3
MOST_WAITING: Final = 500
FAILURES = (QuietlineError, django.db.Error)

_log = get_log("feed")
_P = ParamSpec("_P")
_T = TypeVar("_T")


class Ear:
    """What one stream has yet to tell. `is_over` once nothing more will come."""

    def __init__(self) -> None:
        self.is_over = False
        self._waiting: deque[Change] = deque()
        self._woken = asyncio.Event()

    def tell(self, changes: Sequence[Change]) -> None:
        if len(self._waiting) + len(changes) > MOST_WAITING:
            self.end()
            return
        self._waiting.extend(changes)
        self._woken.set()

    def end(self) -> None:
        self.is_over = True
        self._woken.set()

    async def hear(self, seconds: float) -> tuple[Change, ...]:
        """What has come, waiting at most so long for the first of it."""
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._woken.wait()
        self._woken.clear()
        heard = tuple(self._waiting)
        self._waiting.clear()
        return heard


class _Poller:
    def __init__(self, practice: UUID) -> None:
        self.ears: set[Ear] = set()
        self.ready = asyncio.Event()
        self._practice = practice
        # A context of its own: the poller outlives the request whose stream came first, and
        # must not ask in that request's thread.
        self._task = asyncio.create_task(self._run(), context=Context())

    async def _run(self) -> None:
        try:
            at = await sync_to_async(_anew)(newest_change, self._practice)
            self.ready.set()
            while True:
                await asyncio.sleep(POLL_SECONDS)
                at = await self._look(at)
        except FAILURES as error:
            _log.error("feed.failed", error=type(error).__name__)
        finally:
            self.ready.set()
            for ear in self.ears:
                ear.end()

    async def _look(self, at: int) -> int:
        """Tell what stands behind `at`; where the log stands now."""
        while changes := await sync_to_async(changes_of)(self._practice, at):
            at = changes[-1].index
            for ear in self.ears:
                ear.tell(changes)
        return at

    @property
    def is_over(self) -> bool:
        return self._task.done()

    async def stop(self) -> None:
        self._task.cancel()
        with suppress(asyncio.CancelledError):
            await self._task


_pollers: WeakKeyDictionary[asyncio.AbstractEventLoop, dict[UUID, _Poller]] = WeakKeyDictionary()


@asynccontextmanager
async def listening(practice: UUID) -> AsyncIterator[Ear]:
    """An ear at the practice's log. Whatever is written from now on reaches it, or ends it."""
    pollers = _pollers.setdefault(asyncio.get_running_loop(), {})
    poller = pollers.get(practice)
    if poller is None or poller.is_over:
        poller = pollers[practice] = _Poller(practice)
    ear = Ear()
    poller.ears.add(ear)
    try:
        await poller.ready.wait()
        yield ear
    finally:
        poller.ears.discard(ear)
        if not poller.ears:
            if pollers.get(practice) is poller:
                del pollers[practice]
            await poller.stop()


def polled() -> int:
    """How many practices are looked at for streams of this event loop."""
    return len(_pollers.get(asyncio.get_running_loop(), {}))


async def ask(question: Callable[_P, _T], *args: _P.args, **kwargs: _P.kwargs) -> _T:
    """Ask the database in the one thread of the feed, not in a thread of the stream's own."""
    asked = sync_to_async(_anew)(question, *args, **kwargs)
    return await asyncio.create_task(asked, context=Context())


def _anew(question: Callable[_P, _T], *args: _P.args, **kwargs: _P.kwargs) -> _T:
    """With a connection that works: the one at hand may have died since it was last used."""
    for connection in django.db.connections.all(initialized_only=True):
        if not connection.in_atomic_block:
            connection.close_if_unusable_or_obsolete()
    return question(*args, **kwargs)
