"""The measures for a person: figures first, then where the mistakes gather, worst first."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from quietline.cli.evaluate.fields import speed
from quietline.cli.evaluate.judging import Judged
from quietline.cli.evaluate.mistaken import Mistaken, list_mistaken
from quietline.cli.evaluate.tables import (
    bad_lines,
    confused,
    counted,
    groups,
    language,
    languages,
    percent,
    shares,
    words,
)
from quietline.cli.screen import shown
from quietline.kernel.evaluation import (
    Group,
    ReplyMeasures,
    TextMeasures,
    measure_replies,
    measure_texts,
)
from quietline.kernel.policy import POLICY_VERSION, Profile

if TYPE_CHECKING:
    from rich.console import Console

_CLINICAL: Final = 3


def show_evaluation(console: Console, judged: Judged, profile: Profile, *, texts: bool) -> None:
    """Everything; with `texts`, each wrong answer with its text at the end."""
    if judged.bad:
        _section(console, counted(len(judged.bad), "line", "not used"), bad_lines(judged.bad))
    if judged.texts:
        _show_texts(console, measure_texts(judged.texts), judged.seconds["texts"])
    if judged.replies:
        _show_replies(console, measure_replies(judged.replies), judged.seconds["replies"])
    if texts:
        for one in list_mistaken(judged):
            _show_mistaken(console, one)
    console.print(Text(f"Policy {POLICY_VERSION}, profile {profile.value}.", "dim"))


def _show_texts(console: Console, measures: TextMeasures, seconds: float) -> None:
    figures = shares(
        ("Tier-3 recall", measures.tier3_recall),
        ("Sensitive recall", measures.sensitive_recall),
        ("Sensitive held back", measures.sensitive_held),
        ("Sensitive invented", measures.sensitive_invented),
        ("Tier 1 falsely blocked", measures.tier1_blocked),
        ("Tier 2 falsely blocked", measures.tier2_blocked),
        ("Hard negatives falsely blocked", measures.hard_blocked),
        ("Findings overlap the labelled words", measures.span_overlap),
        *(
            (f"Tier {one.name} exactly", one.recall)
            for one in measures.tiers
            if one.name < _CLINICAL
        ),
    )
    figures.add_row("Macro-F1 over the tiers", percent(measures.macro_f1))
    figures.add_row("Messages a second", f"{speed(measures.items, seconds):,.0f}")
    _section(console, counted(measures.items, "outbound text"), figures)
    _section(console, "By language", languages(measures))
    _show_groups(console, "Errors by topic", "Topic", measures.by_topic)
    _show_groups(console, "Errors by rule that answered", "Rule", measures.by_rule)


def _show_replies(console: Console, measures: ReplyMeasures, seconds: float) -> None:
    figures = shares(
        ("Stop recall", measures.stop_recall),
        ("Stop precision", measures.stop_precision),
        ("Emergency recall", measures.emergency_recall),
        ("Emergency precision", measures.emergency_precision),
        ("Scope of a stop right", measures.scope_right),
        ("Main intent right", measures.accuracy),
    )
    figures.add_row("Messages a second", f"{speed(measures.items, seconds):,.0f}")
    intents = shares(*((words(one.name), one.recall) for one in measures.intents if one.recall.of))
    stops = shares(*((language(lang), recall) for lang, recall in measures.stop_by_language))
    _section(console, counted(measures.items, "reply", plural="replies"), figures)
    _section(console, "Main intent right, by intent", intents)
    _section(console, "Stop recall by language", stops)
    if measures.confused:
        _section(console, "Intents taken for others", confused(measures.confused))
    _show_groups(console, "Errors by topic", "Topic", measures.by_topic)


def _section(console: Console, title: str, body: Table) -> None:
    console.print(Text(title, "bold"))
    console.print(Padding(body, (0, 0, 1, 2), expand=False))


def _show_groups(console: Console, title: str, head: str, found: Sequence[Group]) -> None:
    if found:
        _section(console, title, groups(head, found))


def _show_mistaken(console: Console, one: Mistaken) -> None:
    title = Text.assemble((shown(one.id), "bold"), f"  {words(one.mistake)}")
    told = f"labelled {one.labelled}; answered {one.answered}"
    rules = f" ({', '.join(one.rules)})" if one.rules else ""
    console.print(title)
    console.print(Padding(Text(shown(one.text.reveal())), (0, 2), expand=False))
    console.print(Padding(Text(shown(told + rules), "dim"), (0, 2, 1, 2), expand=False))
