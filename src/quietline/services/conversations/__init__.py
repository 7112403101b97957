"""The shared inbox: listing and opening conversations, and watching for changes.

Opening is an audited read. Sending is `services.outbound`.
"""

from quietline.services.conversations.feed import Change, watch
from quietline.services.conversations.inbox import list_inbox
from quietline.services.conversations.thread import conversation_of, open_thread
from quietline.services.conversations.views import (
    Bubble,
    Inbox,
    InboxRow,
    Notice,
    Part,
    PatientCard,
    PurposeStatus,
    StateChange,
    TextingStatus,
    Thread,
)

__all__ = [
    "Bubble",
    "Change",
    "Inbox",
    "InboxRow",
    "Notice",
    "Part",
    "PatientCard",
    "PurposeStatus",
    "StateChange",
    "TextingStatus",
    "Thread",
    "conversation_of",
    "list_inbox",
    "open_thread",
    "watch",
]
