"""content-tiers, point by point, as tables of texts."""

from __future__ import annotations

import pytest

from quietline.kernel.policy import (
    POLICY_VERSION,
    FindingType,
    PracticeContext,
    Profile,
    Tier,
    evaluate,
)
from quietline.kernel.policy.rules import RULES

F = FindingType
RECOVERY = PracticeContext(name="Harbor Recovery Center", specialty="addiction medicine")


def marked(text: str, **options: object) -> list[tuple[str, str]]:
    verdict = evaluate(text, **options)  # type: ignore[arg-type]
    return [(text[span.start : span.end], span.type.value) for span in verdict.spans]


def test_the_biopsy_text_is_clinical_and_its_words_are_marked() -> None:
    """The story's text: the procedure and the result are marked, nothing else."""
    text = "Your biopsy came back benign, the doctor will call you"
    assert evaluate(text).tier is Tier.CLINICAL
    assert marked(text) == [("biopsy", "procedure"), ("benign", "result")]


@pytest.mark.parametrize(
    ("text", "words", "kind"),
    [
        ("Your asthma check is at 9.", "asthma", F.CONDITION),
        ("Your strep test was negative.", "negative", F.RESULT),
        ("Your metformin is ready.", "metformin", F.MEDICATION),
        ("Your colonoscopy is on Friday.", "colonoscopy", F.PROCEDURE),
        ("Your cardiology visit is at 2.", "cardiology", F.SPECIALTY),
        ("How is the swelling today?", "swelling", F.SYMPTOM),
        ("Your SSN is 123-45-6789.", "123-45-6789", F.IDENTIFIER),
        ("You owe $80 for CPT 99214.", "CPT 99214", F.BILLING_CLINICAL),
        ("Your care plan was changed.", "care plan", F.CARE_PLAN),
        ("Your psychiatrist called.", "psychiatrist", F.SENSITIVE_CATEGORY),
    ],
)
def test_each_type_of_finding_marks_its_words(text: str, words: str, kind: F) -> None:
    """Point 18: offsets and a type for the revealing words only."""
    assert (words, kind.value) in marked(text)


@pytest.mark.parametrize("kind", list(FindingType))
def test_every_type_of_finding_has_a_rule(kind: FindingType) -> None:
    """No type is a dead word."""
    assert any(rule.type is kind for rule in RULES.values())


@pytest.mark.parametrize(
    "text",
    [
        "Your results are ready. Log in to view them.",
        "Your test results are available in the portal.",
        "Your lab results are ready.",
        "You have a secure message.",
        "Sus resultados están listos.",
    ],
)
def test_results_without_the_test_are_a_notification(text: str) -> None:
    """Point 3: plain results, test results and lab results do not say which test."""
    assert evaluate(text).tier is Tier.NOTIFICATION


@pytest.mark.parametrize(
    "text",
    [
        "Your blood work results are ready.",
        "Your imaging results are ready.",
        "Your results are normal.",
        "Good news, your lab results look great!",
        "Log in to see why your dose changes.",
    ],
)
def test_a_named_test_or_an_interpretation_is_clinical(text: str) -> None:
    """Points 3 and 4: the modality, any interpretation, and a notice that carries content."""
    assert evaluate(text).tier is Tier.CLINICAL


@pytest.mark.parametrize(
    "text",
    [
        "You have a balance of $40. Pay here: https://pay.example.com/x1",
        "Please fill out your intake form: https://forms.example.com/in",
        "Your code is 482913. Do not share it.",
        "Check in online: https://visit.example.com/c/1",
    ],
)
def test_a_pay_link_a_form_and_a_code_are_administrative(text: str) -> None:
    """Point 5: only what waits behind a login is a notification."""
    assert evaluate(text).tier is Tier.ADMINISTRATIVE


@pytest.mark.parametrize(
    ("text", "tier"),
    [
        ("Lakeside Dermatology: your visit is on Tuesday.", Tier.ADMINISTRATIVE),
        ("Summit Family Medicine: your visit is on Tuesday.", Tier.ADMINISTRATIVE),
        ("Summit Cardiology: your visit is on Tuesday.", Tier.CLINICAL),
        ("Your dermatology visit is on Tuesday.", Tier.CLINICAL),
        ("You are referred to Lakeside Dermatology.", Tier.CLINICAL),
    ],
)
def test_a_practice_name_reveals_by_its_field(text: str, tier: Tier) -> None:
    """Points 1, 2 and 12: as a name, a field between the two passes; as a visit it does not."""
    assert evaluate(text).tier is tier


