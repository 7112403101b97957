"""How the cost of hostile texts grows: four times the text should take about four times as long.

    python tests/bench/bench_policy_hostile.py [characters]

Prints the slowest kinds of characters in a row, microseconds a character and the ratio; takes
about a minute. A million characters of the worst kind take about four seconds.
"""

from __future__ import annotations

import sys
import time
import unicodedata
from pathlib import Path

from quietline.kernel.policy import evaluate

sys.path.insert(0, str(Path(__file__).parents[1]))

from kernel.policy.characters import kinds_of_characters

TIMES = 4
WORST = 12


def seconds(text: str) -> float:
    start = time.perf_counter()
    evaluate(text)
    return time.perf_counter() - start


def main() -> None:
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 20_000
    seconds("warm up")
    chars = kinds_of_characters()
    slowest = sorted(chars, key=lambda char: -seconds(char * 1000))[:WORST]
    print(f"{len(chars)} kinds of characters; the slowest, {size} and {TIMES * size} in a row:")
    for char in slowest:
        small, large = seconds(char * size), seconds(char * size * TIMES)
        name = unicodedata.name(char, hex(ord(char)))
        print(f"{1e6 * large / size / TIMES:6.2f} us  ratio {large / small:4.1f}  {name}")


if __name__ == "__main__":
    main()
