"""The trained part: its file, its sums, and what training and use share."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quietline.kernel.policy.compiled import (
    build_compiled,
    compiled,
    pack,
    parse_compiled,
    unpack,
)
from quietline.kernel.policy.lexicon import TABLES as WRITTEN
from quietline.kernel.policy.lexicon import lexicon
from quietline.kernel.policy.model.features import grams
from quietline.kernel.policy.model.score import (
    add_weights,
    score_sentences,
    sentence_ranges,
    sentence_tokens,
)
from quietline.kernel.policy.normalize import fold
from quietline.kernel.policy.observe import observe
from quietline.kernel.policy.reading import read
from quietline.kernel.policy.terms import Index
from quietline.kernel.policy.values import NOBODY, Profile
from quietline.kernel.sealed_tables import DamagedTablesError

ITEMS = [
    json.loads(line)["text"]
    for line in Path(__file__).with_name("dev_set.jsonl").read_text("utf-8").splitlines()
]
TABLES = {
    "kinds": {"<eng>": "see you"},
    "senses": {"personal": "you"},
    "known": "see",
    "weights": "see\nyou",
    "clinical": [1, -2],
    "sensitive": [0, 3],
    "waiting": [5, 0],
    "whole": [-7, 7],
    "bias": [1, 2, 3, 4],
    "notice": 9,
    "index": {"words": [], "singles": {}, "pairs": {}, "choices": []},
    "ordinary": "",
    "harmless": {"words": [], "singles": {}, "pairs": {}, "choices": []},
    "cuts": {"clinical": 0},
}
sums = st.tuples(*[st.integers(-(2**29), 2**29)] * 4)


@given(sums, sums)
def test_packed_sums_add_up_as_the_sums_do(a: tuple[int, ...], b: tuple[int, ...]) -> None:
    """So that one addition does for four."""
    assert unpack(pack(a) + pack(b)) == tuple(x + y for x, y in zip(a, b, strict=True))


@given(st.sampled_from(ITEMS))
def test_the_written_out_loop_adds_what_the_features_are(text: str) -> None:
    """Training counts `grams`; the engine adds them by hand."""
    tables, folded = compiled(), fold(text)
    seen = observe(folded, read(folded), NOBODY, Profile.STANDARD)
    for first, end in sentence_ranges(seen.reading):
        tokens, besides = sentence_tokens(seen.reading, seen.labels(), tables, first, end)
        features = {feature for beside, _ in besides for feature in beside}
        features.update(feature for feature, _, _ in grams(tokens))
        expected = unpack(sum(tables.weights.get(feature, 0) for feature in features))
        assert add_weights(tokens, besides, tables.weights) == expected


def test_every_word_stands_in_one_sentence() -> None:
    """The ranges cover the text without a gap."""
    reading = read(fold("See you. Bring a card! At 3?"))
    ranges = sentence_ranges(reading)
    assert [at for first, end in ranges for at in range(first, end)] == list(range(7))


def test_what_a_text_says_of_itself_stands_in_no_sentence() -> None:
    """Content-tiers point 16, also where no full stop parts it from the rest."""
    reading = read(fold("Your visit is at 3 - this message contains no PHI. See you."))
    read_words = [reading.words[first:end] for first, end in sentence_ranges(reading)]
    assert read_words == [["your", "visit", "is", "at", "3"], ["see", "you"]]


def test_a_text_without_words_has_no_sentence() -> None:
    """Nothing to weigh."""
    reading = read(fold(" ... "))
    assert score_sentences(reading, [], compiled()) == []


def test_a_file_gives_back_its_tables() -> None:
    """Weights, kinds, terms and cuts."""
    tables = parse_compiled(build_compiled(TABLES))
    assert unpack(tables.weights["you"]) == (-2, 3, 0, 7)
    assert tables.words.kinds == {"see": "<eng>", "you": "<eng>"}
    assert tables.words.senses == {"you": ("@personal",)}


def test_the_same_tables_give_the_same_file() -> None:
    """A build can be repeated and compared."""
    backwards = dict(reversed(TABLES.items()))
    assert build_compiled(TABLES) == build_compiled(backwards)


@pytest.mark.parametrize("place", [0, 12, 80, -1])
def test_a_damaged_file_is_refused(place: int) -> None:
    """No verdict is given from tables that are not the built ones."""
    data = bytearray(build_compiled(TABLES))
    data[place] ^= 1
    with pytest.raises(DamagedTablesError):
        parse_compiled(bytes(data))


def test_the_tables_of_this_release_are_whole() -> None:
    """Every feature was learned, every cut is set."""
    tables = compiled()
    assert {"clinical", "finding", "sensitive"} <= tables.cuts.keys()
    assert len(tables.weights) > 10_000


def test_the_file_was_built_from_the_tables_as_they_stand() -> None:
    """Whoever changes a table builds the file again: tools/policy/build.py."""
    written, built = Index(WRITTEN), lexicon()
    assert written.singles.items() <= built.singles.items()
    assert written.words <= built.words
    assert written.choices == built.choices[: len(written.choices)]
