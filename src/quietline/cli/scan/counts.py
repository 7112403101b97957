"""What a scan counts. Memory does not grow with the archive."""

from __future__ import annotations

import heapq
from collections import Counter
from dataclasses import dataclass, field
from functools import lru_cache

from quietline.formats.message_log import BadRow, Row, month_of
from quietline.kernel.policy import PracticeContext, Profile, Tier, Verdict, evaluate

MOST_SENDERS = 500
MOST_BAD = 100
OTHERS = "(others)"
REMEMBERED = 4096


@dataclass(frozen=True, slots=True, order=True)
class Worst:
    """A text that leaked. Orders by gravity; `text` is empty unless it was asked for."""

    gravity: tuple[bool, int]
    line: int
    month: str
    kinds: tuple[str, ...]
    text: str
    spans: tuple[tuple[int, int], ...]


@dataclass(slots=True)
class Counts:
    """`leaked` are outbound texts of tier 3. `by_*` count leaked texts and, of them, sensitive."""

    keep: int
    with_texts: bool
    outbound: int = 0
    inbound: int = 0
    leaked: int = 0
    sensitive: int = 0
    bad: int = 0
    notifications: int = 0
    bad_rows: list[BadRow] = field(default_factory=list)
    by_kind: Counter[str] = field(default_factory=Counter)
    by_month: Counter[str] = field(default_factory=Counter)
    by_sender: Counter[str] = field(default_factory=Counter)
    texts_by_month: Counter[str] = field(default_factory=Counter)
    texts_by_sender: Counter[str] = field(default_factory=Counter)
    worst: list[Worst] = field(default_factory=list)


class Judge:
    """The engine for one practice. A text that came before is not judged again."""

    def __init__(self, practice: PracticeContext, profile: Profile) -> None:
        @lru_cache(maxsize=REMEMBERED)
        def judge(text: str) -> Verdict:
            return evaluate(text, practice=practice, profile=profile)

        self.judge = judge


def count(counts: Counts, row: Row | BadRow, judge: Judge) -> None:
    """Take one row of the archive into account."""
    if isinstance(row, BadRow):
        counts.bad += 1
        if len(counts.bad_rows) < MOST_BAD:
            counts.bad_rows.append(row)
        return
    if not row.outbound:
        counts.inbound += 1
        return
    verdict = judge.judge(row.body)
    month, sender = month_of(row.date), _sender(counts, row.sender)
    counts.outbound += 1
    counts.texts_by_month[month] += 1
    counts.texts_by_sender[sender] += 1
    counts.notifications += verdict.tier is Tier.NOTIFICATION
    if verdict.tier is Tier.CLINICAL:
        _leak(counts, row, verdict, month, sender)


def _leak(counts: Counts, row: Row, verdict: Verdict, month: str, sender: str) -> None:
    kinds = tuple(sorted({span.type.value for span in verdict.spans}))
    counts.leaked += 1
    counts.sensitive += verdict.sensitive
    counts.by_kind.update(kinds or ("not_understood",))
    counts.by_month[month] += 1
    counts.by_sender[sender] += 1
    # Of equally grave texts the earlier one stays.
    worst = Worst(
        gravity=(verdict.sensitive, len(verdict.spans)),
        line=-row.line,
        month=month,
        kinds=kinds,
        text=row.body if counts.with_texts else "",
        spans=tuple((span.start, span.end) for span in verdict.spans) if counts.with_texts else (),
    )
    if len(counts.worst) < counts.keep:
        heapq.heappush(counts.worst, worst)
    elif counts.worst:
        heapq.heappushpop(counts.worst, worst)


def _sender(counts: Counts, sender: str) -> str:
    known = counts.texts_by_sender
    name = sender[:60] or "(not told)"
    return name if name in known or len(known) < MOST_SENDERS else OTHERS
