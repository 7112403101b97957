"""A failure is one line, and shows nothing of what was worked on."""

from __future__ import annotations

import sqlite3
import subprocess
import sys

import pytest

from quietline.cli.failures import failure_line
from quietline.formats.tables import read_table
from quietline.kernel.codes import Code
from quietline.kernel.errors import InvalidInput, NotFound

SECRET = "Secretname"


def _inside_the_source() -> Exception:
    try:
        list(read_table(SECRET, {}, ()))  # type: ignore[arg-type]
    except AttributeError as error:
        return error
    raise AssertionError


@pytest.mark.parametrize(
    ("error", "line"),
    [
        (NotFound(), "not_found: There is nothing here that you can open."),
        (InvalidInput(Code.PHONE_INVALID, "No."), "phone.invalid: No."),
        (sqlite3.OperationalError(SECRET), "database.unavailable: The database cannot be"),
        (FileNotFoundError(2, SECRET), "file.unusable: This file cannot be read"),
        (ValueError(SECRET), "internal.error: Quietline stopped at an unknown place (ValueError)."),
        (_inside_the_source(), "internal.error: Quietline stopped at formats/tables.py:"),
    ],
)
def test_a_failure_is_one_line_for_a_person(error: Exception, line: str) -> None:
    """A code and a sentence; of a fault of our own, its place in the source."""
    found = failure_line(error)
    assert found.startswith(line)
    assert "\n" not in found


@pytest.mark.parametrize("error", [ValueError(SECRET), OSError(2, SECRET), KeyError(SECRET)])
def test_a_failure_never_shows_its_values(error: Exception) -> None:
    """They could be a patient's."""
    assert SECRET not in failure_line(error)


def test_no_traceback_reaches_the_terminal() -> None:
    """The command installs the one line in place of Python's own report."""
    program = (
        "import sys; sys.argv = ['quietline', 'import', 'patients', '/nowhere/Secretname.csv'];"
        "from quietline.config.command import main; main()"
    )
    environment = {"QUIETLINE_ENV": "nonsense"}
    done = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        check=False,
        env=environment,
    )
    sentence = "settings.invalid: QUIETLINE_ENV must be demo, test or production.\n"
    assert (done.returncode, done.stdout, done.stderr) == (1, "", sentence)
