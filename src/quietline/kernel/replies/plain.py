"""One plain spelling of a reply: lower case, no accents, no punctuation, single spaces."""

from __future__ import annotations

import re
import unicodedata

NOT_WORDS = re.compile(r"[^\w]+|_+")
APOSTROPHES = str.maketrans("", "", "'’‘ʼ`´")
SENTENCE_ENDS = re.compile(r"[.!?;…]+(?=\s|$)|[\n。！？]+")
REPEATS = re.compile(r"([a-z])\1{2,}")
# What people send in place of a word.
SIGNS = str.maketrans(
    {
        "🛑": " stop ",
        "🚫": " stop ",
        "⛔": " stop ",
        "👍": " ok ",
        "👌": " ok ",
        "✅": " yes ",
        "👎": " no ",
        "🙏": " thanks ",
    }
)
STROKES = str.maketrans({"đ": "d", "ł": "l", "ø": "o", "ı": "i", "ß": "s", "œ": "o", "æ": "a"})
# A reply longer than this is judged by its head and tail: nobody opts out in the middle of a book.
LONGEST = 4000
INVISIBLE = frozenset({"Cf", "Mn", "Me"})


def plain_words(text: str) -> str:
    """Return the words of any string at all, parted by one space, with none at the ends."""
    held = text if len(text) <= LONGEST else f"{text[: LONGEST // 2]} {text[-LONGEST // 2 :]}"
    spread = unicodedata.normalize("NFKD", held.casefold().translate(SIGNS).translate(APOSTROPHES))
    kept = "".join(char for char in spread if unicodedata.category(char) not in INVISIBLE)
    return NOT_WORDS.sub(" ", kept.translate(STROKES)).strip()


def plain_sentences(text: str) -> list[str]:
    """Return the plain words of each sentence that has any."""
    held = text if len(text) <= LONGEST else f"{text[: LONGEST // 2]} {text[-LONGEST // 2 :]}"
    return list(filter(None, map(plain_words, SENTENCE_ENDS.split(held))))


def without_repeats(words: str) -> str:
    """Return the words with three or more of a letter in a row written once: "stooop"."""
    return REPEATS.sub(r"\1", words)
