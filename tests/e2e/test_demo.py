"""`make demo` as its users meet it: it starts, stops cleanly, and goes on where it was."""

from __future__ import annotations

import json
import socket
from pathlib import Path

import pytest

from cast.running import fresh_database, start_demo
from cast.wire import api_send, request, wait_for_text

pytestmark = pytest.mark.slow


@pytest.fixture
def database_url(engine: str) -> str:
    return fresh_database() if engine == "postgresql" else ""


def test_a_second_start_goes_on_with_the_same_data(tmp_path: Path, database_url: str) -> None:
    """Same patients, same key; what was queued before is delivered."""
    first = start_demo(tmp_path / "data", database_url)
    before = first.document
    assert first.stop() == 0
    second = start_demo(tmp_path / "data", database_url)
    try:
        assert second.document["patients"] == before["patients"]
        assert second.document["api_key"] == before["api_key"]
        status, _ = api_send(second, second.patient("Sam"), "See you Tuesday at 3")
        assert status == 202
        wait_for_text(second, second.patient("Sam")["mobile"], "See you Tuesday")
    finally:
        second.stop()


def test_stopping_leaves_nothing_behind(tmp_path: Path, database_url: str) -> None:
    """Every port is free again, so no process of it is left."""
    demo = start_demo(tmp_path / "data", database_url)
    ports = [int(url.rsplit(":", 1)[1]) for url in (demo.base_url, demo.carrier_url)]
    demo.stop()
    for port in ports:
        with socket.socket() as probe:
            assert probe.connect_ex(("127.0.0.1", port)) != 0


def test_the_demonstration_says_what_is_promised(tmp_path: Path, database_url: str) -> None:
    """demo.json, /healthz and the OpenAPI document, in the shape that others build on."""
    demo = start_demo(tmp_path / "data", database_url)
    try:
        document = demo.document
        assert set(document) == {"base_url", "carrier_url", "api_key", "staff", "patients"}
        assert {"email", "password", "totp_secret", "role"} == set(document["staff"][0])
        wanted = {"id", "name", "mobile", "date_of_birth", "language"}
        assert all(set(patient) == wanted for patient in document["patients"])
        assert "es" in {patient["language"] for patient in document["patients"]}
        assert request(f"{demo.base_url}/healthz")[0] == 200
        _, schema = request(f"{demo.base_url}/api/v1/openapi.json")
        assert json.loads(schema)["openapi"].startswith("3.1")
        status, answer = api_send(demo, demo.patient("Noah"), "See you Tuesday at 3")
        assert (status, answer["code"]) == (422, "consent.none")
    finally:
        demo.stop()
