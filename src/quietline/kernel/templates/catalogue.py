"""Every field that a template may name, with its sensitivity and the spellings of other systems.

Only what cannot hold anything but what it says is neutral. A field that a clinic may fill with
free words (a type, a reason, a title, a note) is clinical, however harmless its usual content.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from quietline.kernel.templates.values import Bound, Field, FieldName, Sensitivity

_N: Final = FieldName
_S: Final = Sensitivity


def _spelled(words: str) -> tuple[str, ...]:
    return tuple(words.split())


_NEUTRAL: Final = (
    Field(
        _N.FIRST_NAME,
        _S.NEUTRAL,
        "the patient's first name",
        _spelled("fname given_name forename preferred_name nickname nombre prenom"),
    ),
    Field(_N.SALUTATION, _S.NEUTRAL, "Mr. or Ms.", _spelled("prefix name_prefix honorific")),
    Field(_N.LANGUAGE, _S.NEUTRAL, "a language", _spelled("lang preferred_language idioma")),
    Field(
        _N.DATE,
        _S.NEUTRAL,
        "a date",
        _spelled(
            "day_date start_date scheduled_date sched_date due_date payment_date statement_date "
            "date_time start_date_time scheduled_at starts_at when today "
            "current_date date_of_visit date_of_appointment expiration_date fecha fecha_cita"
        ),
    ),
    Field(_N.WEEKDAY, _S.NEUTRAL, "a day of the week", _spelled("day day_of_week dow dia")),
    Field(
        _N.TIME,
        _S.NEUTRAL,
        "a time of day",
        _spelled(
            "start_time end_time arrival_time arrive_by check_in_time scheduled_time sched_time "
            "time_zone hours office_hours hora heure"
        ),
    ),
    Field(_N.DURATION, _S.NEUTRAL, "a length of time", _spelled("length minutes time_until")),
    Field(
        _N.LINK,
        _S.NEUTRAL,
        "a link",
        _spelled(
            "url short_link short_url secure_link portal_link portal_url pay_link payment_link "
            "payment_url confirm_link confirmation_link reschedule_link cancel_link form_link "
            "forms_link intake_link check_in_link video_link telehealth_link survey_link "
            "review_link directions_link map_link scheduling_link booking_link enlace"
        ),
    ),
    Field(
        _N.PRACTICE_PHONE,
        _S.NEUTRAL,
        "the practice's phone number",
        _spelled(
            "phone phone_number telephone call_back_number office_phone "
            "clinic_phone location_phone department_phone dept_phone practice_phone_number "
            "office_phone_number clinic_phone_number practice_telephone telefono"
        ),
    ),
    Field(
        _N.AMOUNT_DUE,
        _S.NEUTRAL,
        "a sum of money",
        _spelled(
            "amount balance balance_due outstanding_balance total total_due payment_amount copay "
            "copay_amount deposit fee amount_owed saldo"
        ),
    ),
    Field(
        _N.REFERENCE,
        _S.NEUTRAL,
        "a reference number",
        _spelled(
            "reference_number confirmation_number confirmation_code tracking_number "
            "invoice_number statement_number invoice_id statement_id receipt_number"
        ),
    ),
    Field(
        _N.SIGN_IN_CODE,
        _S.NEUTRAL,
        "a one-time code",
        _spelled("code otp pin one_time_code verification_code security_code access_code passcode"),
    ),
)

_IDENTITY: Final = (
    Field(_N.LAST_NAME, _S.IDENTITY, "a surname", _spelled("lname surname family_name apellido")),
    Field(
        _N.FULL_NAME,
        _S.IDENTITY,
        "the patient's full name",
        _spelled("name patient pt client display_name first_last nombre_completo paciente"),
    ),
    Field(
        _N.REPRESENTATIVE_NAME,
        _S.IDENTITY,
        "the name of somebody close to the patient",
        _spelled(
            "guardian guardian_name parent parent_name guarantor guarantor_name responsible_party "
            "caregiver caregiver_name emergency_contact spouse_name contact_name"
        ),
    ),
    Field(
        _N.PATIENT_PHONE,
        _S.IDENTITY,
        "the patient's phone number",
        _spelled(
            "mobile mobile_phone mobile_number cell cell_phone home_phone patient_phone_number "
            "patient_mobile patient_cell"
        ),
    ),
    Field(_N.PATIENT_EMAIL, _S.IDENTITY, "an email address", _spelled("email email_address")),
    Field(
        _N.PATIENT_ADDRESS,
        _S.IDENTITY,
        "the patient's address",
        _spelled("home_address mailing_address street city zip zip_code postal_code"),
    ),
    Field(
        _N.INSURANCE_NAME,
        _S.IDENTITY,
        "the name of an insurance",
        _spelled("insurance insurer payer payer_name insurance_company plan_name health_plan"),
    ),
)

_PRACTICE: Final = (
    Field(
        _N.PRACTICE_NAME,
        _S.PRACTICE,
        "the practice's name",
        _spelled(
            "practice texting_name organization organization_name org_name company company_name "
            "business_name brand brand_name sender sender_name"
        ),
        (Bound.NAME,),
    ),
    Field(
        _N.CLINIC_NAME,
        _S.PRACTICE,
        "the name of the practice or of a place",
        _spelled("clinic clinica center center_name hospital hospital_name"),
        (Bound.NAME, Bound.LOCATIONS),
    ),
    Field(
        _N.LOCATION_NAME,
        _S.PRACTICE,
        "the name or address of a place",
        _spelled(
            "location loc loc_name location_display place site site_name office office_name "
            "facility facility_name branch branch_name address "
            "location_address office_address practice_address clinic_address facility_address "
            "consultorio lugar direccion"
        ),
        (Bound.LOCATIONS,),
    ),
    Field(
        _N.CLINICIAN_NAME,
        _S.PRACTICE,
        "a clinician's name",
        _spelled(
            "clinician provider provider_name provider_full_name provider_first_name "
            "provider_last_name provider_display_name prov_name doctor doctor_name "
            "doctor_last_name dr dr_name physician physician_name practitioner practitioner_name "
            "therapist therapist_name counselor dentist hygienist nurse nurse_name surgeon pcp "
            "pcp_name primary_provider attending attending_name rendering_provider "
            "staff staff_name with_provider clinician_last_name medico doctora"
        ),
        (Bound.CLINICIANS,),
    ),
)

_IDENTIFIERS: Final = (
    Field(
        _N.DATE_OF_BIRTH,
        _S.IDENTIFIER,
        "the date of birth",
        _spelled("dob birth_date birthday bday fecha_nacimiento fecha_de_nacimiento"),
    ),
    Field(
        _N.RECORD_NUMBER,
        _S.IDENTIFIER,
        "a number of the patient's record",
        _spelled(
            "mrn medical_record_number chart_number chart_id patient_id patient_number "
            "patient_code pat_id encounter_id encounter_number visit_id visit_number external_id "
            "appointment_id appt_id"
        ),
    ),
    Field(
        _N.ACCOUNT_NUMBER,
        _S.IDENTIFIER,
        "an account or card number",
        _spelled("account account_id acct acct_number card_number card credit_card last_four"),
    ),
    Field(
        _N.MEMBER_NUMBER,
        _S.IDENTIFIER,
        "an insurance number",
        _spelled(
            "member_id insurance_id insurance_number policy_number policy_id group_number "
            "subscriber_id medicare_number medicare_id medicaid_id mbi claim_number"
        ),
    ),
    Field(
        _N.SOCIAL_SECURITY_NUMBER,
        _S.IDENTIFIER,
        "a government's number for a person",
        _spelled("ssn social_security ss_number drivers_license license_number passport_number"),
    ),
)

_CLINICAL: Final = (
    Field(
        _N.VISIT_REASON,
        _S.CLINICAL,
        "the reason for the visit",
        _spelled(
            "reason reason_for_visit reason_for_appointment appointment_reason appt_reason rfv "
            "chief_complaint complaint cc purpose_of_visit visit_purpose purpose recall "
            "recall_reason recall_type care_gap concern problem symptom symptoms motivo "
            "motivo_consulta motivo_de_consulta motif"
        ),
    ),
    Field(
        _N.APPOINTMENT_TYPE,
        _S.CLINICAL,
        "the type of appointment",
        _spelled(
            "appt_type apt_type appointment_name appt_name appointment_description appt_desc "
            "appointment_title appointment_category appointment_code appointment appt visit_type "
            "visit_name visit_code visit visit_category visit_description encounter_type "
            "encounter_class event_name event_title event_type session_type booking_type "
            "slot_type schedule_type scheduling_type type service service_name service_type "
            "services service_description treatment_type modality tipo_cita tipo_de_cita servicio"
        ),
    ),
    Field(
        _N.DEPARTMENT,
        _S.CLINICAL,
        "the department",
        _spelled(
            "dept dept_name department_name department_id department_display unit ward "
            "service_line division section resource resource_name departamento"
        ),
    ),
    Field(
        _N.PROVIDER_SPECIALTY,
        _S.CLINICAL,
        "the clinician's specialty",
        _spelled(
            "specialty speciality specialty_name practice_specialty clinician_specialty "
            "doctor_specialty provider_type provider_title provider_credentials credentials "
            "credential provider_role taxonomy especialidad specialite"
        ),
    ),
    Field(
        _N.DIAGNOSIS,
        _S.CLINICAL,
        "a diagnosis",
        _spelled("dx diagnoses condition conditions problem_list icd icd_code diagnostico"),
    ),
    Field(
        _N.MEDICATION,
        _S.CLINICAL,
        "a medicine",
        _spelled(
            "medication_name medications med meds drug drug_name rx rx_name prescription "
            "prescription_name refill dose dosage sig medicine medicamento"
        ),
    ),
    Field(
        _N.TEST_NAME,
        _S.CLINICAL,
        "the name of a test",
        _spelled(
            "test tests lab labs lab_name lab_test panel order order_name order_type "
            "order_description study study_name exam exam_type examen prueba"
        ),
    ),
    Field(
        _N.RESULT,
        _S.CLINICAL,
        "a result",
        _spelled("results result_value lab_result lab_results lab_value test_result finding value"),
    ),
    Field(
        _N.PROCEDURE,
        _S.CLINICAL,
        "a procedure",
        _spelled(
            "procedure_name procedures procedure_description surgery surgery_type operation "
            "treatment treatment_name therapy therapy_type procedimiento"
        ),
    ),
    Field(
        _N.VACCINE,
        _S.CLINICAL,
        "a vaccine",
        _spelled("vaccine_name vaccination immunization immunizations shot vacuna"),
    ),
    Field(
        _N.BILLING_CODE,
        _S.CLINICAL,
        "a billing code or what it stands for",
        _spelled(
            "cpt cpt_code cdt hcpcs procedure_code charge_description charge line_item item "
            "item_description"
        ),
    ),
    Field(
        _N.REFERRED_TO,
        _S.CLINICAL,
        "where the patient is referred to",
        _spelled(
            "referral referral_name referral_to referral_provider referral_specialty "
            "referral_reason referred_provider pharmacy pharmacy_name specialist specialist_name"
        ),
    ),
    Field(
        _N.PROGRAM_NAME,
        _S.CLINICAL,
        "a program or group",
        _spelled("program campaign campaign_name group group_name class class_name care_plan"),
    ),
    Field(
        _N.DOCUMENT_TITLE,
        _S.CLINICAL,
        "the title of a form or document",
        _spelled(
            "document document_name document_type form form_name form_title survey survey_name "
            "questionnaire title subject topic"
        ),
    ),
    Field(
        _N.NOTES,
        _S.CLINICAL,
        "free words",
        _spelled(
            "note comment comments description details instructions special_instructions "
            "prep prep_instructions preparation body message message_body text free_text memo "
            "notas instrucciones"
        ),
    ),
)

FIELDS: Final[tuple[Field, ...]] = (*_NEUTRAL, *_IDENTITY, *_PRACTICE, *_IDENTIFIERS, *_CLINICAL)
_BY_NAME: Final[Mapping[FieldName, Field]] = MappingProxyType({one.name: one for one in FIELDS})


def field_of(name: FieldName) -> Field:
    return _BY_NAME[name]
