"""Characters that cost a whole encoding, and the safe replacements for those that carry nothing.

One curly quote turns a 160-character SMS into three. Punctuation and spaces are replaced where the
text then fits GSM-7; letters never are: a name keeps its accents, and `costly_characters` says
what they cost.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from quietline.kernel.sms.encoding import measure
from quietline.kernel.sms.gsm7 import SEPTETS, is_gsm7


@dataclass(frozen=True, slots=True)
class Change:
    """One replacement. `start` and `end` are code points in the ORIGINAL text."""

    start: int
    end: int
    was: str
    becomes: str


@dataclass(frozen=True, slots=True)
class Repair:
    """The repaired text and every change made on the way, in order."""

    text: str
    changes: tuple[Change, ...]


@dataclass(frozen=True, slots=True)
class CostlyCharacter:
    """A character outside GSM-7, at this code point."""

    start: int
    character: str


def _each(characters: str, becomes: str) -> dict[str, str]:
    return dict.fromkeys(characters, becomes)


# Seen by a reader; replaced only when the whole text fits GSM-7 afterwards. Elsewhere (in Chinese,
# say) they are the right punctuation and replacing them gains nothing.
_PUNCTUATION: Mapping[str, str] = MappingProxyType(
    _each("\u2018\u2019\u201a\u201b\u2032\u2035\u2039\u203a\u0060\u00b4", "'")
    | _each("\u201c\u201d\u201e\u201f\u2033\u2036\u00ab\u00bb", '"')
    | _each("\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2022\u2043", "-")
    | _each("\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007", " ")
    | _each("\u2008\u2009\u200a\u202f\u205f\u3000\t", " ")
    | {"\u2026": "...", "\u2028": "\n", "\u2029": "\n", "\u00d7": "x", "\u2044": "/"}
    | {"\ufb00": "ff", "\ufb01": "fi", "\ufb02": "fl", "\ufb03": "ffi", "\ufb04": "ffl"}
)
_LONG_DASH = re.compile("(?<=[^\\s])[\u2014\u2015](?=[^\\s])")
_PUNCTUATION_AT = re.compile("[" + re.escape("".join(_PUNCTUATION)) + "]")

# Seen by nobody; removed in any text. Joiners shape Persian and Indic letters and build emoji, so
# they go only beside Latin; direction marks go only where nothing runs from right to left; a
# carriage return goes before its newline.
_JOINERS = "\u200c\u200d"
_DIRECTIONS = "\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
_UNSEEN = f"\r\u00ad\u200b\u2060\ufeff{_JOINERS}{_DIRECTIONS}"
_ACCENTS = "\u0300-\u036f"
# An accent after an unseen character stands alone; removing would put it on the letter before.
_UNSEEN_AT = re.compile(f"(?<![{_UNSEEN}])[{_UNSEEN}]++(?![{_ACCENTS}])")
_COMPOSABLE_AT = re.compile(f"[A-Za-z][{_ACCENTS}]+")
_LATIN_OR_EDGE = re.compile(f"[\u0000-\u02ff{_ACCENTS}\u1e00-\u1eff]?")
_RIGHT_TO_LEFT = frozenset({"R", "AL"})


def repair(text: str) -> Repair:
    """The text in the cheapest form that loses nothing. Repairing twice changes nothing more.

    Unseen characters go and letters with loose accents are composed (Unicode NFC) in any text;
    typographic punctuation is replaced only when the outcome is GSM-7 as a whole and no dearer.
    """
    unseen = _unseen_changes(text)
    plain = _apply(text, unseen)
    full = _apply(text, [*unseen, *_punctuation_changes(text)])
    cheaper = measure(full.text).segments <= measure(plain.text).segments
    return full if is_gsm7(full.text) and cheaper else plain


def costly_characters(text: str) -> tuple[CostlyCharacter, ...]:
    """Every character that forces the text into UCS-2, in order. Ask after `repair`."""
    return tuple(
        CostlyCharacter(start, character)
        for start, character in enumerate(text)
        if character not in SEPTETS
    )


def _unseen_changes(text: str) -> list[Change]:
    keeps_directions = any(_is_right_to_left(character) for character in text)
    runs = (
        Change(match.start(), match.end(), match[0], _kept(match, keeps_directions))
        for match in _UNSEEN_AT.finditer(text)
    )
    return [
        *(run for run in runs if run.was != run.becomes),
        *_found(_COMPOSABLE_AT, text, lambda was: unicodedata.normalize("NFC", was)),
    ]


def _kept(run: re.Match[str], keeps_directions: bool) -> str:  # noqa: FBT001 - what was found
    """Those characters of the run that shape the text around it."""
    start, end = run.span()
    before, after = run.string[start - 1 : start], run.string[end : end + 1]
    shapes = not (_LATIN_OR_EDGE.fullmatch(before) and _LATIN_OR_EDGE.fullmatch(after))
    meant = (_JOINERS if shapes else "") + (_DIRECTIONS if keeps_directions else "")
    meant += "" if after == "\n" else "\r"
    return "".join(character for character in run[0] if character in meant)


def _is_right_to_left(character: str) -> bool:
    return character.isalpha() and unicodedata.bidirectional(character) in _RIGHT_TO_LEFT


def _punctuation_changes(text: str) -> list[Change]:
    spaced = {change.start: change for change in _found(_LONG_DASH, text, lambda _: " - ")}
    plain = _found(_PUNCTUATION_AT, text, lambda was: _PUNCTUATION[was])
    return [spaced.get(change.start, change) for change in plain]


def _found(pattern: re.Pattern[str], text: str, becomes: Callable[[str], str]) -> list[Change]:
    found = (
        Change(match.start(), match.end(), match[0], becomes(match[0]))
        for match in pattern.finditer(text)
    )
    return [change for change in found if change.was != change.becomes]


def _apply(text: str, changes: Iterable[Change]) -> Repair:
    ordered = tuple(sorted(changes, key=lambda change: change.start))
    pieces: list[str] = []
    end = 0
    for change in ordered:
        pieces += (text[end : change.start], change.becomes)
        end = change.end
    return Repair("".join([*pieces, text[end:]]), ordered)