def test_the_strict_profile_refuses_the_fields_in_between() -> None:
    """Point 1: dermatology and its like are tier 3 under strict."""
    verdict = evaluate("Lakeside Dermatology: see you at 3.", profile=Profile.STRICT)
    assert [reason.rule for reason in verdict.reasons] == ["practice_name.between"]


@pytest.mark.parametrize(
    "text",
    [
        "Harbor Recovery Center is closed on Monday.",
        "harbor recovery center: confirm for Tuesday",
        "See you at Harbor Recovery.",
        "Pay at https://harborrecovery.example.com/pay",
        "Pay at https://harborrecoveryclinic.example.com/pay",
    ],
)
def test_the_practices_own_telling_name_reveals_where_it_stands(text: str) -> None:
    """Point 1: in full, in part, in lower case, in a link."""
    verdict = evaluate(text, practice=RECOVERY)
    assert (verdict.tier, verdict.sensitive) == (Tier.CLINICAL, True)


@pytest.mark.parametrize(
    ("address", "tier"),
    [
        ("bayheartcare.example", Tier.CLINICAL),
        ("sleepcenter.example", Tier.CLINICAL),
        ("sweetheartcare.example", Tier.ADMINISTRATIVE),
        ("careline.example", Tier.ADMINISTRATIVE),
    ],
)
def test_an_address_names_a_practice_as_its_words_part(address: str, tier: Tier) -> None:
    """Point 1, in links too; "careline" is care and line, and has no "reline" in it."""
    assert evaluate(f"Pay your balance at https://{address}/x1").tier is tier


def test_who_sends_does_not_matter_when_the_name_is_not_in_the_text() -> None:
    """A recovery center that writes a time has revealed nothing."""
    assert evaluate("See you Tuesday at 3.", practice=RECOVERY).tier is Tier.ADMINISTRATIVE


def test_the_practices_own_specialty_reveals_where_it_stands() -> None:
    """A5: the words of its specialty count like those of its name."""
    practice = PracticeContext(name="Restwell", specialty="Sleep Medicine")
    text = "Restwell sleep medicine opens at 9."
    assert evaluate(text, practice=practice).tier is Tier.CLINICAL


def test_a_locations_telling_name_reveals_where_it_stands() -> None:
    """A5: location names are treated as revealing."""
    practice = PracticeContext(name="Maple", locations=("Maple Memory Pavilion",))
    text = "Your visit on Monday is at the maple memory pavilion."
    assert evaluate(text, practice=practice).tier is Tier.CLINICAL


def test_the_strict_profile_refuses_a_clinicians_name() -> None:
    """A9: no provider name, by title or from the practice's own list."""
    practice = PracticeContext(clinicians=("Dana Whitfield, MD",))
    text = "Your visit with Dana Whitfield is at 3."
    strict = evaluate(text, practice=practice, profile=Profile.STRICT)
    assert [reason.rule for reason in strict.reasons] == ["strict.provider_name"]
    assert evaluate(text, practice=practice).tier is Tier.ADMINISTRATIVE


def test_the_strict_profile_refuses_a_patients_name() -> None:
    """A9: no patient name in the greeting."""
    verdict = evaluate("Hi Maria, see you at 3.", profile=Profile.STRICT)
    assert [reason.rule for reason in verdict.reasons] == ["strict.patient_name"]


def test_the_strict_profile_refuses_the_word_lab_before_results() -> None:
    """Where the standard profile lets "lab results" pass as plain results, strict does not."""
    text = "Your lab results are ready."
    assert evaluate(text, profile=Profile.STRICT).tier is Tier.CLINICAL


def test_the_behavioral_profile_adds_its_visit_words() -> None:
    """In a behavioral practice a session tells the type of care."""
    text = "Your session is at 4."
    verdict = evaluate(text, profile=Profile.BEHAVIORAL_HEALTH)
    assert (verdict.tier, verdict.sensitive) == (Tier.CLINICAL, True)
    assert evaluate(text).tier is Tier.ADMINISTRATIVE


@pytest.mark.parametrize(
    "text",
    [
        "MRN 00482913 is due.",
        "Member ID: XZK902114876",
        "Your Medicare number 1EG4-TE5-MK73 is on file.",
        "DOB 04/12/1968",
        "Card 4111 1111 1111 1111 was charged.",
        "Driver's license number D12345678 received.",
        "Registramos su licencia de Texas 30184472.",
        "Insurance says member XQH884120913 isn't active.",
        "You told us you were born January fifth nineteen eighty, right?",
    ],
)
def test_identifiers_are_clinical_tier(text: str) -> None:
    """Point 11: numbers that name a person."""
    assert [kind for _, kind in marked(text)] == ["identifier"]


