"""All written tables in one index, made once when the package is first asked for a verdict."""

from __future__ import annotations

from functools import cache

from quietline.kernel.policy.compiled import compiled, no_collection
from quietline.kernel.policy.detectors.results import ALONE_INDEX
from quietline.kernel.policy.lexicons import (
    abbreviations_en,
    care_plan_en,
    cased,
    chinese,
    conditions_en,
    french,
    haitian,
    intimate_plain_en,
    medications_en,
    names,
    portuguese,
    preparations_en,
    procedures_en,
    result_words,
    sensitive_en,
    sensitive_plain_en,
    spanish,
    specialties_en,
    supplies_en,
    symptoms_en,
    tagalog,
    taking_en,
    vietnamese,
)
from quietline.kernel.policy.lexicons.common import COMMON
from quietline.kernel.policy.terms import Index, expand
from quietline.kernel.policy.vocabulary import Vocabulary

# The protected categories come first: where two tables hold a phrase, the first one wins.
TABLES = (
    sensitive_en.TABLE,
    sensitive_plain_en.TABLE,
    intimate_plain_en.TABLE,
    spanish.TABLE,
    conditions_en.TABLE,
    medications_en.TABLE,
    procedures_en.TABLE,
    specialties_en.TABLE,
    taking_en.TABLE,
    symptoms_en.TABLE,
    supplies_en.TABLE,
    preparations_en.TABLE,
    care_plan_en.TABLE,
    abbreviations_en.TABLE,
    french.TABLE,
    haitian.TABLE,
    portuguese.TABLE,
    tagalog.TABLE,
    vietnamese.TABLE,
    chinese.TABLE,
)
SHORTEST_IN_LINK = 6
SHORTEST_WHOLE = 3


@cache
def lexicon() -> Index:
    """The phrases that reveal in running text: those of TABLES and those of the word lists."""
    return Index.from_stored(compiled().index)


@cache
def vocabulary() -> Vocabulary:
    """The words that a disguise may hide."""
    results, tables = ALONE_INDEX, compiled()
    words = lexicon().words | results.words | result_words.NOUNS | result_words.OUTCOMES
    with no_collection():
        return Vocabulary(
            words,
            lexicon().singles.keys() | results.singles.keys(),
            tables.words.kinds,
            tables.ordinary,
        )


@cache
def link_words() -> dict[str, str]:
    """The words that reveal in an address, names of practices squeezed, each with its rule."""
    fields = {
        "".join(phrase): rule for rule, terms in names.REVEALING.items() for phrase in expand(terms)
    }
    everyday = " ".join(COMMON)
    words = {
        word: rule
        for word, rule in (lexicon().singles | fields).items()
        if len(word) >= SHORTEST_WHOLE and word not in everyday
    }
    practices = {
        f"{field}{kind}": rule
        for field, rule in fields.items()
        if rule != "practice_name.between"
        for kind in names.ORGANISATIONS
    }
    return words | practices


@cache
def cased_terms() -> dict[str, str]:
    """Words that reveal only when written exactly so, each with its rule."""
    return {term.strip(): rule for rule, terms in cased.TABLE.items() for term in terms.split(",")}
