"""Word lists into tables: what sort of word each is, and the terms that reveal by themselves."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from phrases import Phrase, core_of, explaining_phrases, learned_phrases
from texts import CLINICAL, FILES, Text

from quietline.kernel.policy.detectors.results import ALONE_INDEX
from quietline.kernel.policy.lexicon import TABLES
from quietline.kernel.policy.lexicons.common import COMMON
from quietline.kernel.policy.lexicons.harmless import TERMS
from quietline.kernel.policy.terms import Index, split_words

SENSES = Path(__file__).with_name("senses.txt")
LONGEST_ENDING = 6
SOURCES = Path(__file__).parents[1] / "lexicon" / "sources"
PHRASES = Path(__file__).parents[1] / "lexicon" / "phrases"
TERM_RULES = {
    "plain": "condition.named",
    "psych": "sensitive.mental_health",
    "substance": "sensitive.substance_use",
    "hiv": "sensitive.hiv_sti",
    "repro": "sensitive.reproductive",
    "gender": "sensitive.gender",
    "violence": "sensitive.violence",
}
DRUG_RULES = {**TERM_RULES, "plain": "medication.named", "psych": "sensitive.psychotropic"}
WORD_RULES = {**TERM_RULES, "plain": "clinical.word"}
SHORTEST_TERM = 5
HAN = "\u3400"
LONGEST_PHRASE = 5

Row = tuple[str, str, str]


def word_tables(items: Iterable[Mapping[str, Any]]) -> dict[str, Any]:
    """Return words by kind and by sense, and the terms by rule id, as the file holds them.

    `items` are the labelled texts out of whose marks phrases are learned.
    """
    english = {word for word, _, _ in read_rows("english.txt")}
    kinds = _kinds(english)
    words = {word for those in kinds.values() for word in those.split()}
    phrases, senses = _phrases(), _senses(words)
    learned = learned_phrases(items, senses)
    phrases.pop("harmless", "")
    return {
        "kinds": kinds,
        "senses": senses,
        "index": _index(english, phrases, learned).stored(),
        "harmless": _harmless().stored(),
        "ordinary": " ".join(sorted(harmless_words() - words)),
    }


def explain_away(tables: Mapping[str, Any], texts: Iterable[Text]) -> dict[str, Any]:
    """Return the tables with the phrases that explain away what they find in these texts."""
    index = _harmless()
    for phrase in explaining_phrases(texts):
        index.add(phrase, "harmless")
    return {**tables, "harmless": index.stored()}


def _harmless() -> Index:
    return Index([{"harmless": TERMS}, {"harmless": _phrases().get("harmless", "")}])


def harmless_words() -> set[str]:
    """Return the words of the labelled texts that reveal nothing: none of them hides another."""
    labels = (json.loads(line) for path in FILES for line in path.read_text("utf-8").splitlines())
    quiet = [label["text"] for label in labels if label["tier"] < CLINICAL]
    return {word for text in quiet for word in split_words(text) if word.isalpha()}


def read_rows(name: str) -> list[Row]:
    """Return the rows of a list: word, kind, remark; the last two may be empty."""
    lines = (SOURCES / name).read_text("utf-8").splitlines()
    rows = ([*line.split("\t"), "", ""] for line in lines if line and line[0] != "#")
    return [(row[0], row[1], row[2]) for row in rows]


def _kinds(english: set[str]) -> dict[str, str]:
    lists = (
        ("<med>", [row[0] for row in read_rows("drugs.txt") if not row[2]]),
        ("<ill>", [row[0] for row in read_rows("icd_words.txt")]),
        ("<cln>", [row[0] for row in read_rows("clinical_words.txt") if "word" not in row]),
        ("<cln>", [row[0] for row in read_rows("spanish_clinical.txt") if "word" not in row]),
        ("<cln>", [row[0] for row in read_rows("other_clinical.txt")]),
        ("<eng>", sorted(english)),
        ("<eng>", [row[0] for row in read_rows("spanish.txt")]),
        ("<eng>", [row[0] for row in read_rows("other_ordinary.txt")]),
        ("<nam>", [row[0] for row in read_rows("names.txt") if not row[1]]),
    )
    kinds: dict[str, str] = {}
    for kind, terms in lists:
        for term in terms:
            words = split_words(term)
            if len(words) == 1 and (words[0] not in COMMON or kind == "<eng>"):
                kinds.setdefault(words[0], kind)
    words_by_kind: dict[str, list[str]] = defaultdict(list)
    for word, kind in sorted(kinds.items()):
        words_by_kind[kind].append(word)
    return {kind: " ".join(words) for kind, words in words_by_kind.items()}


def _senses(words: set[str]) -> dict[str, str]:
    text = "\n".join(line for line in SENSES.read_text("utf-8").splitlines() if line[:1] != "#")
    senses = {}
    for row in text.replace("\n  ", " ").splitlines():
        sense, _, listed = row.partition(":")
        whole = {word for word in listed.split() if not word.endswith("*")}
        stems = {word[:-1] for word in listed.split() if word.endswith("*")}
        whole |= stems | {word for word in words if _has_stem(word, stems)}
        senses[sense] = " ".join(sorted(whole))
    return senses


def _has_stem(word: str, stems: set[str]) -> bool:
    shortest = max(1, len(word) - LONGEST_ENDING)
    return any(word[:size] in stems for size in range(shortest, len(word)))


def _phrases() -> dict[str, str]:
    # Protected categories first: where two rules hold a phrase, the first one wins.
    rows = [
        [part.strip() for part in line.split("|", 1)]
        for path in sorted(PHRASES.glob("*.txt"))
        for line in path.read_text("utf-8").splitlines()
        if line and line[0] != "#"
    ]
    by_rule: dict[str, list[str]] = defaultdict(list)
    for rule, phrase in sorted(rows, key=lambda row: not row[0].startswith("sensitive.")):
        by_rule[rule].append(phrase)
    return {rule: ",".join(phrases) for rule, phrases in by_rule.items()}


def _index(english: set[str], phrases: dict[str, str], learned: dict[Phrase, str]) -> Index:
    # What is written in the engine's own tables comes first: where both hold a term, it wins.
    # What was learned from marks comes last.
    index = Index([*TABLES, phrases])
    ordinary = english | COMMON
    foreign = {row[0] for row in read_rows("spanish.txt")} | ordinary
    lists = (
        (read_rows("drugs.txt"), DRUG_RULES, ordinary),
        (read_rows("icd_terms.txt"), TERM_RULES, ordinary),
        (read_rows("clinical_words.txt"), WORD_RULES, ordinary),
        (read_rows("spanish_clinical.txt"), WORD_RULES, foreign),
        (_other_clinical(), WORD_RULES, foreign),
    )
    rules: dict[str, str] = {}
    for rows, rule_of, explained in lists:
        for term, kind, remark in rows:
            words = split_words(term)
            if not remark and _reveals_alone(words, explained):
                rules.setdefault(" ".join(words), rule_of[kind])
    for term, rule in sorted(rules.items()):
        index.add(tuple(term.split(" ")), rule)
    for phrase, rule in learned.items():
        # "your asthma" adds nothing to "asthma", and would mark a word too many.
        if core_of(phrase) == phrase or not index.singles.keys() & set(phrase):
            index.add(phrase, rule)
    return index


def _other_clinical() -> list[Row]:
    # Vietnamese syllables without their marks are words of other languages.
    rows = read_rows("other_clinical.txt")
    return [(term, kind, "") for term, lang, kind in rows if lang != "vi" or " " in term]


def _reveals_alone(words: list[str], ordinary: frozenset[str] | set[str]) -> bool:
    if not words or len(words) > LONGEST_PHRASE or " ".join(words) in ALONE_INDEX.singles:
        return False
    odd = [word for word in words if word not in ordinary]
    han = len(words) > 1 and any(word >= HAN for word in odd)
    return han or any(len(word) >= SHORTEST_TERM and word.isalpha() for word in odd)
