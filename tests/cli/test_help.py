"""Help: every command says what it does and shows how."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from typer.main import get_command
from typer.testing import Result

from quietline.cli import BRANCHES, build_app
from quietline.cli.house import House

Run = Callable[..., Result]


def commands() -> Iterator[tuple[str, ...]]:
    tree = get_command(build_app(House.__new__(House)))  # type: ignore[type-abstract]
    for name, command in tree.commands.items():  # type: ignore[attr-defined]
        below = getattr(command, "commands", None)
        yield from ([(name, one) for one in below] if below else [(name,)])


def test_every_branch_is_a_command_of_its_own_name() -> None:
    """The entry point grows only the branch that is named on the command line."""
    assert {command[0] for command in commands()} == set(BRANCHES)


@pytest.mark.parametrize("command", list(commands()))
def test_every_command_has_an_example(run_bare: Run, command: tuple[str, ...]) -> None:
    """An example is read before the options are."""
    found = run_bare(*command, "--help")
    assert found.exit_code == 0
    assert f"quietline {' '.join(command)}" in found.stdout.split("Example")[1]


def test_the_command_alone_lists_the_others(run_bare: Run) -> None:
    """And is no error."""
    found = run_bare()
    assert found.exit_code == 0
    assert all(branch in found.stdout for branch in BRANCHES)
