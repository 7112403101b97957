"""The trained part: weights for what stands in a reply, added up for each intent.

Made by tools/replies/build.py from replies written for this project; shipped as numbers in
`data/replies.bin`. What a person could write as a rule belongs into `patterns` or `senses`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from quietline.kernel.replies.values import Intent
from quietline.kernel.sealed_tables import read_tables

NAME = "QLREPLIES1"
FILE = "data/replies.bin"

Sums = dict[Intent, int]


@dataclass(frozen=True, slots=True)
class Weights:
    """Hundredths of a logit: `bias` is where each intent's sum begins, `rows` what a feature adds.

    A row alternates the number of an intent and its weight. From a sum of `cuts` on an intent is
    taken to be meant.
    """

    intents: tuple[Intent, ...]
    bias: tuple[int, ...]
    rows: Mapping[str, tuple[int, ...]]
    cuts: Mapping[Intent, int]


@cache
def weights() -> Weights:
    """Return the weights of this release. Raises DamagedTablesError."""
    tables = read_tables(NAME, "quietline.kernel.replies", FILE)
    features, rows = tables["features"].split("\n"), tables["rows"]
    return Weights(
        intents=tuple(map(Intent, tables["intents"])),
        bias=tuple(tables["bias"]),
        rows=dict(zip(features, map(tuple, rows), strict=True)),
        cuts={Intent(name): cut for name, cut in tables["cuts"].items()},
    )


def add_up(features: Iterable[str], learned: Weights) -> Sums:
    """Return the sum of each intent, in hundredths of a logit."""
    sums = list(learned.bias)
    for feature in features:
        row = learned.rows.get(feature, ())
        for at in range(0, len(row), 2):
            sums[row[at]] += row[at + 1]
    return dict(zip(learned.intents, sums, strict=True))
