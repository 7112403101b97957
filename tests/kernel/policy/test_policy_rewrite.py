"""The notification in place of a clinical text, and redaction."""

from __future__ import annotations

import pytest

from quietline.kernel.policy import (
    FindingType,
    Span,
    Tier,
    build_notification,
    evaluate,
    redact,
    redact_until_quiet,
)
from quietline.kernel.policy.rewrite import NOTICES

LINK = "https://m.example.com/t/8sKd02hQ7LmZ4xYv"


def test_the_english_notification_reads_as_promised() -> None:
    """Name, notice, link, nothing else."""
    text = build_notification(practice_name="Maple Clinic", link=LINK, lang="en")
    assert text == f"Maple Clinic: you have a secure message. {LINK}"


@pytest.mark.parametrize("lang", sorted(NOTICES))
def test_every_notification_is_tier_2(lang: str) -> None:
    """By construction, in each language, for a neutral name."""
    text = build_notification(practice_name="Maple Clinic", link=LINK, lang=lang)
    assert evaluate(text, lang=lang).tier is Tier.NOTIFICATION


@pytest.mark.parametrize(
    "base", ["http://127.0.0.1:44937", "http://localhost:8000", "https://x.co"]
)
@pytest.mark.parametrize("lang", sorted(NOTICES))
def test_what_stands_in_a_plain_address_is_read_as_no_sentence(lang: str, base: str) -> None:
    """A port, a number, a token: whatever the model makes of them, the notification goes out."""
    link = f"{base}/p/Aabtv4VErHhy"
    text = build_notification(practice_name="Maple Street Clinic", link=link, lang=lang)
    assert evaluate(text, lang=lang).tier is Tier.NOTIFICATION


@pytest.mark.parametrize("lang", sorted(NOTICES))
def test_every_notification_fits_one_segment(lang: str) -> None:
    """160 septets, or 70 characters where the language needs UCS-2, with a 40-character link."""
    text = build_notification(practice_name="Maple Clinic", link="h" * 40, lang=lang)
    assert len(text) <= (160 if text.isascii() or lang == "fr" else 70)


@pytest.mark.parametrize(
    ("lang", "base"), [("es-MX", "es"), ("ES", "es"), ("de", "en"), ("", "en")]
)
def test_a_language_tag_falls_back_to_its_base_and_then_to_english(lang: str, base: str) -> None:
    """An unknown language is no error: the patient still gets a notice."""
    text = build_notification(practice_name="Maple Clinic", link=LINK, lang=lang)
    assert NOTICES[base] in text


def test_a_telling_name_still_reveals_in_a_notification() -> None:
    """The caller must pass the neutral name; the engine says so when it is not."""
    text = build_notification(practice_name="Harbor Recovery", link=LINK, lang="en")
    assert evaluate(text).tier is Tier.CLINICAL


def test_redaction_replaces_each_span() -> None:
    """Overlapping and touching spans are not repeated letter by letter."""
    kind = FindingType.CONDITION
    spans = (Span(5, 11, kind), Span(7, 14, kind), Span(20, 21, kind))
    assert redact("Your biopsy is at 9 or 5.", spans) == "Your [removed] at 9 [removed]r 5."


@pytest.mark.parametrize(
    "text",
    [
        "Your b1opsy came back ben1gn, see you Tuesday at 3.",
        "Keep the leg up on two pillows and call us if the toes go numb.",
        "Take the metformin with food. Parking is free.",
        "Ваш анализ крови готов, пожалуйста, позвоните нам.",
    ],
)
def test_what_is_left_of_a_redacted_text_reveals_nothing(text: str) -> None:
    """Judged again, until it is quiet."""
    left = redact_until_quiet(text)
    assert "[removed]" in left
    assert evaluate(left.replace("[removed]", "…")).tier is not Tier.CLINICAL


def test_a_redacted_text_keeps_what_reveals_nothing() -> None:
    """Whoever reads it still learns when to come."""
    left = redact_until_quiet("Your biopsy is on Tuesday at 3. Parking is free.")
    assert "Tuesday at 3. Parking is free." in left
