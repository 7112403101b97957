"""Workers killed at random while a thousand texts go out through a slow, unreliable carrier."""

from __future__ import annotations

import json
import os
import secrets
import signal
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from cast.running import fresh_database

SENDER = "+12125550199"  # the cast's practice texts from it
_TEXTS = 1_000
_KILLS = 14
_STORM = Path(__file__).parent / "storm.py"
_UNSETTLED = {"queued", "claimed", "submitting", "unknown"}
_BEHAVIOUR = {
    "response_ms": {"min": 200, "max": 800},
    "delay_ms": {"min": 10, "max": 50},
    "refusal_rate": 0.04,
    "refusal_codes": [21614],
    "lost_response_rate": 0.04,
}

pytestmark = pytest.mark.slow


class Storm:
    """The processes of one storm and the files they leave."""

    def __init__(self, folder: Path, database_url: str) -> None:
        self.carrier_file = folder / "carrier.sqlite3"
        self._children: list[subprocess.Popen[bytes]] = []
        self._environment = {
            **os.environ,
            "QUIETLINE_DATA": str(folder),
            "QUIETLINE_DATABASE_URL": database_url,
            "QUIETLINE_BASE_URL": "http://127.0.0.1:9",
        }

    def start_carrier(self) -> None:
        arguments = [
            "--port=0",
            f"--data={self.carrier_file}",
            "--account-sid=ACtest",
            "--auth-token=test-token",
            f"--number={SENDER}",
            f"--behaviour={json.dumps(_BEHAVIOUR)}",
        ]
        carrier = subprocess.Popen(
            [sys.executable, "-m", "quietline.gateways.sandbox.carrier", *arguments],
            env=self._environment,
            stdout=subprocess.PIPE,
        )
        self._children.append(carrier)
        assert carrier.stdout is not None
        said = carrier.stdout.readline().decode()
        carrier.stdout.close()
        self._environment["QUIETLINE_GATEWAY_URL"] = said.split(" at ")[1].split("/phone")[0]

    def fill(self, count: int) -> None:
        subprocess.run(
            [sys.executable, _STORM, "fill", str(count)], env=self._environment, check=True
        )

    def start_worker(self) -> subprocess.Popen[bytes]:
        worker = subprocess.Popen(
            [sys.executable, _STORM, "work"], env=self._environment, stderr=subprocess.DEVNULL
        )
        self._children.append(worker)
        return worker

    def report(self) -> dict:
        said = subprocess.run(
            [sys.executable, _STORM, "report"],
            env=self._environment,
            check=True,
            capture_output=True,
        )
        return json.loads(said.stdout)

    def accepted(self) -> Counter[str]:
        """How often the carrier accepted each reference."""
        with closing(sqlite3.connect(self.carrier_file)) as carrier:
            rows = carrier.execute("SELECT reference FROM messages WHERE direction != 'inbound'")
            return Counter(reference for (reference,) in rows)

    def end(self) -> None:
        for child in self._children:
            if child.poll() is None:
                child.kill()
            child.wait()


@pytest.fixture
def storm(tmp_path: Path, engine: str) -> Iterator[Storm]:
    url = fresh_database() if engine == "postgresql" else ""
    storm = Storm(tmp_path, url)
    try:
        storm.start_carrier()
        storm.fill(_TEXTS)
        yield storm
    finally:
        storm.end()


def test_killed_workers_lose_no_text_and_send_none_twice(storm: Storm) -> None:
    """Every text ends at the carrier once, or was refused by it; nothing stays in doubt."""
    workers = [storm.start_worker(), storm.start_worker()]
    for turn in range(_KILLS):
        time.sleep(0.9 + secrets.randbelow(900) / 1000)
        workers[turn % 2].send_signal(signal.SIGKILL)
        workers[turn % 2] = storm.start_worker()

    assert "queued" in storm.report()["states"], "the storm was over before the last kill"
    report = _wait_until_settled(storm)

    accepted = storm.accepted()
    assert [ref for ref, times in accepted.items() if times > 1] == []
    arrived = {ref for ref, state in report["references"].items() if state != "failed"}
    assert arrived == set(accepted)
    assert len(report["references"]) == _TEXTS
    assert 0.9 * _TEXTS < len(arrived) < _TEXTS, "most arrive, and some are refused"
    assert report["doubted"] > 0, "no answer was lost, and no worker killed when it mattered"


def _wait_until_settled(storm: Storm) -> dict:
    deadline = time.monotonic() + 150
    while True:
        report = storm.report()
        if not _UNSETTLED & report["states"].keys():
            return report
        assert time.monotonic() < deadline, f"not settled in time: {report['states']}"
        time.sleep(1)
