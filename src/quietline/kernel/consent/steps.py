"""What each kind of event does to a permission. Pure steps; the ledger folds over them.

The rules, each a small step below:
- A grant opens the purposes it names. YES opens what was asked and nothing else.
- STOP closes everything and remembers what stood; START brings back exactly that.
- A purpose withdrawn by name stays withdrawn until it is granted anew, START or not.
- After a no, only consent that outweighs it counts: see `ConsentEvent.outweighs_a_stop`.
- The carrier's block lies over all that and leaves with START or when the carrier lifts it.
- A frozen number forgets everything: whoever has it now has agreed to nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from types import MappingProxyType

from quietline.kernel.consent.standing import NOTHING, Events, Permission
from quietline.kernel.consent.values import ConsentEvent, EventKind, Purpose


def _requested(state: Permission, event: ConsentEvent) -> Permission:
    refused = _refused_purposes(state, event)
    if refused >= event.purposes:
        return state
    open_to = replace(event, purposes=event.purposes - refused)
    return replace(state, requests=(*state.requests, open_to))


def _granted(state: Permission, event: ConsentEvent) -> Permission:
    return _open(state, event, event.purposes - _refused_purposes(state, event))


def _confirmed(state: Permission, event: ConsentEvent) -> Permission:
    asked = frozenset(purpose for request in state.requests for purpose in request.purposes)
    answered = asked & event.purposes if event.purposes else asked
    purposes = answered - _refused_purposes(state, event)
    return replace(_open(state, event, purposes), verified=event) if purposes else state


def _revoked(state: Permission, event: ConsentEvent) -> Permission:
    return _stopped(state, event) if event.is_stop else _withdrawn(state, event)


def _stopped(state: Permission, event: ConsentEvent) -> Permission:
    if state.stop is not None and not state.granted:
        return replace(state, requests=())  # said again: the first still stands, and what it closed
    return replace(
        state,
        granted=NOTHING,
        suspended=state.granted,
        requests=(),
        stop=event,
        confirmable=event,
    )


def _withdrawn(state: Permission, event: ConsentEvent) -> Permission:
    is_new = not event.purposes <= state.withdrawn.keys()
    return replace(
        state,
        granted=_without(state.granted, event.purposes),
        suspended=_without(state.suspended, event.purposes),
        withdrawn=_with(state.withdrawn, event.purposes, event),
        requests=_still_asked(state.requests, event.purposes),
        confirmable=event if is_new else state.confirmable,
    )


def _resumed(state: Permission, event: ConsentEvent) -> Permission:
    if not event.is_resumption:
        return state
    return replace(
        state,
        granted=MappingProxyType({**state.suspended, **state.granted}),
        suspended=NOTHING,
        stop=None,
        carrier_block=None,
        confirmable=None,
    )


def _number_verified(state: Permission, event: ConsentEvent) -> Permission:
    return replace(state, verified=event)


def _carrier_blocked(state: Permission, event: ConsentEvent) -> Permission:
    return replace(state, carrier_block=state.carrier_block or event)


def _carrier_unblocked(state: Permission, _: ConsentEvent) -> Permission:
    return replace(state, carrier_block=None)


def _frozen(state: Permission, event: ConsentEvent) -> Permission:
    return Permission(
        frozen=event,
        stop=state.stop,
        carrier_block=state.carrier_block,
        withdrawn=state.withdrawn,
    )


def _refused_purposes(state: Permission, event: ConsentEvent) -> frozenset[Purpose]:
    """The purposes of this consent that an earlier no still closes."""
    if event.outweighs_a_stop:
        return frozenset()
    if state.stop is not None or state.frozen is not None:
        return frozenset(Purpose)
    return frozenset(state.withdrawn)


def _open(state: Permission, event: ConsentEvent, purposes: frozenset[Purpose]) -> Permission:
    if not purposes:
        return state
    return replace(
        state,
        granted=_with(state.granted, purposes, event),
        suspended=_without(state.suspended, purposes),
        withdrawn=_without(state.withdrawn, purposes),
        requests=_still_asked(state.requests, purposes),
        frozen=None,
    )


def _still_asked(
    requests: tuple[ConsentEvent, ...], answered: frozenset[Purpose]
) -> tuple[ConsentEvent, ...]:
    left = (
        replace(request, purposes=request.purposes - answered)
        for request in requests
        if not request.purposes <= answered
    )
    return tuple(left)


def _with(events: Events, purposes: frozenset[Purpose], event: ConsentEvent) -> Events:
    return MappingProxyType({**events, **dict.fromkeys(purposes, event)})


def _without(events: Events, purposes: frozenset[Purpose]) -> Events:
    return MappingProxyType(
        {purpose: event for purpose, event in events.items() if purpose not in purposes}
    )


STEP: Mapping[EventKind, Callable[[Permission, ConsentEvent], Permission]] = MappingProxyType(
    {
        EventKind.REQUESTED: _requested,
        EventKind.GRANTED: _granted,
        EventKind.CONFIRMED: _confirmed,
        EventKind.REVOKED: _revoked,
        EventKind.RESUMED: _resumed,
        EventKind.NUMBER_VERIFIED: _number_verified,
        EventKind.CARRIER_BLOCKED: _carrier_blocked,
        EventKind.CARRIER_UNBLOCKED: _carrier_unblocked,
        EventKind.FROZEN: _frozen,
    }
)
