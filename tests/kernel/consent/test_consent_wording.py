"""What a patient agrees to is said in full, in a version that is never edited."""

from __future__ import annotations

import hashlib

import pytest
from consent_cases import APPOINTMENTS, BILLING, CAMPAIGN, CARE

from quietline.kernel.codes import Code
from quietline.kernel.consent import (
    CONSENT_PURPOSES,
    CONSENT_WORDINGS,
    CURRENT_WORDING,
    Purpose,
    Wording,
    build_wording,
)
from quietline.kernel.errors import InvalidInput

EVERY = [
    pytest.param(wording, id=f"{version}-{language}")
    for version, languages in CONSENT_WORDINGS.items()
    for language, wording in languages.items()
]
# A patient agreed to exactly these words. A change is a new version, never a new digest here.
DIGESTS = {
    ("2026-11", "en"): "b8fb0b2a3366f13f",
    ("2026-11", "es"): "59af114a06123366",
}


def _build(*purposes: Purpose, lang: str = "en", name: str = "Maple Street") -> str:
    return build_wording(CURRENT_WORDING, name, purposes, lang)


@pytest.mark.parametrize(("version", "language"), DIGESTS)
def test_a_published_wording_is_never_edited(version: str, language: str) -> None:
    """The ledger stores the version and must be able to show the words."""
    text = build_wording(version, "Maple Street", CONSENT_PURPOSES, language)
    assert hashlib.sha256(text.encode()).hexdigest()[:16] == DIGESTS[version, language]


def test_every_wording_is_under_that_guard() -> None:
    """A new one must be entered above."""
    published = {(v, lang) for v, languages in CONSENT_WORDINGS.items() for lang in languages}
    assert published == set(DIGESTS)


@pytest.mark.parametrize("version", list(CONSENT_WORDINGS))
def test_every_version_is_in_english_and_spanish(version: str) -> None:
    """Nobody agrees to what they cannot read."""
    assert {"en", "es"} <= set(CONSENT_WORDINGS[version])


@pytest.mark.parametrize("wording", EVERY)
def test_a_wording_has_every_sentence(wording: Wording) -> None:
    """What, how often, costs, not secure, how to stop, and that care does not depend on it."""
    assert all(sentence.endswith(".") for sentence in wording.sentences)


@pytest.mark.parametrize("wording", EVERY)
def test_a_wording_has_words_for_every_purpose(wording: Wording) -> None:
    """A new purpose needs words before anybody can agree to it."""
    assert set(wording.purposes) == CONSENT_PURPOSES


@pytest.mark.parametrize("wording", EVERY)
def test_a_wording_names_stop_and_help(wording: Wording) -> None:
    """The words that every carrier understands."""
    assert "STOP" in wording.how_to_stop
    assert "HELP" in wording.how_to_stop


@pytest.mark.parametrize("lang", ["en", "es"])
def test_a_text_says_the_whole_wording(lang: str) -> None:
    """Every sentence that needs no filling in stands in it."""
    text = _build(CARE, lang=lang)
    wording = CONSENT_WORDINGS[CURRENT_WORDING][lang]
    assert all(sentence in text for sentence in wording.sentences[1:])


def test_a_text_names_the_practice() -> None:
    """The sender is known before the first text."""
    assert "Maple Street may text me" in _build(CARE)


def test_a_text_names_one_purpose() -> None:
    """And no other."""
    assert "about my appointments." in _build(APPOINTMENTS)


def test_a_text_joins_its_purposes_in_a_fixed_order() -> None:
    """However the form listed them."""
    assert "my appointments, my bills and payments and my care." in _build(
        CARE, BILLING, APPOINTMENTS
    )


def test_a_text_does_not_name_what_is_not_agreed_to() -> None:
    """Campaigns are asked for by name or not at all."""
    assert "programs" not in _build(APPOINTMENTS, BILLING, CARE)


def test_a_text_names_campaigns_when_they_are_agreed_to() -> None:
    """By name."""
    assert "general health programs" in _build(CAMPAIGN)


@pytest.mark.parametrize("lang", ["es", "es-MX", "ES", "es-419"])
def test_spanish_is_spanish_wherever_it_is_from(lang: str) -> None:
    """The tag's first part decides."""
    assert "mis citas" in _build(APPOINTMENTS, lang=lang)


@pytest.mark.parametrize("lang", ["xx", "", "estonian", "vi"])
def test_a_language_we_do_not_have_reads_english(lang: str) -> None:
    """Whoever records it can see that."""
    assert "my appointments" in _build(APPOINTMENTS, lang=lang)


def test_braces_in_a_practices_name_are_its_own() -> None:
    """A name is data and is never filled in."""
    assert "{purposes} & {0} Clinic" in _build(CARE, name="{purposes} & {0} Clinic")


@pytest.mark.parametrize("purposes", [(), (Purpose.HELP,), (CARE, Purpose.OPT_IN)])
def test_what_needs_no_consent_is_not_asked_for(purposes: tuple[Purpose, ...]) -> None:
    """And nothing at all is not asked for either."""
    with pytest.raises(InvalidInput) as refusal:
        _build(*purposes)
    assert refusal.value.code is Code.PURPOSE_UNKNOWN


def test_an_unknown_version_is_refused() -> None:
    """Nobody can have agreed to it."""
    with pytest.raises(InvalidInput) as refusal:
        build_wording("1999-01", "Maple Street", [CARE])
    assert refusal.value.code is Code.INPUT_MALFORMED
