"""The command itself: templates in, what each could reveal out, and an end for a program."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from quietline.cli.failures import failure_line
from quietline.cli.typed import typed_text
from quietline.kernel.errors import InvalidInput
from quietline.kernel.policy import PracticeContext, Profile

if TYPE_CHECKING:
    from quietline.cli.templates.auditing import Audited, Settings

_SOME_DO_NOT_PASS = 1
_UNREADABLE = 2


def audit(  # noqa: PLR0913 - each is an option of the command
    file: Annotated[
        Path | None,
        typer.Argument(
            help="Templates: JSON lines or CSV with text, and maybe id and lang. Without it, or "
            "as -, one template is read from standard input.",
            show_default=False,
        ),
    ] = None,
    *,
    text: Annotated[
        str | None, typer.Option(help="One template, instead of a file.", show_default=False)
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Answer with JSON.")] = False,
    lang: Annotated[
        list[str] | None, typer.Option(help="Language, such as es. May be repeated.")
    ] = None,
    practice_name: Annotated[str, typer.Option(help="Name of the practice.")] = "",
    specialty: Annotated[str, typer.Option(help="What the practice does.")] = "",
    clinician: Annotated[
        list[str] | None, typer.Option(help="A clinician as records spell it. May be repeated.")
    ] = None,
    location: Annotated[
        list[str] | None, typer.Option(help="A place's name or address. May be repeated.")
    ] = None,
    profile: Annotated[Profile, typer.Option(help="How strict to be.")] = Profile.STANDARD,
) -> None:
    """Say what each template could reveal with the worst values of its fields. Nothing is sent.

    Ends with 0 when all may go by SMS, 1 when some may not, 2 when something was unreadable.
    """
    from quietline.cli.templates.auditing import Settings

    practice = PracticeContext(
        name=practice_name,
        specialty=specialty,
        locations=tuple(location or ()),
        clinicians=tuple(clinician or ()),
    )
    try:
        audited = _audited(file, text, Settings(tuple(lang or ()), practice, profile))
    except (InvalidInput, OSError) as error:
        sys.stderr.write(failure_line(error) + "\n")
        raise typer.Exit(_UNREADABLE) from None
    _say(audited, as_json=as_json, one=file is None or str(file) == "-")
    if audited.bad:
        raise typer.Exit(_UNREADABLE)
    if not audited.all_pass():
        raise typer.Exit(_SOME_DO_NOT_PASS)


def _audited(file: Path | None, text: str | None, settings: Settings) -> Audited:
    from quietline.cli.templates.auditing import audit_file, audit_one

    if text is not None:
        if file is not None:
            raise typer.BadParameter("Give a file or --text, not both.")
        return audit_one(text, settings)
    if file is None or str(file) == "-":
        return audit_one(typed_text(None), settings)
    with file.open("rb") as source:
        return audit_file(source, settings)


def _say(audited: Audited, *, as_json: bool, one: bool) -> None:
    if as_json:
        from quietline.cli.documents import say_json
        from quietline.cli.templates.fields import audit_fields

        say_json(audit_fields(audited))
        return
    from quietline.cli.screen import screen
    from quietline.cli.templates.page import show_audit, show_one

    if one:
        show_one(screen(), audited.templates[0])
    else:
        show_audit(screen(), audited)
