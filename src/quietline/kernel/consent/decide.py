"""May this text go to this patient on this number, for this purpose, now? One answer, explained."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from uuid import UUID

from quietline.kernel.codes import Code
from quietline.kernel.consent.answer import (
    Basis,
    ConsentDecision,
    aged_out,
    closed_number,
    no,
    why_not,
    yes,
)
from quietline.kernel.consent.ledger import permission
from quietline.kernel.consent.service_texts import SERVICE_DECISIONS
from quietline.kernel.consent.standing import Permission
from quietline.kernel.consent.values import Channel, ConsentEvent, Purpose


def decide_consent(  # noqa: PLR0913 - what a consent is about has this many sides
    events: Iterable[ConsentEvent],
    *,
    patient: UUID | None,
    number_key: str,
    channel: Channel,
    purpose: Purpose,
    at: datetime,
    max_age: timedelta | None = None,
) -> ConsentDecision:
    """The decision as of `at`, from the ledger alone. No event means no.

    max_age: how long a grant lasts before it is asked for again; None means without end. The
    caller keeps "once" for a confirmation by letting one event be relied on by one text only.
    """
    standing = permission(events, patient=patient, number_key=number_key, channel=channel, at=at)
    decide = SERVICE_DECISIONS.get(purpose, _decide_granted)
    return decide(standing, purpose, at, max_age)


def _decide_granted(
    standing: Permission, purpose: Purpose, at: datetime, max_age: timedelta | None
) -> ConsentDecision:
    closed = closed_number(standing)
    if closed is not None:
        return closed
    grant = standing.granted.get(purpose)
    if grant is None:
        return why_not(standing, purpose)
    basis = Basis.CAMPAIGN if purpose is Purpose.CAMPAIGN else Basis.PRIOR_CONSENT
    if aged_out(grant, at, max_age):
        return no(Code.CONSENT_EXPIRED, basis, grant)
    return yes(basis, grant)
