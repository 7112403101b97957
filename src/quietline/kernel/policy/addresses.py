"""Web and mail addresses in a folded text."""

from __future__ import annotations

import re
from collections.abc import Iterator

CHUNK = re.compile(r"\S+")
SCHEMES = ("://", "www.")
DOMAIN = re.compile(
    r"[a-z0-9]\.(?:com|org|net|health|io|co|us|care|clinic|info|app|link|ly|gov|edu|dental|me|page"
    r"|site|online|mx|test|example|invalid|localhost)(?=$|[/?:#.,;!)\"'])"
)

# Wherever `find_addresses` would find one, this does.
SIGN = re.compile(r"://|www\.|[a-z0-9]\.[a-z]{2}")


def may_hold_address(text: str) -> bool:
    """Tell whether it is worth looking; most texts hold no address."""
    return SIGN.search(text) is not None


def find_addresses(text: str) -> Iterator[tuple[int, int]]:
    """Yield where addresses start and end, in order. A run without spaces is one address."""
    for chunk in CHUNK.finditer(text):
        run = chunk.group()
        if any(scheme in run for scheme in SCHEMES) or ("." in run and DOMAIN.search(run)):
            yield chunk.span()
