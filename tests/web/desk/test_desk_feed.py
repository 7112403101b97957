"""Live updates: changes and nothing of their content, for as long as somebody may see them."""

from __future__ import annotations

from collections.abc import Callable

from asgiref.sync import async_to_sync
from django.test import Client

from cast.people import Cast
from quietline.kernel.access import Actor
from quietline.kernel.consent import Purpose
from quietline.kernel.phi import Phi
from quietline.services import conversations, outbound
from quietline.services.ports import Ports
from quietline.web.desk.feed import events


def told(ports: Ports, actor: Actor, after: int) -> str:
    async def collect() -> str:
        return "".join([piece async for piece in events(ports, actor, after, seconds=0.2)])

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
