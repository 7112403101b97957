"""May this patient be texted now, purpose by purpose: shown before a word is typed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from quietline.kernel.codes import SENTENCES, Code
from quietline.kernel.consent import (
    CONSENT_PURPOSES,
    Channel,
    ConsentDecision,
    ConsentEvent,
    Purpose,
    decide_consent,
)
from quietline.services.conversations.views import PurposeStatus, TextingStatus
from quietline.services.recipients import Recipient

# The answer that is shown for the whole when every purpose is closed: the gravest first.
_GRAVEST_FIRST = (
    Code.GATEWAY_NUMBER_DEAD,
    Code.GATEWAY_OPTED_OUT,
    Code.CONSENT_OPTED_OUT,
    Code.CONSENT_REVOKED,
    Code.CONSENT_EXPIRED,
    Code.CONSENT_OTHER_PURPOSE,
    Code.CONSENT_NONE,
)


def texting_status(
    events: Sequence[ConsentEvent], recipient: Recipient, now: datetime
) -> TextingStatus:
    """The status by the ledger alone; agreements and content are asked when something is sent."""
    if recipient.number is None:
        return _off(Code.PHONE_MISSING, None, ())
    decisions = {
        purpose: decide_consent(
            events,
            patient=recipient.patient_id,
            number_key=recipient.number_key,
            channel=Channel.SMS,
            purpose=purpose,
            at=now,
        )
        for purpose in sorted(CONSENT_PURPOSES)
    }
    purposes = tuple(_purpose(purpose, decision) for purpose, decision in decisions.items())
    if any(decision.allowed for decision in decisions.values()):
        return TextingStatus(allowed=True, code=None, sentence="", since=None, purposes=purposes)
    code = next(c for c in _GRAVEST_FIRST if any(d.code is c for d in decisions.values()))
    rested = {decision.relied_on for decision in decisions.values() if decision.code is code}
    since = next((event.at for event in events if event.id in rested), None)
    return _off(code, since, purposes)


def _purpose(purpose: Purpose, decision: ConsentDecision) -> PurposeStatus:
    return PurposeStatus(purpose.value, allowed=decision.allowed, sentence=decision.sentence)


def _off(code: Code, since: datetime | None, purposes: tuple[PurposeStatus, ...]) -> TextingStatus:
    return TextingStatus(
        allowed=False, code=code.value, sentence=SENTENCES[code], since=since, purposes=purposes
    )
