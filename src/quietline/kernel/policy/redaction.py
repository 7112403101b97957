"""A clinical text with as much removed as it takes until nothing in it reveals."""

from __future__ import annotations

from quietline.kernel.policy.evaluate import evaluate
from quietline.kernel.policy.rewrite import REMOVED, redact
from quietline.kernel.policy.values import NOBODY, PracticeContext, Profile, Tier

# What stands for removed words while the rest is judged: it must say nothing itself.
GAP = "…"
MOST_ROUNDS = 6


def redact_until_quiet(
    text: str, *, practice: PracticeContext = NOBODY, profile: Profile = Profile.STANDARD
) -> str:
    """Return the text with "[removed]" in place of what reveals; what is left is tier 1 or 2.

    Once the plainest words are gone, others may still tell: they are judged again. A text that
    tells after several rounds is removed whole. Linear in the text.
    """
    left = text.replace(GAP, "...")
    for _ in range(MOST_ROUNDS):
        verdict = evaluate(left, practice=practice, profile=profile)
        if verdict.tier is not Tier.CLINICAL:
            return left.replace(GAP, REMOVED)
        if not verdict.spans:
            return REMOVED
        left = redact(left, verdict.spans, removed=GAP)
    return REMOVED
