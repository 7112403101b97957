"""A decision of the one way out, for a person and as fields."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Final

from rich.padding import Padding
from rich.text import Text

from quietline.cli.screen import pairs, screen, shown
from quietline.services.outbound import Decision, Held, Queued, Refused, Step, Why

_CODES: Final = {Queued: 0, Held: 3, Refused: 4}
_CHANNELS: Final = {"sms": "SMS", "portal": "Secure portal"}


def exit_code(decision: Decision) -> int:
    return _CODES[type(decision)]


def decision_fields(decision: Decision) -> dict[str, Any]:
    """As `POST /api/v1/messages` answers."""
    reasons = [_reason(why) for why in decision.reasons]
    if isinstance(decision, Refused):
        return {
            "outcome": "refused",
            "code": decision.code,
            "sentence": decision.sentence,
            "tier": decision.tier,
            "reasons": reasons,
        }
    fields: dict[str, Any] = {
        "id": str(decision.message),
        "outcome": "held" if isinstance(decision, Held) else "queued",
        "tier": decision.tier,
        "plan": [_step(step) for step in decision.steps],
        "reasons": reasons,
    }
    if isinstance(decision, Held):
        return {**fields, "code": decision.code, "sentence": decision.sentence}
    if decision.not_before is not None:
        fields["not_before"] = decision.not_before.isoformat()
    return fields


def show_decision(decision: Decision) -> None:
    console = screen()
    console.print(_title(decision))
    table = pairs(label_width=14)
    if not isinstance(decision, Refused):
        table.add_row("Message", str(decision.message))
    if decision.tier is not None:
        table.add_row("Tier", str(decision.tier))
    for label, value in _plan(decision):
        table.add_row(label, value)
    for sentence in _sentences(decision.reasons):
        table.add_row("Because", sentence)
    console.print(Padding(table, (0, 0, 1, 2), expand=False))
    if not isinstance(decision, Refused):
        console.print(Text(f"quietline explain {decision.message}", "dim"))


def _title(decision: Decision) -> Text:
    match decision:
        case Queued():
            again = " It was queued before; nothing is sent twice." if decision.repeated else ""
            return Text.assemble(("Queued.", "bold green"), again)
        case Held():
            return Text.assemble(("Held. ", "bold yellow"), decision.sentence)
        case Refused():
            return Text.assemble(
                ("Refused. ", "bold red"), decision.sentence, (f" ({decision.code})", "dim")
            )


def _plan(decision: Decision) -> Iterator[tuple[str, str]]:
    if isinstance(decision, Refused):
        return
    for step in decision.steps:
        words = "the text as written" if step.body is None else shown(step.body.reveal())
        yield _CHANNELS[step.channel], words
    if isinstance(decision, Queued):
        if decision.not_before is not None:
            yield "Not before", f"{decision.not_before:%Y-%m-%d %H:%M} UTC"
        for notice in decision.notices:
            yield "Note", notice


def _sentences(reasons: Sequence[Why]) -> list[str]:
    return list(dict.fromkeys(f"{why.sentence} ({why.rule})" for why in reasons))


def _step(step: Step) -> dict[str, str]:
    body = {} if step.body is None else {"body": step.body.reveal()}
    return {"channel": step.channel, **body}


def _reason(why: Why) -> dict[str, Any]:
    span = {"start": why.start, "end": why.end, "type": why.type}
    found = {} if why.start is None else {"span": span}
    return {"rule": why.rule, "sentence": why.sentence, "cite": why.cite, **found}
