"""From findings to what a person reads: spans in order, reasons with their sentences."""

from __future__ import annotations

from collections.abc import Iterable

from quietline.kernel.policy.findings import Finding
from quietline.kernel.policy.rules import (
    ADMINISTRATIVE_RULE,
    ADMINISTRATIVE_SENTENCE,
    DEFINED,
    NOTIFICATION_RULE,
    NOTIFICATION_SENTENCE,
    RULES,
    SAFEGUARD,
    UNREAD_RULE,
    UNREAD_SENTENCE,
)
from quietline.kernel.policy.values import Reason, Span, Tier

MOST_COMPARED = 60


def explain_findings(
    findings: Iterable[Finding],
) -> tuple[tuple[Span, ...], tuple[Reason, ...]]:
    """Return the spans, in order and apart, and the reasons: one for words of one rule in a row."""
    ordered = sorted(findings, key=lambda item: (item.start, -item.end, item.rule))
    reasons = tuple(_reason(item) for item in _joined(ordered))
    return _apart([item for item in ordered if not _holds_another(item, ordered)]), reasons


def explain_quiet(tier: Tier) -> tuple[Reason, ...]:
    """Return the one reason for a text in which nothing was found."""
    if tier is Tier.NOTIFICATION:
        return (Reason(NOTIFICATION_RULE, SAFEGUARD, NOTIFICATION_SENTENCE, None),)
    return (Reason(ADMINISTRATIVE_RULE, DEFINED, ADMINISTRATIVE_SENTENCE, None),)


def explain_unread() -> tuple[Reason, ...]:
    """Return the one reason for a text that no table can read."""
    return (Reason(UNREAD_RULE, SAFEGUARD, UNREAD_SENTENCE, None),)


def _joined(ordered: list[Finding]) -> list[Finding]:
    # "Keep the leg up" and "leg up on" are one thing to be told.
    joined: list[Finding] = []
    last: dict[str, int] = {}
    for item in ordered:
        at = last.get(item.rule)
        if at is not None and item.start < joined[at].end:
            end = max(item.end, joined[at].end)
            joined[at] = Finding(item.rule, joined[at].start, end)
            continue
        last[item.rule] = len(joined)
        joined.append(item)
    return joined


def _holds_another(item: Finding, findings: list[Finding]) -> bool:
    # "How is the swelling" and "swelling": the shorter words are what reveals. Bounded, because a
    # text of thousands of findings needs no fine marks.
    if RULES[item.rule].firm or len(findings) > MOST_COMPARED:
        return False
    size = item.end - item.start
    return any(
        other.start >= item.start and other.end <= item.end and other.end - other.start < size
        for other in findings
    )


def _reason(finding: Finding) -> Reason:
    rule = RULES[finding.rule]
    span = Span(finding.start, finding.end, rule.type)
    return Reason(finding.rule, rule.cite, rule.sentence, span)


def _apart(ordered: list[Finding]) -> tuple[Span, ...]:
    spans: list[Span] = []
    reached = 0
    for finding in ordered:
        if finding.end <= reached:
            continue
        spans.append(Span(max(finding.start, reached), finding.end, RULES[finding.rule].type))
        reached = finding.end
    return tuple(spans)
