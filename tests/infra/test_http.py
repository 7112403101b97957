"""The one network client: what it tells apart, what it bounds, what it never shows."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from quietline.infra.http import ArrivalUnknown, HttpClient, NeverReached, Response
from quietline.kernel.codes import Code
from quietline.kernel.errors import Unavailable

TLS = b"\x16\x03"
OK = b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok"
Behave = Callable[[socket.socket, bytes], None]


class Server:
    """A server that reads one request and then behaves as it was told."""

    def __init__(self, behave: Behave) -> None:
        self.requests: list[bytes] = []
        self._behave = behave
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.address = f"127.0.0.1:{self._listening.getsockname()[1]}"
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    def _serve(self) -> None:
        while True:
            connection, _ = self._listening.accept()
            with connection:
                connection.settimeout(5)
                request = _read_request(connection)
                if request == b"stop":
                    return
                if request:
                    self.requests.append(request)
                    self._behave(connection, request)

    def close(self) -> None:
        host, port = self.address.split(":")
        with socket.create_connection((host, int(port))) as last:
            last.sendall(b"stop")
        self._thread.join()
        self._listening.close()


def _read_request(connection: socket.socket) -> bytes:
    received = b""
    try:
        while not received.startswith((b"stop", TLS)) and b"\r\n\r\n" not in received:
            piece = connection.recv(65536)
            if not piece:
                break
            received += piece
    except OSError:
        pass
    return received


def answer(response: bytes) -> Behave:
    return lambda connection, _: connection.sendall(response)


@pytest.fixture
def serve() -> Iterator[Callable[[Behave], Server]]:
    running: list[Server] = []

    def start(behave: Behave) -> Server:
        running.append(Server(behave))
        return running[-1]

    yield start
    for server in running:
        server.close()


@pytest.fixture
def client() -> Iterator[HttpClient]:
    with HttpClient(timeout=5.0, max_response_bytes=1000) as made:
        yield made


Serve = Callable[[Behave], Server]


def test_an_answer_is_a_value(serve: Serve, client: HttpClient) -> None:
    """Status, headers in lower case and body come back as they were sent."""
    server = serve(answer(b"HTTP/1.1 404 No\r\nX-Kind: a\r\ncontent-length: 3\r\n\r\nno!"))

    response = client.get(f"http://{server.address}/")

    assert (response.status, response.headers["x-kind"], response.body) == (404, "a", b"no!")


def test_a_refused_connection_never_reached_anybody(client: HttpClient) -> None:
    """Where nothing listens, nothing was sent."""
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        with pytest.raises(NeverReached):
            client.get(f"http://127.0.0.1:{unused.getsockname()[1]}/")


@pytest.mark.parametrize(
    "url", ["", "ftp://127.0.0.1/", "http://[::", f"http://{'a' * 70}.example/", "http://a b/"]
)
def test_an_unusable_address_never_reached_anybody(url: str, client: HttpClient) -> None:
    """An address that cannot be dialled is an error of the same kind, not another."""
    with pytest.raises(NeverReached):
        client.get(url)


def test_failed_tls_never_reached_anybody(serve: Serve, client: HttpClient) -> None:
    """The handshake comes before the request, so the request stayed here."""
    server = serve(answer(OK))

    with pytest.raises(NeverReached) as caught:
        client.get(f"https://{server.address}/")

    assert caught.value.reason == "ConnectError"


def test_an_illegal_header_never_reached_anybody(serve: Serve, client: HttpClient) -> None:
    """A request that cannot be written is not written at all."""
    server = serve(answer(OK))

    with pytest.raises(NeverReached):
        client.get(f"http://{server.address}/", headers={"authorization": "a\nb"})


def test_nothing_is_written_after_the_deadline(serve: Serve, client: HttpClient) -> None:
    """A request whose time has run out before it was written never reached anybody."""
    server = serve(answer(OK))

    with pytest.raises(NeverReached):
        client.get(f"http://{server.address}/", timeout=0)

    assert server.requests == []


def test_silence_after_the_request_leaves_arrival_unknown(serve: Serve, client: HttpClient) -> None:
    """A read time-out says nothing about the request."""
    released = threading.Event()
    server = serve(lambda *_: released.wait(5) and None)

    with pytest.raises(ArrivalUnknown):
        client.get(f"http://{server.address}/", timeout=0.2)
    released.set()

    assert len(server.requests) == 1


@pytest.mark.parametrize(
    "partial", [b"", b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nhalf", b"?"]
)
def test_a_broken_answer_leaves_arrival_unknown(
    partial: bytes, serve: Serve, client: HttpClient
) -> None:
    """A connection that breaks after the request was written may have delivered it."""
    server = serve(answer(partial))

    with pytest.raises(ArrivalUnknown):
        client.get(f"http://{server.address}/")


def test_a_dripping_answer_ends_at_the_deadline(serve: Serve, client: HttpClient) -> None:
    """Each byte comes in time, the whole does not: the deadline is for the whole."""
    hung_up = threading.Event()

    def drip(connection: socket.socket, _: bytes) -> None:
        try:
            for _byte in range(500):
                connection.sendall(b"H")
                if hung_up.wait(0.02):
                    return
        except OSError:
            return

    server = serve(drip)

    with pytest.raises(ArrivalUnknown) as caught:
        client.get(f"http://{server.address}/", timeout=0.3)
    hung_up.set()

    assert caught.value.reason == "ReadTimeout"


def test_an_endless_answer_is_cut_off(serve: Serve, client: HttpClient) -> None:
    """An answer longer than allowed counts as none."""
    server = serve(answer(b"HTTP/1.1 200 OK\r\ncontent-length: 2000\r\n\r\n" + b"x" * 2000))

    with pytest.raises(ArrivalUnknown):
        client.get(f"http://{server.address}/")


def test_a_redirect_is_an_answer(serve: Serve, client: HttpClient) -> None:
    """No second request goes out to where the first answer points."""
    server = serve(answer(b"HTTP/1.1 302 Go\r\nlocation: /there\r\ncontent-length: 0\r\n\r\n"))

    response = client.get(f"http://{server.address}/")

    assert (response.status, len(server.requests)) == (302, 1)


def test_proxies_of_the_environment_are_not_used(
    serve: Serve, client: HttpClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A variable cannot send patients' texts through another machine."""
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")
    monkeypatch.setenv("ALL_PROXY", "http://127.0.0.1:1")
    server = serve(answer(OK))

    with HttpClient() as fresh:
        assert fresh.get(f"http://{server.address}/").ok


