"""Values that fields take, as data. The first one of a neutral field is its plain value.

Neutral fields hold realistic extremes: the longest, the busiest, other letters. Clinical fields
hold what must never stand on a lock screen. Nobody's data: every value is made up.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from quietline.kernel.templates.values import FieldName

Samples = Mapping[str, tuple[str, ...]]
ANYWHERE: Final = "*"
UNKNOWN: Final = ("Psychiatry follow-up", "HIV positive")
_N: Final = FieldName

_VISIT: Final[Samples] = {
    "en": ("visit",),
    "es": ("cita",),
    "fr": ("visite",),
    "pt": ("consulta",),
    "ht": ("vizit",),
    "tl": ("appointment",),
    "vi": ("lịch hẹn",),
    "zh": ("预约",),
}
PLAIN: Final[Mapping[FieldName, Samples]] = MappingProxyType(
    {
        _N.PRACTICE_NAME: {ANYWHERE: ("Family Medicine",)},
        _N.CLINIC_NAME: {ANYWHERE: ("Family Medicine",)},
        _N.LOCATION_NAME: {ANYWHERE: ("Main Street",)},
        _N.CLINICIAN_NAME: {ANYWHERE: ("Dr. Smith",)},
        _N.VISIT_REASON: _VISIT,
        _N.APPOINTMENT_TYPE: _VISIT,
    }
)
_SPECIALTY: Final[Samples] = {
    "en": ("Psychiatry", "Oncology", "Reproductive Endocrinology"),
    "es": ("Psiquiatría", "Oncología"),
    "fr": ("Psychiatrie", "Oncologie"),
    "pt": ("Psiquiatria", "Oncologia"),
    "ht": ("Sikyatri", "Kansè"),
    "tl": ("Psychiatry", "Oncology"),
    "vi": ("Khoa tâm thần", "Khoa ung bướu"),
    "zh": ("精神科", "肿瘤科"),
}
_VISITS: Final[Samples] = {
    "en": ("Psychiatry follow-up", "Suboxone induction", "Prenatal visit", "Colposcopy"),
    "es": ("Seguimiento de psiquiatría", "Consulta prenatal", "Colposcopia"),
    "fr": ("Suivi en psychiatrie", "Consultation prénatale"),
    "pt": ("Retorno em psiquiatria", "Consulta pré-natal"),
    "ht": ("Swivi sikyatri", "Vizit prenatal"),
    "tl": ("Psychiatry follow-up", "Prenatal checkup"),
    "vi": ("Tái khám tâm thần", "Khám thai"),
    "zh": ("精神科复诊", "产前检查"),
}
_NAMES: Final = ("Maria Lopez", "Christopher Hernandez-Montgomery", "Nguyễn Thị Hồng", "王芳")

SAMPLES: Final[Mapping[FieldName, Samples]] = MappingProxyType(
    {
        _N.FIRST_NAME: {ANYWHERE: ("Maria", "Christopher", "Hồng", "María José", "Faith")},
        _N.SALUTATION: {"en": ("Ms.", "Mr."), "es": ("Sra.", "Sr."), "fr": ("Mme", "M.")},
        _N.LANGUAGE: {"en": ("English", "Spanish"), "es": ("español",)},
        _N.DATE: {
            "en": ("Tuesday, March 3", "Wednesday, September 30, 2026", "12/31/2026"),
            "es": ("martes 3 de marzo", "miércoles, 30 de septiembre de 2026", "31/12/2026"),
            "fr": ("mardi 3 mars", "mercredi 30 septembre 2026", "31/12/2026"),
            "pt": ("terça-feira, 3 de março", "quarta-feira, 30 de setembro de 2026"),
            "ht": ("madi 3 mas", "mèkredi 30 septanm 2026"),
            "tl": ("Martes, Marso 3", "Miyerkules, Setyembre 30, 2026"),
            "vi": ("thứ Ba, ngày 3 tháng 3", "thứ Tư, ngày 30 tháng 9 năm 2026"),
            "zh": ("3月3日星期二", "2026年9月30日星期三"),
        },
        _N.WEEKDAY: {
            "en": ("Tuesday", "Wednesday"),
            "es": ("martes", "miércoles"),
            "fr": ("mardi", "mercredi"),
            "pt": ("terça-feira", "quarta-feira"),
            "ht": ("madi", "mèkredi"),
            "tl": ("Martes", "Miyerkules"),
            "vi": ("thứ Ba", "thứ Tư"),
            "zh": ("星期二", "星期三"),
        },
        _N.TIME: {
            "en": ("3 PM", "12:45 PM", "8:05 a.m. EST"),
            "zh": ("下午3点", "中午12:45"),
            ANYWHERE: ("15:00", "12:45"),
            "es": ("3 p. m.", "12:45 p. m."),
            "fr": ("15 h", "12 h 45"),
        },
        _N.DURATION: {
            "en": ("30 minutes", "1 hour 15 minutes"),
            "es": ("30 minutos", "1 hora 15 minutos"),
            "fr": ("30 minutes", "1 heure 15"),
            "pt": ("30 minutos", "1 hora e 15 minutos"),
            "ht": ("30 minit",),
            "tl": ("30 minuto",),
            "vi": ("30 phút",),
            "zh": ("30分钟",),
        },
        _N.LINK: {ANYWHERE: ("https://example.com/p/8fKq2Z", "example.com/p/8fKq2ZrT5wXy71Lm")},
        _N.PRACTICE_PHONE: {ANYWHERE: ("555-010-0123", "+1 (555) 010-0123", "5550100123")},
        _N.AMOUNT_DUE: {ANYWHERE: ("$25.00", "$1,234.56", "25")},
        _N.REFERENCE: {ANYWHERE: ("84629173", "A-48213")},
        _N.SIGN_IN_CODE: {ANYWHERE: ("482913", "0417")},
        _N.LAST_NAME: {ANYWHERE: ("Lopez", "Hernandez-Montgomery", "Nguyễn")},
        _N.FULL_NAME: {ANYWHERE: _NAMES},
        _N.REPRESENTATIVE_NAME: {ANYWHERE: _NAMES},
        _N.PATIENT_PHONE: {ANYWHERE: ("555-010-0199", "+15550100199")},
        _N.PATIENT_EMAIL: {ANYWHERE: ("maria.lopez@example.com",)},
        _N.PATIENT_ADDRESS: {ANYWHERE: ("1200 Maple Street, Apt 5", "Springfield")},
        _N.INSURANCE_NAME: {ANYWHERE: ("Medicare Advantage", "Medicaid")},
        _N.DATE_OF_BIRTH: {ANYWHERE: ("01/02/1980", "January 2, 1980")},
        _N.RECORD_NUMBER: {ANYWHERE: ("MRN 00482913", "00482913")},
        _N.ACCOUNT_NUMBER: {ANYWHERE: ("Account 4829130017", "4111 1111 1111 1111")},
        _N.MEMBER_NUMBER: {ANYWHERE: ("Member ID W123456789", "1EG4-TE5-MK73")},
        _N.SOCIAL_SECURITY_NUMBER: {ANYWHERE: ("123-45-6789",)},
        _N.VISIT_REASON: _VISITS,
        _N.APPOINTMENT_TYPE: _VISITS,
        _N.DEPARTMENT: {
            **_SPECIALTY,
            "en": ("Behavioral Health", "Oncology", "Infectious Disease Clinic"),
        },
        _N.PROVIDER_SPECIALTY: _SPECIALTY,
        _N.DIAGNOSIS: {
            "en": ("HIV", "Major depressive disorder", "F33.1"),
            "es": ("VIH", "Trastorno depresivo mayor"),
            "fr": ("VIH", "Dépression"),
            "pt": ("HIV", "Depressão"),
            "zh": ("抑郁症", "艾滋病"),
            "vi": ("trầm cảm", "HIV"),
        },
        _N.MEDICATION: {ANYWHERE: ("Suboxone 8 mg", "sertraline 50 mg", "Biktarvy")},
        _N.TEST_NAME: {
            "en": ("HIV test", "Pap smear", "urine drug screen"),
            "es": ("prueba de VIH", "Papanicolaou"),
            "fr": ("test de dépistage du VIH",),
            "pt": ("teste de HIV",),
        },
        _N.RESULT: {
            "en": ("positive for chlamydia", "A1C 9.2%", "abnormal"),
            "es": ("positivo para clamidia", "A1C 9.2%"),
        },
        _N.PROCEDURE: {
            "en": ("Colonoscopy", "Vasectomy", "Chemotherapy infusion"),
            "es": ("Colonoscopia", "Vasectomía", "Quimioterapia"),
            "fr": ("Coloscopie", "Chimiothérapie"),
            "pt": ("Colonoscopia", "Quimioterapia"),
        },
        _N.VACCINE: {"en": ("HPV vaccine", "hepatitis B vaccine"), "es": ("vacuna contra el VPH",)},
        _N.BILLING_CODE: {ANYWHERE: ("CPT 90837", "Psychotherapy, 60 minutes")},
        _N.REFERRED_TO: {**_SPECIALTY, "en": ("Lakeside Psychiatry", "Oak Cancer Center")},
        _N.PROGRAM_NAME: {
            "en": ("Diabetes management program", "Recovery group"),
            "es": ("Programa de diabetes",),
        },
        _N.DOCUMENT_TITLE: {
            "en": ("PHQ-9 depression questionnaire", "Consent for medical abortion"),
            "es": ("Cuestionario de depresión",),
        },
        _N.NOTES: {
            "en": ("Please fast for your colonoscopy", "Discuss HIV results"),
            "es": ("Venga en ayunas para la colonoscopia",),
        },
    }
)
