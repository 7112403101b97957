"""The tree of commands, a branch each. A branch is imported only when it is grown, so that
`quietline check` does not wait for what it never uses. Examples stand under each command's help.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

import typer

if TYPE_CHECKING:
    from quietline.cli.house import House


def build_app(house: House, branches: Iterable[str] | None = None) -> typer.Typer:
    """The command line, living in this house; with all its branches, or the named ones."""
    app = _group("Compliant texting that a medical practice runs itself.")

    @app.callback()
    def _enter(
        context: typer.Context,
        version: bool = typer.Option(False, "--version", help="Say the version."),  # noqa: FBT001
    ) -> None:
        context.obj = house
        if version:
            _say_version()
        if context.invoked_subcommand is None:
            typer.echo(context.get_help())
            raise typer.Exit

    for branch in BRANCHES if branches is None else branches:
        BRANCHES[branch](app)
    return app


def _check(app: typer.Typer) -> None:
    from quietline.cli.check import check

    _add(
        app,
        "check",
        check,
        'quietline check "Your biopsy came back benign"',
        "quietline check --jsonl < texts.jsonl",
        'quietline check --inbound "STOP"',
    )


def _evaluate(app: typer.Typer) -> None:
    from quietline.cli.evaluate import evaluate

    _add(
        app,
        "evaluate",
        evaluate,
        "quietline evaluate labelled.jsonl",
        "quietline evaluate labelled.jsonl --json",
        "quietline evaluate labelled.jsonl --errors",
    )


def _bench(app: typer.Typer) -> None:
    from quietline.cli import bench

    group = _branch(app, "bench", "Measure what Quietline costs on this machine.")
    _add(
        group,
        "policy",
        bench.policy,
        "quietline bench policy",
        "quietline bench policy --texts texts.jsonl --json",
    )


def _scan(app: typer.Typer) -> None:
    from quietline.cli.scan import scan

    _add(
        app,
        "scan",
        scan,
        "quietline scan sms-log.csv",
        "quietline scan sms-log.csv --json > leaks.json",
    )


def _templates(app: typer.Typer) -> None:
    from quietline.cli.templates import audit

    group = _branch(app, "templates", "Check templates before anybody sends them.")
    _add(
        group,
        "audit",
        audit,
        "quietline templates audit templates.csv",
        'quietline templates audit --text "Hi {first_name}, see you on {date} at {time}"',
        'quietline templates audit list.jsonl --clinician "Ana Ruiz" --location "North Office"',
    )


def _send(app: typer.Typer) -> None:
    from quietline.cli.send import send

    example = 'quietline send --patient ID --purpose appointments "See you at 3 PM"'
    _add(app, "send", send, example)


def _explain(app: typer.Typer) -> None:
    from quietline.cli.explain import explain

    _add(app, "explain", explain, "quietline explain MESSAGE", "quietline explain MESSAGE --json")


def _import(app: typer.Typer) -> None:
    from quietline.cli.patients import import_patients

    group = _branch(app, "import", "Bring in what another system exported.")
    _add(
        group,
        "patients",
        import_patients,
        "quietline import patients list.csv",
        "quietline import patients list.csv --dry-run",
    )


def _audit(app: typer.Typer) -> None:
    from quietline.cli import audit

    group = _branch(app, "audit", "Verify, export and prove the audit log.")
    _add(
        group,
        "verify",
        audit.verify,
        "quietline audit verify",
        "quietline audit verify --export audit.jsonl --public-key KEY",
    )
    _add(group, "export", audit.export, "quietline audit export audit.jsonl")
    _add(
        group,
        "prove",
        audit.prove,
        "quietline audit prove 42 > proof.json",
        "quietline audit prove --check proof.json --public-key KEY",
    )
    _add(group, "public-key", audit.public_key, "quietline audit public-key > log.pub")
    _add(group, "replace-key", audit.replace_key, "quietline audit replace-key")


def _keys(app: typer.Typer) -> None:
    from quietline.cli import keys

    group = _branch(app, "keys", "Change or destroy the keys that seal patients' data.")
    _add(group, "rotate", keys.rotate, "quietline keys rotate")
    _add(group, "destroy", keys.destroy, "quietline keys destroy --patient ID")


def _doctor(app: typer.Typer) -> None:
    from quietline.cli.doctor import doctor

    _add(app, "doctor", doctor, "quietline doctor", "quietline doctor --json")


def _setup(app: typer.Typer) -> None:
    from quietline.cli.practice import setup

    _add(app, "setup", setup, "quietline setup")


def _upgrade(app: typer.Typer) -> None:
    from quietline.cli.practice import upgrade

    _add(app, "upgrade", upgrade, "quietline upgrade")


def _practice(app: typer.Typer) -> None:
    from quietline.cli import practice

    group = _branch(app, "practice", "The practice's people and its agreements with vendors.")
    _add(
        group,
        "add-staff",
        practice.add_staff,
        "quietline practice add-staff --email rosa@clinic.example --role receptionist "
        '--name "Rosa Ortiz"',
    )
    _add(
        group,
        "add-agreement",
        practice.add_agreement,
        "quietline practice add-agreement --vendor Twilio --gateway twilio --signed 2026-01-15",
    )


def _staff(app: typer.Typer) -> None:
    from quietline.cli import staff

    group = _branch(app, "staff", "Accounts of the staff: roles, leaving, lost phones.")
    _add(group, "list", staff.list_staff, "quietline staff list")
    _add(group, "role", staff.role, "quietline staff role rosa@clinic.example nurse")
    _add(group, "deactivate", staff.deactivate, "quietline staff deactivate rosa@clinic.example")
    _add(
        group,
        "reset-second-factor",
        staff.reset_second_factor,
        "quietline staff reset-second-factor rosa@clinic.example",
    )
    _add(
        group,
        "reset-password",
        staff.reset_password,
        "quietline staff reset-password rosa@clinic.example",
        "quietline staff reset-password rosa@clinic.example --password-stdin < new-password",
    )


def _api_key(app: typer.Typer) -> None:
    from quietline.cli import api_keys

    group = _branch(app, "api-key", "Keys for programs that use the HTTP API.")
    _add(
        group,
        "create",
        api_keys.create,
        'quietline api-key create "Night scheduler" --scope messages:send --scope messages:read',
        'quietline api-key create "Rosa\'s tool" --scope messages:send '
        "--acts-for rosa@clinic.example",
    )
    _add(group, "list", api_keys.list_keys, "quietline api-key list")
    _add(group, "revoke", api_keys.revoke, "quietline api-key revoke ql_8fKq2Z")


def _serve(app: typer.Typer) -> None:
    from quietline.cli.running import serve

    _add(app, "serve", serve, "quietline serve --port 8000")


def _worker(app: typer.Typer) -> None:
    from quietline.cli.running import worker

    _add(app, "worker", worker, "quietline worker")


BRANCHES: Mapping[str, Callable[[typer.Typer], None]] = MappingProxyType(
    {
        "check": _check,
        "evaluate": _evaluate,
        "bench": _bench,
        "scan": _scan,
        "templates": _templates,
        "send": _send,
        "explain": _explain,
        "import": _import,
        "audit": _audit,
        "keys": _keys,
        "practice": _practice,
        "staff": _staff,
        "api-key": _api_key,
        "setup": _setup,
        "upgrade": _upgrade,
        "doctor": _doctor,
        "serve": _serve,
        "worker": _worker,
    }
)


def _group(help_text: str) -> typer.Typer:
    return typer.Typer(
        help=help_text,
        invoke_without_command=True,
        add_completion=False,
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["-h", "--help"]},
    )


def _branch(app: typer.Typer, name: str, help_text: str) -> typer.Typer:
    group = typer.Typer(help=help_text, no_args_is_help=True, add_completion=False)
    app.add_typer(group, name=name)
    return group


def _add(app: typer.Typer, name: str, command: Callable[..., Any], *examples: str) -> None:
    title = "Example:" if len(examples) == 1 else "Examples:"
    app.command(name, epilog="\n\n".join((title, *examples)))(command)


def _say_version() -> None:
    from importlib.metadata import version

    typer.echo(f"quietline {version('quietline')}")
    raise typer.Exit
