"""`quietline audit`: verify, export and prove the log. With an export and a key, no database."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated
from uuid import UUID

import typer

from quietline.cli.audit_pages import report_fields, show_entry, show_report
from quietline.cli.documents import read_text, say_json, writing
from quietline.cli.house import house_of
from quietline.cli.operators import PracticeOption, operator_of, upkeep_operator
from quietline.kernel.codes import Code
from quietline.kernel.errors import InvalidInput

if TYPE_CHECKING:
    from quietline.kernel.audit import Report

_Keys = Annotated[
    list[str] | None,
    typer.Option(
        "--public-key", help="The log's public key, or a file of keys. May be given more than once."
    ),
]
_AsJson = Annotated[bool, typer.Option("--json", help="Answer with JSON.")]


def verify(  # noqa: PLR0913 - each is an option of the command
    context: typer.Context,
    *,
    export_file: Annotated[
        Path | None, typer.Option("--export", help="Verify this export; needs no database.")
    ] = None,
    public_key: _Keys = None,
    checkpoint: Annotated[
        list[Path] | None,
        typer.Option(help="A signed checkpoint that you kept from earlier, with --export."),
    ] = None,
    as_json: _AsJson = False,
    practice: PracticeOption = None,
) -> None:
    """Check every entry against its hash, its place and what was signed. Names what was changed."""
    if export_file is None:
        report = _verify_stored(context, practice)
    else:
        kept = [read_text(path) for path in checkpoint or ()]
        report = _verify_export(export_file, read_keys(public_key), kept)
    if as_json:
        say_json(report_fields(report))
    else:
        show_report(report)
    if not report.ok:
        raise typer.Exit(1)


def export(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(help="Where to write; must not exist yet.")],
    *,
    practice: PracticeOption = None,
) -> None:
    """Write the whole log to a file that anyone can verify with the public key alone."""
    ports = house_of(context).start()
    from quietline.services import evidence

    actor = operator_of(practice)
    with writing(file) as sink:
        exported = evidence.export(ports, actor, sink)
    typer.echo(f"Wrote {exported.size} entries to {file}.")
    if not exported.signed:
        typer.echo("The log is broken and was not signed. Run quietline audit verify.", err=True)
        raise typer.Exit(1)


def prove(  # noqa: PLR0913 - each is an option of the command
    context: typer.Context,
    index: Annotated[int | None, typer.Argument(help="Number of the entry.", min=0)] = None,
    *,
    message: Annotated[
        UUID | None, typer.Option(help="Prove every entry about this message instead.")
    ] = None,
    check: Annotated[
        Path | None, typer.Option("--check", help="Check proofs in this file; needs no database.")
    ] = None,
    public_key: _Keys = None,
    practice: PracticeOption = None,
) -> None:
    """Prove that an entry stands in the signed log, or check such a proof."""
    if [index, message, check].count(None) != 2:  # noqa: PLR2004 - exactly one of the three
        raise InvalidInput(
            Code.INPUT_MALFORMED, "Give the number of an entry, or --message, or --check."
        )
    if check is not None:
        _check_proofs(check, read_keys(public_key))
        return
    ports = house_of(context).start()
    from quietline.services import evidence

    actor = operator_of(practice)
    for document in evidence.prove(ports, actor, index=index, message=message):
        typer.echo(document)


def public_key(context: typer.Context) -> None:
    """Say the keys that a verifier needs: the present one first, then those it replaced."""
    for key in house_of(context).start().audit_signer.trusted_key_texts():
        typer.echo(key)


def replace_key(
    context: typer.Context,
    *,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask again.")] = False,
) -> None:
    """Sign the log with a fresh key from now on. What the old key signed still counts."""
    ports = house_of(context).start()
    from quietline.services import evidence

    actor = upkeep_operator()
    if not yes:
        typer.echo("Everybody who verifies the log needs the new key.", err=True)
        typer.confirm("Replace the key?", abort=True, err=True)
    key = evidence.replace_key(ports, actor)
    typer.echo(f"The log is signed with a new key from now on: {key}")
    typer.echo("Publish what quietline audit public-key says now: the new key and the old ones.")
    typer.echo("Back up keys/audit.key now.")


def read_keys(given: Sequence[str] | None) -> tuple[str, ...]:
    """Keys as typed, or a line each in a file. Raises InvalidInput when there is none."""
    keys: list[str] = []
    for item in given or ():
        text = item if "+" in item else read_text(Path(item))
        keys += [line.strip() for line in text.splitlines() if line.strip()]
    if not keys:
        raise InvalidInput(Code.INPUT_MALFORMED, "Give the log's key with --public-key.")
    return tuple(keys)


def _verify_stored(context: typer.Context, practice: UUID | None) -> Report:
    ports = house_of(context).start()
    from quietline.services import evidence

    return evidence.verify(ports, operator_of(practice))


def _verify_export(file: Path, keys: Sequence[str], kept: Sequence[str]) -> Report:
    from quietline.formats.audit_export import verify_export

    with file.open("rb") as source:
        return verify_export(source, *keys, kept=kept)


def _check_proofs(file: Path, keys: Sequence[str]) -> None:
    from quietline.cli.documents import proofs_in
    from quietline.formats.audit_proof import check_proof

    documents = list(proofs_in(read_text(file)))
    if not documents:
        raise InvalidInput(Code.INPUT_EMPTY, "There is no proof in this file.")
    for document in documents:
        show_entry(check_proof(document, *keys))
