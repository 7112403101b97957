"""Connections that obey one deadline for a whole exchange, and notice the first byte that leaves.

The engine below bounds each single read and write; a server that drips bytes would never end it.
"""

from __future__ import annotations

import ssl
import time
from collections.abc import Iterable
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any

import httpcore


@dataclass(slots=True)
class Exchange:
    """The exchange of the present thread: until when it may last, and whether a byte went out."""

    deadline: float
    written: bool = False

    def allow(self, timeout: float | None) -> float:
        left = self.deadline - time.monotonic()
        return left if timeout is None else min(timeout, left)


current: ContextVar[Exchange] = ContextVar("quietline_http_exchange")


class _DeadlineStream(httpcore.NetworkStream):
    """A connection that obeys the deadline of whichever exchange uses it at the moment."""

    def __init__(self, inner: httpcore.NetworkStream) -> None:
        self._inner = inner

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        left = current.get().allow(timeout)
        if left <= 0:
            raise httpcore.ReadTimeout
        return self._inner.read(max_bytes, left)

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        exchange = current.get()
        left = exchange.allow(timeout)
        if left <= 0:
            raise httpcore.WriteTimeout
        exchange.written = exchange.written or bool(buffer)
        self._inner.write(buffer, left)

    def close(self) -> None:
        self._inner.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore.NetworkStream:
        left = current.get().allow(timeout)
        if left <= 0:
            raise httpcore.ConnectTimeout
        return _DeadlineStream(self._inner.start_tls(ssl_context, server_hostname, left))

    def get_extra_info(self, info: str) -> Any:  # noqa: ANN401 - the signature is httpcore's
        return self._inner.get_extra_info(info)


class DeadlineBackend(httpcore.SyncBackend):
    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.NetworkStream:
        left = current.get().allow(timeout)
        if left <= 0:
            raise httpcore.ConnectTimeout
        inner = super().connect_tcp(host, port, left, local_address, socket_options)
        return _DeadlineStream(inner)
