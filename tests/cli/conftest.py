"""A house for the commands to live in, and a way to run them in it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest
from typer.testing import CliRunner, Result

from quietline.cli import Checked, build_app

if TYPE_CHECKING:
    from quietline.infra.keys import LocalKeyService
    from quietline.services.ports import Ports

Run = Callable[..., Result]


@dataclass
class TestHouse:
    """A house over the ports of the tests; it remembers what was asked of it."""

    __test__ = False
    ports: Ports | None = None
    checked: tuple[Checked, ...] = ()
    did: list[str] = field(default_factory=list)

    def start(self) -> Ports:
        assert self.ports is not None, "this command needs no database"
        return self.ports

    def keyring(self) -> LocalKeyService:
        assert self.ports is not None
        return self.ports.keys  # type: ignore[return-value]

    def prepare(self) -> None:
        self.did.append("prepare")

    def gateway(self) -> str:
        return "sandbox"

    def examine(self) -> Sequence[Checked]:
        return self.checked

    def serve(self, host: str | None, port: int | None) -> None:
        self.did.append(f"serve {host} {port}")

    def work(self) -> None:
        self.did.append("work")


@pytest.fixture
def bare_house() -> TestHouse:
    """A house in which nothing can be started."""
    return TestHouse()


@pytest.fixture
def house(ports) -> TestHouse:
    return TestHouse(ports)


def runner_in(house: TestHouse) -> Run:
    def run(*arguments: str, typed: str | bytes | None = None) -> Result:
        return CliRunner().invoke(build_app(house), list(arguments), input=typed)

    return run


@pytest.fixture
def run_bare(bare_house: TestHouse) -> Run:
    """Run a command that needs neither settings nor a database."""
    return runner_in(bare_house)


@pytest.fixture
def run(house: TestHouse, cast) -> Run:
    """Run a command on the database of the cast."""
    return runner_in(house)
