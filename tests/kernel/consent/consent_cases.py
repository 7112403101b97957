"""The people, numbers and events that the consent tests tell their stories with."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Self
from uuid import UUID

from hypothesis import strategies as st

from quietline.kernel.consent import (
    CONSENT_PURPOSES,
    Channel,
    ConsentDecision,
    ConsentEvent,
    EventKind,
    Permission,
    Purpose,
    Source,
    decide_consent,
    permission,
)

MARIA, JOSE = UUID(int=0xA), UUID(int=0xB)
HOME, WORK = "number-1", "number-2"
START = datetime(2026, 11, 2, 15, tzinfo=UTC)
APPOINTMENTS, BILLING = Purpose.APPOINTMENTS, Purpose.BILLING
CARE, CAMPAIGN = Purpose.CARE, Purpose.CAMPAIGN
ALL = frozenset[Purpose]()


@dataclass
class Story:
    """Events one after the other, an hour apart unless told otherwise."""

    now: datetime = START
    events: list[ConsentEvent] = field(default_factory=list)

    def wait(self, **how_long: float) -> Self:
        self.now += timedelta(**how_long)
        return self

    def then(
        self,
        kind: EventKind,
        *purposes: Purpose,
        patient: UUID | None = MARIA,
        number: str = HOME,
        channel: Channel = Channel.SMS,
        source: Source = Source.TEXT_MESSAGE,
        wording: str | None = None,
    ) -> Self:
        self.wait(hours=1)
        self.events.append(
            ConsentEvent(
                id=UUID(int=len(self.events) + 1),
                kind=kind,
                patient=patient,
                number_key=number,
                channel=channel,
                purposes=frozenset(purposes),
                at=self.now,
                source=source,
                recorder="staff:anna",
                language="en",
                wording_version=wording,
            )
        )
        return self

    def granted(
        self,
        *purposes: Purpose,
        patient: UUID | None = MARIA,
        source: Source = Source.PAPER,
        wording: str | None = None,
    ) -> Self:
        return self.then(
            EventKind.GRANTED, *purposes, patient=patient, source=source, wording=wording
        )

    def asked(self, *purposes: Purpose, patient: UUID | None = MARIA) -> Self:
        return self.then(EventKind.REQUESTED, *purposes, patient=patient, source=Source.WEB_FORM)

    def yes(self, patient: UUID | None = MARIA) -> Self:
        return self.then(EventKind.CONFIRMED, patient=patient)

    def stop(self, *purposes: Purpose, patient: UUID | None = MARIA) -> Self:
        return self.then(EventKind.REVOKED, *purposes, patient=patient)

    def start(self) -> Self:
        return self.then(EventKind.RESUMED)

    def last(self) -> UUID:
        return self.events[-1].id

    def standing(self, patient: UUID | None = MARIA, at: datetime | None = None) -> Permission:
        return permission(
            self.events, patient=patient, number_key=HOME, channel=Channel.SMS, at=at or self.now
        )

    def open(self, patient: UUID | None = MARIA) -> set[Purpose]:
        return {p for p in CONSENT_PURPOSES if self.decide(p, patient=patient).allowed}

    def decide(
        self,
        purpose: Purpose,
        *,
        patient: UUID | None = MARIA,
        max_age: timedelta | None = None,
    ) -> ConsentDecision:
        return decide_consent(
            self.events,
            patient=patient,
            number_key=HOME,
            channel=Channel.SMS,
            purpose=purpose,
            at=self.now,
            max_age=max_age,
        )


# what happens most comes up most, so that grants, stops and STARTs meet in one history
_KINDS = [
    *EventKind,
    *(EventKind.GRANTED, EventKind.GRANTED, EventKind.REQUESTED, EventKind.CONFIRMED),
    *(EventKind.REVOKED, EventKind.REVOKED, EventKind.RESUMED, EventKind.RESUMED),
]
_OPENING = (EventKind.GRANTED, EventKind.REQUESTED)
_SOME = st.frozensets(st.sampled_from(sorted(CONSENT_PURPOSES)), min_size=1)


@st.composite
def one_event(draw: st.DrawFn) -> ConsentEvent:
    """Any event at all about two patients, two numbers and two channels."""
    kind = draw(st.sampled_from(_KINDS))
    return ConsentEvent(
        id=draw(st.uuids()),
        kind=kind,
        patient=draw(st.sampled_from([MARIA, MARIA, MARIA, JOSE, None])),
        number_key=draw(st.sampled_from([HOME, HOME, HOME, HOME, WORK])),
        channel=draw(st.sampled_from([Channel.SMS] * 5 + [Channel.VOICE])),
        purposes=draw(_SOME if kind in _OPENING else st.just(ALL) | _SOME),
        at=START + timedelta(minutes=draw(st.integers(0, 9))),
        source=draw(st.sampled_from([*Source, Source.TEXT_MESSAGE, Source.TEXT_MESSAGE])),
        recorder="staff:anna",
        wording_version=draw(st.sampled_from([None, "2026-11"])),
    )


histories = st.lists(one_event(), max_size=12, unique_by=lambda event: event.id)
