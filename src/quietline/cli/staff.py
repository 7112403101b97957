"""`quietline staff`: who works here, with which role; and the end of that."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated, Any

import typer

from quietline.cli.house import house_of
from quietline.cli.operators import PracticeOption, operator_of
from quietline.kernel.access import Role

if TYPE_CHECKING:
    from quietline.services.staff_accounts import StaffView

_Email = Annotated[str, typer.Argument(metavar="EMAIL", help="The address they sign in with.")]


def list_staff(
    context: typer.Context,
    *,
    as_json: Annotated[bool, typer.Option("--json", help="Answer with JSON.")] = False,
    practice: PracticeOption = None,
) -> None:
    """List everybody with an account, those whose account has ended too."""
    house_of(context).start()
    from quietline.services import staff_accounts

    people = staff_accounts.list_staff(operator_of(practice))
    if as_json:
        from quietline.cli.documents import say_json

        say_json([_fields(one) for one in people])
    else:
        _show(people)


def role(
    context: typer.Context,
    email: _Email,
    new_role: Annotated[Role, typer.Argument(metavar="ROLE", help="What they may do from now on.")],
    *,
    practice: PracticeOption = None,
) -> None:
    """Give a person another role. It holds from their next click on."""
    ports = house_of(context).start()
    from quietline.services import staff_accounts

    staff_accounts.change_role(ports, operator_of(practice), email, new_role)
    typer.echo(f"The role is {_words(new_role)} now.")


def deactivate(context: typer.Context, email: _Email, *, practice: PracticeOption = None) -> None:
    """End a person's account, their sessions and the API keys that act for them, at once.

    For whoever leaves (45 CFR 164.308(a)(3)(ii)(C)). What they wrote stays on record. Keys that
    act for nobody stay: look at quietline api-key list, too.
    """
    ports = house_of(context).start()
    from quietline.services import staff_accounts

    ended = staff_accounts.deactivate(ports, operator_of(practice), email)
    typer.echo(
        f"The account is closed. Sessions ended: {ended.sessions}. "
        f"API keys revoked: {ended.api_keys}."
    )


def reset_second_factor(
    context: typer.Context, email: _Email, *, practice: PracticeOption = None
) -> None:
    """Forget a person's second factors, after a lost or broken phone, and end their sessions.

    Until they sign in and set one up, the password alone opens the account's door. Be sure who
    asks, and stay with them while they do it.
    """
    ports = house_of(context).start()
    from quietline.services import staff_accounts

    staff_accounts.reset_second_factor(ports, operator_of(practice), email)
    typer.echo("The second factor is forgotten. The next sign-in asks to set one up.")


def reset_password(
    context: typer.Context,
    email: _Email,
    *,
    from_stdin: Annotated[
        bool, typer.Option("--password-stdin", help="Read it from standard input, one line.")
    ] = False,
    practice: PracticeOption = None,
) -> None:
    """Give a person a new password, which is asked for, and end their sessions.

    The second factor stays. The person changes the password after signing in.
    """
    ports = house_of(context).start()
    from quietline.services import staff_accounts

    actor = operator_of(practice)
    staff_accounts.member_of(actor, email)
    password = _read_password(from_stdin=from_stdin)
    staff_accounts.reset_password(ports, actor, email, password)
    typer.echo("The password is changed.")


def _read_password(*, from_stdin: bool) -> str:
    if from_stdin:
        return sys.stdin.readline().rstrip("\r\n")
    answer: str = typer.prompt("New password", hide_input=True, confirmation_prompt=True, err=True)
    return answer


def _show(people: tuple[StaffView, ...]) -> None:
    from quietline.cli.screen import listing, screen, shown

    table = listing("Email", "Name", "Role", "Second factor", "Account")
    for one in people:
        table.add_row(
            one.email,
            shown(one.name),
            _words(one.role),
            "set up" if one.second_factor else "not yet",
            "open" if one.is_active else "closed",
        )
    screen().print(table if people else "Nobody has an account.")


def _fields(one: StaffView) -> dict[str, Any]:
    return {
        "id": str(one.id),
        "email": one.email,
        "name": one.name,
        "role": one.role.value,
        "second_factor": one.second_factor,
        "active": one.is_active,
    }


def _words(role_of: Role) -> str:
    return role_of.value.replace("_", " ")
