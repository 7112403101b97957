"""What a practice is called in texts, where it is, and how strictly texts are judged.

The name is part of every text, so it is judged like one: a name that tells the type of care would
tell it on every locked phone. Such a name is not taken. 45 CFR 164.530(c).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.db import transaction

from quietline.kernel.access import Actor, Permission
from quietline.kernel.audit import AuditKind
from quietline.kernel.codes import SENTENCES, Code
from quietline.kernel.policy import Profile, Tier, Verdict, build_notification, evaluate
from quietline.records.practices.models import Practice
from quietline.services.access import require
from quietline.services.audit_log import Fact, record
from quietline.services.fields import FieldInvalid, language_of, phone_of, timezone_of, words_of
from quietline.services.outbound.case import practice_context
from quietline.services.ports import Ports

LONGEST_TEXTING_NAME = 60
_NO_NAME = "Give the name that stands in texts."
_TRIED_IN = ("en", "es")


@dataclass(frozen=True, slots=True)
class PracticeSettings:
    """`name` is the practice's own and stays; `texting_name` is the neutral one in texts."""

    name: str
    texting_name: str
    phone: str
    profile: Profile
    timezone: str
    language: str


@dataclass(frozen=True, slots=True)
class PracticeChange:
    """All settings as typed; every field is text that may be wrong."""

    texting_name: str
    phone: str
    profile: str
    timezone: str
    language: str


@dataclass(frozen=True, slots=True)
class NameVerdict:
    """What a locked phone would show under a name, and whether that tells the type of care.

    `spans` are code-point offsets into `lock_screen`; `reasons` are the policy's sentences.
    """

    reveals: bool
    lock_screen: str
    spans: tuple[tuple[int, int], ...]
    reasons: tuple[str, ...]
    sentence: str


def read_settings(ports: Ports, actor: Actor | None) -> PracticeSettings:  # noqa: ARG001 - every service takes the ports
    actor = require(actor, Permission.SETTINGS_MANAGE)
    row = Practice.objects.get(id=actor.practice_id)
    return PracticeSettings(
        name=row.name,
        texting_name=row.texting_name,
        phone=row.phone,
        profile=Profile(row.profile),
        timezone=row.timezone,
        language=row.language,
    )


def examine_name(ports: Ports, actor: Actor | None, texting_name: str, profile: str) -> NameVerdict:
    """Judge a name before it is saved. Raises FieldInvalid for what is no name or no profile."""
    actor = require(actor, Permission.SETTINGS_MANAGE)
    row = Practice.objects.get(id=actor.practice_id)
    return _judge(ports, row, _name(texting_name), _profile(profile))


def change(ports: Ports, actor: Actor | None, new: PracticeChange) -> tuple[str, ...]:
    """Save the settings; the names of those that changed, which is all that goes on record.

    Raises FieldInvalid for the first field that cannot be used, a name that reveals among them.
    """
    actor = require(actor, Permission.SETTINGS_MANAGE)
    wanted = _checked(new)
    with transaction.atomic():
        row = Practice.objects.select_for_update(no_key=True).get(id=actor.practice_id)
        verdict = _judge(ports, row, wanted["texting_name"], Profile(wanted["profile"]))
        if verdict.reveals:
            raise FieldInvalid(
                "texting_name", Code.POLICY_NOTIFICATION_REVEALS, " ".join(verdict.reasons)
            )
        changed = tuple(name for name, value in wanted.items() if getattr(row, name) != value)
        if not changed:
            return ()
        Practice.objects.filter(id=row.id).update(**{name: wanted[name] for name in changed})
        record(ports, row.id, [_fact(actor, changed)])
    return changed


def _checked(new: PracticeChange) -> Mapping[str, Any]:
    return {
        "texting_name": _name(new.texting_name),
        "phone": phone_of("phone", new.phone).e164,
        "profile": _profile(new.profile).value,
        "timezone": timezone_of(new.timezone),
        "language": language_of(new.language),
    }


def _name(text: str) -> str:
    return words_of("texting_name", text, longest=LONGEST_TEXTING_NAME, missing=_NO_NAME)


def _profile(text: str) -> Profile:
    try:
        return Profile(text)
    except ValueError:
        raise FieldInvalid("profile", Code.INPUT_MALFORMED, "Choose one of the profiles.") from None


def _judge(ports: Ports, row: Practice, name: str, profile: Profile) -> NameVerdict:
    """The notification under the name, as `services.outbound` would judge it; the worst counts."""
    context = practice_context(row)
    link = f"{ports.base_url}/p/…"
    tried = [build_notification(practice_name=name, link=link, lang=lang) for lang in _TRIED_IN]
    judged = [(text, evaluate(text, practice=context, profile=profile)) for text in tried]
    text, verdict = max(judged, key=lambda pair: pair[1].tier)
    reveals = verdict.tier is Tier.CLINICAL
    return NameVerdict(
        reveals=reveals,
        lock_screen=text,
        spans=tuple((span.start, span.end) for span in verdict.spans),
        reasons=_sentences(verdict) if reveals else (),
        sentence=SENTENCES[Code.POLICY_NOTIFICATION_REVEALS] if reveals else _NEUTRAL,
    )


_NEUTRAL = "This name tells nothing about the care. Anyone may see it on a locked phone."


def _sentences(verdict: Verdict) -> tuple[str, ...]:
    """Each reason once, in the policy's order."""
    return tuple(dict.fromkeys(reason.sentence for reason in verdict.reasons))


def _fact(actor: Actor, changed: tuple[str, ...]) -> Fact:
    return Fact(
        kind=AuditKind.SETTINGS_CHANGED,
        actor=actor.label,
        origin=actor.origin,
        subject=f"practice:{actor.practice_id}",
        detail={"fields": list(changed)},
    )
