"""The operator at this command line: one practice, and a name for the audit log."""

from __future__ import annotations

import os
import pwd
from typing import TYPE_CHECKING, Annotated
from uuid import UUID

import typer

if TYPE_CHECKING:
    from quietline.kernel.access import Actor

PracticeOption = Annotated[
    UUID | None, typer.Option("--practice", help="Which practice, where there are several.")
]
PatientOption = Annotated[UUID, typer.Option("--patient", help="The patient's id.")]


def operator_of(practice: UUID | None) -> Actor:
    """The operator within the named practice, or the only one. Call after `start`."""
    from quietline.services.operators import operator

    return operator(practice, origin=_origin())


def upkeep_operator() -> Actor:
    """The operator for what concerns every practice at once. Call after `start`."""
    from quietline.services import operators

    return operators.upkeep_operator(origin=_origin())


def _origin() -> str:
    """The account at this machine, so that the log can tell one operator from another."""
    try:
        name = pwd.getpwuid(os.getuid()).pw_name
    except KeyError:
        return "cli"
    return f"cli {name}" if name.isprintable() else "cli"
