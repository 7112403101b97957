"""Today's permission as a fold over the ledger: the same events always give the same answer.

Seen for one patient on one number and channel. What concerns the number itself (a STOP, a START,
the carrier's block, a dead number) binds every patient who shares it; the rest is the patient's.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from uuid import UUID

from quietline.kernel.consent.standing import Permission
from quietline.kernel.consent.steps import STEP
from quietline.kernel.consent.values import Channel, ConsentEvent, EventKind

_OF_THE_NUMBER = frozenset(
    {
        EventKind.RESUMED,
        EventKind.CARRIER_BLOCKED,
        EventKind.CARRIER_UNBLOCKED,
        EventKind.FROZEN,
    }
)


def permission(
    events: Iterable[ConsentEvent],
    *,
    patient: UUID | None,
    number_key: str,
    channel: Channel,
    at: datetime,
) -> Permission:
    """The permission as of `at`; later events do not count, so any past day can be shown.

    Events may come in any order, of other patients and numbers too, and more than once: they are
    ordered by (at, id) and each id counts once. patient None: the number belongs to nobody known.
    """
    concerning = {
        event.id: event
        for event in events
        if event.number_key == number_key
        and event.channel is channel
        and event.at <= at
        and _concerns(event, patient)
    }
    state = Permission()
    for event in sorted(concerning.values(), key=lambda event: (event.at, event.id)):
        state = STEP[event.kind](state, event)
    return state


def _concerns(event: ConsentEvent, patient: UUID | None) -> bool:
    if event.kind in _OF_THE_NUMBER or event.is_stop:
        return True
    if event.kind is EventKind.REVOKED and event.patient is None:
        return True  # said from this phone, by nobody known: it holds for all who share it
    return event.patient is not None and event.patient == patient
