"""The messages of a thread with every state they went through."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from quietline.infra.encryption import DataKey
from quietline.kernel.codes import SENTENCES, Code
from quietline.kernel.consent import Purpose
from quietline.kernel.delivery import MessageState
from quietline.kernel.phi import Phi
from quietline.records.messaging.models import Conversation, Message, Submission
from quietline.services.conversations.links import NO_LINK, LinkState, link_states
from quietline.services.conversations.views import Bubble, Part, StateChange
from quietline.services.outbound.store import BODY, DECISION, SMS_BODY
from quietline.services.staff import author_names

_NEWEST = 300
_WORDS = {
    "queued": "Waiting to go out",
    "submitting": "Being handed over",
    "submitted": "With the texting company",
    "sent": "On its way",
    "delivered": "On the phone",
    "failed": "Did not arrive",
    "unknown": "Not known yet whether it arrived",
    "parked": "A person must decide",
    "cancelled": "Not sent",
    "waiting": "Waits in the portal",
    "opened": "Link opened",
    "read": "Read by the patient",
}


def bubbles_of(
    thread: Conversation, key: DataKey, *, may_release: bool, now: datetime
) -> tuple[Bubble, ...]:
    """The newest messages of the thread, oldest first."""
    rows = list(thread.messages.order_by("-created_at", "-id")[:_NEWEST])[::-1]
    return bubbles_of_messages(rows, key, may_release=may_release, now=now)


def bubbles_of_messages(
    rows: Sequence[Message], key: DataKey, *, may_release: bool, now: datetime
) -> tuple[Bubble, ...]:
    """These messages of one patient, in the order given."""
    ids = [row.id for row in rows]
    texted = _texted(ids)
    links = link_states(ids, now)
    names = author_names(row.author for row in rows)
    return tuple(
        _bubble(
            row, key, texted[row.id], links.get(row.id, NO_LINK), names[row.author], may_release
        )
        for row in rows
    )


def _bubble(  # noqa: PLR0913 - one message's worth of facts
    row: Message,
    key: DataKey,
    texted: Sequence[Submission],
    link: LinkState,
    author: str,
    may_release: bool,  # noqa: FBT001 - a fact of the actor
) -> Bubble:
    decision = _decision(row, key)
    code = Code(row.code) if row.code else None
    return Bubble(
        message=row.id,
        direction="in" if row.direction == "in" else "out",
        channel="portal" if row.channel == "portal" else "sms",
        text=shown(row.purpose, key.open(row.id, BODY, row.body_sealed)),
        at=row.created_at,
        author=author,
        purpose=row.purpose,
        tier=row.tier,
        sensitive=bool(decision.get("policy", {}).get("sensitive")),
        state="" if row.direction == "in" else row.state,
        state_at=row.state_at,
        code=None if code is None else code.value,
        sentence=None if code is None else SENTENCES[code],
        urgent=row.is_urgent,
        can_release=may_release and row.state == MessageState.HELD,
        can_settle=may_release and row.state == MessageState.PARKED,
        has_live_link=link.is_live,
        link_locked=link.is_locked,
        parts=_parts(row, key, texted, link.opened_at),
    )


def _decision(row: Message, key: DataKey) -> dict[str, Any]:
    if row.decision_sealed is None:
        return {}
    decision: dict[str, Any] = json.loads(key.open(row.id, DECISION, row.decision_sealed).reveal())
    return decision


def _parts(
    row: Message, key: DataKey, texted: Sequence[Submission], opened: datetime | None
) -> tuple[Part, ...]:
    parts = []
    if row.channel == "portal" and row.direction == "out":
        steps = [("waiting", row.created_at), ("opened", opened), ("read", row.read_at)]
        changes = tuple(StateChange(word, at, _WORDS[word]) for word, at in steps if at is not None)
        body = key.open(row.id, BODY, row.body_sealed)
        parts.append(Part("portal", body, changes[-1].state, changes))
    for submission in texted:
        changes = tuple(
            StateChange(change.state, change.at, _WORDS.get(change.state, change.state))
            for change in submission.changes.all()
        )
        body = shown(row.purpose, key.open(submission.id, SMS_BODY, submission.body_sealed))
        parts.append(Part("sms", body, submission.state, changes))
    return tuple(parts)


def shown(purpose: str, text: Phi[str]) -> Phi[str]:
    """The text as staff may see it: a patient's one-time code is for the patient alone."""
    if purpose != Purpose.SIGN_IN_CODE:
        return text
    return Phi("".join("•" if char.isdigit() else char for char in text.reveal()))


def _texted(messages: Sequence[UUID]) -> dict[UUID, list[Submission]]:
    found: dict[UUID, list[Submission]] = defaultdict(list)
    rows = Submission.objects.filter(message_id__in=messages).prefetch_related("changes")
    for row in rows.order_by("created_at", "id"):
        found[row.message_id].append(row)
    return found
