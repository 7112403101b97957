"""What may go by SMS in place of a clinical text, and how it looks with its findings removed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from quietline.kernel.policy.values import Span

# Written so that the name and a link fit one segment: GSM-7 characters only, but for Chinese.
# Vietnamese goes without diacritics, as people write it by SMS.
NOTICES: Mapping[str, str] = MappingProxyType(
    {
        "en": "you have a secure message.",
        "es": "tiene un mensaje seguro.",
        "zh": "您有一条安全消息。",
        "vi": "quy vi co mot tin nhan bao mat.",
        "tl": "mayroon kayong pribadong mensahe.",
        "fr": "vous avez un message sécurisé.",
        "ht": "ou gen yon mesaj sekirize.",
        "pt": "tem uma mensagem segura.",
    }
)
REMOVED = "[removed]"


def build_notification(*, practice_name: str, link: str, lang: str) -> str:
    """Return the tier-2 text that stands in for a clinical one: name, notice, link, nothing else.

    `lang` is a language tag ("es", "es-MX"); an unknown one falls back to English. The text is
    tier 2 as long as the name and the link reveal nothing: pass the practice's neutral name.
    Source: 45 CFR 164.530(c); content-tiers point 5.
    """
    notice = NOTICES.get(base_language(lang), NOTICES["en"])
    name = " ".join(practice_name.split())
    return f"{name}: {notice} {link}" if name else f"{notice.capitalize()} {link}"


def redact(text: str, spans: Iterable[Span], *, removed: str = REMOVED) -> str:
    """Return the text with each span replaced by `removed`; overlapping spans count as one."""
    kept: list[str] = []
    at = 0
    for span in sorted(spans, key=lambda span: (span.start, span.end)):
        if span.end <= at:
            continue
        if span.start >= at:
            kept += (text[at : span.start], removed)
        at = span.end
    return "".join((*kept, text[at:]))


def base_language(lang: str) -> str:
    """Return the primary subtag in lower case: "es" for "es-MX" and "es_MX"."""
    return lang.replace("_", "-").split("-", 1)[0].strip().lower()
