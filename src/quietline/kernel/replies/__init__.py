"""What patients reply, and the fixed texts a practice answers with by itself.

Pure tables and functions: an intent for any reply, a wording for any service text. It does not
know the consent ledger, the number or the carrier; what follows from an intent is decided there.
"""

from quietline.kernel.replies.classify import classify_reply
from quietline.kernel.replies.texts import (
    build_emergency_reply,
    build_help_reply,
    build_opt_in_request,
    build_opt_out_confirmation,
    build_partial_opt_out_confirmation,
    build_portal_invitation,
    build_sign_in_code,
    build_start_reply,
)
from quietline.kernel.replies.values import Intent, Reply

__all__ = [
    "Intent",
    "Reply",
    "build_emergency_reply",
    "build_help_reply",
    "build_opt_in_request",
    "build_opt_out_confirmation",
    "build_partial_opt_out_confirmation",
    "build_portal_invitation",
    "build_sign_in_code",
    "build_start_reply",
    "classify_reply",
]
