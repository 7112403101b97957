"""The portal links that a patient's messages carried: which still open, which were closed, when."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from quietline.records.portal.models import PortalLink
from quietline.services.conversations.views import Notice

_LOCKED = "Too many wrong tries: the link is closed. Call the patient, then send again."
_CLOSED = "The link to a secure message was closed. It opens nothing any more."


@dataclass(frozen=True, slots=True)
class LinkState:
    """What is known of the links of one message; `opened_at` is the first time one was opened."""

    opened_at: datetime | None = None
    is_live: bool = False
    is_locked: bool = False


NO_LINK = LinkState()


def link_states(messages: Sequence[UUID], now: datetime) -> Mapping[UUID, LinkState]:
    """The state by message; a message that carried no link is absent."""
    found: dict[UUID, list[PortalLink]] = defaultdict(list)
    for link in PortalLink.objects.filter(message_id__in=messages):
        found[link.message_id].append(link)
    return {message: _state(links, now) for message, links in found.items()}


def link_notices(patient: UUID) -> tuple[Notice, ...]:
    """A line for each link that was closed before its time, and what to do about it."""
    links = list(PortalLink.objects.filter(patient_id=patient))
    return tuple(
        Notice(at, "security", sentence)
        for sentence, times in (
            (_LOCKED, (link.locked_at for link in links)),
            (_CLOSED, (link.revoked_at for link in links)),
        )
        for at in _distinct(times)
    )


def _state(links: Sequence[PortalLink], now: datetime) -> LinkState:
    standing = [link for link in links if link.revoked_at is None and link.expires_at > now]
    return LinkState(
        opened_at=min((link.opened_at for link in links if link.opened_at), default=None),
        is_live=any(link.locked_at is None for link in standing),
        is_locked=any(link.locked_at is not None for link in standing),
    )


def _distinct(times: Iterable[datetime | None]) -> list[datetime]:
    """Links that were closed together are one line."""
    return sorted({at for at in times if at is not None})
