"""The row of a conversation, as whoever stores a message from a patient changes it."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from quietline.records.messaging.models import Conversation


def lock_thread(conversation: UUID) -> Conversation:
    """The row, locked until the transaction ends. Before anything is recorded: see ADR 16."""
    return Conversation.objects.select_for_update(no_key=True).get(id=conversation)


def show_received(thread: Conversation, message: UUID, *, at: datetime, urgent: bool) -> None:
    """Bring a locked conversation to the top with one more unread message."""
    thread.last_at, thread.last_message_id = at, message
    thread.unread += 1
    thread.is_urgent = thread.is_urgent or urgent
    thread.save(update_fields=["last_at", "last_message", "unread", "is_urgent"])
