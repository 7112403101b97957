"""One question about one text: what does it reveal, and so, where may it go?

The order: fold, read as words, let every detector speak, drop what its surroundings explain. Then
the second question, asked of each sentence as a whole: does it sound like office matters or like
care? What is left becomes spans, reasons and a tier.
"""

from __future__ import annotations

from quietline.kernel.policy.compiled import compiled
from quietline.kernel.policy.decide import decide_findings
from quietline.kernel.policy.detectors.notifications import is_notification
from quietline.kernel.policy.model.score import score_sentences
from quietline.kernel.policy.normalize import fold
from quietline.kernel.policy.observe import observe
from quietline.kernel.policy.reading import read
from quietline.kernel.policy.rules import POLICY_VERSION
from quietline.kernel.policy.scripts import is_unread
from quietline.kernel.policy.values import NOBODY, PracticeContext, Profile, Tier, Verdict
from quietline.kernel.policy.verdicts import explain_findings, explain_quiet, explain_unread


def evaluate(
    text: str,
    *,
    lang: str | None = None,  # noqa: ARG001 - every language is asked: texts mix them
    practice: PracticeContext = NOBODY,
    profile: Profile = Profile.STANDARD,
) -> Verdict:
    """Return the tier of any string at all, with the words that reveal and the rules they meet.

    Spans are code points of `text`, in order, not overlapping. The same input gives the same
    answer; cost is linear in the text. Source: 45 CFR 164.530(c) and content-tiers.
    """
    folded = fold(text)
    plain = read(folded)
    seen = observe(folded, plain, practice, profile)
    if is_unread(plain) and not seen.standing:
        return Verdict(Tier.CLINICAL, False, (), explain_unread(), profile, POLICY_VERSION)
    tables = compiled()
    labels = seen.labels()
    scores = score_sentences(seen.reading, labels, tables)
    decided = decide_findings(seen, labels, scores, tables)
    if decided.findings:
        spans, reasons = explain_findings(decided.findings)
        return Verdict(Tier.CLINICAL, decided.sensitive, spans, reasons, profile, POLICY_VERSION)
    waiting = tables.bias[2] + sum(score.waiting for score in scores)
    if is_notification(plain):
        waiting += tables.notice
    tier = Tier.NOTIFICATION if waiting >= 0 else Tier.ADMINISTRATIVE
    return Verdict(tier, False, (), explain_quiet(tier), profile, POLICY_VERSION)
