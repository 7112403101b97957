"""The carrier as one ASGI application. The event loop is the only thread that touches the store."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from quietline.gateways.sandbox.carrier.control import Control
from quietline.gateways.sandbox.carrier.documents import error_response, messages_path
from quietline.gateways.sandbox.carrier.engine import Engine
from quietline.gateways.sandbox.carrier.guard import Guard
from quietline.gateways.sandbox.carrier.handsets import Handsets
from quietline.gateways.sandbox.carrier.options import Options
from quietline.gateways.sandbox.carrier.pages import Pages, page_folder
from quietline.gateways.sandbox.carrier.parts import Parts
from quietline.gateways.sandbox.carrier.rest import RestApi
from quietline.gateways.sandbox.carrier.store import Store
from quietline.infra.clock import Clock, SystemClock
from quietline.infra.http import HttpClient
from quietline.infra.log import get_log


def create_app(options: Options, clock: Clock | None = None) -> Starlette:
    """Opens the store; its deliveries run while the application runs."""
    used = clock or SystemClock()
    http = HttpClient()
    store = Store(options.data)
    engine = Engine(store, options, used, http)
    parts = Parts(options, store, engine, used, options.behaviour)

    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        del app
        running = asyncio.create_task(engine.run())
        try:
            yield
        finally:
            running.cancel()
            with suppress(asyncio.CancelledError):
                await running
            http.close()
            store.close()

    return Starlette(
        routes=_routes(parts),
        middleware=[Middleware(Guard)],
        exception_handlers={Exception: _broken},
        lifespan=lifespan,
    )


async def _broken(request: Request, error: Exception) -> Response:
    """Only the kind of error is logged: its text and the address may hold a number or a body."""
    del request
    get_log("carrier").error("request.failed", kind=type(error).__name__)
    return error_response(20500)


def _routes(parts: Parts) -> list[Route | Mount]:
    rest, handsets, pages = RestApi(parts), Handsets(parts), Pages(parts)
    messages = messages_path("{account}")
    return [
        Route(f"{messages}.json", rest.messages, methods=["GET", "POST"]),
        Route(f"{messages}/{{sid}}.json", rest.message),
        Route("/control", Control(parts).control, methods=["GET", "POST"]),
        Route("/", pages.home),
        Route("/healthz", pages.healthz),
        Route("/authenticator", pages.authenticator),
        Route("/authenticator.json", pages.codes),
        Route("/phone", pages.handsets),
        Route("/phone.json", handsets.listing),
        Route("/phone/{number}", pages.handset),
        Route("/phone/{number}/messages.json", handsets.messages),
        Route("/phone/{number}/messages", handsets.messages, methods=["GET", "POST"]),
        Route("/phone/{number}/thread.json", handsets.thread),
        Mount("/assets", StaticFiles(directory=page_folder())),
    ]
