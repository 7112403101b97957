"""The entry point `quietline`: the house the commands live in, built as far as they ask."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from typer.main import get_command

from quietline.cli import BRANCHES, Checked, build_app
from quietline.cli.failures import say_failure
from quietline.kernel.codes import Code
from quietline.kernel.errors import InvalidInput

if TYPE_CHECKING:
    from types import FrameType

    from quietline.config.environment import Environment
    from quietline.infra.keys import LocalKeyService
    from quietline.services.ports import Ports


class Installation:
    """The installation on this machine, as the environment describes it."""

    def start(self) -> Ports:
        self.environment()
        os.environ.setdefault("DJANGO_SETTINGS_MODULE", "quietline.config.settings")
        import django

        django.setup()

        from quietline.config.wiring import ports

        return ports()

    def environment(self) -> Environment:
        """The settings. Raises InvalidInput(settings.invalid) for one that cannot be used."""
        from quietline.config.environment import SettingInvalidError, read_environment

        try:
            return read_environment()
        except SettingInvalidError as error:
            raise InvalidInput(Code.SETTING_INVALID, str(error)) from None

    def keyring(self) -> LocalKeyService:
        from django.conf import settings

        keyring: LocalKeyService = settings.KEYRING
        return keyring

    def prepare(self) -> None:
        environment = self.environment()
        environment.data.mkdir(mode=0o700, parents=True, exist_ok=True)
        from quietline.infra.keys import LocalKeyService

        LocalKeyService.create(environment.keys / "keyring.json")
        self.start()
        from quietline.config.migrate import migrate_if_needed

        migrate_if_needed()

    def gateway(self) -> str:
        return self.environment().gateway

    def examine(self) -> Sequence[Checked]:
        from quietline.config.checks import examine

        return examine(self.environment(), self.start)

    def serve(self, host: str | None, port: int | None) -> None:
        environment = self.environment()
        self.start()
        import uvicorn

        uvicorn.run(
            "quietline.config.asgi:application",
            host=host or environment.host,
            port=port or environment.port,
            # Paths hold link tokens, so there is no log of them.
            access_log=False,
            log_level="warning",
            server_header=False,
            proxy_headers=False,
            timeout_graceful_shutdown=3,
        )

    def work(self) -> None:
        ports = self.start()
        from threading import Event

        from quietline.jobs import worker

        stop = Event()

        def end(_signal: int, _frame: FrameType | None) -> None:
            stop.set()

        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, end)
        worker.run(ports, stop)


def main() -> None:
    """Run one command. Whatever goes wrong is said in one line without anybody's data."""
    sys.excepthook = say_failure
    os.umask(0o077)  # whatever a command writes is for this account alone
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]
    asked = [word for word in sys.argv[1:2] if word in BRANCHES]
    get_command(build_app(Installation(), asked or None))(prog_name="quietline")


if __name__ == "__main__":
    main()
