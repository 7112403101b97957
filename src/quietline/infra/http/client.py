"""The client: one pool of connections, one deadline an exchange."""

from __future__ import annotations

import json
import ssl
import time
from collections.abc import Mapping, Sequence
from functools import cache
from types import MappingProxyType
from typing import Self
from urllib.parse import urlencode

import httpcore
import httpx

from quietline.infra.http.answers import ArrivalUnknown, NeverReached, Response
from quietline.infra.http.deadline import DeadlineBackend, Exchange, current

# Servers close idle connections after 5 s (uvicorn) to 60 s. Closing ours first keeps a request
# from being written into a connection that is just being closed, which ends as ArrivalUnknown.
_KEEP_ALIVE_SECONDS = 4.0
_MAX_CONNECTIONS = 64
_MAX_RESPONSE_BYTES = 4 * 1024 * 1024
_NO_HEADERS: Mapping[str, str] = MappingProxyType({})

_FAILURES = (
    httpcore.NetworkError,
    httpcore.ProtocolError,
    httpcore.TimeoutException,
    httpcore.UnsupportedProtocol,
    httpx.InvalidURL,
    UnicodeError,  # a host name that no resolver accepts
)


class HttpClient:
    """A synchronous client with a connection pool. Thread-safe.

    timeout: seconds for one whole exchange (DNS excepted, before which nothing is written).
    max_response_bytes: a longer answer counts as none (`ArrivalUnknown`).
    """

    def __init__(
        self, *, timeout: float = 10.0, max_response_bytes: int = _MAX_RESPONSE_BYTES
    ) -> None:
        self._timeout = timeout
        self._max_response_bytes = max_response_bytes
        self._pool = httpcore.ConnectionPool(
            ssl_context=_tls(),
            max_connections=_MAX_CONNECTIONS,
            keepalive_expiry=_KEEP_ALIVE_SECONDS,
            network_backend=DeadlineBackend(),
        )

    def get(
        self,
        url: str,
        *,
        params: Sequence[tuple[str, str]] = (),
        headers: Mapping[str, str] = _NO_HEADERS,
        timeout: float | None = None,
    ) -> Response:
        address = f"{url}?{urlencode(params)}" if params else url
        return self.send("GET", address, headers=headers, timeout=timeout)

    def post_form(
        self,
        url: str,
        fields: Sequence[tuple[str, str]],
        *,
        headers: Mapping[str, str] = _NO_HEADERS,
        timeout: float | None = None,
    ) -> Response:
        typed = {**headers, "content-type": "application/x-www-form-urlencoded"}
        body = urlencode(fields).encode("ascii")
        return self.send("POST", url, headers=typed, body=body, timeout=timeout)

    def post_json(
        self,
        url: str,
        value: object,
        *,
        headers: Mapping[str, str] = _NO_HEADERS,
        timeout: float | None = None,
    ) -> Response:
        typed = {**headers, "content-type": "application/json"}
        body = json.dumps(value).encode("ascii")
        return self.send("POST", url, headers=typed, body=body, timeout=timeout)

    def send(
        self,
        method: str,
        url: str,
        *,
        headers: Mapping[str, str] = _NO_HEADERS,
        body: bytes = b"",
        timeout: float | None = None,
    ) -> Response:
        """One exchange. Raises NeverReached or ArrivalUnknown; any status is an answer."""
        seconds = self._timeout if timeout is None else timeout
        exchange = Exchange(time.monotonic() + seconds)
        held = current.set(exchange)
        try:
            return self._exchange(method, url, headers, body, seconds)
        except _FAILURES as error:
            # The cause may quote a header or an address, so it is not chained.
            kind = ArrivalUnknown if exchange.written else NeverReached
            raise kind(type(error).__name__) from None
        finally:
            current.reset(held)

    def close(self) -> None:
        self._pool.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _exchange(
        self, method: str, url: str, headers: Mapping[str, str], body: bytes, seconds: float
    ) -> Response:
        address = httpx.URL(url)
        target = httpcore.URL(
            scheme=address.raw_scheme,
            host=address.raw_host,
            port=address.port,
            target=address.raw_path,
        )
        steps = dict.fromkeys(("connect", "read", "write", "pool"), seconds)
        with self._pool.stream(
            method,
            target,
            headers=[(name, value) for name, value in headers.items()],
            content=body,
            extensions={"timeout": steps},
        ) as response:
            return self._read(response)

    def _read(self, response: httpcore.Response) -> Response:
        body = bytearray()
        for chunk in response.iter_stream():
            body += chunk
            if len(body) > self._max_response_bytes:
                raise httpcore.RemoteProtocolError("the answer is longer than allowed")
        headers = {
            name.decode("latin-1").lower(): value.decode("latin-1")
            for name, value in response.headers
        }
        return Response(response.status, MappingProxyType(headers), bytes(body))


@cache
def _tls() -> ssl.SSLContext:
    """Reading the authorities' certificates takes longer than a request, so it is done once."""
    return httpx.create_ssl_context(trust_env=False)
