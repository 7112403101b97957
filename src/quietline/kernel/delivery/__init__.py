"""The life of a submission: states, outcomes, retries, and the plan of which channel carries what.

Holds tables and arithmetic over plain words. It must not hold a gateway's own codes (gateways map
them), what a text means (policy) or whether it may be sent (consent); purposes are words here.
"""

from quietline.kernel.delivery.message import (
    MessageState,
    PortalPart,
    PortalState,
    SmsPart,
    message_state,
)
from quietline.kernel.delivery.outcomes import HANDLING, Handling, LedgerEffect, Outcome
from quietline.kernel.delivery.plan import (
    PartChannel,
    PartText,
    Plan,
    PlanOutcome,
    PlanStep,
    plan_delivery,
)
from quietline.kernel.delivery.retry import (
    FRESH_FOR,
    MAX_RETRIES,
    fresh_until,
    retry_at,
    too_old,
)
from quietline.kernel.delivery.states import (
    FINAL_STATES,
    TRANSITIONS,
    SubmissionState,
    advance,
    may_move,
)

__all__ = [
    "FINAL_STATES",
    "FRESH_FOR",
    "HANDLING",
    "MAX_RETRIES",
    "TRANSITIONS",
    "Handling",
    "LedgerEffect",
    "MessageState",
    "Outcome",
    "PartChannel",
    "PartText",
    "Plan",
    "PlanOutcome",
    "PlanStep",
    "PortalPart",
    "PortalState",
    "SmsPart",
    "SubmissionState",
    "advance",
    "fresh_until",
    "may_move",
    "message_state",
    "plan_delivery",
    "retry_at",
    "too_old",
]
