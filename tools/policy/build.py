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
from fit import Model, Words, fit_model
from tables import word_tables
from texts import Text, load_texts

import quietline.kernel.policy
from quietline.kernel.policy.compiled import FILE, Compiled, build_compiled, parse_compiled

HERE = Path(__file__).parent
TARGET = Path(quietline.kernel.policy.__file__).parent / FILE
CUTS = json.loads((HERE / "cuts.json").read_text())
NEVER = 10**9
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
    words = Words(untrained.kinds, untrained.senses)
    return pack(tables, fit_model(texts, words))


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
    tables = word_tables()
    before = TARGET.read_bytes() if TARGET.exists() else b""
    TARGET.parent.mkdir(exist_ok=True)
    TARGET.write_bytes(pack(tables, EMPTY))  # the detectors read the terms from here
    texts = load_texts()
    print(len(texts), "texts", dict(Counter(text.tier for text in texts)), flush=True)
    if sys.argv[1:2] == ["--rotate"]:
        TARGET.write_bytes(before or TARGET.read_bytes())
        rotate(texts, tables, sys.argv[2:] or sorted({text.author for text in texts}))
        return
    TARGET.write_bytes(fit_file(texts, tables))
    print(TARGET.stat().st_size, "bytes")


if __name__ == "__main__":
    main()
