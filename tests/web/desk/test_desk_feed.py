"""Live updates: changes and nothing of their content, for as long as somebody may see them."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest
from allauth.mfa.models import Authenticator
from asgiref.sync import async_to_sync, sync_to_async
from django.test import Client, RequestFactory

from cast.people import Cast
from quietline.config.middleware import actor_again
from quietline.infra.clock import FrozenClock
from quietline.kernel.access import Actor
from quietline.kernel.consent import Purpose
from quietline.kernel.phi import Phi
from quietline.records.staff.models import StaffMember
from quietline.services import conversations, outbound
from quietline.services.ports import Ports
from quietline.web.desk import poller
from quietline.web.desk.feed import Pace, events

BRIEF = Pace(stream=0.2)


def told(ports: Ports, actor: Actor, after: int) -> str:
    async def collect() -> str:
        return "".join([piece async for piece in events(ports, actor, after, lambda: actor, BRIEF)])

    return async_to_sync(collect)()


def test_a_sent_message_is_told_with_its_conversation(cast: Cast, ports: Ports) -> None:
    """The event says which conversation changed."""
    thread = cast.conversations[cast.sam]
    start = conversations.open_thread(ports, cast.nurse, thread).feed_index
    draft = outbound.Draft(cast.sam, Phi("See you at 3"), Purpose.CARE)
    outbound.send(ports, cast.nurse, draft)

    stream = told(ports, cast.nurse, start)

    assert str(thread) in stream


def test_events_hold_no_content(cast: Cast, ports: Ports) -> None:
    """Neither the text nor the name travels in the stream."""
    draft = outbound.Draft(cast.sam, Phi("See you at 3"), Purpose.CARE)
    outbound.send(ports, cast.nurse, draft)

    stream = told(ports, cast.nurse, 0)

    assert "See you" not in stream
    assert "Carter" not in stream


def test_reading_tells_nobody(cast: Cast, ports: Ports) -> None:
    """Opening a thread is an audited read, not a change; desks would reload each other for ever."""
    thread = cast.conversations[cast.sam]
    start = conversations.open_thread(ports, cast.nurse, thread).feed_index
    conversations.open_thread(ports, cast.clinician, thread)

    assert "data:" not in told(ports, cast.nurse, start)


def test_who_may_not_read_conversations_hears_nothing(cast: Cast, ports: Ports) -> None:
    """The stream ends at once for a role without conversations."""
    assert "data:" not in told(ports, cast.administrator, 0)


def test_a_signed_out_browser_is_told_to_stop_asking(desk: Callable[..., Client]) -> None:
    """204 ends an EventSource; the page then goes to the sign-in."""
    assert Client().get("/desk/feed").status_code == 204


def test_asking_for_the_head_of_the_stream_does_not_open_it(desk: Callable[..., Client]) -> None:
    """The page asks so whether it is still signed in."""
    answer = desk().head("/desk/feed")

    assert (answer.status_code, answer.streaming) == (200, False)


def test_a_text_from_an_unknown_number_is_told_with_its_thread(
    ports: Ports, cast: Cast, stray: UUID
) -> None:
    """Who has the unassigned thread open sees the next text, too."""
    assert str(stray) in told(ports, cast.nurse, 0)


class Watched:
    """Streams of one practice, and what each of them has told so far."""

    def __init__(self, ports: Ports, actor: Actor, pace: Pace) -> None:
        self.ports, self.actor, self.pace = ports, actor, pace
        self.after = conversations.newest_change(actor.practice_id)
        self.who: Actor | None = actor

    async def stream(self) -> str:
        pieces = events(self.ports, self.actor, self.after, lambda: self.who, self.pace)
        return "".join([piece async for piece in pieces])


def test_all_streams_of_a_practice_share_one_poller(
    cast: Cast, ports: Ports, django_assert_max_num_queries
) -> None:
    """Thirty waiting desks ask the database little more than one does."""
    watched = Watched(ports, cast.nurse, Pace(stream=0.7))

    async def many() -> int:
        streams = [asyncio.create_task(watched.stream()) for _ in range(30)]
        await asyncio.sleep(0.3)
        found = poller.polled()
        await asyncio.gather(*streams)
        return found

    # Each catches up once; the looks at the log are the poller's alone.
    with django_assert_max_num_queries(30 + 6):
        assert async_to_sync(many)() == 1


def test_each_stream_hears_what_is_written_once(cast: Cast, ports: Ports) -> None:
    """Whether it comes while a stream catches up or later."""
    watched = Watched(ports, cast.nurse, Pace(stream=1.0))
    draft = outbound.Draft(cast.sam, Phi("See you at 3"), Purpose.CARE)

    async def many() -> list[str]:
        streams = [asyncio.create_task(watched.stream()) for _ in range(3)]
        await asyncio.sleep(0.1)
        await sync_to_async(outbound.send)(ports, cast.nurse, draft)
        return list(await asyncio.gather(*streams))

    assert [stream.count("message.queued") for stream in async_to_sync(many)()] == [1, 1, 1]


def test_the_poller_stops_when_the_last_stream_leaves(cast: Cast, ports: Ports) -> None:
    """Nobody listens, nothing asks."""
    watched = Watched(ports, cast.nurse, BRIEF)

    async def one_after_the_other() -> list[int]:
        await watched.stream()
        left = poller.polled()
        cut = asyncio.create_task(watched.stream())
        await asyncio.sleep(0.1)
        cut.cancel()
        with suppress(asyncio.CancelledError):
            await cut
        return [left, poller.polled(), len(asyncio.all_tasks()) - 1]

    assert async_to_sync(one_after_the_other)() == [0, 0, 0]


@pytest.mark.parametrize("now", ["signed out", "administrator"])
def test_a_stream_ends_when_its_listener_may_not_listen_any_more(
    cast: Cast, ports: Ports, now: str
) -> None:
    """Signed out, deactivated, or with another role: long before the stream's own end."""
    watched = Watched(ports, cast.nurse, Pace(stream=60, recheck=0.05))
    watched.who = None if now == "signed out" else cast.administrator

    async def listen() -> None:
        async with asyncio.timeout(10):
            await watched.stream()

    async_to_sync(listen)()


