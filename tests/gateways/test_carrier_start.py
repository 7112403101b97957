"""How the carrier starts, and when it does not."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from quietline.gateways.sandbox.carrier.__main__ import main
from quietline.gateways.sandbox.carrier.listening import listen
from quietline.gateways.sandbox.carrier.options import (
    ACCOUNT_SID,
    AUTH_TOKEN,
    DEFAULT_NUMBER,
    read_options,
)

SECRETS = {ACCOUNT_SID: "AC1", AUTH_TOKEN: "hunter2"}


@pytest.mark.parametrize("word", ["production", "PRODUCTION", " production "])
def test_it_refuses_to_start_in_production(
    word: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Exit 2, one sentence, no file."""
    data = tmp_path / "carrier.sqlite3"

    status = main(["--data", str(data)], {**SECRETS, "QUIETLINE_ENV": word})

    assert status == 2
    assert "does not start in production" in capsys.readouterr().err
    assert not data.exists()


def test_secrets_come_from_the_environment() -> None:
    """So that they stand in no list of processes."""
    options = read_options(["--data", "x"], SECRETS)

    assert (options.account_sid, options.auth_token.reveal()) == ("AC1", "hunter2")


@pytest.mark.parametrize("missing", [ACCOUNT_SID, AUTH_TOKEN])
def test_without_secrets_it_does_not_start(missing: str) -> None:
    """Exit 2 as for every wrong argument."""
    with pytest.raises(SystemExit) as caught:
        read_options(["--data", "x"], {**SECRETS, missing: ""})

    assert caught.value.code == 2


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["--data", "x", "--number", "5550100"],
        ["--data", "x", "--behaviour", "{"],
        ["--data", "x", "--behaviour", "[]"],
        ["--data", "x", "--behaviour", '{"loss_rate": 2}'],
        ["--data", "x", "--port", "many"],
    ],
)
def test_wrong_arguments_end_it_with_a_sentence(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    """Exit 2, and no trace of how the program is built."""
    with pytest.raises(SystemExit) as caught:
        read_options(arguments, SECRETS)

    assert caught.value.code == 2
    assert "Traceback" not in capsys.readouterr().err


def test_the_practice_has_a_number_by_default() -> None:
    """One that belongs to nobody."""
    assert read_options(["--data", "x"], SECRETS).numbers == (DEFAULT_NUMBER,)


def test_the_behaviour_can_be_given_at_the_start() -> None:
    """With the same words as at run time."""
    given = json.dumps({"loss_rate": 0.5, "delay_ms": {"min": 0, "max": 5}})

    behaviour = read_options(["--data", "x", "--behaviour", given], SECRETS).behaviour

    assert (behaviour.loss_rate, behaviour.delay_ms.max) == (0.5, 5)


def test_it_listens_on_loopback_only() -> None:
    """Nobody else on the network can reach the handsets."""
    with listen(0) as listening:
        assert listening.getsockname()[0] == "127.0.0.1"


def test_a_taken_port_is_a_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Exit 1, and what is in the way."""
    with listen(0) as taken:
        port = taken.getsockname()[1]
        status = main(["--data", str(tmp_path / "c.sqlite3"), "--port", str(port)], SECRETS)

    assert status == 1
    assert f"Port {port} cannot be used" in capsys.readouterr().err
