"""Writes the pages of `docs/reference` that are made from the code's own tables.

`make docs` runs it. With `--check` it writes nothing and ends with 1 when a page is stale. It must
not hold facts of its own: what a page says stands in the table that it is made from.
"""  # noqa: INP001 - a script beside the pages, not part of the package

from __future__ import annotations

import inspect
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from enum import StrEnum
from pathlib import Path
from typing import Any, Final

from typer.core import TyperArgument, TyperGroup
from typer.main import get_command

from quietline.cli import build_app
from quietline.config.checks import CHECKS
from quietline.config.command import Installation
from quietline.config.environment import SETTINGS
from quietline.kernel.access import ROLE_PERMISSIONS, SCOPE_PERMISSIONS, Permission, Role
from quietline.kernel.access.permissions import (
    OPERATOR_PERMISSIONS,
    PATIENT_PERMISSIONS,
    WORKER_PERMISSIONS,
)
from quietline.kernel.audit import AuditKind
from quietline.kernel.codes import SENTENCES, Code
from quietline.kernel.policy.rules import POLICY_VERSION, RULES
from quietline.kernel.templates import FIELDS

REFERENCE: Final = Path(__file__).resolve().parent / "reference"
_MADE: Final = "<!-- Made by docs/generate.py. Change the table in the code, then: make docs -->"


def settings_page() -> str:
    rows = ((f"`{one.name}`", _code(one.default), one.sentence) for one in SETTINGS)
    return _page(
        "Settings",
        "Quietline reads its settings from the environment, once, when a process starts. "
        "Source: `src/quietline/config/environment.py`.",
        _table(("Setting", "Default", "Meaning"), rows),
    )


def error_codes_page() -> str:
    rows = ((f"`{code.value}`", SENTENCES[code]) for code in Code)
    return _page(
        "Error codes",
        "Every refusal, hold and fault carries one of these codes and a sentence for a person. "
        "Codes are never renamed or reused. Where a caller can be told more, the sentence is "
        "more exact than the one here. Source: `src/quietline/kernel/codes.py`.",
        _table(("Code", "Sentence"), rows),
    )


def audit_kinds_page() -> str:
    rows = ((f"`{kind.value}`", _group_of(kind)) for kind in AuditKind)
    return _page(
        "Audit kinds",
        "The kind of an audit entry is the verb it records. Kinds are never renamed or reused, "
        "because entries are kept for years. A reader of an export accepts kinds it does not "
        "know. Source: `src/quietline/kernel/audit/kinds.py`.",
        _table(("Kind", "About"), rows),
    )


def permissions_page() -> str:
    roles = _matrix([(role.value, ROLE_PERMISSIONS[role]) for role in Role])
    others = _matrix(
        [
            ("patient, about oneself", PATIENT_PERMISSIONS),
            ("worker", WORKER_PERMISSIONS),
            ("operator at the command line", OPERATOR_PERMISSIONS),
        ]
    )
    scopes = _table(
        ("Scope", "Permissions"),
        (
            (f"`{scope.value}`", ", ".join(f"`{one.value}`" for one in sorted(held)))
            for scope, held in SCOPE_PERMISSIONS.items()
        ),
    )
    return _page(
        "Permissions",
        "What stands in no table is permitted to nobody. A personal API key may do what its "
        "scopes allow and its person's role allows, never more. A request that is not allowed is "
        "answered like one for something that does not exist. "
        "Source: `src/quietline/kernel/access/permissions.py`.",
        *("## Roles of the staff", roles),
        *("## Everybody else", others),
        *("## Scopes of API keys", scopes),
    )


def checks_page() -> str:
    rows = ((f"`{one.id}`", one.title, one.severity.value, one.todo) for one in CHECKS)
    return _page(
        "Deploy checks",
        "What `quietline doctor` looks at. An error ends the command with 1; a warning does not. "
        "Ids are never renamed or reused. Source: `src/quietline/config/checks.py`.",
        _table(("Id", "What", "If wrong", "What to do"), rows),
    )


def rules_page() -> str:
    rows = (
        (f"`{name}`", rule.type.value, "yes" if rule.sensitive else "", rule.sentence, rule.cite)
        for name, rule in RULES.items()
    )
    return _page(
        "Policy rules",
        f"The rules of policy version {POLICY_VERSION}. A finding under any of them makes a text "
        "tier 3. Ids are recorded with every decision and never renamed or reused. The citation "
        "is the duty that the rule serves; it is not legal advice. "
        "Source: `src/quietline/kernel/policy/rules.py`.",
        _table(("Rule", "Finding", "Sensitive", "Sentence", "Serves"), rows),
    )


