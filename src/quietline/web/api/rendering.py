"""What the services answer -> what goes over the wire. Here, and only here, `Phi` is revealed."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from quietline.formats.audit_proof import build_proof
from quietline.kernel.codes import SENTENCES, Code
from quietline.kernel.delivery import MessageState
from quietline.kernel.phi import Phi
from quietline.kernel.policy import FindingType, Verdict
from quietline.kernel.policy import Reason as PolicyReason
from quietline.kernel.policy import Span as PolicySpan
from quietline.services.conversations.views import Part
from quietline.services.explain import Explanation, Line, ProvenEntry, Section
from quietline.services.outbound import Held, Queued, Refused, Step, Why
from quietline.web.api import shapes


def show_decision(decision: Queued | Held) -> shapes.Accepted:
    held = isinstance(decision, Held)
    return shapes.Accepted(
        id=decision.message,
        outcome="held" if held else "queued",
        tier=decision.tier,
        plan=[_step(step) for step in decision.steps],
        reasons=[_why(reason) for reason in decision.reasons],
        notices=[] if isinstance(decision, Held) else list(decision.notices),
        not_before=None if isinstance(decision, Held) else decision.not_before,
        code=decision.code if isinstance(decision, Held) else None,
        sentence=decision.sentence if isinstance(decision, Held) else None,
    )


def show_refusal(refused: Refused) -> shapes.Refused:
    return shapes.Refused(
        outcome="refused",
        code=refused.code,
        sentence=refused.sentence,
        tier=refused.tier,
        reasons=[_why(reason) for reason in refused.reasons],
    )


def show_message(told: Explanation) -> shapes.Message:
    """A message of which nothing was decided came from the patient."""
    shown = shapes.Message(
        id=told.message,
        outcome="received",
        state=told.state,
        tier=told.tier,
        plan=[],
        reasons=[],
        notices=[],
        parts=[_part(part) for part in told.parts],
        explanation=shapes.Explanation(
            sections=[_section(section) for section in told.sections],
            entries=[_proven(item) for item in told.entries],
        ),
    )
    return shown.model_copy(update=_decided(told)) if told.decision else shown


def show_verdict(verdict: Verdict, identity: shapes.Identity) -> shapes.Checked:
    return shapes.Checked(
        id=identity,
        tier=int(verdict.tier),
        sensitive=verdict.sensitive,
        spans=[_span(span) for span in verdict.spans],
        reasons=[_reason(reason) for reason in verdict.reasons],
        policy_version=verdict.policy_version,
    )


def _decided(told: Explanation) -> dict[str, Any]:
    """What was decided of the message, read back from the decision as it was stored."""
    decision = told.decision
    held = told.state == MessageState.HELD
    code = Code(decision["plan"]["code"]) if held else None
    hours = decision["quiet_hours"]
    waits = hours["not_before"] != decision["decided_at"]
    return {
        "outcome": "held" if held else "queued",
        "plan": [_step(step) for step in _planned(told)],
        "reasons": [_why(Why(**reason)) for reason in decision["policy"]["reasons"]],
        "not_before": datetime.fromisoformat(hours["not_before"]) if waits else None,
        "code": None if code is None else code.value,
        "sentence": None if code is None else SENTENCES[code],
    }


def _planned(told: Explanation) -> Iterable[Step]:
    texted = next((part.body for part in told.parts if part.channel == "sms"), None)
    for channel, _ in told.decision["plan"]["steps"]:
        if channel == "sms":
            yield Step("sms", texted)
        else:
            yield Step("portal", None)


def _step(step: Step) -> shapes.Step:
    return shapes.Step(channel=step.channel, body=None if step.body is None else step.body.reveal())


def _why(why: Why) -> shapes.Reason:
    span = None
    if why.start is not None and why.end is not None and why.type is not None:
        span = shapes.Span(start=why.start, end=why.end, type=FindingType(why.type))
    return shapes.Reason(rule=why.rule, sentence=why.sentence, cite=why.cite, span=span)


def _reason(reason: PolicyReason) -> shapes.CheckReason:
    if reason.span is None:
        return shapes.CheckReason(rule=reason.rule, cite=reason.cite)
    return shapes.CheckReason(rule=reason.rule, span=_span(reason.span), cite=reason.cite)


def _span(span: PolicySpan) -> shapes.Span:
    return shapes.Span(start=span.start, end=span.end, type=span.type)


def _part(part: Part) -> shapes.Part:
    return shapes.Part(
        channel=part.channel,
        body=part.body.reveal(),
        state=part.state,
        changes=[
            shapes.Change(state=change.state, at=change.at, sentence=change.sentence)
            for change in part.changes
        ],
    )


def _section(section: Section) -> shapes.Section:
    return shapes.Section(title=section.title, lines=[_line(line) for line in section.lines])


def _line(line: Line) -> shapes.Line:
    value = line.value.reveal() if isinstance(line.value, Phi) else line.value
    return shapes.Line(label=line.label, value=value, code=line.code)


def _proven(item: ProvenEntry) -> shapes.ProvenEntry:
    return shapes.ProvenEntry(
        entry=json.loads(item.proof.canonical), proof=json.loads(build_proof(item.proof))
    )
