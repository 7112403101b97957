"""The content policy: what a text reveals, which tier that gives, what may go in its place.

Pure: standard library and plain values only. It does not know who sends, to whom, by which
gateway, or what the patient agreed to; it decides nothing about routing.
"""

from quietline.kernel.policy.evaluate import evaluate
from quietline.kernel.policy.redaction import redact_until_quiet
from quietline.kernel.policy.rewrite import build_notification, redact
from quietline.kernel.policy.rules import POLICY_VERSION
from quietline.kernel.policy.values import (
    FindingType,
    PracticeContext,
    Profile,
    Reason,
    Span,
    Tier,
    Verdict,
)

__all__ = [
    "POLICY_VERSION",
    "FindingType",
    "PracticeContext",
    "Profile",
    "Reason",
    "Span",
    "Tier",
    "Verdict",
    "build_notification",
    "evaluate",
    "redact",
    "redact_until_quiet",
]
