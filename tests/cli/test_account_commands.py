"""`quietline staff` and `quietline api-key`: what an administrator of machines does by command."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest
from typer.testing import Result

Run = Callable[..., Result]
ROSA = "rosa@maple.example"
PASSWORD = "seven-quiet-herons-fly"


def rosa():
    from quietline.records.staff.models import StaffMember

    return StaffMember.objects.get(email=ROSA)


def make_key(run: Run, *more: str) -> str:
    found = run("api-key", "create", "Scheduler", "--scope", "messages:send", *more)
    assert found.exit_code == 0, found.stderr
    return found.stdout.strip()


def keys(run: Run) -> list[dict]:
    return json.loads(run("api-key", "list", "--json").stdout)


def test_a_key_is_printed_alone_so_that_a_script_can_keep_it(run: Run) -> None:
    """The sentence about it goes to standard error."""
    from quietline.services.api_keys import actor_for_key

    actor = actor_for_key(make_key(run, "--scope", "check"), "api")
    assert actor is not None
    assert {scope.value for scope in actor.scopes} == {"messages:send", "check"}


def test_a_key_may_act_for_a_person(run: Run, cast) -> None:
    """Named by the address that people know."""
    from quietline.services.api_keys import actor_for_key

    actor = actor_for_key(make_key(run, "--acts-for", ROSA), "api")
    assert actor is not None
    assert actor.acts_for == cast.receptionist.id


def test_a_key_for_a_stranger_is_refused(run: Run) -> None:
    """A slip in the address must not make a key of the practice's own."""
    found = run("api-key", "create", "A", "--scope", "check", "--acts-for", "x@maple.example")
    assert str(found.exception).startswith("not_found")
    assert keys(run) == []


@pytest.mark.parametrize("scopes", [(), ("--scope", "everything")])
def test_a_key_needs_scopes_that_exist(run: Run, scopes: tuple[str, ...]) -> None:
    """A wrong option."""
    assert run("api-key", "create", "A", *scopes).exit_code == 2


def test_the_list_shows_how_a_key_begins_and_not_the_key(run: Run) -> None:
    """On the screen and as fields."""
    secret = make_key(run)
    for shown in (run("api-key", "list").stdout, run("api-key", "list", "--json").stdout):
        assert secret[:9] in shown
        assert secret[:10] not in shown


def test_a_key_is_revoked_by_how_it_begins(run: Run) -> None:
    """As the list shows it."""
    make_key(run)
    assert run("api-key", "revoke", keys(run)[0]["prefix"]).exit_code == 0
    assert keys(run)[0]["revoked_at"] is not None


def test_revoking_what_is_not_there_says_so(run: Run) -> None:
    """A slip must not pass for done."""
    assert str(run("api-key", "revoke", "ql_nobody").exception).startswith("not_found")


def test_the_staff_are_listed(run: Run) -> None:
    """For a review of accounts, on the screen and as fields."""
    people = json.loads(run("staff", "list", "--json").stdout)
    assert [one["role"] for one in people if one["email"] == ROSA] == ["receptionist"]
    assert ROSA in run("staff", "list").stdout


def test_a_role_is_changed(run: Run) -> None:
    """By one word of the roles there are."""
    assert run("staff", "role", ROSA, "nurse").exit_code == 0
    assert rosa().role == "nurse"
    assert run("staff", "role", ROSA, "king").exit_code == 2


def test_leaving_ends_the_account_and_says_what_ended(run: Run) -> None:
    """Sessions and keys are counted."""
    make_key(run, "--acts-for", ROSA)
    found = run("staff", "deactivate", ROSA)
    assert not rosa().is_active
    assert "API keys revoked: 1." in found.stdout


def test_a_second_factor_is_forgotten(run: Run) -> None:
    """After a lost phone."""
    from allauth.mfa.models import Authenticator

    Authenticator.objects.create(user=rosa(), type=Authenticator.Type.TOTP, data={})
    assert run("staff", "reset-second-factor", ROSA).exit_code == 0
    assert not Authenticator.objects.exists()


@pytest.mark.parametrize(
    ("arguments", "typed"),
    [((), f"{PASSWORD}\n{PASSWORD}\n"), (("--password-stdin",), f"{PASSWORD}\n")],
)
def test_a_password_is_typed_or_piped_and_never_shown(
    run: Run, arguments: tuple[str, ...], typed: str
) -> None:
    """It stands neither on the screen nor in the shell's history."""
    found = run("staff", "reset-password", ROSA, *arguments, typed=typed)
    assert rosa().check_password(PASSWORD)
    assert PASSWORD not in found.stdout + found.stderr


def test_a_weak_password_is_refused_with_its_reason(run: Run) -> None:
    """As at the page where people change it themselves."""
    found = run("staff", "reset-password", ROSA, "--password-stdin", typed="short\n")
    assert "too short" in str(found.exception)


def test_a_password_for_a_stranger_is_not_asked_for(run: Run) -> None:
    """The slip is said first."""
    found = run("staff", "reset-password", "x@maple.example")
    assert str(found.exception).startswith("not_found")
