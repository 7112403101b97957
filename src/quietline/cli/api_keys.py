"""`quietline api-key`: keys for programs, made, listed and ended."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from quietline.cli.house import house_of
from quietline.cli.operators import PracticeOption, operator_of
from quietline.kernel.access import Scope

if TYPE_CHECKING:
    from quietline.services.api_keys import ApiKeyView


def create(
    context: typer.Context,
    name: Annotated[str, typer.Argument(help="What the key is for, in your words.")],
    *,
    scope: Annotated[list[Scope], typer.Option(help="What it opens. May be given more than once.")],
    acts_for: Annotated[
        str | None,
        typer.Option(
            metavar="EMAIL", help="Whose own key it is; what it sends is sent by that person."
        ),
    ] = None,
    practice: PracticeOption = None,
) -> None:
    """Make a key for a program. It is shown once; afterwards nobody can read it again.

    A scheduler or an interface gets a key that acts for nobody: what it sends waits for day where
    the patient is.
    """
    ports = house_of(context).start()
    from quietline.services import api_keys, staff_accounts

    actor = operator_of(practice)
    person = None if acts_for is None else staff_accounts.member_of(actor, acts_for)
    new = api_keys.NewApiKey(name, frozenset(scope), acts_for=person)
    secret = api_keys.create(ports, actor, new)
    typer.echo("The key, shown now and never again:", err=True)
    typer.echo(secret)


def list_keys(
    context: typer.Context,
    *,
    as_json: Annotated[bool, typer.Option("--json", help="Answer with JSON.")] = False,
    practice: PracticeOption = None,
) -> None:
    """List the keys by how they begin; the keys themselves are kept nowhere."""
    house_of(context).start()
    from quietline.services import api_keys

    keys = api_keys.list_keys(operator_of(practice))
    if as_json:
        from quietline.cli.documents import say_json

        say_json([_fields(key) for key in keys])
    else:
        _show(keys)


def revoke(
    context: typer.Context,
    prefix: Annotated[str, typer.Argument(help="How the key begins, as the list shows it.")],
    *,
    practice: PracticeOption = None,
) -> None:
    """End a key at once and for good."""
    ports = house_of(context).start()
    from quietline.services import api_keys

    api_keys.revoke(ports, operator_of(practice), prefix)
    typer.echo("The key opens nothing any more.")


def _show(keys: tuple[ApiKeyView, ...]) -> None:
    from quietline.cli.screen import listing, screen, shown

    table = listing("Key", "Name", "Scopes", "Acts for", "Made", "Ended")
    for key in keys:
        table.add_row(
            key.prefix,
            shown(key.name),
            ", ".join(scope.value for scope in key.scopes),
            key.acts_for or "",
            f"{key.created_at:%Y-%m-%d}",
            "" if key.revoked_at is None else f"{key.revoked_at:%Y-%m-%d %H:%M} UTC",
        )
    screen().print(table if keys else "There are no keys.")


def _fields(key: ApiKeyView) -> dict[str, Any]:
    return {
        "id": str(key.id),
        "prefix": key.prefix,
        "name": key.name,
        "scopes": [scope.value for scope in key.scopes],
        "acts_for": key.acts_for,
        "created_at": key.created_at.isoformat(),
        "revoked_at": None if key.revoked_at is None else key.revoked_at.isoformat(),
    }
