"""Plays the week through the services themselves, with a clock and a carrier of its own.

What the demonstration shows was decided, recorded and proven like anything else.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from quietline.config.demo.people import PATIENTS, PRACTICE, SENDER, DemoPatient
from quietline.config.demo.week import WEEK, Event
from quietline.gateways.port import (
    Capabilities,
    InboundText,
    Lookup,
    LookupRequest,
    LookupResult,
    Receipt,
    SubmitRequest,
    SubmitResult,
)
from quietline.infra.clock import FrozenClock
from quietline.infra.ids import new_id
from quietline.kernel.access import Actor
from quietline.kernel.delivery import Outcome, SubmissionState
from quietline.kernel.phi import Phi
from quietline.kernel.phone import PhoneNumber
from quietline.services import conversations, dispatch, inbound, outbound, portal, receipts
from quietline.services.outbound import Draft
from quietline.services.ports import Ports

_WORKER = "demo"
_ORIGIN = "web 127.0.0.1"
_BROWSER = "demo-browser"
_LINK = re.compile(r"/p/([0-9A-Za-z]+)")
_CODE = re.compile(r"\b(\d{6})\b")


class PastGateway:
    """A carrier of the past: takes everything, and remembers the last text of each number."""

    name = PRACTICE.gateway
    capabilities = Capabilities(idempotency_key=False, lookup=Lookup.REFERENCE)
    submission_timeout = 5.0

    def __init__(self) -> None:
        self.last: dict[str, str] = {}
        self.taken: list[tuple[str, str]] = []

    def submit(self, request: SubmitRequest) -> SubmitResult:
        self.last[request.to.e164] = request.body.reveal()
        identity = f"SM{request.reference}"
        self.taken.append((identity, request.reference))
        return SubmitResult(Outcome.ACCEPTED, gateway_message_id=identity)

    def lookup(self, request: LookupRequest) -> LookupResult:  # noqa: ARG002 - nothing is ever lost
        return LookupResult(found=False)


@dataclass(frozen=True, slots=True)
class Stage:
    """What the play needs: ports whose clock it moves, and everybody by their key."""

    ports: Ports
    clock: FrozenClock
    gateway: PastGateway
    staff: dict[str, Actor]
    patients: dict[str, UUID]


def past_ports(ports: Ports, clock: FrozenClock) -> tuple[Ports, PastGateway]:
    """The same ports, with a clock that can be set back and a carrier that reaches nobody."""
    gateway = PastGateway()
    account = replace(ports.gateways[PRACTICE.gateway], gateway=gateway)
    return replace(ports, clock=clock, gateways={PRACTICE.gateway: account}), gateway


def play(stage: Stage, now: datetime) -> None:
    """Every event of the week, up to `now`."""
    zone = ZoneInfo(PRACTICE.timezone)
    today = now.astimezone(zone).date()
    people = {patient.key: patient for patient in PATIENTS}
    for event in WEEK:
        day = today + timedelta(days=event.day)
        at = datetime.combine(day, event.at, zone)
        stage.clock.advance(at - stage.clock.now())
        _DOES[event.does](stage, event, people[event.patient])
        _let_it_arrive(stage)


def _write(stage: Stage, event: Event, patient: DemoPatient) -> None:
    thread = conversations.conversation_of(stage.staff[event.staff], stage.patients[patient.key])
    conversations.open_thread(stage.ports, stage.staff[event.staff], thread)
    draft = Draft(stage.patients[patient.key], Phi(event.words), event.purpose)
    outbound.send(stage.ports, stage.staff[event.staff], draft)


def _text(stage: Stage, event: Event, patient: DemoPatient) -> None:
    text = InboundText(
        gateway_message_id=f"SM{new_id().hex}",
        sender=PhoneNumber(patient.mobile),
        to=SENDER,
        body=Phi(event.words),
    )
    inbound.receive(stage.ports, PRACTICE.gateway, text)
    inbound.run_once(stage.ports)


def _visit(stage: Stage, event: Event, patient: DemoPatient) -> None:
    found = _LINK.search(stage.gateway.last.get(patient.mobile, ""))
    if found is None:
        return
    door = (stage.ports, found.group(1), f"{_BROWSER}-{patient.key}")
    portal.open_link(*door, _ORIGIN)
    portal.give_birth_date(*door, patient.born, _ORIGIN)
    _let_it_arrive(stage)
    code = _CODE.search(stage.gateway.last[patient.mobile])
    if code is not None:
        portal.give_code(*door, code.group(1), _ORIGIN)
    portal.read(*door, _ORIGIN)
    if event.words:
        portal.reply(*door, Phi(event.words), _ORIGIN)
    portal.leave(*door, _ORIGIN)


def _let_it_arrive(stage: Stage) -> None:
    while dispatch.run_once(stage.ports, worker=_WORKER):
        stage.clock.advance(timedelta(seconds=2))
    while stage.gateway.taken:
        identity, reference = stage.gateway.taken.pop(0)
        stage.clock.advance(timedelta(seconds=3))
        receipt = Receipt(identity, reference, SubmissionState.DELIVERED, None, None)
        receipts.receive(stage.ports, PRACTICE.gateway, receipt)


_DOES: dict[str, Callable[[Stage, Event, DemoPatient], None]] = {
    "write": _write,
    "text": _text,
    "visit": _visit,
}
