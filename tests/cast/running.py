"""A running Quietline, started as a newcomer starts it, on the engine of this run."""

from __future__ import annotations

import json
import os
import secrets
import signal
import socket
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

_READY_WITHIN_SECONDS = 90


@dataclass
class Demo:
    """The demonstration: its data folder, its database, and what `demo.json` says."""

    data: Path
    database_url: str
    process: subprocess.Popen[bytes]

    @property
    def document(self) -> dict:
        return json.loads((self.data / "demo.json").read_text())

    @property
    def base_url(self) -> str:
        return self.document["base_url"]

    @property
    def carrier_url(self) -> str:
        return self.document["carrier_url"]

    def staff(self, role: str) -> dict:
        return next(one for one in self.document["staff"] if one["role"] == role)

    def patient(self, name: str) -> dict:
        return next(one for one in self.document["patients"] if one["name"].startswith(name))

    def cli(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run `quietline` against the demonstration's data, as its operator would."""
        environment = {
            name: value for name, value in os.environ.items() if not name.startswith("QUIETLINE_")
        }
        environment |= {"QUIETLINE_DATA": str(self.data), "COLUMNS": "200"}
        environment.pop("DJANGO_SETTINGS_MODULE", None)
        command = [sys.executable, "-m", "quietline.config.command", *arguments]
        return subprocess.run(command, env=environment, capture_output=True, text=True, check=False)

    def database_files(self) -> list[Path]:
        """Every file in which this database keeps its rows, written out to the disk."""
        if not self.database_url:
            return sorted(self.data.glob("quietline.sqlite3*"))
        self.execute("CHECKPOINT")
        home = Path(parse_qs(urlsplit(self.database_url).query)["host"][0]) / "data"
        return [path for path in home.rglob("*") if path.is_file()]

    def execute(self, *statements: str) -> list[tuple]:
        """Run statements past the product, as an intruder with the database would."""
        if self.database_url:
            import psycopg

            with psycopg.connect(self.database_url, autocommit=True) as connection:
                for statement in statements:
                    cursor = connection.execute(statement)
                return cursor.fetchall() if cursor.description else []
        file = self.data / "quietline.sqlite3"
        with closing(sqlite3.connect(file, timeout=30, isolation_level=None)) as connection:
            for statement in statements:
                cursor = connection.execute(statement)
            return cursor.fetchall()

    def stop(self) -> int:
        """End it as Ctrl-C does; the exit status."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGINT)
        status = self.process.wait(20)
        if self.process.stdout is not None:
            self.process.stdout.close()
        return status


def start_demo(data: Path, database_url: str, port: int | None = None) -> Demo:
    """Start `make demo`'s process tree and wait until it says that it is ready."""
    environment = {
        name: value for name, value in os.environ.items() if not name.startswith("QUIETLINE_")
    }
    environment |= {"QUIETLINE_DATA": str(data), "QUIETLINE_PORT": str(port or free_port())}
    environment["QUIETLINE_DATABASE_URL"] = database_url
    environment.pop("DJANGO_SETTINGS_MODULE", None)
    process = subprocess.Popen(
        [sys.executable, "-m", "quietline.config.demo"], env=environment, stdout=subprocess.PIPE
    )
    _wait_for(process)
    return Demo(data, database_url, process)


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory, engine: str) -> Iterator[Demo]:
    """A demonstration of this module's own."""
    url = fresh_database() if engine == "postgresql" else ""
    demo = start_demo(tmp_path_factory.mktemp("demo") / "data", url)
    try:
        yield demo
    finally:
        demo.stop()


def fresh_database() -> str:
    """An empty database in the run's own cluster; its URL."""
    import psycopg

    name = f"quietline_{secrets.token_hex(4)}"
    url = os.environ["QUIETLINE_DATABASE_URL"]
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(f'CREATE DATABASE "{name}"')
    return url.replace("/postgres?", f"/{name}?")


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def _wait_for(process: subprocess.Popen[bytes]) -> None:
    assert process.stdout is not None
    deadline = time.monotonic() + _READY_WITHIN_SECONDS
    for line in process.stdout:
        if b"Ctrl-C stops everything" in line:
            return
        assert time.monotonic() < deadline, "the demonstration did not start in time"
    raise AssertionError("the demonstration ended by itself")
