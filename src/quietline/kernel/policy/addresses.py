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


def find_addresses(text: str) -> Iterator[tuple[int, int]]:
    """Yield where addresses start and end, in order. A run without spaces is one address."""
    for chunk in CHUNK.finditer(text):
        run = chunk.group()
        if any(scheme in run for scheme in SCHEMES) or ("." in run and DOMAIN.search(run)):
            yield chunk.span()
