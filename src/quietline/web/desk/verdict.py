"""A decision in plain words for the composer: what will happen, why, and what the phone shows.

The policy counts code points; browsers count UTF-16 units. The turning happens here, once.
"""

from __future__ import annotations

from itertools import accumulate
from typing import Any

from quietline.services.outbound.values import Decision, Held, Preview, Refused, Why
from quietline.web.words import TIERS

_BEYOND_BMP = 0xFFFF
_ENCODINGS = {"GSM7": "plain characters", "UCS2": "special characters"}


def describe_preview(preview: Preview, text: str) -> dict[str, Any]:
    """The verdict as the composer's module draws it; every offset is in UTF-16 units."""
    units = utf16_offsets(text)
    tone = _tone(preview)
    return {
        "outcome": preview.outcome,
        "tier": preview.tier,
        "tierWord": TIERS.get(preview.tier, ""),
        "sensitive": preview.sensitive,
        "tone": tone,
        "title": _TITLES[tone],
        "sentence": _sentence(preview, tone),
        "marks": [[units[start], units[end], kind] for start, end, kind in preview.spans],
        "reasons": _reasons(preview.reasons, text),
        "phone": preview.lock_screen.reveal() if preview.lock_screen else None,
        "size": _size(preview),
        "notices": list(preview.notices),
        "send": _SEND[tone],
        "ready": preview.outcome in ("send", "hold"),
        "policy": preview.policy_version,
    }


def describe_decision(decision: Decision) -> dict[str, Any]:
    if isinstance(decision, Refused):
        return {"outcome": "refused", "code": decision.code, "sentence": decision.sentence}
    if isinstance(decision, Held):
        return {"outcome": "held", "code": decision.code, "sentence": decision.sentence}
    portal = any(step.channel == "portal" for step in decision.steps)
    sentence = "Sent through the secure portal." if portal else "Sent by SMS."
    return {"outcome": "queued", "sentence": sentence, "notices": list(decision.notices)}


_TITLES = {
    "empty": "What will happen shows here",
    "plain": "Goes by SMS",
    "secure": "Goes by secure portal",
    "hold": "Waits for a person to release it",
    "refuse": "Cannot be sent",
}
_SENTENCES = {
    "empty": "As you write, before anything is sent.",
    "secure": "The phone shows only this.",
    "plain": "The phone shows the whole text.",
}
_SEND = {
    "empty": "Send",
    "plain": "Send by SMS",
    "secure": "Send securely",
    "hold": "Hold for release",
    "refuse": "Send",
}


def _tone(preview: Preview) -> str:
    if preview.outcome != "send":
        return preview.outcome
    return "secure" if any(step.channel == "portal" for step in preview.steps) else "plain"


def _sentence(preview: Preview, tone: str) -> str:
    if tone in ("hold", "refuse"):
        return preview.sentence
    if tone == "secure" and preview.lock_screen is None:
        return "Nothing is texted; it waits in the portal."
    return _SENTENCES.get(tone) or preview.sentence


def _size(preview: Preview) -> str:
    if not preview.segments or all(step.channel != "sms" for step in preview.steps):
        return ""
    if any(step.channel == "portal" for step in preview.steps):
        return ""
    kind = _ENCODINGS.get(preview.encoding.upper().replace("-", ""), preview.encoding)
    return f"{preview.segments} SMS, {kind}" if preview.segments > 1 else f"1 SMS, {kind}"


def _reasons(reasons: tuple[Why, ...], text: str) -> list[dict[str, Any]]:
    """Each rule once, with the words that it found in the text."""
    found: dict[str, dict[str, Any]] = {}
    for reason in reasons:
        entry = found.setdefault(
            reason.rule, {"sentence": reason.sentence, "cite": reason.cite, "words": []}
        )
        if reason.start is None or reason.end is None:
            continue
        piece = text[reason.start : reason.end]
        if piece not in entry["words"]:
            entry["words"].append(piece)
    return list(found.values())


def utf16_offsets(text: str) -> range | list[int]:
    """For each code-point offset 0..len(text), the same place in UTF-16 units."""
    if text.isascii():
        return range(len(text) + 1)
    widths = (2 if ord(letter) > _BEYOND_BMP else 1 for letter in text)
    return list(accumulate(widths, initial=0))
