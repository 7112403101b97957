"""What a patient means. Stop wins over all but danger to life; in doubt it is a stop."""

from __future__ import annotations

from quietline.kernel.replies.features import features_of
from quietline.kernel.replies.intents import (
    TABLES,
    everything_pattern,
    not_a_stop,
    not_an_emergency,
    pattern_of,
    scope_pattern,
)
from quietline.kernel.replies.keywords import find_keyword
from quietline.kernel.replies.model import Sums, add_up, weights
from quietline.kernel.replies.patterns.scopes import SCOPES
from quietline.kernel.replies.plain import plain_sentences, plain_words, without_repeats
from quietline.kernel.replies.values import Intent, Reply

FIRST = (Intent.EMERGENCY, Intent.STOP, Intent.WRONG_NUMBER)
# Whoever is in two minds is asked by a person.
DOUBTS = frozenset({"maybe", "perhaps", "possibly", "idk", "unsure", "quizas", "quiza", "talvez"})
QUESTION_MARKS = frozenset("?？¿")


def classify_reply(text: str, *, lang: str | None = None) -> Reply:  # noqa: ARG001 - all are asked
    """Return what any string at all means as a patient's reply.

    A lone keyword is taken at its word. Otherwise each intent's weights are added up, over the
    words, their senses and the patterns that match; danger comes first, stop second. Source: 47
    CFR 64.1200(a)(10): any wording a reasonable person would take as a stop.
    """
    words = plain_words(text)
    keyword = find_keyword(words) or find_keyword(without_repeats(words))
    if keyword is not None:
        intent, sure = keyword
        return Reply(intent, (), None, sure)
    learned = weights()
    sums = add_up(reply_features(text), learned)
    found = _settled({intent for intent, total in sums.items() if total >= learned.cuts[intent]})
    ordered = _in_order(found, sums) or [_likeliest(sums)]
    stop = Intent.STOP in found
    scope = find_scope(words) if stop else None
    sure = sums[Intent.STOP] >= 0 and DOUBTS.isdisjoint(words.split())
    return Reply(ordered[0], tuple(ordered[1:]), scope, sure or not stop)


def reply_features(text: str) -> set[str]:
    """Return what the model sees of a reply: also which patterns match and which words ask."""
    sentences = plain_sentences(text)
    told = [f"={said}" for said in _matching(plain_words(text))]
    lone = (find_keyword(sentence) for sentence in sentences)
    told += [f"!{keyword[0]}" for keyword in lone if keyword is not None]
    if not QUESTION_MARKS.isdisjoint(text):
        told.append("?")
    return features_of(sentences, told)


def find_scope(words: str) -> str | None:
    """Return the purpose that an opt-out is limited to, or None when it means every text."""
    if everything_pattern().search(words):
        return None
    purposes = [purpose for purpose in SCOPES if scope_pattern(purpose).search(words)]
    return purposes[0] if len(purposes) == 1 else None


def _matching(words: str) -> list[str]:
    calm, alarms = not_an_emergency().subn(" ", words)
    meant, others = not_a_stop().subn(" # ", words)
    asked = {Intent.EMERGENCY: calm, Intent.STOP: meant}
    found = [intent for intent in TABLES if pattern_of(intent).search(asked.get(intent, words))]
    return [*found, *["calm"] * bool(alarms), *["another sense"] * bool(others)]


def _settled(found: set[Intent]) -> set[Intent]:
    # "Yes please cancel" is no confirmation, and a new time is no mere cancellation.
    if found & {Intent.CANCEL, Intent.RESCHEDULE}:
        found.discard(Intent.CONFIRM)
    if Intent.EMERGENCY in found:
        found -= {Intent.CONFIRM, Intent.HELP, Intent.CLINICAL}
    if len(found) > 1:
        found.discard(Intent.OTHER)
    return found


def _in_order(found: set[Intent], sums: Sums) -> list[Intent]:
    first = [intent for intent in FIRST if intent in found]
    return first + sorted(found.difference(FIRST), key=lambda intent: -sums[intent])


def _likeliest(sums: Sums) -> Intent:
    return max((intent for intent in sums if intent not in FIRST), key=lambda one: sums[one])
