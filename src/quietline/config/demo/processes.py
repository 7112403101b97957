"""The process tree of the demonstration: started together, ended together."""

from __future__ import annotations

import ctypes
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

_GRACE_SECONDS = 8.0
_PR_SET_PDEATHSIG = 1


class Processes:
    """Children of this process, each in a session of its own so that Ctrl-C reaches only us."""

    def __init__(self, environment: Mapping[str, str], logs: Path) -> None:
        self._environment = dict(environment)
        self._logs = logs
        logs.mkdir(mode=0o700, exist_ok=True)
        self._children: dict[str, subprocess.Popen[bytes]] = {}

    def start(self, name: str, module: str, *arguments: str) -> None:
        """Start `python -m module`; what it writes goes into a log file of its own."""
        with (self._logs / f"{name}.log").open("ab") as log:
            child = subprocess.Popen(  # noqa: S603 - our own modules
                [sys.executable, "-m", module, *arguments],
                env=self._environment,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
                preexec_fn=_end_with_parent,  # noqa: PLW1509 - set before any thread is started
            )
        self._children[name] = child

    def ended(self) -> str | None:
        """The log of the first child that ended by itself, or None."""
        for name, child in self._children.items():
            if child.poll() is not None:
                return str(self._logs / f"{name}.log")
        return None

    def stop(self) -> None:
        """Ask all to end, the last started first; insist after a while."""
        for child in reversed(self._children.values()):
            child.terminate()
        deadline = time.monotonic() + _GRACE_SECONDS
        for child in self._children.values():
            try:
                child.wait(max(0.1, deadline - time.monotonic()))
            except subprocess.TimeoutExpired:
                child.kill()
                child.wait()


def free_port(wanted: int, *, avoid: Sequence[int] = ()) -> int:
    """`wanted` if it is free on the loopback, else any free port."""
    for port in (wanted, 0):
        if port in avoid:
            continue
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                continue
            return int(probe.getsockname()[1])
    raise OSError("no port is free")


def _end_with_parent() -> None:
    """On Linux, have the kernel end this child when its parent dies without saying goodbye."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGTERM)
