"""The command: an archive in, a report for a person and one for a program out."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, TYPE_CHECKING, Annotated, Any, BinaryIO

import typer

from quietline.formats.message_log import Logged, UnknownColumnsError, open_log
from quietline.kernel.policy import POLICY_VERSION, PracticeContext, Profile

if TYPE_CHECKING:
    from quietline.cli.scan.counts import Counts

LEAKED, UNREADABLE = 1, 2
EVERY = 256


def scan(  # noqa: PLR0913 - each is an option of the command
    file: Annotated[Path, typer.Argument(help="CSV or JSON lines.", show_default=False)],
    *,
    report: Annotated[
        Path | None, typer.Option(help="Where the page goes: beside the file if not said.")
    ] = None,
    force: Annotated[bool, typer.Option("--force", help="Write over an older report.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Answer with JSON, too.")] = False,
    with_texts: Annotated[
        bool, typer.Option("--with-texts", help="Show the worst texts: the report is PHI then.")
    ] = False,
    worst: Annotated[int, typer.Option(min=0, max=1000, help="How many to name.")] = 25,
    column: Annotated[str | None, typer.Option(help="The texts' column, by its name.")] = None,
    practice_name: Annotated[str, typer.Option(help="Name of the practice.")] = "",
    specialty: Annotated[str, typer.Option(help="What the practice does.")] = "",
    profile: Annotated[Profile, typer.Option(help="How strict to be.")] = Profile.STANDARD,
) -> None:
    """Say what texts already sent have told. Nothing is sent, and no text is kept unless asked for.

    Twilio's message log is known; other CSV files are read by the names of their columns. Ends
    with 0 when nothing leaked, 1 when something did, 2 when the file cannot be read.
    """
    from quietline.cli.scan.counts import Counts, Judge, count

    target = report or file.with_name(f"{file.stem}-report.html")
    if target.exists() and not force:
        _stop(f"{target} is there already. Give --report or --force.")
    counts = Counts(keep=worst, with_texts=with_texts)
    judge = Judge(PracticeContext(name=practice_name, specialty=specialty), profile)
    try:
        with file.open("rb") as source:
            logged = open_log(source, column)
            with _progress(file.stat().st_size) as advance:
                for number, row in enumerate(logged.rows):
                    count(counts, row, judge)
                    if number % EVERY == 0:
                        advance(source)
    except UnknownColumnsError as error:
        names = ", ".join(error.found[:12]) or "none"
        _stop(f"{error} Name it with --column. Columns of the file: {names}.")
    except OSError:
        _stop("The file cannot be read.")
    _write(target, file.name, logged, counts, profile)
    _answer(target, logged, counts, profile, as_json=as_json)
    if counts.leaked:
        raise typer.Exit(LEAKED)


def _stop(sentence: str) -> None:
    typer.echo(sentence, err=True)
    raise typer.Exit(UNREADABLE)


@contextmanager
def _progress(size: int) -> Iterator[Any]:
    from rich.progress import BarColumn, Progress, TaskProgressColumn, TimeRemainingColumn

    from quietline.cli.screen import aside

    console = aside()
    bar = Progress(BarColumn(), TaskProgressColumn(), TimeRemainingColumn(), console=console)
    bar.disable = not console.is_terminal
    with bar:
        task = bar.add_task("", total=size)

        def advance(source: BinaryIO | IO[bytes]) -> None:
            bar.update(task, completed=source.tell())

        yield advance


def _write(target: Path, name: str, logged: Logged, counts: Counts, profile: Profile) -> None:
    from quietline.cli.scan.report import build_report

    policy = f"Policy {POLICY_VERSION}, profile {profile.value}."
    try:
        target.write_text(build_report(name, logged, counts, policy), encoding="utf-8")
    except OSError:
        _stop(f"The report cannot be written to {target}.")


def _answer(
    target: Path, logged: Logged, counts: Counts, profile: Profile, *, as_json: bool
) -> None:
    if as_json:
        from quietline.cli.documents import say_json

        say_json(_fields(logged, counts, profile))
        return
    typer.echo(f"Read as {logged.format}; the texts stand in the column {logged.columns.body}.")
    typer.echo(
        f"{counts.leaked:,} of {counts.outbound:,} texts told something clinical; "
        f"{counts.sensitive:,} of them something specially protected."
    )
    typer.echo(f"{counts.inbound:,} from patients not judged, {counts.bad:,} rows not readable.")
    typer.echo(f"The report: {target}")


def _fields(logged: Logged, counts: Counts, profile: Profile) -> dict[str, Any]:
    columns = logged.columns
    return {
        "policy_version": POLICY_VERSION,
        "profile": profile.value,
        "format": logged.format,
        "encoding": logged.encoding,
        "columns": {
            "body": columns.body,
            "date": columns.date,
            "sender": columns.sender,
            "direction": columns.direction,
        },
        "outbound": counts.outbound,
        "inbound": counts.inbound,
        "leaked": counts.leaked,
        "sensitive": counts.sensitive,
        "notifications": counts.notifications,
        "by_kind": dict(counts.by_kind.most_common()),
        "by_month": dict(sorted(counts.by_month.items())),
        "by_sender": dict(counts.by_sender.most_common()),
        "worst": [
            {
                "row": -item.line,
                "sensitive": item.gravity[0],
                "month": item.month,
                "kinds": list(item.kinds),
                **({"text": item.text} if counts.with_texts else {}),
            }
            for item in sorted(counts.worst, reverse=True)
        ],
        "bad": counts.bad,
        "bad_rows": [
            {"row": row.line, "code": row.code, "sentence": row.sentence} for row in counts.bad_rows
        ],
    }
