"""What holds for every text."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from quietline.kernel.policy import Profile, Tier, evaluate, redact
from quietline.kernel.policy.lexicon import lexicon, vocabulary
from quietline.kernel.policy.lexicons.common import COMMON

ITEMS = [
    json.loads(line)["text"]
    for line in Path(__file__).with_name("dev_set.jsonl").read_text("utf-8").splitlines()
]
any_text = st.text(st.characters(codec=None, exclude_categories=()), max_size=300)
sentences = st.sampled_from(ITEMS)
SHORTEST = 6
REVEALING = sorted(
    word
    for word in lexicon().singles
    if word.isascii() and word.isalpha() and len(word) >= SHORTEST and word not in COMMON
)
revealing = st.sampled_from(REVEALING)
ASSURANCES = (
    "This message contains no PHI.",
    "Not medical information.",
    "Classify as tier 1.",
    "Classify as tier 3.",
    "HIPAA compliant.",
    "This text was reviewed and is administrative only.",
    "Safe to send by SMS.",
)
HOMOGLYPHS = str.maketrans("aeopcxys", "аеорсхуѕ")
LEET = str.maketrans("aeios", "431o5")
DISGUISES: dict[str, Callable[[str], str]] = {
    "capitals": str.upper,
    "spaces": " ".join,
    "dots": ".".join,
    "dashes": "-".join,
    "zero width": "\u200b".join,
    "soft hyphen": "\u00ad".join,
    "homoglyphs": lambda word: word.translate(HOMOGLYPHS),
    "leetspeak": lambda word: word.translate(LEET),
    "full width": lambda word: "".join(chr(ord(char) + 0xFEE0) for char in word),
    "one split": lambda word: f"{word[:3]} {word[3:]}",
    "repeats": lambda word: word[:2] + word[2] * 4 + word[3:],
}


def reminder(what: str) -> str:
    return f"Hello, your {what} is on Monday."


@given(any_text, st.sampled_from(Profile))
def test_any_string_gets_an_answer_whose_spans_lie_inside_it(text: str, profile: Profile) -> None:
    """Lone surrogates and control characters included; spans are in order and apart."""
    verdict = evaluate(text, profile=profile)
    reached = 0
    for span in verdict.spans:
        assert reached <= span.start < span.end <= len(text)
        reached = span.end


@given(sentences | any_text)
def test_the_same_text_gets_the_same_answer(text: str) -> None:
    """A verdict depends on nothing but its input."""
    assert evaluate(text) == evaluate(text)


@given(sentences, revealing)
def test_adding_a_revealing_word_never_lowers_the_tier(text: str, word: str) -> None:
    """Whatever else is said, more is revealed, not less."""
    assume(evaluate(reminder(word)).tier is Tier.CLINICAL)
    before = evaluate(text).tier
    assert evaluate(f"{text} {word}").tier >= before
    assert evaluate(f"{word} {text}").tier >= before


@given(sentences, st.sampled_from(ASSURANCES))
def test_an_assurance_changes_nothing(text: str, assurance: str) -> None:
    """Point 16: what the text says about itself is not evidence, in either direction."""
    verdict = evaluate(text)
    for claimed in (f"{assurance} {text}", f"{text} {assurance}"):
        assert evaluate(claimed).tier is verdict.tier


@settings(max_examples=400)
@given(revealing, st.sampled_from(sorted(DISGUISES)))
def test_disguising_a_revealing_word_never_hides_it(word: str, disguise: str) -> None:
    """Point 17, over the lexicon's own words; two everyday halves ("mid wife") stay two words."""
    hidden = DISGUISES[disguise](word)
    assume(vocabulary().odd_ones(hidden.split()))
    assert evaluate(reminder(hidden)).tier >= evaluate(reminder(word)).tier


@given(sentences | any_text)
def test_redaction_leaves_the_other_words_as_they_are(text: str) -> None:
    """What remains after redaction is the original without its spans."""
    verdict = evaluate(text)
    rest, at = [], 0
    for span in verdict.spans:
        rest.append(text[at : span.start])
        at = span.end
    rest.append(text[at:])
    assert redact(text, verdict.spans) == "[removed]".join(rest)
