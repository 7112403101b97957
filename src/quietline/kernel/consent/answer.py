"""The shape of a decision, and the reasons that every purpose shares."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from quietline.kernel.codes import SENTENCES, Code
from quietline.kernel.consent.standing import Permission
from quietline.kernel.consent.values import ConsentEvent, Purpose


@dataclass(frozen=True, slots=True)
class ConsentDecision:
    """The answer. relied_on: the ledger event it rests on, for a yes and, where one exists, a no.

    sentence says a no in plain words and is empty for a yes; basis names the rule.
    """

    allowed: bool
    code: Code | None
    relied_on: UUID | None
    sentence: str
    basis: str


class Basis(StrEnum):
    """The rule that a decision rests on, in the words of an explanation."""

    PRIOR_CONSENT = "Prior express consent, 47 CFR 64.1200(a)(1)(iii) and (a)(2)"
    CAMPAIGN = "Prior express consent to campaigns, 47 CFR 64.1200(a)(2), CTIA 5.1.2.2"
    REVOCATION = "Revocation by any reasonable means, 47 CFR 64.1200(a)(10)"
    CONFIRMATION = "One confirmation within five minutes, 47 CFR 64.1200(a)(12)"
    REASSIGNED = "Reassigned or dead number, 47 CFR 64.1200(l)-(m)"
    OPT_IN = "The patient asked to be texted; double opt-in, CTIA 5.1.2"
    HELP = "The answer to HELP, also after a stop, CTIA 5.1.3"
    CODE = "A code the patient just asked for, on a number they agreed to be texted at"


def closed_number(standing: Permission) -> ConsentDecision | None:
    """What closes the number itself, whatever was granted."""
    if standing.frozen is not None:
        return no(Code.GATEWAY_NUMBER_DEAD, Basis.REASSIGNED, standing.frozen)
    if standing.carrier_block is not None and standing.stop is not None:
        # the carrier heard the same STOP; the patient's own word is what the desk should read
        return no(Code.CONSENT_OPTED_OUT, Basis.REVOCATION, standing.stop)
    if standing.carrier_block is not None:
        return no(Code.GATEWAY_OPTED_OUT, Basis.REVOCATION, standing.carrier_block)
    return None


def why_not(standing: Permission, purpose: Purpose | None) -> ConsentDecision:
    """Why a purpose that is not granted is closed, in the words that help most."""
    stopped = purpose in standing.suspended or not standing.granted
    if standing.stop is not None and stopped:
        return no(Code.CONSENT_OPTED_OUT, Basis.REVOCATION, standing.stop)
    if purpose is not None and purpose in standing.withdrawn:
        return no(Code.CONSENT_REVOKED, Basis.REVOCATION, standing.withdrawn[purpose])
    if standing.granted:
        return no(Code.CONSENT_OTHER_PURPOSE, Basis.PRIOR_CONSENT, None)
    return no(Code.CONSENT_NONE, Basis.PRIOR_CONSENT, None)


def aged_out(grant: ConsentEvent, at: datetime, max_age: timedelta | None) -> bool:
    return max_age is not None and at - grant.at > max_age


def yes(basis: str, event: ConsentEvent | None) -> ConsentDecision:
    return ConsentDecision(
        allowed=True, code=None, relied_on=event.id if event else None, sentence="", basis=basis
    )


def no(
    code: Code, basis: str, event: ConsentEvent | None, sentence: str | None = None
) -> ConsentDecision:
    return ConsentDecision(
        allowed=False,
        code=code,
        relied_on=event.id if event else None,
        sentence=sentence or SENTENCES[code],
        basis=basis,
    )
