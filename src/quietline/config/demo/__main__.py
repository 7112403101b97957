"""Starts the demonstration: database, week, carrier, web, worker; prints how to get in."""

from __future__ import annotations

import json
import os
import signal
import sys
import time
from pathlib import Path
from threading import Event

from quietline.config.demo.greeting import greet
from quietline.config.demo.processes import Processes, free_port
from quietline.config.environment import write_settings_file
from quietline.infra.http import HttpClient
from quietline.kernel.errors import Unavailable

_READY_WITHIN_SECONDS = 60.0


def main() -> int:
    data = Path(os.environ.get("QUIETLINE_DATA", ".demo")).absolute()
    if os.environ.get("QUIETLINE_ENV") == "production":
        sys.stderr.write("The demonstration does not start in production settings.\n")
        return 2
    port = _port()
    if port is None:
        return 1
    carrier_port = free_port(port + 1, avoid=[port])
    carrier_token = _set_environment(data, port, carrier_port)
    file = data / "demo.json"
    _prepare(file, carrier_port)
    stop = Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stop.set())
    processes = Processes(os.environ, data / "logs")
    try:
        _start(processes, data, carrier_port, carrier_token)
        return _serve(processes, file, stop)
    finally:
        processes.stop()
        sys.stdout.write("The demonstration has stopped. Your data stays.\n")


def _port() -> int | None:
    wanted = int(os.environ.get("QUIETLINE_PORT") or 8000)
    if free_port(wanted) == wanted:
        return wanted
    sys.stderr.write(
        f"Port {wanted} is in use. Stop what uses it, or choose another: "
        "QUIETLINE_PORT=8010 make demo\n"
    )
    return None


def _set_environment(data: Path, port: int, carrier_port: int) -> str:
    data.mkdir(mode=0o700, parents=True, exist_ok=True)
    token = "demo-carrier-token"  # noqa: S105 - guards nothing but the sandbox on this machine
    settings = {
        "QUIETLINE_ENV": "demo",
        "QUIETLINE_PORT": str(port),
        "QUIETLINE_HOST": "127.0.0.1",
        "QUIETLINE_BASE_URL": f"http://127.0.0.1:{port}",
        "QUIETLINE_GATEWAY": "sandbox",
        "QUIETLINE_GATEWAY_URL": f"http://127.0.0.1:{carrier_port}",
        "QUIETLINE_GATEWAY_ACCOUNT": "ACdemo",
        "QUIETLINE_GATEWAY_TOKEN": token,
    }
    if os.environ.get("QUIETLINE_DATABASE_URL"):
        settings["QUIETLINE_DATABASE_URL"] = os.environ["QUIETLINE_DATABASE_URL"]
    write_settings_file(data, settings)
    os.environ.update(
        settings,
        QUIETLINE_DATA=str(data),
        DJANGO_SETTINGS_MODULE="quietline.config.settings",
    )
    return token


def _prepare(file: Path, carrier_port: int) -> None:
    import django
    from django.conf import settings

    django.setup()

    from quietline.config.demo.seed import Addresses, seed, update_addresses
    from quietline.config.migrate import migrate_if_needed
    from quietline.config.wiring import ports

    migrate_if_needed()
    addresses = Addresses(
        base_url=settings.ENVIRONMENT.base_url, carrier_url=f"http://127.0.0.1:{carrier_port}"
    )
    if file.exists():
        update_addresses(file, addresses)
        return
    sys.stdout.write("Making a practice with a week behind it ...\n")
    sys.stdout.flush()
    seed(ports(), file, addresses)


def _start(processes: Processes, data: Path, carrier_port: int, token: str) -> None:
    from quietline.config.demo.people import SENDER

    processes.start(
        "carrier",
        "quietline.gateways.sandbox.carrier",
        f"--port={carrier_port}",
        f"--data={data / 'carrier.sqlite3'}",
        "--account-sid=ACdemo",
        f"--auth-token={token}",
        f"--number={SENDER}",
        f"--webhook-url={os.environ['QUIETLINE_BASE_URL']}/webhooks/sandbox/inbound",
        f"--demo={data / 'demo.json'}",
    )
    processes.start("web", "quietline.config.command", "serve")
    processes.start("worker", "quietline.config.command", "worker")


def _serve(processes: Processes, file: Path, stop: Event) -> int:
    if _wait_until_ready(processes, stop):
        greet(json.loads(file.read_text()))
    while not stop.wait(0.3):
        log = processes.ended()
        if log is not None:
            sys.stderr.write(f"A part of the demonstration ended by itself. See {log}\n")
            return 1
    return 0


def _wait_until_ready(processes: Processes, stop: Event) -> bool:
    http = HttpClient()
    deadline = time.monotonic() + _READY_WITHIN_SECONDS
    places = (
        f"{os.environ['QUIETLINE_BASE_URL']}/healthz",
        f"{os.environ['QUIETLINE_GATEWAY_URL']}/healthz",
    )
    while time.monotonic() < deadline and not stop.is_set() and processes.ended() is None:
        if all(_answers(http, place) for place in places):
            return True
        stop.wait(0.1)
    return False


def _answers(http: HttpClient, place: str) -> bool:
    try:
        return http.get(place, timeout=2).ok
    except Unavailable:
        return False


if __name__ == "__main__":
    sys.exit(main())
