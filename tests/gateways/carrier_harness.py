"""What the tests of the gateways stand on: a carrier in a thread, and a receiver of webhooks."""

from __future__ import annotations

import queue
import socket
import threading
from collections import defaultdict
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

import uvicorn

from quietline.gateways.config import GatewayConfig, Secret
from quietline.gateways.port import WebhookRequest
from quietline.gateways.sandbox.carrier.app import create_app
from quietline.gateways.sandbox.carrier.listening import listen
from quietline.gateways.sandbox.carrier.options import Options

ACCOUNT = "AC00000000000000000000000000000001"
TOKEN = "a-token-of-the-test"
PRACTICE = "+15555550100"
_PATIENCE = 10.0


class Receiver:
    """The practice's side: keeps every webhook, and answers what it was told to answer."""

    def __init__(self) -> None:
        receiver = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["content-length"]))
                headers = {name.lower(): value for name, value in self.headers.items()}
                status = receiver.take(self.path, headers, body)
                self.send_response(status)
                self.send_header("content-length", "0")
                self.end_headers()

            def log_message(self, *_: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self.base_url = f"http://127.0.0.1:{self._server.server_port}"
        self.answers: list[int] = []
        self._kept: dict[str, queue.Queue[WebhookRequest]] = defaultdict(queue.Queue)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,))
        self._thread.start()

    def take(self, path: str, headers: dict[str, str], body: bytes) -> int:
        request = WebhookRequest(self.base_url + path, headers, body)
        stated = parse_qs(urlsplit(path).query).get("ref")
        key = stated[0] if stated else parse_qs(body.decode())["From"][0]
        self._kept[key].put(request)
        return self.answers.pop(0) if self.answers else 204

    def next(self, key: str) -> WebhookRequest:
        return self._kept[key].get(timeout=_PATIENCE)

    def waiting(self, key: str) -> int:
        return self._kept[key].qsize()

    def close(self) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


class RunningCarrier:
    """The carrier in a thread of this process, at a free loopback port."""

    def __init__(self, options: Options) -> None:
        self._listening = listen(options.port)
        self.base_url = f"http://127.0.0.1:{self._listening.getsockname()[1]}"
        started = threading.Event()
        config = uvicorn.Config(
            create_app(options), log_level="critical", access_log=False, ws="none", lifespan="on"
        )
        self._server = _Server(config, started)
        self._thread = threading.Thread(target=self._server.run, args=([self._listening],))
        self._thread.start()
        assert started.wait(_PATIENCE)

    def stop(self) -> None:
        self._server.should_exit = True
        self._server.force_exit = True
        self._thread.join()
        self._listening.close()


class _Server(uvicorn.Server):
    def __init__(self, config: uvicorn.Config, up: threading.Event) -> None:
        super().__init__(config)
        self._up = up

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self._up.set()


def config_for(name: str, base_url: str, token: str = TOKEN) -> GatewayConfig:
    return GatewayConfig(name, ACCOUNT, Secret(token), base_url, timeout_seconds=1.0)
