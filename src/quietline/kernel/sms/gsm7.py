"""The GSM 7-bit default alphabet and its extension table (3GPP TS 23.038, 6.2.1 and 6.2.1.1).

Characters of the extension table travel as an escape and a second septet, so they cost two.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

_BASIC = (
    "@£$¥èéùìòÇ\nØø\rÅå"
    "Δ_ΦΓΛΩΠΨΣΘΞÆæßÉ"  # 0x1B is the escape and stands for no character
    " !\"#¤%&'()*+,-./"
    "0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNO"
    "PQRSTUVWXYZÄÖÑÜ§"
    "¿abcdefghijklmno"
    "pqrstuvwxyzäöñüà"
)
_EXTENSION = "\f^{}\\[~]|€"

# Septets each character takes. A character that is not here forces the whole text into UCS-2.
SEPTETS: Mapping[str, int] = MappingProxyType(
    dict.fromkeys(_BASIC, 1) | dict.fromkeys(_EXTENSION, 2)
)


def is_gsm7(text: str) -> bool:
    """Whether every character of the text stands in one of the two tables."""
    return all(character in SEPTETS for character in text)
