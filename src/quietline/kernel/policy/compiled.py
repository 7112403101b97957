"""The compiled tables: word kinds and model weights, made by tools/policy and shipped as one file.

The file is laid out as `kernel.sealed_tables` says and is read once, at the first question.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from typing import Any

from quietline.kernel.policy.model.features import Words
from quietline.kernel.sealed_tables import open_tables, read_tables, seal_tables

NAME = "QLPOLICY1"
FILE = "data/policy.bin"
WIDTH = 32
HALF = 1 << (WIDTH - 1)
MASK = (1 << WIDTH) - 1

Sums = tuple[int, int, int, int]
Weights = Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Compiled:
    """`words` are what the model knows of words: those it learned, their kinds and senses.

    `weights` gives for each feature hundredths of a logit: clinical and sensitive of its sentence,
    waiting and clinical of the whole text, packed so that one sum adds all four; `bias` is where
    the sums begin, those of the whole text once; `notice` is what a written notice adds to waiting.
    `index` holds the terms that reveal, `harmless` those that explain a word away, as
    `terms.Index` stores them; `ordinary` are further words that hide no other; `cuts` are the
    sums from which a sentence counts.
    """

    words: Words
    weights: Weights
    bias: Sums
    notice: int
    index: Mapping[str, Any]
    harmless: Mapping[str, Any]
    ordinary: frozenset[str]
    cuts: Mapping[str, int]


@cache
def compiled() -> Compiled:
    """Return the tables of this release."""
    with no_collection():
        return _compiled_of(read_tables(NAME, "quietline.kernel.policy", FILE))


@contextmanager
def no_collection() -> Iterator[None]:
    """Load what stays: looking for garbage among it only costs time."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def build_compiled(tables: Mapping[str, Any]) -> bytes:
    """Return the file for `tables`; the same tables give the same bytes."""
    return seal_tables(NAME, tables)


def parse_compiled(data: bytes) -> Compiled:
    """Return the tables in a file. Raises DamagedTablesError for any other bytes."""
    return _compiled_of(open_tables(NAME, data))


def _compiled_of(tables: Mapping[str, Any]) -> Compiled:
    kinds = {word: kind for kind, words in tables["kinds"].items() for word in words.split()}
    senses: dict[str, tuple[str, ...]] = {}
    for sense, words in tables["senses"].items():
        for word in words.split():
            senses[word] = (*senses.get(word, ()), f"@{sense}")
    names = ("clinical", "sensitive", "waiting", "whole")
    columns = zip(*(tables[name] for name in names), strict=True)
    return Compiled(
        words=Words(frozenset(tables["known"].split()), kinds, senses),
        weights=dict(zip(tables["weights"].split("\n"), map(pack, columns), strict=True)),
        bias=tuple(tables["bias"]),
        notice=tables["notice"],
        index=tables["index"],
        harmless=tables["harmless"],
        ordinary=frozenset(tables["ordinary"].split()),
        cuts=tables["cuts"],
    )


def pack(sums: Sums) -> int:
    """Return four sums as one number: the packed numbers add up as the sums do."""
    clinical, sensitive, waiting, whole = sums
    return clinical + (sensitive + (waiting + (whole << WIDTH) << WIDTH) << WIDTH)


def unpack(packed: int) -> Sums:
    """Return the four sums; each must lie within 31 bits and a sign."""
    clinical = ((packed + HALF) & MASK) - HALF
    packed = (packed - clinical) >> WIDTH
    sensitive = ((packed + HALF) & MASK) - HALF
    packed = (packed - sensitive) >> WIDTH
    waiting = ((packed + HALF) & MASK) - HALF
    return clinical, sensitive, waiting, (packed - waiting) >> WIDTH
