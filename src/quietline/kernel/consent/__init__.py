"""Consent to texting: the events of the ledger, today's permission as a fold over them, decisions.

Holds events, the fold, quiet hours and the wording that a patient agrees to. It must not hold what
a reply means (replies), what a text reveals (policy) or rows. No event means no.
"""

from quietline.kernel.consent.answer import Basis, ConsentDecision
from quietline.kernel.consent.decide import decide_consent
from quietline.kernel.consent.ledger import permission
from quietline.kernel.consent.quiet_hours import (
    LocalTime,
    QuietHours,
    decide_quiet_hours,
    parse_zone,
)
from quietline.kernel.consent.service_texts import CONFIRMATION_WINDOW, MAX_OPT_IN_REQUESTS
from quietline.kernel.consent.standing import Permission
from quietline.kernel.consent.values import (
    CONSENT_PURPOSES,
    SERVICE_PURPOSES,
    Channel,
    ConsentEvent,
    EventKind,
    Purpose,
    Source,
)
from quietline.kernel.consent.wording import (
    CONSENT_WORDINGS,
    CURRENT_WORDING,
    Wording,
    build_wording,
)

__all__ = [
    "CONFIRMATION_WINDOW",
    "CONSENT_PURPOSES",
    "CONSENT_WORDINGS",
    "CURRENT_WORDING",
    "MAX_OPT_IN_REQUESTS",
    "SERVICE_PURPOSES",
    "Basis",
    "Channel",
    "ConsentDecision",
    "ConsentEvent",
    "EventKind",
    "LocalTime",
    "Permission",
    "Purpose",
    "QuietHours",
    "Source",
    "Wording",
    "build_wording",
    "decide_consent",
    "decide_quiet_hours",
    "parse_zone",
    "permission",
]
