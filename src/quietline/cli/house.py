"""What the commands need from the top of the house. Each call works only when it is made."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol, cast

if TYPE_CHECKING:
    import typer

    from quietline.infra.keys import LocalKeyService
    from quietline.services.ports import Ports


class Severity(StrEnum):
    OK = "ok"
    WARNING = "warning"
    ERROR = "error"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class Checked:
    """One deploy check and how it went. `id` is stable; `todo` is empty when all is well."""

    id: str
    title: str
    severity: Severity
    sentence: str = ""
    todo: str = ""


class House(Protocol):
    """Built in `config.command`; tests hand in one of their own."""

    def start(self) -> Ports:
        """Read the settings, start Django, and give the ports.

        Services hold rows, so they are imported only after this.
        """

    def keyring(self) -> LocalKeyService:
        """The keyring of this installation, after `start`."""

    def prepare(self) -> None:
        """Bring the database to the present shape; makes it if there is none."""

    def gateway(self) -> str:
        """The name of the texting gateway in the settings."""

    def examine(self) -> Sequence[Checked]:
        """Run every deploy check, those that need the database included, if it is there."""

    def serve(self, host: str | None, port: int | None) -> None:
        """Answer web requests until stopped."""

    def work(self) -> None:
        """Submit, receive and reconcile until stopped."""


def house_of(context: typer.Context) -> House:
    """The house that `build_app` was handed."""
    return cast("House", context.obj)