@pytest.mark.parametrize(
    "text",
    [
        "Please have your Social Security card ready.",
        "Tracking number 9400110200881234567890.",
        "Our NPI is 1234567893. Call 555-010-4477.",
        "Card 4111 1111 1111 1112 was declined.",
        "Your visit is on 03/14/2027.",
        "Suite A1200, door code B4417.",
        "Elevator code F33.1 after six.",
    ],
)
def test_other_numbers_are_not_identifiers(text: str) -> None:
    """Point 11: requests, tracking numbers, the practice's own numbers, a failed Luhn sum."""
    assert evaluate(text).tier is Tier.ADMINISTRATIVE


@pytest.mark.parametrize(
    ("text", "tier"),
    [
        ("Flu shots available for everyone, walk in.", Tier.ADMINISTRATIVE),
        ("You are due for your flu shot.", Tier.CLINICAL),
        ("October is Breast Cancer Awareness Month.", Tier.ADMINISTRATIVE),
        ("October is Breast Cancer Awareness Month, and you are due for it.", Tier.CLINICAL),
        ("Dr. Lee is out with the flu.", Tier.ADMINISTRATIVE),
        ("Dr. Lee wants to talk about your flu.", Tier.CLINICAL),
        ("Park behind the Heart Institute.", Tier.ADMINISTRATIVE),
        ("Your visit is at the Heart Institute.", Tier.CLINICAL),
        ("Dr. Cancer will see you at 3.", Tier.ADMINISTRATIVE),
        ("Dr. Lee, your cancer doctor, will see you at 3.", Tier.CLINICAL),
        ("We are at 12 Migraine Street.", Tier.ADMINISTRATIVE),
        ("Your migraine visit is at 3.", Tier.CLINICAL),
        ("We are in the heart of downtown.", Tier.ADMINISTRATIVE),
        ("Your heart scan is at 3.", Tier.CLINICAL),
        ("Hi Allegra, your visit is at 3.", Tier.ADMINISTRATIVE),
        ("Your Allegra is ready at the window.", Tier.CLINICAL),
    ],
)
def test_what_surrounds_a_word_decides(text: str, tier: Tier) -> None:
    """Points 8, 9, 13 and 14, each with its twin that does reveal."""
    assert evaluate(text).tier is tier


def test_a_drug_code_tells_the_medicine() -> None:
    """Point 10: a national drug code on a claim names one product."""
    verdict = evaluate("Pharmacy claim for NDC 0002-8215-01 was rejected.")
    assert "billing.code" in [reason.rule for reason in verdict.reasons]


def test_an_identifier_is_never_explained_away() -> None:
    """A firm finding stands whatever surrounds it."""
    text = "Open to everyone: Dr. Lee is out sick, MRN 00482913."
    assert evaluate(text).tier is Tier.CLINICAL


def test_a_script_that_cannot_be_read_is_not_passed() -> None:
    """No evidence means no: a text in Cyrillic is held, with its own rule."""
    verdict = evaluate("Ваши результаты готовы, приходите завтра.")
    assert (verdict.tier, verdict.reasons[0].rule) == (Tier.CLINICAL, "text.not_understood")


def test_overlapping_words_of_one_rule_are_one_reason() -> None:
    """Whoever reads why is not told the same thing three times."""
    verdict = evaluate("Keep the leg up on two pillows.")
    rules = [reason.rule for reason in verdict.reasons]
    assert len(rules) == len(set(rules))


def test_a_verdict_carries_version_profile_and_a_sentence() -> None:
    """A10: reasons with rule, citation and words for the desk."""
    verdict = evaluate("Your biopsy is at 3.", profile=Profile.STRICT)
    reason = verdict.reasons[0]
    assert (verdict.policy_version, verdict.profile) == (POLICY_VERSION, Profile.STRICT)
    assert reason.rule == "procedure.test"
    assert reason.cite.startswith("45 CFR")
    assert reason.sentence.endswith(".")


@pytest.mark.parametrize(
    ("code", "sensitive"), [("E11.9", False), ("F32.1", True), ("B20", True), ("Z21", True)]
)
def test_a_diagnosis_code_of_a_protected_chapter_is_sensitive(
    code: str,
    sensitive: bool,
) -> None:
    """Points 10 and 15."""
    assert evaluate(f"Claim for ICD-10 {code} was denied.").sensitive is sensitive
