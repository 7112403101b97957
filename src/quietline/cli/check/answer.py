"""Verdicts and readings of replies as the fields that programs are given."""

from __future__ import annotations

from typing import Any

from quietline.cli.check.question import Question
from quietline.kernel.policy import Reason, Span, Verdict, evaluate, redact_until_quiet
from quietline.kernel.replies import classify_reply
from quietline.kernel.sms import check_text

Fields = dict[str, Any]


def judge(question: Question) -> Verdict:
    """The verdict. Raises InvalidInput for a text that could not be sent at all."""
    check_text(question.text)
    around = question.around
    return evaluate(
        question.text, lang=around.lang, practice=around.practice, profile=around.profile
    )


def outbound_fields(question: Question) -> Fields:
    verdict = judge(question)
    return {
        "tier": int(verdict.tier),
        "sensitive": verdict.sensitive,
        "spans": [_span(span) for span in verdict.spans],
        "reasons": [_reason(reason) for reason in verdict.reasons],
        "policy_version": verdict.policy_version,
    }


def redacted(question: Question) -> str:
    """The text without what reveals."""
    around = question.around
    return redact_until_quiet(question.text, practice=around.practice, profile=around.profile)


def inbound_fields(question: Question) -> Fields:
    reply = classify_reply(question.text, lang=question.around.lang)
    return {"intent": reply.intent.value, "also": [intent.value for intent in reply.also]}


def _reason(reason: Reason) -> Fields:
    span = {} if reason.span is None else {"span": _span(reason.span)}
    return {"rule": reason.rule, **span, "cite": reason.cite}


def _span(span: Span) -> Fields:
    return {"start": span.start, "end": span.end, "type": span.type.value}
