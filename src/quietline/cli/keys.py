"""`quietline keys`: rotate the wrapping key, destroy a patient's key."""

from __future__ import annotations

from typing import Annotated

import typer

from quietline.cli.house import house_of
from quietline.cli.operators import (
    PatientOption,
    PracticeOption,
    operator_of,
    upkeep_operator,
)


def rotate(context: typer.Context) -> None:
    """Make a new wrapping key and bring every data key under it, while everything runs.

    It may be stopped and started again at any point.
    """
    house = house_of(context)
    ports = house.start()
    from rich.progress import Progress

    from quietline.cli.screen import aside
    from quietline.services.key_rotation import rotate as rotate_keys

    keyring = house.keyring()
    done = 0
    console = aside()
    with Progress(console=console, transient=True, disable=not console.is_terminal) as bar:
        task = bar.add_task("Keys", total=None)
        for step in rotate_keys(ports, upkeep_operator(), keyring):
            done = step.done
            bar.update(task, completed=step.done, total=step.total)
    keys = "1 data key is" if done == 1 else f"{done:,} data keys are"
    typer.echo(f"{keys} now under wrapping key {keyring.current_key_id}.")
    typer.echo("Back up the keyring file now: older backups of it cannot open what is sealed next.")


def destroy(
    context: typer.Context,
    *,
    patient: PatientOption,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask again.")] = False,
    practice: PracticeOption = None,
) -> None:
    """Destroy a patient's data key: what it sealed cannot be read from this database any more.

    It does not reach backups. One from before still holds the wrapped key, and opens until the
    wrapping key is rotated and every older copy of the keyring is removed.
    """
    ports = house_of(context).start()
    from quietline.services.patients import destroy_key

    actor = operator_of(practice)
    if not yes:
        typer.echo("What this database holds of the patient becomes unreadable.", err=True)
        typer.confirm("Destroy the key?", abort=True, err=True)
    destroy_key(ports, actor, patient)
    typer.echo("The key is destroyed in this database.")
    typer.echo("Backups from before can still be opened with a keyring of that time.")
    typer.echo("To end that: quietline keys rotate, then remove every older copy of keyring.json.")
