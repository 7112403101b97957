"""Build `kernel/replies/data/replies.bin`: the weights that tell what a reply means.

    python tools/replies/build.py            build the file
    python tools/replies/build.py --rotate   leave out one author at a time and print the figures

Needs scikit-learn (requirements/training.txt) beside the project. Reads the replies in
tools/replies/texts and the development replies of tests/evaluation; the same input gives the same
file.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from fit import Labelled, fit_weights

import quietline.kernel.replies
from quietline.kernel.replies import Intent
from quietline.kernel.replies.classify import reply_features
from quietline.kernel.replies.model import FILE, NAME, Weights, add_up
from quietline.kernel.sealed_tables import seal_tables

HERE = Path(__file__).parent
TARGET = Path(quietline.kernel.replies.__file__).parent / FILE
CUTS = json.loads((HERE / "cuts.json").read_text())
TRIED = (0, -50, -100, -150, -200)


def load_replies() -> list[Labelled]:
    """Return every reply that may be learned, in a fixed order."""
    files = [
        *sorted((HERE.parents[1] / "tests" / "evaluation").glob("development_replies*.jsonl")),
        *sorted((HERE / "texts").glob("*.jsonl")),
    ]
    return [
        _labelled(json.loads(line), path.stem)
        for path in files
        for line in path.read_text("utf-8").splitlines()
    ]


def _labelled(label: dict[str, object], author: str) -> Labelled:
    main, also = Intent(label["intent"]), map(Intent, label["also"])
    return Labelled(label["text"], frozenset((main, *also)), main, author, label["lang"])


def rotate(replies: list[Labelled], authors: list[str]) -> None:
    """Print, for each author, the figures of weights that never saw that author's replies."""
    for author in authors:
        tables = fit_weights([reply for reply in replies if reply.author != author])
        learned = _weights_of(tables)
        left_out = [reply for reply in replies if reply.author == author]
        sums = [add_up(reply_features(reply.text), learned) for reply in left_out]
        for intent in (Intent.STOP, Intent.EMERGENCY):
            for cut in TRIED:
                meant = [intent in reply.intents for reply in left_out]
                said = [one[intent] >= cut for one in sums]
                both = sum(a and b for a, b in zip(meant, said, strict=True))
                print(
                    f"{author:24} {intent:10} {cut:5} recall {both / sum(meant):.3f}"
                    f" precision {both / max(1, sum(said)):.3f}",
                    flush=True,
                )


def _weights_of(tables: dict[str, object]) -> Weights:
    return Weights(
        intents=tuple(Intent),
        bias=tuple(tables["bias"]),
        rows=dict(zip(tables["features"].split("\n"), map(tuple, tables["rows"]), strict=True)),
        cuts={Intent(name): cut for name, cut in CUTS.items()},
    )


def main() -> None:
    """Build or rotate."""
    replies = load_replies()
    print(len(replies), "replies", flush=True)
    if sys.argv[1:2] == ["--rotate"]:
        rotate(replies, sys.argv[2:] or sorted({reply.author for reply in replies}))
        return
    TARGET.parent.mkdir(exist_ok=True)
    TARGET.write_bytes(seal_tables(NAME, {**fit_weights(replies), "cuts": CUTS}))
    print(TARGET.stat().st_size, "bytes")


if __name__ == "__main__":
    main()