@pytest.mark.parametrize(("status", "ok"), [(199, False), (200, True), (299, True), (300, False)])
def test_only_2xx_is_ok(status: int, ok: bool) -> None:
    """A success is any status from 200 to 299."""
    assert Response(status, {}, b"").ok is ok


@pytest.mark.parametrize("body", [b"", b"{", b"\xff", b"[" * 100_000])
def test_a_body_that_is_no_json_reads_as_none(body: bytes) -> None:
    """An answer's body can be anything; reading it raises nothing."""
    assert Response(200, {}, body).json() is None


def test_forms_are_sent_encoded(serve: Serve, client: HttpClient) -> None:
    """Fields travel percent-encoded in UTF-8 with their length."""
    server = serve(answer(OK))

    client.post_form(f"http://{server.address}/", [("Body", "é&=+ 1")])

    head = server.requests[0].lower()
    assert b"content-length: 22" in head
    assert b"content-type: application/x-www-form-urlencoded" in head


def test_errors_show_neither_address_nor_header(client: HttpClient) -> None:
    """An address or a header may hold a number; the error's text and its chain hold none."""
    with pytest.raises(Unavailable) as caught:
        client.get("http://127.0.0.1:1/?To=%2B15551234567", headers={"a": "Basic 15551234567"})

    shown = f"{caught.value!r} {caught.value} {caught.value.__cause__!r}"
    assert "5551234567" not in shown


def test_a_response_shows_neither_headers_nor_body() -> None:
    """A response in a log line gives its status only."""
    assert repr(Response(200, {"a": "secret"}, b"secret")) == "Response(status=200)"


def test_the_two_errors_have_codes_of_their_own() -> None:
    """A caller can also tell them apart by code."""
    codes = {NeverReached("x").code, ArrivalUnknown("x").code}

    assert codes == {Code.NETWORK_UNREACHABLE, Code.NETWORK_NO_ANSWER}


def test_threads_share_one_client(serve: Serve) -> None:
    """Every thread gets the answer to its own request."""

    def echo(connection: socket.socket, request: bytes) -> None:
        path = request.split()[1]
        head = f"HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: {len(path)}\r\n\r\n"
        connection.sendall(head.encode() + path)

    server = serve(echo)
    with HttpClient(timeout=5.0) as shared, ThreadPoolExecutor(8) as threads:
        paths = [f"/{number}" for number in range(60)]
        bodies = threads.map(lambda path: shared.get(f"http://{server.address}{path}").body, paths)

        assert [body.decode() for body in bodies] == paths
