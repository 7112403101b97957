"""A PostgreSQL cluster of the tests' own: started in a temporary folder, reached by a socket in it.

PostgreSQL does not run as root; there the cluster is started as an unprivileged user.
"""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_HOMES = sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
_UNPRIVILEGED = ("postgres", "nobody")
_FAST = "-c fsync=off -c full_page_writes=off -c synchronous_commit=off -c max_connections=80"


class PostgresqlMissingError(Exception):
    """No PostgreSQL server is installed."""


def find_server() -> Path:
    """The folder that holds initdb and pg_ctl. Raises PostgresqlMissingError."""
    on_path = shutil.which("initdb")
    homes = [*_HOMES, *([Path(on_path).parent] if on_path else [])]
    for home in homes:
        if (home / "initdb").exists() and (home / "pg_ctl").exists():
            return home
    raise PostgresqlMissingError(
        "PostgreSQL is not installed. On Debian: apt-get install postgresql"
    )


@contextmanager
def running_cluster() -> Iterator[str]:
    """A fresh cluster; yields the URL of its database `postgres`."""
    server = find_server()
    home = Path(tempfile.mkdtemp(prefix="quietline-pg-"))
    user = _user()
    if user is not None:
        os.chown(home, user, -1)
    data = home / "data"
    try:
        _run(server / "initdb", "-D", data, "-U", "quietline", "-A", "trust", "-N", user=user)
        options = f"-c listen_addresses='' -k {home} {_FAST}"
        log = home / "log"
        _run(server / "pg_ctl", "-D", data, "-w", "-l", log, "-o", options, "start", user=user)
        yield f"postgres://quietline@/postgres?host={home}"
    finally:
        if (data / "postmaster.pid").exists():
            _run(server / "pg_ctl", "-D", data, "-m", "immediate", "stop", user=user)
        shutil.rmtree(home, ignore_errors=True)


def _user() -> int | None:
    if os.geteuid() != 0:
        return None
    for name in _UNPRIVILEGED:
        try:
            return pwd.getpwnam(name).pw_uid
        except KeyError:
            continue
    raise PostgresqlMissingError("There is no unprivileged user to run PostgreSQL as.")


def _run(*command: object, user: int | None) -> None:
    subprocess.run(
        [str(word) for word in command],
        check=True,
        stdout=subprocess.DEVNULL,
        stdin=subprocess.DEVNULL,
        user=user,
        cwd="/",
        env={"PATH": "/usr/bin:/bin", "LC_ALL": "C"},
    )
