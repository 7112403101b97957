"""The whole story of one message: who, why it was allowed, what happened to it, and the proof."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db import transaction

from quietline.infra.encryption import DataKey
from quietline.kernel.access import Actor, Permission
from quietline.kernel.audit import AuditKind, Entry, EntryProof, format_instant
from quietline.kernel.codes import SENTENCES, Code
from quietline.kernel.errors import NotFound
from quietline.kernel.phi import Phi
from quietline.kernel.policy import Tier
from quietline.records.compliance.models import Agreement
from quietline.records.consent.models import ConsentEntry
from quietline.records.messaging.models import Message
from quietline.services.access import require
from quietline.services.audit_log import Fact, entries_about_subject, prove, record
from quietline.services.conversations.bubbles import bubbles_of_messages, shown
from quietline.services.conversations.views import Part
from quietline.services.outbound.store import BODY, DECISION
from quietline.services.ports import Ports
from quietline.services.safes import open_key
from quietline.services.staff import author_names

_TIERS = {
    Tier.ADMINISTRATIVE: "1, administrative",
    Tier.NOTIFICATION: "2, notification",
    Tier.CLINICAL: "3, clinical",
}


@dataclass(frozen=True, slots=True)
class Line:
    label: str
    value: str | Phi[str]
    code: str | None = None


@dataclass(frozen=True, slots=True)
class Section:
    title: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class ProvenEntry:
    """An audit entry of the message, with the inclusion proof that anybody can check."""

    entry: Entry
    proof: EntryProof


@dataclass(frozen=True, slots=True)
class Explanation:
    """`decision` is the decision as it was stored; `sections` say the same for a person."""

    message: UUID
    state: str
    tier: int | None
    decision: Mapping[str, Any]
    parts: tuple[Part, ...]
    sections: tuple[Section, ...]
    entries: tuple[ProvenEntry, ...]


def explain(ports: Ports, actor: Actor | None, message: UUID) -> Explanation:
    """The explanation of a message of the actor's practice; reading it is recorded."""
    actor = require(actor, Permission.EXPLANATION_READ)
    row = Message.objects.of_practice(actor.practice_id).filter(id=message).first()
    if row is None:
        raise NotFound
    key = open_key(ports, row.patient_id or row.practice_id)
    decision = _decision(row, key)
    (bubble,) = bubbles_of_messages([row], key, may_release=False, now=ports.clock.now())
    entries = entries_about_subject(actor.practice_id, f"message:{message}")
    proven = tuple(
        ProvenEntry(entry, prove(ports, actor.practice_id, entry.index)) for entry in entries
    )
    sections = (
        _who(row, key),
        *_policy(row, key, decision),
        *_consent(actor.practice_id, decision),
        *_agreement(actor.practice_id, decision),
        *_hours_and_size(decision),
        *_states(bubble.parts),
        _audit(proven),
    )
    with transaction.atomic():
        record(ports, actor.practice_id, [_fact(actor, row)])
    return Explanation(
        message=row.id,
        state=row.state,
        tier=row.tier,
        decision=decision,
        parts=bubble.parts,
        sections=sections,
        entries=proven,
    )


def _decision(row: Message, key: DataKey) -> Mapping[str, Any]:
    if row.decision_sealed is None:
        return {}
    decision: dict[str, Any] = json.loads(key.open(row.id, DECISION, row.decision_sealed).reveal())
    return decision


def _who(row: Message, key: DataKey) -> Section:
    author = author_names([row.author])[row.author]
    lines = [
        Line("Message", str(row.id)),
        Line("From", f"{author} ({row.author})"),
        Line("Patient", str(row.patient_id or "not assigned")),
        Line("Direction", "to the patient" if row.direction == "out" else "from the patient"),
        Line("Channel", {"portal": "secure portal"}.get(row.channel, "SMS")),
        Line("Purpose", row.purpose),
        Line("Written", _time(row.created_at)),
        Line("Text", shown(row.purpose, key.open(row.id, BODY, row.body_sealed))),
        Line("State", row.state, row.code or None),
    ]
    if row.code:
        lines.append(Line("Because", SENTENCES[Code(row.code)], row.code))
    return Section("Who and what", tuple(lines))


