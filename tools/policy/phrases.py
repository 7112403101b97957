"""What labelled texts teach of phrases: terms, and what explains a term away."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from texts import CLINICAL, Text

from quietline.kernel.policy.rules import RULES as ENGINE_RULES
from quietline.kernel.policy.segments import OCCASIONS
from quietline.kernel.policy.shields.public import find_marks
from quietline.kernel.policy.terms import split_words
from quietline.kernel.policy.wordlist import word_set

LONGEST = 3
LONGEST_AROUND = 4
SHORTEST_WORD = 4
HAN = "\u3400"
# Words at the edge of a mark that tell nothing.
FRAME = word_set(
    """
    your ur you the a an my his her hers their our we is are was be to for of on in at and or with
    from by this that it its as su sus tu tus la el los las un una de del al en y o por para con
    se le lo te que es votre vos le les du des une et sou ou yon nan ki ang ng mga sa po at iyong
    seu sua os as um uma do da e o
    """
)
RULES = {
    "condition": "condition.named",
    "result": "result.interpreted",
    "medication": "medication.named",
    "procedure": "procedure.named",
    "specialty": "specialty.named",
    "symptom": "symptom.named",
    "care_plan": "care_plan.named",
}
# What is sensitive, by what its words mean; else it is mental health.
SENSITIVE = {
    "pregnancy": "sensitive.reproductive",
    "contraception": "sensitive.reproductive",
    "addiction": "sensitive.substance_use",
    "sti": "sensitive.hiv_sti",
    "gender": "sensitive.gender",
    "safety": "sensitive.violence",
}

Phrase = tuple[str, ...]


def learned_phrases(
    items: Iterable[Mapping[str, Any]], senses: Mapping[str, str]
) -> dict[Phrase, str]:
    """Return short phrases out of the marks of labelled texts, each with its rule."""
    items = list(items)
    meanings = {word: sense for sense in SENSITIVE for word in senses.get(sense, "").split()}
    quiet = _quiet_runs(items)
    rules: dict[Phrase, Counter[str]] = defaultdict(Counter)
    for item in items:
        for span in item.get("spans", ()):
            words = split_words(item["text"][span["start"] : span["end"]])
            # Of "your asthma" the second word reveals; of "your back", neither without the other.
            both = (core_of(words), tuple(words))
            phrase = next((one for one in both if _may_stand_alone(one) and one not in quiet), ())
            rule = _rule(span["type"], phrase, meanings)
            if rule and phrase:
                rules[phrase][rule] += 1
    return {phrase: _most(found) for phrase, found in sorted(rules.items())}


def explaining_phrases(texts: Iterable[Text]) -> list[Phrase]:
    """Return runs of up to four words around a finding that stand only where it reveals nothing.

    The finding stands in the run with a neighbour or more: "(the) marathon makes for *stress*". A
    protected category is explained away only by what stands in two texts.
    """
    texts = list(texts)
    clinical = {
        run
        for text in texts
        if text.tier == CLINICAL
        for run in _runs(text.seen.reading.words, LONGEST_AROUND)
    }
    held: dict[Phrase, set[int]] = defaultdict(set)
    protected: set[Phrase] = set()
    for number, text in enumerate(texts):
        # What is said to everybody is explained by its shield, unless it is tied to the patient.
        if text.tier < CLINICAL and not find_marks(text.seen.reading):
            for run, is_sensitive in _runs_around(text):
                if run not in clinical and _explains(run):
                    held[run].add(number)
                    protected.update({run} if is_sensitive else ())
    found = {run for run, where in held.items() if run not in protected or len(where) > 1}
    return sorted(run for run in found if not found & {run[1:], run[:-1]})


def _explains(run: Phrase) -> bool:
    # An occasion ("Diabetes Day") explains nothing once it is tied to the patient.
    return all(word.isalpha() for word in run) and OCCASIONS.isdisjoint(run)


def _runs_around(text: Text) -> Iterator[tuple[Phrase, bool]]:
    words = text.seen.reading.words
    for finding in text.seen.standing - text.seen.in_links:
        rule = ENGINE_RULES[finding.rule]
        within = text.seen.reading.within(finding.start, finding.end)
        if rule.firm or not within:
            continue
        for size in range(len(within) + 1, LONGEST_AROUND + 1):
            last = min(within.start, len(words) - size)
            for first in range(max(0, within.stop - size), last + 1):
                yield tuple(words[first : first + size]), rule.sensitive


def _quiet_runs(items: Iterable[Mapping[str, Any]]) -> set[Phrase]:
    return {
        run for item in items if item["tier"] < CLINICAL for run in _runs(split_words(item["text"]))
    }


def _runs(words: list[str], longest: int = LONGEST) -> Iterator[Phrase]:
    for size in range(1, longest + 1):
        for first in range(len(words) - size + 1):
            yield tuple(words[first : first + size])


def _rule(kind: str, phrase: Phrase, meanings: Mapping[str, str]) -> str | None:
    if kind != "sensitive_category":
        return RULES.get(kind)
    meant = (meanings[word] for word in phrase if word in meanings)
    return next((SENSITIVE[sense] for sense in meant), "sensitive.mental_health")


def core_of(words: Sequence[str]) -> Phrase:
    """Return the words without the small ones at either edge."""
    first, last = 0, len(words)
    while first < last and words[first] in FRAME:
        first += 1
    while first < last and words[last - 1] in FRAME:
        last -= 1
    return tuple(words[first:last])


def _may_stand_alone(phrase: Phrase) -> bool:
    if not 0 < len(phrase) <= LONGEST or not all(word.isalpha() for word in phrase):
        return False
    return len(phrase) > 1 or (len(phrase[0]) >= SHORTEST_WORD and phrase[0] < HAN)


def _most(found: Counter[str]) -> str:
    return min(found, key=lambda rule: (-found[rule], rule))
