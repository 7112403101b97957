"""What all tests share: the database engine, the ports, and a cast of people.

`QUIETLINE_TEST_DATABASE` chooses the engine: sqlite (default) or postgresql, for which the run
starts a cluster of its own.
"""

from __future__ import annotations

import os
import sys
import tempfile
from contextlib import ExitStack
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

_ENGINE = os.environ.get("QUIETLINE_TEST_DATABASE", "sqlite")
_FOLDER = Path(tempfile.mkdtemp(prefix="quietline-test-"))
_STACK = ExitStack()

os.environ.update(
    QUIETLINE_ENV="test",
    QUIETLINE_DATA=str(_FOLDER),
    QUIETLINE_BASE_URL="http://testserver",
    QUIETLINE_GATEWAY="sandbox",
    QUIETLINE_GATEWAY_ACCOUNT="ACtest",
    QUIETLINE_GATEWAY_TOKEN="test-token",
    DJANGO_SETTINGS_MODULE="quietline.config.settings",
)

pytest_plugins = ["engines.locks", "engines.rows", "cast.people", "cast.running", "cast.browsing"]


def pytest_configure(config: pytest.Config) -> None:
    """Start the cluster once, in the process that distributes the work; then set Django up.

    Test modules import rows and services at their top, so Django must be ready by then.
    """
    starts = _ENGINE == "postgresql" and not hasattr(config, "workerinput")
    if starts and "QUIETLINE_DATABASE_URL" not in os.environ:
        from engines.postgresql import running_cluster

        os.environ["QUIETLINE_DATABASE_URL"] = _STACK.enter_context(running_cluster())
    import django
    from django.conf import settings

    django.setup()
    if _ENGINE == "sqlite":
        # In memory, threads lock each other out at once; over a file they wait their turn.
        settings.DATABASES["default"]["TEST"]["NAME"] = str(_FOLDER / "test.sqlite3")


@pytest.hookimpl(tryfirst=True)
def pytest_sessionstart(session: pytest.Session) -> None:
    """Before processes are started to share the work: let each choose a data folder of its own.

    With the settings named in its environment, such a process would load them before it comes to
    this file, and work on the keyring of this one.
    """
    if getattr(session.config.option, "numprocesses", None):
        os.environ.pop("DJANGO_SETTINGS_MODULE", None)


def pytest_unconfigure(config: pytest.Config) -> None:
    _STACK.close()


@pytest.fixture(scope="session")
def run_folder() -> Path:
    """The data folder of this process of the run."""
    return _FOLDER


@pytest.fixture(scope="session")
def engine() -> str:
    """The name of the engine this run is on."""
    return _ENGINE