def _policy(row: Message, key: DataKey, decision: Mapping[str, Any]) -> Iterable[Section]:
    if not decision:
        return
    policy = decision["policy"]
    text = key.open(row.id, BODY, row.body_sealed).reveal()
    lines = [
        Line("Tier", _TIERS[Tier(policy["tier"])]),
        Line("Sensitive", "yes" if policy["sensitive"] else "no"),
        Line("Policy", f"version {policy['version']}, profile {policy['profile']}"),
    ]
    lines += [
        Line(
            f"Finding: {kind.replace('_', ' ')}",
            Phi(f"“{text[start:end]}” at {start}-{end}"),
        )
        for start, end, kind in policy["spans"]
    ]
    seen: set[str] = set()
    for reason in policy["reasons"]:
        if reason["rule"] not in seen:
            seen.add(reason["rule"])
            lines.append(Line(f"Rule {reason['rule']}", f"{reason['sentence']} ({reason['cite']})"))
    steps = [_step_words(channel, text) for channel, text in decision["plan"]["steps"]]
    lines.append(Line("Plan", "; ".join(steps) or "nothing is sent"))
    yield Section("What the text reveals", tuple(lines))


def _step_words(channel: str, text: str) -> str:
    what = "the text as written" if text == "as_written" else "a notification without content"
    return f"{what} by {'the secure portal' if channel == 'portal' else 'SMS'}"


def _consent(practice: UUID, decision: Mapping[str, Any]) -> Iterable[Section]:
    if not decision:
        return
    consent = decision["consent"]
    lines = [Line("Basis", consent["basis"])]
    event = _find(ConsentEntry.objects.of_practice(practice), consent["event"])
    if event is not None:
        lines += [
            Line("Relied on", f"{event.kind} of {_time(event.at)}, {event.source}, {event.id}"),
            Line("Recorded by", event.recorder),
        ]
        if event.wording:
            lines.append(Line(f"Wording {event.wording_version}", event.wording))
    else:
        lines.append(Line("Relied on", "no event: this answers what the patient just did"))
    yield Section("Consent", tuple(lines))


def _agreement(practice: UUID, decision: Mapping[str, Any]) -> Iterable[Section]:
    if not decision:
        return
    row = _find(Agreement.objects.of_practice(practice), decision["agreement"])
    if row is None:
        yield Section("Agreement (BAA)", (Line("Relied on", "none"),))
        return
    until = "no end" if row.ends_on is None else f"until {row.ends_on}"
    yield Section(
        "Agreement (BAA)",
        (
            Line("Relied on", f"{row.vendor}, {row.product}, signed {row.signed_on}, {until}"),
            Line("Covers", f"gateway {row.gateway}"),
            Line("Record", str(row.id)),
        ),
    )


def _hours_and_size(decision: Mapping[str, Any]) -> Iterable[Section]:
    if not decision:
        return
    hours, sms = decision["quiet_hours"], decision["sms"]
    wrote = "a person wrote it" if decision["from_person"] else "the system sends it by itself"
    lines = [Line("Sent by", wrote)]
    lines += [Line("Local time", line) for line in hours["computation"]]
    lines += [
        Line("Night there", "yes" if hours["night"] else "no"),
        Line("Not before", hours["not_before"]),
    ]
    yield Section("Quiet hours, 8:00 to 21:00", tuple(lines))
    size = f"{sms['segments']} of {sms['encoding']}, {sms['units']} units"
    yield Section("SMS segments", (Line("Segments", size), Line("Repaired", str(sms["repaired"]))))


def _states(parts: Sequence[Part]) -> Iterable[Section]:
    for part in parts:
        title = "On the way by SMS" if part.channel == "sms" else "In the portal"
        lines = [Line("Shown" if part.channel == "sms" else "Text", part.body)]
        lines += [
            Line(change.state, f"{_time(change.at)}  {change.sentence}") for change in part.changes
        ]
        yield Section(title, tuple(lines))


def _audit(proven: Sequence[ProvenEntry]) -> Section:
    lines = [
        Line(
            f"#{item.entry.index} {item.entry.kind}",
            f"{format_instant(item.entry.at)} by {item.entry.actor}",
        )
        for item in proven
    ]
    if proven:
        lines.append(Line("Proof", "each entry proven under the signed checkpoint below"))
        lines.append(Line("Checkpoint", proven[-1].proof.checkpoint))
    return Section("Audit entries", tuple(lines))


def _find(rows: Any, identity: str) -> Any:  # noqa: ANN401 - any practice row
    return rows.filter(id=identity).first() if identity else None


def _time(at: datetime) -> str:
    return f"{at:%Y-%m-%d %H:%M:%S.%f}"[:-3] + " UTC"


def _fact(actor: Actor, row: Message) -> Fact:
    return Fact(
        kind=AuditKind.EXPLANATION_READ,
        actor=actor.label,
        origin=actor.origin,
        patient=row.patient_id,
        subject=f"message:{row.id}",
        detail={},
    )
