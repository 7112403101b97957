"""When a text is tried again, and when it has waited too long to be sent at all."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from datetime import datetime, timedelta
from types import MappingProxyType
from typing import Final
from uuid import UUID

from quietline.kernel.codes import Code
from quietline.kernel.errors import InvalidInput

MAX_RETRIES: Final = 3

_FIRST_WAIT = timedelta(seconds=30)
_GROWTH = 4  # 30 seconds, 2 minutes, 8 minutes
_SPREAD = 0.5  # a wait is stretched by up to this part of itself, so that failures do not march

# How long a text is worth sending, by the purpose's word. A code nobody waits for any more is a
# riddle; a late answer to STOP is a violation (47 CFR 64.1200(a)(12): five minutes); a reminder
# that outlives its day misleads.
FRESH_FOR: Mapping[str, timedelta] = MappingProxyType(
    {
        "appointments": timedelta(hours=24),
        "care": timedelta(hours=24),
        "billing": timedelta(hours=72),
        "campaign": timedelta(hours=72),
        "opt_in": timedelta(hours=24),
        "opt_out_confirmation": timedelta(minutes=5),
        "help": timedelta(minutes=60),
        "sign_in_code": timedelta(minutes=10),
    }
)


def fresh_until(created: datetime, purpose: str) -> datetime:
    """The last instant at which it may still be handed to the gateway.

    `created` is when somebody last wanted it sent: written, or released from a hold. Raises
    InvalidInput(purpose.unknown) for a word that is no purpose.
    """
    if purpose not in FRESH_FOR:
        raise InvalidInput(Code.PURPOSE_UNKNOWN)
    return created + FRESH_FOR[purpose]


def too_old(created: datetime, at: datetime, purpose: str) -> bool:
    """Whether it waited beyond its purpose's limit and is not sent any more (dispatch.too_old)."""
    return at > fresh_until(created, purpose)


def retry_at(
    *, submission: UUID, retries: int, failed_at: datetime, created: datetime, purpose: str
) -> datetime | None:
    """When to try a temporary failure again; None when it is not worth another try.

    `retries` counts those already made. The jitter is taken from the id: the same submission
    always waits equally long, and different ones do not wait in step.
    """
    if retries >= MAX_RETRIES:
        return None
    wait = _FIRST_WAIT * _GROWTH**retries
    due = failed_at + wait * (1 + _SPREAD * _fraction(submission, retries))
    return None if too_old(created, due, purpose) else due


def _fraction(submission: UUID, retries: int) -> float:
    """Evenly spread over [0, 1), the same for the same input on every machine."""
    digest = hashlib.sha256(submission.bytes + retries.to_bytes(1, "big")).digest()
    return int.from_bytes(digest[:4], "big") / 2**32
