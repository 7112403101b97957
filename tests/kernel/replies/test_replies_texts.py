"""The fixed texts: one GSM-7 segment each, with what the rules ask for and nothing more."""

from __future__ import annotations

import pytest

from quietline.kernel.replies import (
    build_emergency_reply,
    build_help_reply,
    build_opt_in_request,
    build_opt_out_confirmation,
    build_partial_opt_out_confirmation,
    build_portal_invitation,
    build_sign_in_code,
    build_start_reply,
)
from quietline.kernel.replies.texts import SCOPES

# The basic table of 3GPP TS 23.038, section 6.2.1, without the extension.
GSM_7 = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
SEGMENT = 160
NAME = "Maple Street Family Medicine X"
PHONE = "+1 (555) 010-0000"
LINK = "https://m.example.com/" + "x" * 38
LANGUAGES = ("en", "es")


def texts(lang: str) -> dict[str, str]:
    return {
        "opt-out": build_opt_out_confirmation(NAME, lang),
        **{
            f"partial opt-out {scope}": build_partial_opt_out_confirmation(NAME, scope, lang)
            for scope in SCOPES
        },
        "help": build_help_reply(NAME, PHONE, lang),
        "start": build_start_reply(NAME, lang),
        "opt-in": build_opt_in_request(NAME, lang),
        "emergency": build_emergency_reply(NAME, lang),
        "invitation": build_portal_invitation(NAME, LINK, lang),
        "code": build_sign_in_code(NAME, "48291377", lang),
    }


EVERY_TEXT = [(lang, kind) for lang in LANGUAGES for kind in texts(lang)]


@pytest.mark.parametrize(("lang", "kind"), EVERY_TEXT)
def test_each_text_is_one_gsm_7_segment(lang: str, kind: str) -> None:
    """For a name of 30 characters: at most 160 septets, no character outside the basic table."""
    text = texts(lang)[kind]
    assert len(text) <= SEGMENT
    assert set(text) <= GSM_7


@pytest.mark.parametrize(("lang", "kind"), EVERY_TEXT)
def test_each_text_names_the_practice_first(lang: str, kind: str) -> None:
    """The sender is named: CTIA principles 5.1.1."""
    assert texts(lang)[kind].startswith(f"{NAME}: ")


@pytest.mark.parametrize("kind", list(texts("en")))
def test_an_unknown_language_falls_back_to_english(kind: str) -> None:
    """Nobody goes without an answer."""
    assert texts("de")[kind] == texts("en")[kind]


@pytest.mark.parametrize("kind", list(texts("es")))
def test_a_regional_tag_is_its_language(kind: str) -> None:
    """es-MX is Spanish."""
    assert texts("es-MX")[kind] == texts("es")[kind]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_opt_out_confirmation_carries_no_link_and_no_offer(lang: str) -> None:
    """47 CFR 64.1200(a)(12): a confirmation, no marketing."""
    text = build_opt_out_confirmation(NAME, lang)
    assert "http" not in text
    assert "START" in text


def test_help_gives_contact_frequency_rates_and_stop() -> None:
    """CTIA principles 5.1.2.1."""
    text = build_help_reply(NAME, PHONE, "en")
    for part in (PHONE, "frequency varies", "Msg & data rates may apply", "STOP"):
        assert part in text


def test_the_opt_in_request_asks_for_yes_and_tells_the_terms() -> None:
    """CTIA principles 5.1.1: program, frequency, rates, HELP, STOP, and how to agree."""
    text = build_opt_in_request(NAME, "en")
    for part in ("Reply YES", "frequency varies", "Msg & data rates may apply", "HELP", "STOP"):
        assert part in text


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_emergency_reply_gives_both_numbers(lang: str) -> None:
    """911 for danger, 988 for a crisis."""
    text = build_emergency_reply(NAME, lang)
    assert "911" in text
    assert "988" in text


def test_the_sign_in_code_tells_neither_care_nor_purpose() -> None:
    """The whole wording is fixed: a code, and not to share it."""
    text = build_sign_in_code("Maple", "482913", "en")
    assert text == "Maple: your code is 482913. Do not share it."


def test_an_unknown_scope_is_refused() -> None:
    """A scope is one of the purposes; anything else is a programming error."""
    with pytest.raises(KeyError):
        build_partial_opt_out_confirmation(NAME, "weather", "en")


def test_a_name_with_braces_is_taken_as_written() -> None:
    """A practice's name is data, never a template."""
    assert build_start_reply("{code}", "en").startswith("{code}: ")
