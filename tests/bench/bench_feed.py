"""What waiting desks cost the database, as ratios measured in one run. Not a test; by hand:

    .venv/bin/python tests/bench/bench_feed.py [postgres://...]

Each stream is opened as the web process opens it, on an event loop, over a practice where nothing
happens. Every statement is counted, on whatever connection; opening and asking again who listens
are counted by themselves, because they come once a stream and once every so many seconds.
"""

from __future__ import annotations

import asyncio
import os
import sys
import tempfile
import threading
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

import django

STREAMS = (1, 10, 50)
SECONDS = 4.0


class Count:
    """Statements on every connection of this process, whichever thread it is in."""

    def __init__(self) -> None:
        self.statements = 0
        self.connections = 0
        self._lock = threading.Lock()

    def watch(self, connection: object, **_: object) -> None:
        self.connections += 1
        connection.execute_wrappers.append(self._note)  # type: ignore[attr-defined]

    def _note(self, execute: Callable[..., object], *rest: object) -> object:
        with self._lock:
            self.statements += 1
        return execute(*rest)


def main() -> None:
    with tempfile.TemporaryDirectory(prefix="quietline-bench-") as folder:
        os.environ.update(
            QUIETLINE_ENV="test",
            QUIETLINE_DATA=folder,
            QUIETLINE_DATABASE_URL=sys.argv[1] if len(sys.argv) > 1 else "",
            DJANGO_SETTINGS_MODULE="quietline.config.settings",
        )
        django.setup()
        from django.core.management import call_command
        from django.db import connection
        from django.db.backends.signals import connection_created

        call_command("migrate", verbosity=0)
        say(f"engine: {connection.vendor}; nothing happens for {SECONDS:.0f} s")
        ports, client, actor = make_desk()
        connection.close()
        count = Count()
        connection_created.connect(count.watch)
        waiting = {streams: asyncio.run(wait(ports, actor, count, streams)) for streams in STREAMS}
        report(waiting)
        say(f"asking again who listens: {asked_again(ports, client, count)} statements")
        connection.close()


async def wait(ports: object, actor: object, count: Count, streams: int) -> tuple[float, int]:
    """Statements a second while so many streams wait, and the connections opened meanwhile."""
    from asgiref.sync import ThreadSensitiveContext

    from quietline.services.conversations import newest_change
    from quietline.web.desk.feed import Pace, events
    from quietline.web.desk.poller import ask

    after = await ask(newest_change, actor.practice_id)  # type: ignore[attr-defined]

    async def listen() -> None:
        # As under an ASGI server, where each request has a thread of its own.
        async with ThreadSensitiveContext():
            async for _ in events(ports, actor, after, lambda: actor, Pace(stream=SECONDS + 3)):  # type: ignore[arg-type,return-value]
                pass

    tasks = [asyncio.create_task(listen()) for _ in range(streams)]
    await asyncio.sleep(2)
    before, opened, began = count.statements, count.connections, perf_counter()
    await asyncio.sleep(SECONDS)
    rate = (count.statements - before) / (perf_counter() - began)
    await asyncio.gather(*tasks)
    return rate, count.connections - opened


def report(waiting: dict[int, tuple[float, int]]) -> None:
    alone = waiting[1][0]
    say(f"{'streams':>8} {'statements/s':>13} {'against one':>12} {'connections':>12}")
    for streams, (rate, opened) in waiting.items():
        say(f"{streams:>8} {rate:>13.1f} {rate / alone:>11.2f}x {opened:>12}")


def asked_again(ports: object, client: object, count: Count) -> int:
    from django.test import RequestFactory

    from quietline.config.middleware import actor_again

    request = RequestFactory().get("/desk/feed")
    request.session = client.session  # type: ignore[attr-defined]
    request.ports, request.origin = ports, "bench"  # type: ignore[attr-defined]
    actor_again(request)
    before = count.statements
    actor_again(request)
    return count.statements - before


def make_desk() -> tuple[object, object, object]:
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
    from cast.people import make_cast
    from quietline.config.wiring import ports
    from web.doors import signed_in

    cast = make_cast(ports())
    return ports(), signed_in(cast.nurse), cast.nurse


def say(line: str) -> None:
    sys.stdout.write(f"{line}\n")


if __name__ == "__main__":
    main()
