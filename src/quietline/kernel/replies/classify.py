"""What a patient means. Stop wins over all but danger to life; in doubt it is a stop."""

from __future__ import annotations

from quietline.kernel.replies.intents import (
    TABLES,
    everything_pattern,
    not_a_stop,
    not_an_emergency,
    pattern_of,
    scope_pattern,
)
from quietline.kernel.replies.keywords import find_keyword
from quietline.kernel.replies.patterns.scopes import SCOPES, STOP_WORDS
from quietline.kernel.replies.plain import plain_words, without_repeats
from quietline.kernel.replies.values import Intent, Reply

# The weightiest first; of several intents the first is the reply's own.
WEIGHT = tuple(TABLES)
MAY_STOP = frozenset(STOP_WORDS.split())
FEW_WORDS = 4
QUESTION_MARKS = frozenset("?？¿")


def classify_reply(text: str, *, lang: str | None = None) -> Reply:  # noqa: ARG001 - all are asked
    """Return what any string at all means as a patient's reply.

    A lone keyword is taken at its word. Otherwise every intent is looked for, danger first, stop
    second. Source: 47 CFR 64.1200(a)(10): any wording a reasonable person would take as a stop.
    """
    words = plain_words(text)
    keyword = find_keyword(words) or find_keyword(without_repeats(words))
    if keyword is not None:
        intent, sure = keyword
        return Reply(intent, (), None, sure)
    found = _intents(text, words)
    stop = Intent.STOP in found
    doubtful = not stop and _might_stop(words)
    if doubtful:
        found.add(Intent.STOP)
    ordered = [intent for intent in WEIGHT if intent in found] or [_default(words)]
    scope = find_scope(words) if Intent.STOP in found else None
    return Reply(ordered[0], tuple(ordered[1:]), scope, not doubtful)


def find_scope(words: str) -> str | None:
    """Return the purpose that an opt-out is limited to, or None when it means every text."""
    if everything_pattern().search(words):
        return None
    purposes = [purpose for purpose in SCOPES if scope_pattern(purpose).search(words)]
    return purposes[0] if len(purposes) == 1 else None


def _intents(text: str, words: str) -> set[Intent]:
    calm = not_an_emergency().sub(" ", words)
    meant = not_a_stop().sub(" # ", words)
    asked = {Intent.EMERGENCY: calm, Intent.STOP: meant}
    found = {intent for intent in WEIGHT if pattern_of(intent).search(asked.get(intent, words))}
    if not QUESTION_MARKS.isdisjoint(text):
        found.add(Intent.QUESTION)
    return _settled(found)


def _settled(found: set[Intent]) -> set[Intent]:
    # "Yes please cancel" is no confirmation, and a new time is no mere cancellation.
    if found & {Intent.CANCEL, Intent.RESCHEDULE}:
        found.discard(Intent.CONFIRM)
    if Intent.EMERGENCY in found:
        found -= {Intent.CONFIRM, Intent.HELP, Intent.CLINICAL}
    return found


def _might_stop(words: str) -> bool:
    """Tell whether a short reply holds a stop word that no other sense explains."""
    left = not_a_stop().sub(" ", words).split()
    return len(left) <= FEW_WORDS and not MAY_STOP.isdisjoint(left)


def _default(words: str) -> Intent:
    return Intent.CANCEL if words in {"no", "n", "nope", "nah"} else Intent.OTHER
