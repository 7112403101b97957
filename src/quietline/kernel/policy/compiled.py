"""The compiled tables: word kinds and model weights, made by tools/policy and shipped as one file.

The file is part of the code, as a module is: it is read once, at the first question, and its
checksum is compared. Layout: a line with a name, a line with the SHA-256 of the rest in hex, then
zlib-compressed JSON.
"""

from __future__ import annotations

import json
import pkgutil
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from typing import Any

MAGIC = b"QLPOLICY1"
FILE = "data/policy.bin"
WIDTH = 32
HALF = 1 << (WIDTH - 1)
MASK = (1 << WIDTH) - 1

Sums = tuple[int, int, int, int]
Weights = Mapping[str, int]


class DamagedTablesError(Exception):
    """The compiled file is not what was built: the package must be installed again."""


@dataclass(frozen=True, slots=True)
class Compiled:
    """`kinds` tells what sort a word is; `known` are the words that the model learned.

    `weights` gives for each feature hundredths of a logit: clinical and sensitive of its sentence,
    waiting and clinical of the whole text, packed so that one sum adds all four; `bias` is where
    the sums begin, those of the whole text once; `notice` is what a written notice adds to waiting.
    `index` holds the terms that reveal, as `terms.Index` stores them; `cuts` are the sums from
    which a sentence counts.
    """

    kinds: Mapping[str, str]
    known: frozenset[str]
    weights: Weights
    bias: Sums
    notice: int
    index: Mapping[str, Any]
    cuts: Mapping[str, int]


@cache
def compiled() -> Compiled:
    """Return the tables of this release."""
    return parse_compiled(pkgutil.get_data("quietline.kernel.policy", FILE) or b"")


def build_compiled(tables: Mapping[str, Any]) -> bytes:
    """Return the file for `tables`; the same tables give the same bytes."""
    text = json.dumps(tables, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    packed = zlib.compress(text.encode("utf-8"), 9)
    return b"\n".join((MAGIC, sha256(packed).hexdigest().encode("ascii"), packed))


def parse_compiled(data: bytes) -> Compiled:
    """Return the tables in a file. Raises DamagedTablesError for any other bytes."""
    magic, _, rest = data.partition(b"\n")
    checksum, _, packed = rest.partition(b"\n")
    if magic != MAGIC or sha256(packed).hexdigest().encode("ascii") != checksum:
        raise DamagedTablesError("The policy's tables are damaged. Install Quietline again.")
    tables = json.loads(zlib.decompress(packed))
    kinds = {word: kind for kind, words in tables["kinds"].items() for word in words.split()}
    columns = zip(
        *(tables[name] for name in ("clinical", "sensitive", "waiting", "whole")), strict=True
    )
    return Compiled(
        kinds=kinds,
        known=frozenset(tables["known"].split()),
        weights=dict(zip(tables["weights"].split("\n"), map(pack, columns), strict=True)),
        bias=tuple(tables["bias"]),
        notice=tables["notice"],
        index=tables["index"],
        cuts=tables["cuts"],
    )


def pack(sums: Sums) -> int:
    """Return four sums as one number: the packed numbers add up as the sums do."""
    clinical, sensitive, waiting, whole = sums
    return clinical + (sensitive << WIDTH) + (waiting << 2 * WIDTH) + (whole << 3 * WIDTH)


def unpack(packed: int) -> Sums:
    """Return the four sums; each must lie within 31 bits and a sign."""
    clinical = ((packed + HALF) & MASK) - HALF
    packed = (packed - clinical) >> WIDTH
    sensitive = ((packed + HALF) & MASK) - HALF
    packed = (packed - sensitive) >> WIDTH
    waiting = ((packed + HALF) & MASK) - HALF
    return clinical, sensitive, waiting, (packed - waiting) >> WIDTH
