"""Measures one contender: `python -P child.py CONTENDER_FILE SECONDS`, the texts as JSON on stdin.

Run as a file and not as a module, because a module's package would be loaded with it and count as
the contender's memory. For the same reason nothing but what follows is imported before loading.
"""

from __future__ import annotations

import sys
from array import array
from collections.abc import Callable, Sequence
from runpy import run_path
from time import perf_counter

Judge = Callable[[str], object]

FIRST = "See you Tuesday at 3 PM"
WARM = 50
MOST_CALLS = 100_000  # kept one by one for the percentiles


def main(file: str, seconds: float) -> None:
    bare = peak_mb()
    began = perf_counter()
    try:
        judge: Judge = run_path(file)["load"]()
    except ModuleNotFoundError as error:
        answer({"missing": error.name})
        return
    judge(FIRST)
    loaded = perf_counter() - began

    import json

    texts = json.load(sys.stdin)
    for text in texts[:WARM]:
        judge(text)
    rate = in_bulk(judge, texts, seconds / 2)
    memory = peak_mb()
    calls = one_by_one(judge, texts, seconds / 2)
    answer(
        {
            "messages_per_second": rate,
            "p50_us": percentile(calls, 50) * 1e6,
            "p99_us": percentile(calls, 99) * 1e6,
            "memory_mb": memory,
            "bare_mb": bare,
            "load_ms": loaded * 1e3,
        }
    )


def in_bulk(judge: Judge, texts: Sequence[str], seconds: float) -> float:
    """Texts a second, over as many whole rounds as begin within `seconds`; one at the least."""
    rounds, began, spent = 0, perf_counter(), 0.0
    while not rounds or spent < seconds:
        for text in texts:
            judge(text)
        rounds += 1
        spent = perf_counter() - began
    return rounds * len(texts) / spent


def one_by_one(judge: Judge, texts: Sequence[str], seconds: float) -> array[float]:
    """The seconds of each call, over rounds as above."""
    calls, began = array("d"), perf_counter()
    while not calls or (perf_counter() - began < seconds and len(calls) < MOST_CALLS):
        for text in texts:
            start = perf_counter()
            judge(text)
            calls.append(perf_counter() - start)
    return calls


def percentile(calls: Sequence[float], share: int) -> float:
    """The smallest of the figures that at least `share` per cent do not exceed."""
    return sorted(calls)[-(-len(calls) * share // 100) - 1]


def peak_mb() -> float:
    """The most that was resident so far, in millions of bytes.

    Linux says it for this program alone. What getrusage says begins with the peak of the process
    that started this one, so it is asked only where there is nothing better.
    """
    try:
        with open("/proc/self/status") as status:  # noqa: PTH123 - see the top: no pathlib
            lines = [line.split() for line in status if line.startswith("VmHWM:")]
    except OSError:
        lines = []
    if lines:
        return int(lines[0][1]) * 1024 / 1e6
    import resource

    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / 1e6


def answer(fields: dict[str, object]) -> None:
    import json

    sys.stdout.write(json.dumps(fields) + "\n")


def say_failure(kind: type[BaseException], *_: object) -> None:
    """For `sys.excepthook`: the kind alone, because the rest may hold somebody's text."""
    answer({"failed": kind.__name__})


if __name__ == "__main__":
    sys.excepthook = say_failure
    main(sys.argv[1], float(sys.argv[2]))
