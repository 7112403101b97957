"""What the portal says, by language. English stands in for a language that has no table.

Short sentences, no jargon, nothing that hints at care before identity is verified.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from quietline.web.portal.english import ENGLISH
from quietline.web.portal.spanish import SPANISH

FALLBACK = "en"

STRINGS: Mapping[str, Mapping[str, str]] = MappingProxyType({"en": ENGLISH, "es": SPANISH})


def spoken(language: str) -> str:
    """The language a page is really in, for a patient's language ("es", "es-MX", "vi")."""
    short = language.partition("-")[0].lower()
    return short if short in STRINGS else FALLBACK


def strings_for(language: str) -> Mapping[str, str]:
    return STRINGS[spoken(language)]
