"""What a patient's reply can mean."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Intent(StrEnum):
    STOP = "stop"
    HELP = "help"
    START = "start"
    CONFIRM = "confirm"
    CANCEL = "cancel"
    RESCHEDULE = "reschedule"
    QUESTION = "question"
    CLINICAL = "clinical"
    EMERGENCY = "emergency"
    WRONG_NUMBER = "wrong_number"
    THANKS = "thanks"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Reply:
    """The reading of one reply.

    `also` holds further intents, weightiest first. `scope` is None for all texts, or the purpose
    an opt-out is limited to: "appointments", "billing", "care" or "campaign". `sure` False means
    that the reading was acted on to be safe, and a person should look.
    """

    intent: Intent
    also: tuple[Intent, ...]
    scope: str | None
    sure: bool
