"""Two ways to lose an answer after the message was accepted."""

from __future__ import annotations

import asyncio

from starlette.responses import Response
from starlette.types import Receive, Scope, Send

_LONGEST_HANG = 60.0


class Dropped(Response):
    """Starts the answer and stops in its middle: the server then breaks the connection."""

    def __init__(self, answer: Response) -> None:
        super().__init__(answer.body, answer.status_code)
        self.raw_headers = answer.raw_headers

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        del scope, receive
        start = {"status": self.status_code, "headers": self.raw_headers}
        await send({"type": "http.response.start", **start})


class Hanging(Response):
    """Says nothing until the caller gives up, or for a minute."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        del scope, send
        try:
            async with asyncio.timeout(_LONGEST_HANG):
                while (await receive())["type"] != "http.disconnect":
                    pass
        except TimeoutError:
            return
