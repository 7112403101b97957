"""Where in a text a practice is named: its own name, a sender's prefix, a signature, a place."""

from __future__ import annotations

from quietline.kernel.policy.lexicons.names import JOINERS, LEADERS, ORGANISATIONS, REFERRALS
from quietline.kernel.policy.reading import Case, Reading
from quietline.kernel.policy.terms import split_words
from quietline.kernel.policy.wordlist import word_set

# A run of capitals that holds one of these names an occasion.
OCCASIONS = word_set("awareness month day week season mes dia semana")
# A sentence may begin with these, written with a capital; a name does not.
OPENINGS = word_set(
    """
    your our my you the hi hello dear reminder new next please time appointment appointments a an
    this thank thanks su sus nuestro nuestra hola estimado recordatorio
    """
)
VERBS = word_set("is are will has have would wants welcomes thanks reminds here esta estara le les")
LONGEST_PREFIX = 8
LONGEST_NAME = 7
SHORTEST_NAME = 2


def find_segments(reading: Reading, names: tuple[str, ...]) -> list[range]:
    """Return the ranges of words that name a practice, in no particular order."""
    segments = [at for name in names for at in find_name(reading, split_words(name))]
    prefix = _prefix(reading)
    if prefix is not None:
        segments.append(prefix)
    segments.extend(_capital_runs(reading))
    return segments


def find_name(reading: Reading, name: list[str]) -> list[range]:
    """Return where the words of a name stand in full."""
    if not name:
        return []
    words, size = reading.words, len(name)
    return [
        range(at, at + size)
        for at in range(len(words) - size + 1)
        if words[at] == name[0] and words[at : at + size] == name
    ]


def _prefix(reading: Reading) -> range | None:
    # "Riverside Dermatology: ..." or "Riverside Dermatology - ..." at the head of the text.
    for at in range(1, min(LONGEST_PREFIX + 1, len(reading.words))):
        mark = reading.marks[at]
        if ":" in mark or " - " in mark or " | " in mark or " -- " in mark:
            held = range(at)
            named = OCCASIONS.isdisjoint(reading.words[:at])
            return held if named and all(_may_name(reading, word) for word in held) else None
        if reading.sentences[at] != reading.sentences[0] or "," in mark:
            return None
    return None


def _may_name(reading: Reading, at: int) -> bool:
    return reading.case(at) is not Case.LOWER or reading.words[at] in JOINERS


def _capital_runs(reading: Reading) -> list[range]:
    runs: list[range] = []
    at, size = 0, len(reading.words)
    while at < size:
        if reading.words[at] in OPENINGS:
            at += 1
            continue
        end = _run_end(reading, at)
        if end - at >= SHORTEST_NAME and _is_name(reading, at, end):
            runs.append(range(at, end))
        at = max(end, at + 1)
    return runs


def _run_end(reading: Reading, first: int) -> int:
    if reading.case(first) is Case.LOWER:
        return first + 1
    end = first + 1
    while end < len(reading.words) and end - first < LONGEST_NAME and _continues(reading, end):
        end += 1
    while end > first + 1 and reading.case(end - 1) is Case.LOWER:
        end -= 1
    return end


def _continues(reading: Reading, at: int) -> bool:
    mark = reading.marks[at]
    joined = mark in {" ", " & ", "-", ", "} and (mark != ", " or reading.is_capital(at))
    return joined and _may_name(reading, at) and reading.sentences[at] == reading.sentences[at - 1]


def _is_name(reading: Reading, first: int, end: int) -> bool:
    words = reading.words
    if any(words[near] in REFERRALS for near in reading.before(first, 8)):
        return False
    if not OCCASIONS.isdisjoint(words[first:end]):
        return False
    opens = not reading.before(first, 1) and end < len(words) and words[end] in VERBS
    led = first > 0 and (
        words[first - 1] in LEADERS or reading.marks[first].strip() in {"-", "--", "~"}
    )
    closed = not ORGANISATIONS.isdisjoint(words[first + 1 : end])
    speaks = end < len(words) and ":" in reading.marks[end]
    return opens or led or closed or speaks
