"""What forms of the desk offer to choose from. A service says again what may be stored."""

from __future__ import annotations

from quietline.web.words import in_words

LANGUAGES = tuple(
    (code, in_words(code)) for code in ("en", "es", "zh", "vi", "tl", "fr", "ht", "pt")
)
ZONES = (
    ("America/New_York", "Eastern"),
    ("America/Chicago", "Central"),
    ("America/Denver", "Mountain"),
    ("America/Phoenix", "Arizona"),
    ("America/Los_Angeles", "Pacific"),
    ("America/Anchorage", "Alaska"),
    ("Pacific/Honolulu", "Hawaii"),
    ("America/Puerto_Rico", "Puerto Rico"),
    ("Pacific/Guam", "Guam"),
)


def with_current(choices: tuple[tuple[str, str], ...], current: str) -> tuple[tuple[str, str], ...]:
    """The choices, and what is stored now when it is none of them: saving must not change it."""
    known = {value for value, _ in choices}
    return choices if current in known else (*choices, (current, current))