def fields_page() -> str:
    rows = (
        (
            f"`{one.name.value}`",
            one.sensitivity.value,
            one.says,
            ", ".join(f"`{spelling}`" for spelling in one.spellings),
        )
        for one in FIELDS
    )
    return _page(
        "Template fields",
        "What `quietline templates audit` knows. Case, blanks and punctuation do not count in a "
        "name, nor does what it belongs to: `{{Patient.FirstName}}` is `first_name`. A field that "
        "is not here counts as clinical. See [Audit templates](../how-to/audit-templates.md). "
        "Source: `src/quietline/kernel/templates/catalogue.py`.",
        _table(("Field", "Kind", "Puts into the text", "Also read as"), rows),
    )


def cli_page() -> str:
    root = get_command(build_app(Installation()))
    parts = [
        part for words, command in _commands("quietline", root) for part in _told(words, command)
    ]
    return _page(
        "Command line",
        "`quietline` stands in `.venv/bin` after `make install`. It reads the settings from the "
        "environment. A command that fails says one sentence and a code, and ends with 1; a "
        "wrong option ends with 2. Source: `src/quietline/cli`.",
        *parts,
    )


PAGES: Final[Mapping[str, Callable[[], str]]] = {
    "settings.md": settings_page,
    "error-codes.md": error_codes_page,
    "audit-kinds.md": audit_kinds_page,
    "permissions.md": permissions_page,
    "deploy-checks.md": checks_page,
    "policy-rules.md": rules_page,
    "template-fields.md": fields_page,
    "cli.md": cli_page,
}


def stale() -> list[str]:
    """The names of the pages that do not say what the code says."""
    return [name for name, make in PAGES.items() if _read(REFERENCE / name) != make()]


def main() -> int:
    names = stale()
    if "--check" in sys.argv[1:]:
        sys.stdout.writelines(f"{name} is stale. Run make docs.\n" for name in names)
        return 1 if names else 0
    for name in names:
        (REFERENCE / name).write_text(PAGES[name](), encoding="utf-8")
        sys.stdout.write(f"Wrote docs/reference/{name}.\n")
    return 0


def _commands(words: str, command: Any) -> Iterator[tuple[str, Any]]:  # noqa: ANN401 - typer's
    if not isinstance(command, TyperGroup):
        yield words, command
        return
    for name, child in command.commands.items():
        yield from _commands(f"{words} {name}", child)


def _told(words: str, command: Any) -> Iterator[str]:  # noqa: ANN401
    yield f"## {words}"
    yield inspect.cleandoc(command.help or "")
    examples = (command.epilog or "").split("\n\n")[1:]
    if examples:
        yield "\n".join(("```sh", *examples, "```"))
    rows = [_parameter(param) for param in command.params]
    if rows:
        yield _table(("Option or argument", "Meaning", "Default"), rows)


def _parameter(param: Any) -> tuple[str, str, str]:  # noqa: ANN401
    is_argument = isinstance(param, TyperArgument)
    name = param.name.upper() if is_argument else ", ".join(param.opts)
    prompt = getattr(param, "prompt", None)
    needed = " Asked for when not given." if prompt else " Needed." if param.required else ""
    meaning = param.help or f"{prompt or ''}."
    return f"`{name}`", f"{meaning}{_choices(param)}{needed}", _default(param)


def _choices(param: Any) -> str:  # noqa: ANN401
    kind = param.type_descriptor.annotation
    if not (inspect.isclass(kind) and issubclass(kind, StrEnum)):
        return ""
    return " One of " + ", ".join(f"`{word.value}`" for word in kind) + "."


def _default(param: Any) -> str:  # noqa: ANN401
    value = param.default
    is_said = isinstance(value, str | int) and not isinstance(value, bool) and value != ""
    return _code(str(getattr(value, "value", value))) if is_said else ""


def _group_of(kind: AuditKind) -> str:
    return kind.value.split(".")[0].replace("_", " ")


def _matrix(columns: Sequence[tuple[str, frozenset[Permission]]]) -> str:
    heads = ("Permission", *(name.replace("_", " ") for name, _ in columns))
    rows = (
        (f"`{one.value}`", *("yes" if one in held else "" for _, held in columns))
        for one in Permission
    )
    return _table(heads, rows)


def _table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [_row(heads), _row(["---"] * len(heads)), *(_row(row) for row in rows)]
    return "\n".join(lines)


def _row(cells: Sequence[str]) -> str:
    return "| " + " | ".join(" ".join(cell.split()).replace("|", "\\|") for cell in cells) + " |"


def _code(text: str) -> str:
    return f"`{text}`" if text else "empty"


def _page(title: str, *parts: str) -> str:
    return "\n\n".join((_MADE, f"# {title}", *parts)) + "\n"


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8") if path.exists() else ""


if __name__ == "__main__":
    sys.exit(main())
