"""The verdict in plain words: the tier, the revealing words, why, what would be sent."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from rich.padding import Padding
from rich.text import Text

from quietline.cli.check.answer import redacted
from quietline.cli.check.question import Question
from quietline.cli.screen import pairs, shown, tier_style
from quietline.kernel.codes import SENTENCES
from quietline.kernel.delivery import PartChannel, PartText, Plan, PlanOutcome, plan_delivery
from quietline.kernel.policy import Reason, Span, Tier, Verdict, build_notification, evaluate
from quietline.kernel.replies import Intent, Reply
from quietline.kernel.sms import SmsSize, measure, repair

if TYPE_CHECKING:
    from rich.console import Console, RenderableType

MAX_SEGMENTS = 6
_LINK = "https://…/p/…"
_TIERS: Mapping[Tier, tuple[str, str]] = MappingProxyType(
    {
        Tier.ADMINISTRATIVE: ("administrative", "It may go out as a plain text."),
        Tier.NOTIFICATION: ("notification", "It says that something waits, not what."),
        Tier.CLINICAL: ("clinical", "It must not stand on a lock screen."),
    }
)
_INTENTS: Mapping[Intent, str] = MappingProxyType(
    {
        Intent.STOP: "The patient asks us not to text. It is obeyed and confirmed once.",
        Intent.HELP: "The patient asks who we are. A fixed text answers.",
        Intent.START: "The patient wants texts again, as far as the record allows.",
        Intent.CONFIRM: "The patient says yes, or keeps the appointment.",
        Intent.CANCEL: "The patient gives the appointment up. A person should see to it.",
        Intent.RESCHEDULE: "The patient wants another time. A person should see to it.",
        Intent.QUESTION: "The patient asks something. A person should answer.",
        Intent.CLINICAL: "The patient writes about health. A clinician should read it.",
        Intent.EMERGENCY: "It may be an emergency. A fixed text names 911 and 988 at once.",
        Intent.WRONG_NUMBER: "Somebody else holds this number. Texting to it stops.",
        Intent.THANKS: "A kind word. Nothing needs to be done.",
        Intent.OTHER: "Something else. A person should read it.",
    }
)


def show_verdict(console: Console, question: Question, verdict: Verdict) -> None:
    word, meaning = _TIERS[verdict.tier]
    style = tier_style(int(verdict.tier))
    title = Text.assemble((f"Tier {int(verdict.tier)}, {word}. ", f"bold {style}"), meaning)
    if verdict.sensitive:
        title.append(" A specially protected kind of care.", "bold")
    marked = marked_text(question.text, verdict.spans, visible=console.color_system is not None)
    console.print(title)
    console.print(Padding(marked, (1, 2), expand=False))
    _section(console, "Why", _why(question.text, verdict))
    _section(console, "What would be sent", _plan(question, verdict))
    if verdict.tier is Tier.CLINICAL:
        _section(console, "Without what reveals", Text(shown(redacted(question))))
    profile = f"Policy {verdict.policy_version}, profile {verdict.profile.value}."
    console.print(Text(profile, "dim"))


def show_reply(console: Console, reply: Reply) -> None:
    table = pairs()
    table.add_row("Reads as", Text(reply.intent.value.replace("_", " "), "bold"))
    table.add_row("", _INTENTS[reply.intent])
    if reply.also:
        table.add_row("Also", ", ".join(word.value.replace("_", " ") for word in reply.also))
    if reply.scope:
        table.add_row("Only for", reply.scope)
    if not reply.sure:
        table.add_row("Not sure", "It is acted on to be safe; a person should look.")
    console.print(table)


def marked_text(text: str, spans: tuple[Span, ...], *, visible: bool) -> Text:
    """The text with its findings underlined, or in brackets where nothing can be underlined."""
    marked = Text()
    for part, found in _parts(shown(text), spans):
        if found and not visible:
            marked.append(f"[{part}]")
        else:
            marked.append(part, "bold underline yellow" if found else None)
    return marked


def _parts(text: str, spans: tuple[Span, ...]) -> Iterator[tuple[str, bool]]:
    at = 0
    for span in sorted(spans, key=lambda span: (span.start, span.end)):
        if span.end > at:
            yield text[at : span.start], False
            yield text[max(at, span.start) : span.end], True
            at = span.end
    yield text[at:], False


def _section(console: Console, title: str, body: RenderableType) -> None:
    console.print(Text(title, "bold"))
    console.print(Padding(body, (0, 0, 1, 2), expand=False))


def _why(text: str, verdict: Verdict) -> RenderableType:
    table = pairs(label_width=14)
    for reason in _unlike(verdict.reasons):
        words = "" if reason.span is None else shown(text[reason.span.start : reason.span.end])
        table.add_row(
            Text(words, "yellow"),
            Text.assemble(reason.sentence, (f"\n{reason.rule}, {reason.cite}", "dim")),
        )
    return table


def _unlike(reasons: tuple[Reason, ...]) -> Iterator[Reason]:
    """Each reason once: not again for words that lie within others under the same rule."""
    told: list[tuple[str, Span | None]] = []
    for reason in sorted(reasons, key=_widest_first):
        if not any(rule == reason.rule and _within(reason.span, span) for rule, span in told):
            told.append((reason.rule, reason.span))
            yield reason


def _widest_first(reason: Reason) -> tuple[int, int]:
    return (0, 0) if reason.span is None else (reason.span.start, -reason.span.end)


def _within(inner: Span | None, outer: Span | None) -> bool:
    if inner is None or outer is None:
        return inner is outer
    return outer.start <= inner.start and inner.end <= outer.end


def _plan(question: Question, verdict: Verdict) -> RenderableType:
    repaired = repair(question.text)
    around = question.around
    notification = build_notification(
        practice_name=around.practice.name, link=_LINK, lang=around.lang or "en"
    )
    told = evaluate(notification, practice=around.practice, profile=around.profile)
    plan = plan_delivery(
        tier=int(verdict.tier),
        sms_segments=measure(repaired.text).segments,
        max_segments=MAX_SEGMENTS,
        destination_verified=True,
        identity_on_record=True,
        notification_tier=int(told.tier),
    )
    return _steps(plan, question.text, repaired.text, notification)


def _steps(plan: Plan, text: str, repaired: str, notification: str) -> RenderableType:
    table = pairs(label_width=14)
    if plan.outcome is PlanOutcome.REFUSE and plan.code is not None:
        table.add_row("Nothing", SENTENCES[plan.code])
    for step in plan.steps:
        if step.channel is PartChannel.PORTAL:
            table.add_row("Secure portal", shown(text))
        else:
            body = repaired if step.text is PartText.AS_WRITTEN else notification
            size = _size(measure(body.replace("…", "")))
            table.add_row("SMS", Text.assemble(shown(body), ("\n" + size, "dim")))
    return table


def _size(size: SmsSize) -> str:
    segments = "1 segment" if size.segments == 1 else f"{size.segments} segments"
    return f"{segments}, {size.encoding.value}"
