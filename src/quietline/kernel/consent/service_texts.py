"""Service texts: what texting itself needs, each by a rule of its own."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from types import MappingProxyType
from typing import Final

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
from quietline.kernel.consent.standing import Permission
from quietline.kernel.consent.values import Purpose

CONFIRMATION_WINDOW: Final = timedelta(minutes=5)  # 47 CFR 64.1200(a)(12)
MAX_OPT_IN_REQUESTS: Final = 2

_NOTHING_TO_CONFIRM: Final = "Nothing was stopped, so there is nothing to confirm."
_TOO_LATE_TO_CONFIRM: Final = (
    "The stop is more than five minutes old and holds without a confirmation."
)


def _decide_opt_in(
    standing: Permission, _: Purpose, __: datetime, ___: timedelta | None
) -> ConsentDecision:
    closed = closed_number(standing)
    if closed is not None and (standing.carrier_block is not None or not standing.requests):
        return closed  # a freeze alone is outweighed by a request that came after it
    if not standing.requests:
        stop = standing.stop
        return no(Code.CONSENT_OPTED_OUT if stop else Code.CONSENT_NONE, Basis.OPT_IN, stop)
    newest = standing.requests[-1]
    if len(standing.requests) > MAX_OPT_IN_REQUESTS:
        return no(Code.CONSENT_ALREADY_ASKED, Basis.OPT_IN, newest)
    return yes(Basis.OPT_IN, newest)


def _decide_confirmation(
    standing: Permission, _: Purpose, at: datetime, __: timedelta | None
) -> ConsentDecision:
    revocation = standing.confirmable
    if revocation is None:
        return no(Code.CONSENT_NONE, Basis.CONFIRMATION, None, _NOTHING_TO_CONFIRM)
    if at - revocation.at > CONFIRMATION_WINDOW:
        return no(Code.DISPATCH_TOO_OLD, Basis.CONFIRMATION, revocation, _TOO_LATE_TO_CONFIRM)
    return yes(Basis.CONFIRMATION, revocation)


def _decide_help(
    _: Permission, __: Purpose, ___: datetime, ____: timedelta | None
) -> ConsentDecision:
    return yes(Basis.HELP, None)


def _decide_sign_in_code(
    standing: Permission, _: Purpose, at: datetime, max_age: timedelta | None
) -> ConsentDecision:
    closed = closed_number(standing)
    if closed is not None:
        return closed
    newest = max(standing.granted.values(), key=lambda event: (event.at, event.id), default=None)
    if newest is None:
        return why_not(standing, None)
    if aged_out(newest, at, max_age):
        return no(Code.CONSENT_EXPIRED, Basis.CODE, newest)
    return yes(Basis.CODE, newest)


Decide = Callable[[Permission, Purpose, datetime, timedelta | None], ConsentDecision]
SERVICE_DECISIONS: Mapping[Purpose, Decide] = MappingProxyType(
    {
        Purpose.OPT_IN: _decide_opt_in,
        Purpose.OPT_OUT_CONFIRMATION: _decide_confirmation,
        Purpose.HELP: _decide_help,
        Purpose.SIGN_IN_CODE: _decide_sign_in_code,
    }
)
