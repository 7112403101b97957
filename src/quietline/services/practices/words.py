"""Words on which the practice decides itself: which always reveal, and which never do.

Before they take effect, the practice sees which of its latest texts they would have judged
otherwise. Whoever looks learns that a text would change, not what it says.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from django.db import transaction

from quietline.kernel.access import Actor, Permission
from quietline.kernel.audit import JSON, AuditKind
from quietline.kernel.codes import Code
from quietline.kernel.policy import Profile, Tier, evaluate
from quietline.records.messaging.models import Message
from quietline.records.practices.models import Practice
from quietline.services.access import require
from quietline.services.audit_log import Fact, record
from quietline.services.fields import FieldInvalid
from quietline.services.outbound.case import practice_context
from quietline.services.outbound.store import BODY
from quietline.services.ports import Ports
from quietline.services.safes import open_keys

LATEST = 500
MOST_PHRASES = 200
LONGEST_PHRASE = 60
_BY_STAFF = "out"


@dataclass(frozen=True, slots=True)
class OwnWords:
    """Phrases as the practice wrote them, in order, no two alike."""

    revealing: tuple[str, ...]
    harmless: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Changed:
    """A text that the words would have judged otherwise."""

    conversation: UUID
    at: datetime
    before: Tier
    after: Tier


@dataclass(frozen=True, slots=True)
class Effect:
    """What the words would change among the `examined` latest texts."""

    words: OwnWords
    examined: int
    changed: tuple[Changed, ...]

    @property
    def held_back(self) -> int:
        """How many would have been kept from the phone that went there."""
        return sum(item.after is Tier.CLINICAL for item in self.changed)

    @property
    def let_through(self) -> int:
        """How many would have stood on the phone that did not."""
        return sum(item.before is Tier.CLINICAL for item in self.changed)


def read_words(ports: Ports, actor: Actor | None) -> OwnWords:  # noqa: ARG001 - every service takes the ports
    actor = require(actor, Permission.SETTINGS_MANAGE)
    return _words(Practice.objects.get(id=actor.practice_id))


def try_words(ports: Ports, actor: Actor | None, revealing: str, harmless: str) -> Effect:
    """Judge the latest texts under these words; that somebody looked is recorded.

    One phrase a line. Raises FieldInvalid for a phrase that cannot be used.
    """
    actor = require(actor, Permission.SETTINGS_MANAGE)
    words = _checked(revealing, harmless)
    row = Practice.objects.get(id=actor.practice_id)
    now = practice_context(row)
    then = replace(now, revealing=words.revealing, harmless=words.harmless)
    profile = Profile(row.profile)
    texts = _latest_texts(ports, row.id)
    changed: list[Changed] = []
    for message, text in texts:
        before = evaluate(text, practice=now, profile=profile).tier
        after = evaluate(text, practice=then, profile=profile).tier
        if before is not after:
            changed.append(Changed(message.conversation_id, message.created_at, before, after))
    with transaction.atomic():
        record(ports, row.id, [_fact(actor, AuditKind.SETTINGS_TRIED, {"texts": len(texts)})])
    return Effect(words, len(texts), tuple(changed))


def change_words(ports: Ports, actor: Actor | None, revealing: str, harmless: str) -> bool:
    """Let the words take effect, from the next text on; whether anything changed."""
    actor = require(actor, Permission.SETTINGS_MANAGE)
    words = _checked(revealing, harmless)
    with transaction.atomic():
        row = Practice.objects.select_for_update(no_key=True).get(id=actor.practice_id)
        if _words(row) == words:
            return False
        Practice.objects.filter(id=row.id).update(
            revealing_words="\n".join(words.revealing), harmless_words="\n".join(words.harmless)
        )
        # The words are the practice's own, not a patient's: an auditor may read them.
        detail: JSON = {"revealing": list(words.revealing), "harmless": list(words.harmless)}
        record(ports, row.id, [_fact(actor, AuditKind.SETTINGS_CHANGED, {"words": detail})])
    return True


def _words(row: Practice) -> OwnWords:
    return OwnWords(tuple(row.revealing_words.splitlines()), tuple(row.harmless_words.splitlines()))


def _checked(revealing: str, harmless: str) -> OwnWords:
    words = OwnWords(_phrases("revealing", revealing), _phrases("harmless", harmless))
    both = {phrase.casefold() for phrase in words.revealing} & {
        phrase.casefold() for phrase in words.harmless
    }
    if both:
        raise FieldInvalid(
            "harmless", Code.INPUT_MALFORMED, f"“{min(both)}” stands in both lists. Choose one."
        )
    return words


def _phrases(field: str, text: str) -> tuple[str, ...]:
    found = {" ".join(line.split()): None for line in text.splitlines() if line.strip()}
    for phrase in found:
        if not any(char.isalnum() for char in phrase) or not phrase.isprintable():
            raise FieldInvalid(field, Code.INPUT_MALFORMED, "Each line is a word or a phrase.")
        if len(phrase) > LONGEST_PHRASE:
            raise FieldInvalid(
                field, Code.INPUT_TOO_LONG, f"A phrase has at most {LONGEST_PHRASE} characters."
            )
    if len(found) > MOST_PHRASES:
        raise FieldInvalid(field, Code.INPUT_TOO_LONG, f"At most {MOST_PHRASES} phrases, please.")
    return tuple(found)


def _latest_texts(ports: Ports, practice: UUID) -> list[tuple[Message, str]]:
    rows = list(
        Message.objects.of_practice(practice)
        .filter(direction=_BY_STAFF, tier__isnull=False)
        .order_by("-created_at", "-id")[:LATEST]
    )
    owners = {row.id: row.patient_id or row.practice_id for row in rows}
    keys = open_keys(ports, owners.values())
    return [
        (row, keys[owners[row.id]].open(row.id, BODY, row.body_sealed).reveal())
        for row in rows
        if owners[row.id] in keys
    ]


def _fact(actor: Actor, kind: AuditKind, detail: Mapping[str, JSON]) -> Fact:
    return Fact(
        kind=kind,
        actor=actor.label,
        origin=actor.origin,
        subject=f"practice:{actor.practice_id}",
        detail=detail,
    )
