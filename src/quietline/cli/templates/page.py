"""The audit in plain words: one template with its fields, or many with what stands against them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from rich.padding import Padding
from rich.text import Text

from quietline.cli.screen import listing, shown
from quietline.cli.templates.auditing import Audited, AuditedTemplate
from quietline.cli.templates.reading import BadLine
from quietline.kernel.policy import POLICY_VERSION, Profile
from quietline.services.template_audit import Finding, Outcome, TemplateReport

if TYPE_CHECKING:
    from rich.console import Console, RenderableType
    from rich.table import Table

_OUTCOMES: Final[Mapping[Outcome, tuple[str, str]]] = MappingProxyType(
    {
        Outcome.PASSES: ("passes", "green"),
        Outcome.PORTAL_ONLY: ("portal only", "yellow"),
        Outcome.REFUSED: ("refused", "red"),
    }
)
_MEANINGS: Final[Mapping[Outcome, str]] = MappingProxyType(
    {
        Outcome.PASSES: "It may go out as a plain text, whatever its fields hold.",
        Outcome.PORTAL_ONLY: "It may stand in the secure portal, not in a plain text.",
        Outcome.REFUSED: "It cannot be sent as it is.",
    }
)

_PASSES: Final = {True: ("yes", "green"), False: ("no", "yellow")}


def show_one(console: Console, audited: AuditedTemplate) -> None:
    report = audited.report
    word, style = _OUTCOMES[report.outcome]
    title = (f"{word.capitalize()}. ", f"bold {style}")
    console.print(Text.assemble(title, _MEANINGS[report.outcome]))
    console.print(Padding(Text(shown(audited.listed.text)), (1, 2), expand=False))
    if report.findings:
        _section(console, "Why", _why(report.findings))
    if report.fields:
        _section(console, "Fields", _fields(report))
    _foot(console, report.profile)


def show_audit(console: Console, audited: Audited) -> None:
    if audited.templates:
        table = listing("Template", "Outcome", "Why")
        table.columns[1].no_wrap = True
        for one in audited.templates:
            word, style = _OUTCOMES[one.report.outcome]
            table.add_row(shown(one.listed.id), Text(word, style), _why(one.report.findings))
        console.print(table)
    if audited.bad:
        console.print(Text("\nLines that could not be read", "bold"))
        console.print(_bad(audited.bad))
    console.print(Text(f"\n{_summary(audited)}", "bold"))
    _foot(console, audited.profile)


def _why(findings: Iterable[Finding]) -> Text:
    parts = (Text.assemble(shown(one.sentence), (f" ({one.code})", "dim")) for one in findings)
    return Text("\n").join(parts)


def _fields(report: TemplateReport) -> Table:
    blamed = {finding.field for finding in report.findings}
    table = listing("Field", "Kind", "Worst value", "Passes")
    for field in report.fields:
        worst = field.worst()
        kind = field.sensitivity.value if field.name else "not known"
        table.add_row(
            shown(field.written),
            kind,
            shown(worst.value) if worst else Text("not given", "dim"),
            Text(*_PASSES[field.written not in blamed]),
        )
    return table


def _bad(lines: Iterable[BadLine]) -> Table:
    table = listing("Line", "Why")
    for line in lines:
        table.add_row(str(line.number), Text.assemble(line.sentence, (f" ({line.code})", "dim")))
    return table


def _summary(audited: Audited) -> str:
    templates = len(audited.templates)
    counted = (f"{count:,} {_OUTCOMES[one][0]}" for one, count in audited.counts().items())
    return f"{templates:,} template{'' if templates == 1 else 's'}: {', '.join(counted)}."


def _section(console: Console, title: str, body: RenderableType) -> None:
    console.print(Text(title, "bold"))
    console.print(Padding(body, (0, 0, 1, 2), expand=False))


def _foot(console: Console, profile: Profile) -> None:
    console.print(Text(f"Policy {POLICY_VERSION}, profile {profile.value}.", "dim"))
