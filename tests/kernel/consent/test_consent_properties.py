"""What holds for every ledger, whatever happened."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta
from uuid import UUID

from consent_cases import ALL, HOME, JOSE, MARIA, START, WORK, histories, one_event
from hypothesis import given
from hypothesis import strategies as st

from quietline.kernel.consent import (
    CONSENT_PURPOSES,
    Channel,
    ConsentEvent,
    EventKind,
    Permission,
    Purpose,
    Source,
    decide_consent,
    permission,
)

GRANTS = st.frozensets(st.sampled_from(sorted(CONSENT_PURPOSES)), min_size=1)
LATER = START + timedelta(days=1)
PURPOSES = st.sampled_from(sorted(CONSENT_PURPOSES))


def _standing(events: Iterable[ConsentEvent], patient: UUID = MARIA) -> Permission:
    return permission(events, patient=patient, number_key=HOME, channel=Channel.SMS, at=LATER)


def _open(events: list[ConsentEvent], patient: UUID | None = MARIA) -> set[Purpose]:
    return {
        purpose
        for purpose in CONSENT_PURPOSES
        if decide_consent(
            events,
            patient=patient,
            number_key=HOME,
            channel=Channel.SMS,
            purpose=purpose,
            at=LATER,
        ).allowed
    }


def _next(
    kind: EventKind,
    purposes: frozenset[Purpose] = ALL,
    source: Source = Source.TEXT_MESSAGE,
    minute: int = 60,
) -> ConsentEvent:
    """An event of Maria's after the whole history."""
    at = START + timedelta(minutes=minute)
    return ConsentEvent(
        UUID(int=minute), kind, MARIA, HOME, Channel.SMS, purposes, at, source, "staff:anna"
    )


@given(histories, st.randoms(use_true_random=False))
def test_the_order_in_which_events_are_read_does_not_matter(
    events: list[ConsentEvent], chance: object
) -> None:
    """The fold orders them itself."""
    shuffled = list(events)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    assert _standing(shuffled) == _standing(events)


@given(histories)
def test_reading_events_twice_does_not_matter(events: list[ConsentEvent]) -> None:
    """An event counts once, by its id."""
    assert _standing(events + events) == _standing(events)


@given(histories)
def test_what_others_agreed_to_does_not_matter(events: list[ConsentEvent]) -> None:
    """Jose's own requests and grants say nothing of Maria."""
    own = (EventKind.GRANTED, EventKind.REQUESTED, EventKind.CONFIRMED, EventKind.NUMBER_VERIFIED)
    without = [e for e in events if not (e.patient == JOSE and e.kind in own)]
    assert _standing(without) == _standing(events)


@given(histories)
def test_another_number_does_not_matter(events: list[ConsentEvent]) -> None:
    """Events of one number never reach another."""
    assert _standing(e for e in events if e.number_key != WORK) == _standing(events)


@given(histories, one_event())
def test_the_future_does_not_matter(events: list[ConsentEvent], later: ConsentEvent) -> None:
    """Events after the day that is asked about do not count."""
    future = replace(later, at=LATER + timedelta(microseconds=1))
    assert _standing([*events, future]) == _standing(events)


@given(histories, st.sampled_from([MARIA, JOSE, None]))
def test_nothing_is_open_after_stop(events: list[ConsentEvent], patient: UUID | None) -> None:
    """For nobody on the number, whatever stood before."""
    assert _open([*events, _next(EventKind.REVOKED)], patient) == set()


@given(histories, st.sampled_from([MARIA, JOSE, None]))
def test_nothing_is_open_after_a_freeze(events: list[ConsentEvent], patient: UUID | None) -> None:
    """And START does not help."""
    after = [*events, _next(EventKind.FROZEN), _next(EventKind.RESUMED, minute=61)]
    assert _open(after, patient) == set()


