"""Word lists into tables: what sort of word each is, and the terms that reveal by themselves."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

from quietline.kernel.policy.detectors.results import ALONE_INDEX
from quietline.kernel.policy.lexicons.common import COMMON

SOURCES = Path(__file__).parents[1] / "lexicon" / "sources"
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
SHORTEST_TERM = 5
LONGEST_PHRASE = 5

Row = tuple[str, str, str]


def word_tables() -> dict[str, dict[str, str]]:
    """Return `kinds` (words by kind) and `phrases` (terms by rule id), as the file holds them."""
    english = {word for word, _, _ in read_rows("english.txt")}
    drugs = [row for row in read_rows("drugs.txt") if not row[2]]
    return {"kinds": _kinds(english, drugs), "phrases": _phrases(english, drugs)}


def read_rows(name: str) -> list[Row]:
    """Return the rows of a list: word, kind, remark; the last two may be empty."""
    lines = (SOURCES / name).read_text("utf-8").splitlines()
    rows = ([*line.split("\t"), "", ""] for line in lines if line and line[0] != "#")
    return [(row[0], row[1], row[2]) for row in rows]


def _kinds(english: set[str], drugs: list[Row]) -> dict[str, str]:
    clinical = [row[0] for row in read_rows("clinical_words.txt") if "word" not in row]
    names = [row[0] for row in read_rows("names.txt") if not row[1]]
    lists = (
        ("<med>", [row[0] for row in drugs]),
        ("<ill>", [row[0] for row in read_rows("icd_words.txt")]),
        ("<cln>", clinical),
        ("<eng>", sorted(english)),
        ("<nam>", names),
    )
    kinds: dict[str, str] = {}
    for kind, words in lists:
        for word in words:
            if " " not in word and (word not in COMMON or kind == "<eng>"):
                kinds.setdefault(word, kind)
    words_by_kind: dict[str, list[str]] = defaultdict(list)
    for word, kind in sorted(kinds.items()):
        words_by_kind[kind].append(word)
    return {kind: " ".join(words) for kind, words in words_by_kind.items()}


def _phrases(english: set[str], drugs: list[Row]) -> dict[str, str]:
    rules: dict[str, str] = {}
    for rows, rule_of in ((drugs, DRUG_RULES), (read_rows("icd_terms.txt"), TERM_RULES)):
        for term, kind, _ in rows:
            if _reveals_alone(term, english):
                rules.setdefault(term, rule_of[kind])
    terms_by_rule: dict[str, list[str]] = defaultdict(list)
    for term, rule in sorted(rules.items()):
        terms_by_rule[rule].append(term)
    return {rule: "\n".join(terms) for rule, terms in terms_by_rule.items()}


def _reveals_alone(term: str, english: set[str]) -> bool:
    words = term.split(" ")
    if term in ALONE_INDEX.singles or len(words) > LONGEST_PHRASE:
        return False
    odd = [word for word in words if word not in english and word not in COMMON]
    return all(word.isalnum() for word in words) and any(
        len(word) >= SHORTEST_TERM and word.isalpha() for word in odd
    )
