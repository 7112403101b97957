"""All written tables in one index, made once when the package is first asked for a verdict."""

from __future__ import annotations

from functools import cache

from quietline.kernel.policy.compiled import compiled
from quietline.kernel.policy.lexicons import (
    cased,
    chinese,
    conditions_en,
    french,
    haitian,
    medications_en,
    names,
    portuguese,
    procedures_en,
    result_words,
    sensitive_en,
    spanish,
    specialties_en,
    tagalog,
    vietnamese,
)
from quietline.kernel.policy.lexicons.common import COMMON
from quietline.kernel.policy.terms import Index, expand
from quietline.kernel.policy.vocabulary import Vocabulary

# The protected categories come first: where two tables hold a phrase, the first one wins.
TABLES = (
    sensitive_en.TABLE,
    spanish.TABLE,
    conditions_en.TABLE,
    medications_en.TABLE,
    procedures_en.TABLE,
    specialties_en.TABLE,
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
    """The phrases that reveal in running text: those written here first, then the compiled ones."""
    index = Index(TABLES)
    for rule, terms in compiled().phrases.items():
        for term in terms.split("\n"):
            index.add(tuple(term.split(" ")), rule)
    return index


@cache
def vocabulary() -> Vocabulary:
    """The words that a disguise may hide."""
    results = Index([{"result.interpreted": result_words.ALONE}])
    words = lexicon().words | results.words | result_words.NOUNS | result_words.OUTCOMES
    plain = {word for word, kind in compiled().kinds.items() if kind in {"<eng>", "<nam>"}}
    return Vocabulary(words, lexicon().singles | results.singles, COMMON | plain)


@cache
def link_words() -> dict[str, str]:
    """The words that reveal in an address, squeezed phrases included, each with its rule."""
    tables = (names.REVEALING, *TABLES)
    everyday = " ".join(COMMON)
    words: dict[str, str] = {}
    for table in tables:
        for rule, terms in table.items():
            for phrase in expand(terms):
                squeezed = "".join(phrase)
                alone = len(phrase) == 1 or table is names.REVEALING
                if alone and len(squeezed) >= SHORTEST_WHOLE:
                    words.setdefault(squeezed, rule)
    return {word: rule for word, rule in words.items() if word not in everyday}


@cache
def cased_terms() -> dict[str, str]:
    """Words that reveal only when written exactly so, each with its rule."""
    return {term.strip(): rule for rule, terms in cased.TABLE.items() for term in terms.split(",")}
