"""The shared inbox: listing and opening conversations, and watching for changes.

Opening is an audited read. Sending is `services.outbound`.
"""

from quietline.services.conversations.assign import assign
from quietline.services.conversations.feed import Change, changes_of, newest_change, watch
from quietline.services.conversations.inbox import list_inbox
from quietline.services.conversations.thread import conversation_of, open_thread
from quietline.services.conversations.unassigned import candidate, look_for_sender
from quietline.services.conversations.views import (
    Bubble,
    Candidate,
    Inbox,
    InboxRow,
    Notice,
    Part,
    PatientCard,
    PurposeStatus,
    StateChange,
    TextingStatus,
    Thread,
    Unassigned,
)

__all__ = [
    "Bubble",
    "Candidate",
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
    "Unassigned",
    "assign",
    "candidate",
    "changes_of",
    "conversation_of",
    "list_inbox",
    "look_for_sender",
    "newest_change",
    "open_thread",
    "watch",
]
