"""An explanation as a page of a terminal, and as fields that a program and an auditor can use."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from rich.padding import Padding
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from quietline.cli.screen import screen, shown, tier_style
from quietline.formats.audit_proof import build_proof
from quietline.kernel.phi import Phi

if TYPE_CHECKING:
    from rich.console import RenderableType

    from quietline.services.explain import Explanation, Line, ProvenEntry, Section

_STATE_STYLES: Final = {
    "read": "green",
    "opened": "green",
    "delivered": "green",
    "held": "yellow",
    "unknown": "yellow",
    "parked": "yellow",
    "failed": "red",
    "refused": "red",
}
_LABEL: Final = 24


def show_explanation(explanation: Explanation) -> None:
    console = screen()
    console.print(_title(explanation))
    for section in explanation.sections:
        console.print(
            Panel(
                _lines(section.lines),
                title=Text(section.title, "bold"),
                title_align="left",
                border_style="dim",
                padding=(0, 1),
            )
        )
    for line in _how_to_prove(explanation):
        console.print(Text(line, "dim"), soft_wrap=True)


def explanation_fields(explanation: Explanation, public_keys: Sequence[str]) -> dict[str, Any]:
    """Everything, in clear; each proof stands alone.

    The keys tell which key to ask for; a verifier never trusts them from here.
    """
    return {
        "message": str(explanation.message),
        "state": explanation.state,
        "tier": explanation.tier,
        "decision": dict(explanation.decision),
        "parts": [
            {
                "channel": part.channel,
                "state": part.state,
                "body": part.body.reveal(),
                "changes": [
                    {"state": one.state, "at": one.at.isoformat(), "sentence": one.sentence}
                    for one in part.changes
                ],
            }
            for part in explanation.parts
        ],
        "sections": [_section_fields(section) for section in explanation.sections],
        "proofs": [_proof(item) for item in explanation.entries],
        "public_keys": list(public_keys),
    }


def _how_to_prove(explanation: Explanation) -> tuple[str, ...]:
    return (
        "  To prove it to somebody who has only the public key:",
        f"    quietline explain {explanation.message} --json > proofs.json",
        "    quietline audit prove --check proofs.json --public-key KEY",
    )


def _title(explanation: Explanation) -> RenderableType:
    style = _STATE_STYLES.get(explanation.state, "cyan")
    title = Text.assemble("Message ", (str(explanation.message), "bold"), "\n")
    title.append(explanation.state or "received", f"bold {style}")
    if explanation.tier is not None:
        title.append("   ")
        title.append(f"tier {explanation.tier}", tier_style(explanation.tier))
    return Padding(title, (0, 2, 1, 2))


def _lines(lines: Sequence[Line]) -> Table:
    table = Table.grid(padding=(0, 2))
    widest = max((len(line.label) for line in lines), default=0)
    table.add_column(style="dim", width=min(max(widest, 14), _LABEL), overflow="fold")
    table.add_column(ratio=1, overflow="fold")
    for line in lines:
        value = Text(shown(_plain(line.value)))
        if line.code:
            value.append(f"  {line.code}", "dim")
        table.add_row(Text(line.label), value)
    return table


def _section_fields(section: Section) -> dict[str, Any]:
    lines = [
        {"label": line.label, "value": _plain(line.value)}
        | ({} if line.code is None else {"code": line.code})
        for line in section.lines
    ]
    return {"title": section.title, "lines": lines}


def _plain(value: str | Phi[str]) -> str:
    return value.reveal() if isinstance(value, Phi) else value


def _proof(item: ProvenEntry) -> Any:  # noqa: ANN401 - a JSON document
    return json.loads(build_proof(item.proof))
