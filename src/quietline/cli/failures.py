"""How a failure is said: one line, a code and a sentence, and nothing of what was worked on.

A traceback shows values, and values here are PHI; so none is ever printed. What is broken in the
program itself is named by its place in the source.
"""

from __future__ import annotations

import sys
from pathlib import Path
from traceback import walk_tb
from types import TracebackType
from typing import Final

from quietline.kernel.codes import SENTENCES, Code
from quietline.kernel.errors import QuietlineError

_DATABASE: Final = ("django.db", "sqlite3", "psycopg")
_UNREACHABLE: Final = {"OperationalError", "InterfaceError", "ProgrammingError"}
_PACKAGE: Final = str(Path(__file__).resolve().parent.parent)


def failure_line(error: BaseException) -> str:
    """One line for a person, without a value of anybody's."""
    if isinstance(error, QuietlineError):
        return f"{error.code}: {error.sentence}"
    if type(error).__module__.startswith(_DATABASE) and type(error).__name__ in _UNREACHABLE:
        return f"{Code.DATABASE_UNAVAILABLE}: {SENTENCES[Code.DATABASE_UNAVAILABLE]}"
    if isinstance(error, OSError):
        return f"{Code.FILE_UNUSABLE}: {SENTENCES[Code.FILE_UNUSABLE]}"
    return (
        f"internal.error: Quietline stopped at {_place(error)} ({type(error).__name__}). "
        "Nothing more is shown, because it could hold patients' data."
    )


def say_failure(
    _kind: type[BaseException], error: BaseException, _trace: TracebackType | None
) -> None:
    """For `sys.excepthook`: nothing but the one line reaches standard error."""
    sys.stderr.write(failure_line(error) + "\n")


def _place(error: BaseException) -> str:
    """The innermost line of our own source that the failure went through."""
    ours = [
        f"{Path(frame.f_code.co_filename).relative_to(_PACKAGE)}:{line}"
        for frame, line in walk_tb(error.__traceback__)
        if frame.f_code.co_filename.startswith(_PACKAGE)
    ]
    return ours[-1] if ours else "an unknown place"
