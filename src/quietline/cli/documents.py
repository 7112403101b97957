"""Files and JSON at the command line: read whole, written whole or not at all."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

import typer

from quietline.kernel.codes import Code
from quietline.kernel.errors import InvalidInput


def say_json(fields: Any) -> None:  # noqa: ANN401 - any JSON value
    """One document on standard output, indented; ASCII, so that any terminal passes it on."""
    typer.echo(json.dumps(fields, indent=2))


def read_text(path: Path) -> str:
    """A whole small file. Raises InvalidInput when it cannot be read as text."""
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, ValueError):
        raise InvalidInput(Code.FILE_UNUSABLE) from None


@contextmanager
def writing(path: Path) -> Iterator[IO[bytes]]:
    """A new file that only the owner may read. Nothing is left if the writing fails."""
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        raise InvalidInput(Code.FILE_UNUSABLE, "There is already a file of this name.") from None
    except OSError:
        raise InvalidInput(Code.FILE_UNUSABLE) from None
    done = False
    try:
        with os.fdopen(handle, "wb") as sink:
            yield sink
        done = True
    finally:
        if not done:
            path.unlink()


def proofs_in(text: str) -> Iterator[str]:
    """The proofs in a file: one document, one a line, or what `explain --json` wrote."""
    try:
        whole = json.loads(text)
    except (ValueError, RecursionError):
        yield from (line for line in text.splitlines() if line.strip())
        return
    if isinstance(whole, dict) and isinstance(whole.get("proofs"), list):
        yield from (json.dumps(proof) for proof in whole["proofs"])
    else:
        yield text
