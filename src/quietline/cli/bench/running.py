"""The contenders, each measured in a process of its own, so that none pays for another."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any, Final

from quietline.kernel.policy import POLICY_VERSION

_HERE: Final = Path(__file__).parent
_CHILD: Final = _HERE / "child.py"
_LONGEST: Final = 300.0
INSTALL: Final = "pip install -r requirements/bench.txt"


@dataclass(frozen=True, slots=True)
class Contender:
    """`file` holds its `load`; `package` is what must be installed for it, if not part of us."""

    name: str
    title: str
    file: Path
    package: str | None = None


@dataclass(frozen=True, slots=True)
class Figures:
    """What was measured. Memory is the highest that was resident, `bare_mb` that before loading."""

    messages_per_second: float
    p50_us: float
    p99_us: float
    memory_mb: float
    bare_mb: float
    load_ms: float


@dataclass(frozen=True, slots=True)
class Row:
    """Figures, or the reason why there are none; `broken` when there should be some."""

    contender: Contender
    figures: Figures | None = None
    version: str | None = None
    reason: str | None = None
    broken: bool = False


CONTENDERS: Final = (
    Contender("engine", "Quietline", _HERE / "contenders/engine.py"),
    Contender("presidio", "Presidio", _HERE / "contenders/presidio.py", "presidio-analyzer"),
    Contender("keywords", "List of words", _HERE / "contenders/keywords.py"),
)


def measure(
    contender: Contender, texts: Sequence[str], seconds: float, longest: float = _LONGEST
) -> Row:
    """Start the contender's process, wait for its end; `longest` seconds, then it is stopped."""
    try:
        done = subprocess.run(  # noqa: S603 - our own interpreter and files
            [sys.executable, "-P", str(_CHILD), str(contender.file), str(seconds)],
            input=json.dumps(texts),
            capture_output=True,
            text=True,
            timeout=longest,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return Row(contender, reason=f"not done after {longest:.0f} seconds", broken=True)
    answer = _answer(done.stdout)
    if "missing" in answer:
        return _missing(contender, answer["missing"])
    if done.returncode or not answer:
        kind = answer.get("failed", "no answer")
        return Row(contender, reason=f"it stopped ({kind})", broken=True)
    return Row(contender, Figures(**answer), _version(contender))


def _answer(output: str) -> dict[str, Any]:
    """The last line; what a contender itself may print stands before it."""
    last = (output.splitlines() or [""])[-1]
    found: dict[str, Any] = json.loads(last) if last.startswith("{") else {}
    return found


def _missing(contender: Contender, module: str) -> Row:
    if contender.package is None:
        return Row(contender, reason=f"the module {module} is missing", broken=True)
    return Row(contender, reason=f"not installed: {INSTALL}")


def _version(contender: Contender) -> str | None:
    if contender.name == "engine":
        return POLICY_VERSION
    try:
        return version(contender.package) if contender.package else None
    except PackageNotFoundError:
        return None
