"""The least that anybody would do: a set of words, and a text is held when one of them is in it."""

from collections.abc import Callable


def load() -> Callable[[str], object]:
    import re
    from pathlib import Path

    table = Path(__file__).with_name("keywords.txt").read_text(encoding="utf-8")
    words = frozenset(table.split())
    find_words = re.compile(r"\w+").findall

    def judge(text: str) -> bool:
        return not words.isdisjoint(find_words(text.lower()))

    return judge
