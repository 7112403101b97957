"""Stored words as people read them. One table; a word that is missing is shown as it is."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

WORDS: Mapping[str, str] = MappingProxyType(
    {
        "sms": "SMS",
        "portal": "Secure portal",
        "appointments": "Appointments",
        "billing": "Billing",
        "care": "Care",
        "campaign": "Announcements",
        "opt_in": "Asking for consent",
        "opt_out_confirmation": "Confirming a stop",
        "help": "Help",
        "sign_in_code": "Sign-in code",
        "queued": "Queued",
        "claimed": "Queued",
        "submitting": "Submitting",
        "submitted": "Submitted",
        "sent": "Sent by the carrier",
        "delivered": "Delivered",
        "opened": "Opened",
        "read": "Read",
        "waiting": "Waits in the portal",
        "held": "Held for a person",
        "refused": "Refused",
        "failed": "Failed",
        "unknown": "Not known yet",
        "parked": "Waits for a person",
        "cancelled": "Cancelled",
        "en": "English",
        "es": "Spanish",
        "zh": "Chinese",
        "vi": "Vietnamese",
        "tl": "Tagalog",
        "fr": "French",
        "ht": "Haitian Creole",
        "pt": "Portuguese",
        "registration": "At registration",
        "web_form": "Web form",
        "paper": "On paper",
        "tablet": "On the tablet",
        "text_message": "By text message",
        "staff": "Told a member of staff",
        "current": "Current",
        "ended": "Ended",
        "future": "Not yet begun",
        "privacy_officer": "Privacy officer",
    }
)

TIERS: Mapping[int, str] = MappingProxyType({1: "Administrative", 2: "Notification", 3: "Clinical"})


def in_words(word: str) -> str:
    """The word for people; an unknown one with its separators taken out."""
    return WORDS.get(word) or word.replace("_", " ").replace("-", " ").capitalize()
