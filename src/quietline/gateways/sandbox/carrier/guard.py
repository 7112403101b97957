"""Every answer's security headers, and the refusal of names that only pretend to be loopback."""

from __future__ import annotations

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

_LOOPBACK_NAMES = frozenset({"127.0.0.1", "localhost", "[::1]"})
_HEADERS = {
    "content-security-policy": (
        "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
    ),
    "cache-control": "no-store",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
}


class Guard:
    """A foreign site that lets its name point at 127.0.0.1 could otherwise read every handset."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def send_guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                MutableHeaders(scope=message).update(_HEADERS)
            await send(message)

        if _host_name(scope) in _LOOPBACK_NAMES:
            await self._app(scope, receive, send_guarded)
        else:
            refusal = PlainTextResponse("This carrier is reached at 127.0.0.1 only.", 421)
            await refusal(scope, receive, send_guarded)


def _host_name(scope: Scope) -> str:
    host = Headers(scope=scope).get("host", "")
    return host.rsplit(":", 1)[0] if not host.endswith("]") else host