def test_a_stream_that_is_too_slow_ends_so_that_the_browser_comes_back() -> None:
    """An ear holds so much and no more."""

    async def overflow() -> bool:
        ear = poller.Ear()
        change = conversations.Change(index=1, kind="message.queued", conversation=None)
        for _ in range(poller.MOST_WAITING + 1):
            ear.tell([change])
        return ear.is_over

    assert async_to_sync(overflow)()


def again(client: Client, ports: Ports) -> Actor | None:
    """Who the browser is, as a stream that it opened asks."""
    request = RequestFactory().get("/desk/feed")
    request.session = client.session
    request.ports, request.origin = ports, "web t"  # type: ignore[attr-defined]
    return actor_again(request)


def test_who_listens_is_asked_of_session_and_record(
    desk: Callable[..., Client], cast: Cast, ports: Ports
) -> None:
    """The same person, with today's role."""
    assert again(desk(cast.nurse), ports) == replace(cast.nurse, origin="web t")


def test_a_deactivated_person_is_nobody(
    desk: Callable[..., Client], cast: Cast, ports: Ports
) -> None:
    """Though the session is still there."""
    client = desk(cast.nurse)
    StaffMember.objects.filter(id=cast.nurse.id).update(is_active=False)

    assert again(client, ports) is None


def test_a_signed_out_person_is_nobody(
    desk: Callable[..., Client], cast: Cast, ports: Ports
) -> None:
    """The session has ended, in whichever tab."""
    client = desk(cast.nurse)
    request = RequestFactory().get("/desk/feed")
    request.session = client.session
    request.ports, request.origin = ports, "web t"  # type: ignore[attr-defined]

    client.logout()

    assert actor_again(request) is None


def test_a_person_without_a_second_factor_any_more_is_nobody(
    desk: Callable[..., Client], cast: Cast, ports: Ports
) -> None:
    """The desk is closed to a password alone."""
    client = desk(cast.nurse)
    Authenticator.objects.all().delete()

    assert again(client, ports) is None


def test_an_idle_person_is_nobody(
    desk: Callable[..., Client], cast: Cast, ports: Ports, clock: FrozenClock
) -> None:
    """A stream does not show that anybody is there. 164.312(a)(2)(iii)."""
    client = desk(cast.nurse)
    client.get("/desk/")
    clock.advance(timedelta(hours=2))

    assert again(client, ports) is None
