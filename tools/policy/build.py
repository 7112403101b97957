"""Build `kernel/policy/data/policy.bin`: word kinds, terms and model weights.

    python tools/policy/build.py            build the file
    python tools/policy/build.py --rotate   leave out one author at a time and print the figures

Needs scikit-learn 1.9 (which brings numpy and scipy) beside the project. Reads the word lists in
tools/lexicon/sources and the labelled texts of development; the same input gives the same file.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from pathlib import Path
from typing import Any

from figures import measure, score_texts
from fit import Model, fit_model
from tables import explain_away, word_tables
from texts import Text, load_items, read_items

import quietline.kernel.policy
from quietline.kernel.policy import lexicon
from quietline.kernel.policy.compiled import (
    FILE,
    Compiled,
    build_compiled,
    compiled,
    parse_compiled,
)
from quietline.kernel.policy.shields.figures import harmless_phrases

HERE = Path(__file__).parent
TARGET = Path(quietline.kernel.policy.__file__).parent / FILE
CUTS = json.loads((HERE / "cuts.json").read_text())
NEVER = 10**9
GROUPS = 5
EMPTY = Model([], [""], [0], [0], [0], [0], [0, 0, -NEVER, 0], 0)
TRIED = ((0, -50), (50, 0), (100, 50), (150, 100))


def pack(tables: dict[str, Any], model: Model) -> bytes:
    """Return the file."""
    return build_compiled(
        {
            **tables,
            "known": " ".join(model.known),
            "weights": "\n".join(model.features),
            "clinical": model.clinical,
            "sensitive": model.sensitive,
            "waiting": model.waiting,
            "whole": model.whole,
            "bias": model.bias,
            "notice": model.notice,
            "cuts": CUTS,
        }
    )


def fit_file(texts: list[Text], tables: dict[str, Any]) -> bytes:
    """Return the file whose model learned these texts."""
    untrained = parse_compiled(pack(tables, EMPTY))
    return pack(tables, fit_model(texts, untrained.words))


def read_crosswise(items: list[dict[str, Any]]) -> list[Text]:
    """Return the texts as the engine sees a stranger's: with phrases that others marked."""
    authors = sorted({item["author"] for item in items})
    groups = {author: number % GROUPS for number, author in enumerate(authors)}
    texts: list[Text] = []
    for group in range(GROUPS):
        use(pack(tables_of([one for one in items if groups[one["author"]] != group]), EMPTY))
        texts += read_items(item for item in items if groups[item["author"]] == group)
    return texts


def tables_of(items: list[dict[str, Any]]) -> dict[str, Any]:
    """Return the tables that these texts teach: what is found, then what explains it away."""
    tables = word_tables(items)
    use(pack(tables, EMPTY))
    return explain_away(tables, read_items(items))


def use(data: bytes) -> None:
    """Let the detectors read their terms from this file."""
    TARGET.write_bytes(data)
    for kept in (
        compiled,
        lexicon.lexicon,
        lexicon.vocabulary,
        lexicon.link_words,
        harmless_phrases,
    ):
        kept.cache_clear()


def rotate(texts: list[Text], tables: dict[str, Any], authors: list[str]) -> None:
    """Print, for each author, the figures of a model that never saw that author's texts."""
    for author in authors:
        others = [text for text in texts if text.author != author]
        learned = parse_compiled(fit_file(others, tables))
        judged = score_texts([text for text in texts if text.author == author], learned)
        for clinical, finding in (*TRIED, (NEVER, -NEVER)):
            tried = with_cuts(learned, clinical=clinical, finding=finding)
            print(f"{author:22} {clinical:5} {finding:5}", measure(judged, tried), flush=True)


def with_cuts(tables: Compiled, **cuts: int) -> Compiled:
    """Return the same tables with other cuts."""
    from dataclasses import replace

    return replace(tables, cuts={**tables.cuts, **cuts})


def main() -> None:
    """Build or rotate."""
    items = load_items()
    before = TARGET.read_bytes() if TARGET.exists() else b""
    TARGET.parent.mkdir(exist_ok=True)
    texts = read_crosswise(items)
    tables = tables_of(items)
    print(len(texts), "texts", dict(Counter(text.tier for text in texts)), flush=True)
    if sys.argv[1:2] == ["--rotate"]:
        TARGET.write_bytes(before or pack(tables, EMPTY))
        rotate(texts, tables, sys.argv[2:] or sorted({text.author for text in texts}))
        return
    TARGET.write_bytes(fit_file(texts, tables))
    print(TARGET.stat().st_size, "bytes")


if __name__ == "__main__":
    main()
