"""Characters that look like Latin letters, and emoji that speak. Written for Quietline.

Fullwidth, circled, superscript and mathematical letters need no row: NFKD unfolds them.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

_LOOK_ALIKES = (
    # Cyrillic
    ("абвгдезикмнопрстухѕіјһԁԛԝьъ", "abbrdezukmhonpctyxsijhdqwbb"),
    ("ёєґѵӏүҮқңҡ", "eerviyyknk"),
    # Greek
    ("αβγδεζηικλμνοπρστυχωϲϳ", "abydezniklmvonpotuxwcj"),
    # Armenian, Cherokee and others that fonts draw like Latin
    ("օսոհցձԱՍՏ", "ouuhgdusu"),
    ("ꭺᏼᏟᎠᎬᎻᎫᏦᏞᎷᏢᎡᏚᎢᏙᏔ", "abcdehjklmprstvw"),
    # Small capitals and letters with a stroke, which NFKD keeps
    ("ᴀʙᴄᴅᴇғɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ", "abcdefghijklmnoprstuvwyz"),
    ("ıȷłøđħŧƀɨɑɡʀɩ", "ijlodhtbiagri"),
    # Quotes and dashes
    ("’‘ʼ`´′＇", "'''''''"),
    ("‐‑‒–—―−﹣", "--------"),
)

SIGNS: Mapping[str, str] = MappingProxyType(
    {
        "🤰": "pregnant",
        "🤱": "breastfeeding",
        "💉": "shot",
        "💊": "pill",
        "🩸": "blood",
        "🩻": "xray",
        "🎗": "cancer",
        "🧬": "genetic test",
        "🫀": "heart problem",
        "🫁": "lung problem",
        "🦠": "infection",
    }
)


def _table() -> dict[str, str]:
    table = {"ß": "ss", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d"}
    for odd, plain in _LOOK_ALIKES:
        table.update(zip(odd, plain, strict=True))
    table.update((odd, f" {word} ") for odd, word in SIGNS.items())
    return table


CONFUSABLES: Mapping[str, str] = MappingProxyType(_table())