def _something_open(events: list[ConsentEvent], purposes: frozenset[Purpose]) -> list[ConsentEvent]:
    """The history, after which Maria agrees by her own hand to at least these."""
    unblocked = _next(EventKind.CARRIER_UNBLOCKED, source=Source.CARRIER, minute=58)
    return [*events, unblocked, _next(EventKind.GRANTED, purposes, Source.PORTAL, minute=59)]


@given(histories, GRANTS)
def test_start_after_stop_restores_exactly_what_was_open(
    events: list[ConsentEvent], agreed: frozenset[Purpose]
) -> None:
    """No purpose more and none less."""
    history = _something_open(events, agreed)
    before = _open(history)
    after = [*history, _next(EventKind.REVOKED), _next(EventKind.RESUMED, minute=61)]
    assert _open(after) == before


@given(histories, GRANTS, PURPOSES)
def test_a_purpose_withdrawn_during_a_stop_stays_closed(
    events: list[ConsentEvent], agreed: frozenset[Purpose], purpose: Purpose
) -> None:
    """START brings back the others."""
    history = _something_open(events, agreed)
    before = _open(history)
    after = [
        *history,
        _next(EventKind.REVOKED),
        _next(EventKind.REVOKED, frozenset({purpose}), minute=61),
        _next(EventKind.RESUMED, minute=62),
    ]
    assert _open(after) == before - {purpose}


@given(histories)
def test_start_opens_nothing_that_was_never_agreed_to(events: list[ConsentEvent]) -> None:
    """Whatever it brings back, Maria once granted or confirmed it."""
    agreed = {
        purpose
        for event in events
        if event.patient == MARIA and event.kind in (EventKind.GRANTED, EventKind.REQUESTED)
        for purpose in event.purposes
    }
    assert _open([*events, _next(EventKind.RESUMED)]) <= agreed


NOES = st.sampled_from([EventKind.REVOKED, EventKind.FROZEN, EventKind.CARRIER_BLOCKED])


@given(histories, NOES, st.sampled_from([ALL, frozenset(CONSENT_PURPOSES)]), PURPOSES)
def test_an_import_never_opens_what_a_no_had_closed(
    events: list[ConsentEvent], kind: EventKind, closing: frozenset[Purpose], purpose: Purpose
) -> None:
    """Stop, withdrawal, freeze or block: the old list loses."""
    imported = _next(EventKind.GRANTED, frozenset({purpose}), Source.IMPORTED, minute=61)
    assert _open([*events, _next(kind, closing), imported]) == set()


@given(histories, PURPOSES)
def test_a_grant_opens_no_purpose_but_its_own(events: list[ConsentEvent], purpose: Purpose) -> None:
    """Even after everything else was stopped."""
    grant = _next(EventKind.GRANTED, frozenset({purpose}), Source.PORTAL)
    assert _open([*events, grant]) - _open(events) <= {purpose}


@given(histories)
def test_what_is_open_rests_on_consent_given_by_this_patient_for_this_number(
    events: list[ConsentEvent],
) -> None:
    """Every permission can show its evidence."""
    for event in _standing(events).granted.values():
        assert event in events
        assert event.kind in (EventKind.GRANTED, EventKind.CONFIRMED)
        assert (event.patient, event.number_key, event.channel) == (MARIA, HOME, Channel.SMS)


@given(histories)
def test_no_purpose_is_open_and_closed_at_once(events: list[ConsentEvent]) -> None:
    """Granted, suspended and withdrawn exclude one another."""
    standing = _standing(events)
    granted, suspended, withdrawn = (
        set(standing.granted),
        set(standing.suspended),
        set(standing.withdrawn),
    )
    assert granted.isdisjoint(suspended)
    assert withdrawn.isdisjoint(granted | suspended)


@given(histories)
def test_nothing_is_suspended_without_a_stop(events: list[ConsentEvent]) -> None:
    """What START would bring back needs a stop to lie under."""
    standing = _standing(events)
    assert standing.stop is not None or not standing.suspended
