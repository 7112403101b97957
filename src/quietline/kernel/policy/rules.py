"""The rules by their stable ids: what each marks, its source, and its sentence for the desk.

Ids are recorded with every decision, so they are never renamed or reused. Adding, removing or
sharpening a rule or a lexicon changes `POLICY_VERSION` (year.month.revision).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from quietline.kernel.policy.values import FindingType

POLICY_VERSION = "2026.11.4"

SAFEGUARD = "45 CFR 164.530(c)"
IDENTIFIES = "45 CFR 164.514(b)(2)"
SUBSTANCE = "42 CFR 2.12; 45 CFR 164.530(c)"
NECESSARY = "45 CFR 164.502(b); 45 CFR 164.530(c)"
DEFINED = "45 CFR 160.103"


@dataclass(frozen=True, slots=True)
class Rule:
    """What a finding under this rule means. `firm` findings stand whatever surrounds them."""

    type: FindingType
    cite: str
    sentence: str
    sensitive: bool = False
    firm: bool = False


_F = FindingType

RULES: Mapping[str, Rule] = MappingProxyType(
    {
        "condition.named": Rule(_F.CONDITION, SAFEGUARD, "It names an illness or a condition."),
        "condition.generic": Rule(
            _F.CONDITION, SAFEGUARD, "It says that the patient has a diagnosis or a condition."
        ),
        "clinical.word": Rule(
            _F.CONDITION, SAFEGUARD, "It holds a word from medicine that office matters never need."
        ),
        "symptom.named": Rule(_F.SYMPTOM, SAFEGUARD, "It names a symptom or complaint."),
        "result.interpreted": Rule(
            _F.RESULT, SAFEGUARD, "It says how a result turned out. Good news reveals, too."
        ),
        "result.value": Rule(_F.RESULT, SAFEGUARD, "It gives a measured value."),
        "procedure.named": Rule(_F.PROCEDURE, SAFEGUARD, "It names a procedure or treatment."),
        "procedure.test": Rule(_F.PROCEDURE, SAFEGUARD, "It names a test or a kind of imaging."),
        "procedure.dental": Rule(_F.PROCEDURE, SAFEGUARD, "It names a dental procedure."),
        "procedure.preparation": Rule(
            _F.PROCEDURE, SAFEGUARD, "It gives a preparation from which a procedure can be told."
        ),
        "procedure.generic": Rule(
            _F.PROCEDURE, SAFEGUARD, "It says that a procedure or a test is planned or was done."
        ),
        "immunization.due": Rule(
            _F.PROCEDURE, SAFEGUARD, "It says that this person is due for a vaccine or had one."
        ),
        "medication.named": Rule(_F.MEDICATION, SAFEGUARD, "It names a medicine."),
        "medication.class": Rule(_F.MEDICATION, SAFEGUARD, "It names a kind of medicine."),
        "medication.dose": Rule(_F.MEDICATION, SAFEGUARD, "It gives a strength or a dose."),
        "medication.supply": Rule(
            _F.MEDICATION, SAFEGUARD, "It names a supply that tells what it is used for."
        ),
        "specialty.named": Rule(
            _F.SPECIALTY, SAFEGUARD, "It names a specialty, and so the type of care."
        ),
        "care_plan.named": Rule(
            _F.CARE_PLAN, SAFEGUARD, "It tells part of the patient's treatment or care plan."
        ),
        "wellness.targeted": Rule(
            _F.CARE_PLAN, SAFEGUARD, "It addresses the patient as one of a group with a condition."
        ),
        "sensitive.mental_health": Rule(
            _F.SENSITIVE_CATEGORY, NECESSARY, "It points to mental health care.", sensitive=True
        ),
        "sensitive.psychotropic": Rule(
            _F.MEDICATION, NECESSARY, "It names a medicine for mental health.", sensitive=True
        ),
        "sensitive.substance_use": Rule(
            _F.SENSITIVE_CATEGORY, SUBSTANCE, "It points to substance use care.", sensitive=True
        ),
        "sensitive.hiv_sti": Rule(
            _F.SENSITIVE_CATEGORY,
            NECESSARY,
            "It points to HIV or another sexually transmitted infection.",
            sensitive=True,
        ),
        "sensitive.reproductive": Rule(
            _F.SENSITIVE_CATEGORY, NECESSARY, "It points to reproductive care.", sensitive=True
        ),
        "sensitive.gender": Rule(
            _F.SENSITIVE_CATEGORY, NECESSARY, "It points to gender-affirming care.", sensitive=True
        ),
        "sensitive.violence": Rule(
            _F.SENSITIVE_CATEGORY, NECESSARY, "It points to violence or assault.", sensitive=True
        ),
        "sensitive.minor": Rule(
            _F.SENSITIVE_CATEGORY,
            "45 CFR 164.502(g)(3)",
            "It points to a minor's confidential services.",
            sensitive=True,
        ),
        "behavioral.visit_word": Rule(
            _F.SENSITIVE_CATEGORY,
            NECESSARY,
            "Under the behavioral-health profile this word tells the type of care.",
            sensitive=True,
        ),
        "billing.code": Rule(
            _F.BILLING_CLINICAL,
            SAFEGUARD,
            "It carries a service code, which tells what was done.",
            firm=True,
        ),
        "billing.diagnosis_code": Rule(
            _F.BILLING_CLINICAL,
            SAFEGUARD,
            "It carries a diagnosis code, which tells the condition.",
            firm=True,
        ),
        "billing.sensitive_code": Rule(
            _F.BILLING_CLINICAL,
            NECESSARY,
            "It carries a diagnosis code from a specially protected category.",
            sensitive=True,
            firm=True,
        ),
        "identifier.ssn": Rule(
            _F.IDENTIFIER, IDENTIFIES, "It carries a Social Security number.", firm=True
        ),
        "identifier.record": Rule(
            _F.IDENTIFIER, IDENTIFIES, "It carries a medical record number.", firm=True
        ),
        "identifier.member": Rule(
            _F.IDENTIFIER, IDENTIFIES, "It carries an insurance or Medicare number.", firm=True
        ),
        "identifier.birth_date": Rule(
            _F.IDENTIFIER, IDENTIFIES, "It carries a full date of birth.", firm=True
        ),
        "identifier.card": Rule(
            _F.IDENTIFIER, IDENTIFIES, "It carries a full card number.", firm=True
        ),
        "identifier.licence": Rule(
            _F.IDENTIFIER, IDENTIFIES, "It carries a licence or passport number.", firm=True
        ),
        "practice_name.reveals": Rule(
            _F.SPECIALTY, SAFEGUARD, "The practice's name tells the type of care."
        ),
        "practice_name.sensitive": Rule(
            _F.SENSITIVE_CATEGORY,
            NECESSARY,
            "The practice's name tells a specially protected type of care.",
            sensitive=True,
        ),
        "practice_name.between": Rule(
            _F.SPECIALTY,
            NECESSARY,
            "Under the strict profile the practice's name tells too much.",
        ),
        "practice_word.reveals": Rule(
            _F.CONDITION,
            SAFEGUARD,
            "Your practice decided that these words always reveal.",
            firm=True,
        ),
        "reading.clinical": Rule(
            _F.CARE_PLAN, SAFEGUARD, "Read as a whole, it speaks of the patient's care."
        ),
        "reading.sensitive": Rule(
            _F.SENSITIVE_CATEGORY,
            NECESSARY,
            "Read as a whole, it points to a specially protected kind of care.",
            sensitive=True,
        ),
        "strict.provider_name": Rule(
            _F.IDENTIFIER, NECESSARY, "The strict profile allows no clinician's name.", firm=True
        ),
        "strict.patient_name": Rule(
            _F.IDENTIFIER, NECESSARY, "The strict profile allows no patient's name.", firm=True
        ),
        "strict.test_kind": Rule(
            _F.PROCEDURE, NECESSARY, "The strict profile does not allow the word lab.", firm=True
        ),
    }
)

READS_CLINICAL = "reading.clinical"
READS_SENSITIVE = "reading.sensitive"

NOTIFICATION_RULE = "notification.waiting"
NOTIFICATION_SENTENCE = "Something waits behind a login; the text does not say what it is about."
ADMINISTRATIVE_RULE = "administrative.nothing_found"
ADMINISTRATIVE_SENTENCE = "Nothing in it tells a condition or a type of care."
UNREAD_RULE = "text.not_understood"
UNREAD_SENTENCE = "It is written in a script that cannot be checked, so it may not go by text."
