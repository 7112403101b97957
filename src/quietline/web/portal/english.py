"""What the portal says in English. Keys are the same in every language."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

ENGLISH: Mapping[str, str] = MappingProxyType(
    {
        "title": "Secure message",
        "has_message": "You have a secure message",
        "why_date": "First, your date of birth. It tells us that this message reaches only you.",
        "date_legend": "Your date of birth",
        "date_order": "month day year",
        "when": "F j, g:i A",
        "month": "Month",
        "day": "Day",
        "year": "Year",
        "date_example": "For example: 3 14 1961",
        "continue": "Continue",
        "step": "Step {step} of 2",
        "code_title": "Check your texts",
        "why_code": "We texted a 6-digit code to the phone number ending in {last_four}.",
        "why_code_plain": "We texted a 6-digit code to your phone.",
        "code": "6-digit code",
        "open": "Open my message",
        "code_again": "Text me a new code",
        "code_sent": "A new code is on its way.",
        "tries_one": "You have 1 try left.",
        "tries_many": "You have {count} tries left.",
        "missing_date": "Please fill in the month, the day and the year with four digits.",
        "missing_code": "Please type the 6 digits from the text.",
        "messages": "Your messages",
        "hello": "Hello, {name}",
        "new": "New",
        "you": "You",
        "reply": "Write a reply",
        "reply_hint": "Only your care team can read this. For an emergency, call 911.",
        "send": "Send reply",
        "sent": "Your reply was sent.",
        "refresh": "Look for new messages",
        "leave": "Sign out",
        "left_title": "You are signed out",
        "left": (
            "You can close this page now. To read your messages again, open the link in the text."
        ),
        "left_again": "Open again",
        "idle_left": "You were signed out to keep your messages private. Please sign in again.",
        "idle_warning": "You will be signed out in one minute.",
        "idle_stay": "Stay signed in",
        "closed_title": "This link is closed",
        "call": "Call {practice}",
        "why_safe": (
            "Why do we ask? So that nobody else can read your messages, even if they hold "
            "your phone."
        ),
        "privacy": "Private and encrypted. Your messages are not saved on this phone.",
        "error": "Please check this",
        "empty": "There are no messages.",
        "input.empty": "Please write something first.",
        "input.too_long": "Your message is too long. Please shorten it.",
        "input.unprintable": "Your message holds characters we cannot read. Please remove them.",
        "input": "Your message could not be sent. Please try again.",
    }
)
