"""Which intents a reply shows, from the tables in `patterns`."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from quietline.kernel.replies import patterns
from quietline.kernel.replies.values import Intent

GAP = r" (?:\w{1,20} ){0,3}"
TABLES = {
    Intent.EMERGENCY: patterns.EMERGENCY,
    Intent.STOP: patterns.STOP,
    Intent.WRONG_NUMBER: patterns.WRONG_NUMBER,
    Intent.START: patterns.START,
    Intent.CANCEL: patterns.CANCEL,
    Intent.RESCHEDULE: patterns.RESCHEDULE,
    Intent.CLINICAL: patterns.CLINICAL,
    Intent.QUESTION: patterns.QUESTION,
    Intent.CONFIRM: patterns.CONFIRM,
    Intent.HELP: patterns.HELP,
    Intent.THANKS: patterns.THANKS,
}


@cache
def pattern_of(intent: Intent) -> re.Pattern[str]:
    """Compile the table of one intent, when it is first asked for."""
    return compile_rows(TABLES[intent].splitlines())


@cache
def not_a_stop() -> re.Pattern[str]:
    """The same words in another sense: a medicine, a cough, a bus."""
    return compile_rows(patterns.NOT_STOP.splitlines())


@cache
def not_an_emergency() -> re.Pattern[str]:
    return compile_rows(patterns.NOT_EMERGENCY.splitlines())


def compile_rows(rows: Iterable[str]) -> re.Pattern[str]:
    """Make one pattern of rows; see `patterns` for how a row is written."""
    return re.compile("|".join(_expression(row) for row in rows if row.strip()))


@cache
def scope_pattern(purpose: str) -> re.Pattern[str]:
    """A purpose's words, where they say which texts are meant."""
    words = "|".join(_word(word) for word in patterns.SCOPES[purpose].split())
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
    return re.compile(rf"\b(?:{'|'.join(patterns.EVERYTHING.split())})\b")


def _expression(row: str) -> str:
    held = row.strip("\n")
    opened = "" if held.startswith("^") else r"(?<![a-z0-9])"
    closed = "" if held.endswith(("$", " ", ")?")) or not held.isascii() else r"(?![a-z0-9])"
    if not held.isascii():
        opened = ""
    body = held.replace(" ~ ", GAP).replace(" ~", r"(?: \w{1,20}){0,3}")
    body = re.sub(r"(?<=\w)\*", r"\\w{0,12}", body).replace("(", "(?:").replace("(?:?", "(?")
    return f"(?:{opened}(?:{body}){closed})"


def _word(word: str) -> str:
    return word.replace("*", r"\w{0,8}")
