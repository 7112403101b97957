"""Which intents a reply shows, from the tables in `patterns`."""

from __future__ import annotations

import re
from functools import cache

from quietline.kernel.replies.patterns import (
    danger,
    danger_abroad,
    danger_body,
    danger_mind,
    numbers,
    stop,
    stop_more,
    talk,
    visits,
)
from quietline.kernel.replies.patterns.scopes import EVERYTHING, SCOPES
from quietline.kernel.replies.values import Intent

GAP = r" (?:\w{1,20} ){0,3}"
TABLES = {
    Intent.EMERGENCY: danger.EMERGENCY + danger_body.BODY + danger_mind.MIND + danger_abroad.ABROAD,
    Intent.STOP: stop.STOP + stop_more.MORE,
    Intent.WRONG_NUMBER: talk.WRONG_NUMBER + numbers.NUMBERS,
    Intent.START: talk.START,
    Intent.CANCEL: visits.CANCEL,
    Intent.RESCHEDULE: visits.RESCHEDULE + numbers.TIMES,
    Intent.CLINICAL: talk.CLINICAL,
    Intent.QUESTION: talk.QUESTION,
    Intent.CONFIRM: visits.CONFIRM,
    Intent.HELP: talk.HELP,
    Intent.THANKS: talk.THANKS,
}


@cache
def pattern_of(intent: Intent) -> re.Pattern[str]:
    """Compile the table of one intent, when it is first asked for."""
    return compile_rows(TABLES[intent])


@cache
def not_a_stop() -> re.Pattern[str]:
    """The same words in another sense: a medicine, a cough, a bus."""
    return compile_rows(stop.NOT_STOP)


@cache
def not_an_emergency() -> re.Pattern[str]:
    return compile_rows(danger.NOT_EMERGENCY)


def compile_rows(table: str) -> re.Pattern[str]:
    """Make one pattern of a table; see `patterns` for how a row is written."""
    rows: list[str] = []
    for line in filter(None, table.split("\n")):
        if line.startswith(" "):
            rows[-1] += line.strip() if rows[-1].endswith("|") else f" {line.strip()}"
        else:
            rows.append(line)
    return re.compile("|".join(map(_expression, rows)))


@cache
def scope_pattern(purpose: str) -> re.Pattern[str]:
    """A purpose's words, where they say which texts are meant."""
    words = "|".join(_word(word) for word in SCOPES[purpose].split())
    texts = r"(?:text|txt|messag|msg|sms|reminder|notif|alert|email|mensaj|textos|aviso)\w*"
    stop = r"(?:stop|quit|no more|end|no mas|unsubscribe from|opt out of|cancel|remove me from)"
    return re.compile(
        rf"\b(?:{words})\b(?: \w{{1,20}}){{0,2}} {texts}"
        rf"|{texts} (?:\w{{1,20}} ){{0,3}}(?:about|for|regarding|on|re|de|sobre|del)"
        rf" (?:\w{{1,20}} ){{0,3}}(?:{words})\b"
        rf"|\b{stop} (?:(?:the|these|your|sending|me|with|los|las|de|asking|for|getting) ){{0,3}}"
        rf"(?:{words})\b"
    )


@cache
def everything_pattern() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(EVERYTHING.split())})\b")


def _expression(row: str) -> str:
    opened = "" if row.startswith("^") else r"(?<![a-z0-9])"
    closed = "" if row.endswith(("$", ")?")) or not row.isascii() else r"(?![a-z0-9])"
    if not row.isascii():
        opened = ""
    body = row.replace(" ~ ", GAP).replace(" ~", r"(?: \w{1,20}){0,3}")
    body = re.sub(r"(?<=\w)\*", r"\\w{0,12}", body).replace("(", "(?:").replace("(?:?", "(?")
    return f"(?:{opened}(?:{body}){closed})"


def _word(word: str) -> str:
    return word.replace("*", r"\w{0,8}")
