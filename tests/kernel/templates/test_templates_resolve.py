"""Names of fields, however records and vendors spell them."""

from __future__ import annotations

from collections import defaultdict

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quietline.kernel.templates import FIELDS, FieldName, Sensitivity, resolve_field

CLINICAL = {
    FieldName.APPOINTMENT_TYPE: (
        "appt_type AppointmentType APPTTYPE visit_type encounter_type service appointment.name "
        "Appointment.Type event_name tipo_de_cita clinic_type visit"
    ),
    FieldName.VISIT_REASON: "Reason visit_reason reason_for_visit ApptReason motivo",
    FieldName.DEPARTMENT: "dept Department department_name DEPT_NAME resource",
    FieldName.PROVIDER_SPECIALTY: "provider_specialty Specialty provider.type especialidad",
    FieldName.DIAGNOSIS: "dx diagnosis.name primary_diagnosis_2 ICD10",
    FieldName.MEDICATION: "medication Rx drug_name medication.date",
    FieldName.TEST_NAME: "test_name lab order_description",
    FieldName.PROCEDURE: "procedure surgery_type",
    FieldName.NOTES: "comments appointment_notes prep_instructions",
}
OTHERS = {
    FieldName.FIRST_NAME: "first_name fname PatientFirstName Patient's_First_Name",
    FieldName.FULL_NAME: "name patient_name Patient.Name appointment.patient.name",
    FieldName.DATE: "date ApptDate appointment.start_date visit_date date|short date:%d/%m fecha",
    FieldName.TIME: "time appt_time StartTime appointment_time_formatted hora",
    FieldName.PRACTICE_PHONE: "phone clinic_phone Practice.Phone teléfono",
    FieldName.CLINICIAN_NAME: "provider ProviderName doctor appointment.provider.name",
    FieldName.LOCATION_NAME: "location appointment_location FacilityName",
    FieldName.PRACTICE_NAME: "practice_name Practice.Name organization",
    FieldName.DATE_OF_BIRTH: "dob PatientDOB birth_date",
    FieldName.RECORD_NUMBER: "mrn patient_id visit_number",
}
SPELLED = [
    (name, field) for table in (CLINICAL, OTHERS) for field, names in table.items()
    for name in names.split()
]  # fmt: skip
UNKNOWN = [
    "custom_12",
    "status",
    "encounter_name",  # the name of an event is its type
    "schedule_code",
    "clinic_code",
    "x",
    "12",
    "",
]


@pytest.mark.parametrize(("name", "field"), SPELLED)
def test_a_spelling_is_its_field(name: str, field: FieldName) -> None:
    """Case, blanks, dots and what the field belongs to do not count."""
    found = resolve_field(name)
    assert found is not None
    assert found.name is field


@pytest.mark.parametrize("name", UNKNOWN)
def test_what_is_not_listed_is_not_known(name: str) -> None:
    """No evidence means no."""
    assert resolve_field(name) is None


@pytest.mark.parametrize("name", ["date|default:reason", "first_name | default: diagnosis"])
def test_a_clinical_word_behind_a_filter_counts(name: str) -> None:
    """A default value is filled in, too."""
    found = resolve_field(name)
    assert found is not None
    assert found.sensitivity is Sensitivity.CLINICAL


@pytest.mark.parametrize("name", [name.value for name in CLINICAL])
@given(around=st.tuples(*[st.sampled_from(["", "patient_", "appt.", "Next ", "my-"])] * 2))
def test_what_a_field_belongs_to_never_makes_it_harmless(
    name: str, around: tuple[str, str]
) -> None:
    """Words in front of a clinical field leave it clinical."""
    found = resolve_field("".join(around) + name)
    assert found is not None
    assert found.sensitivity is Sensitivity.CLINICAL


def test_no_spelling_means_two_fields() -> None:
    """Else the order of the table would decide."""
    meant: dict[str, set[FieldName]] = defaultdict(set)
    for field in FIELDS:
        for spelling in (field.name.value, *field.spellings):
            meant[spelling.replace("_", "")].add(field.name)
    assert {spelling: names for spelling, names in meant.items() if len(names) > 1} == {}


@pytest.mark.parametrize("field", FIELDS, ids=lambda field: field.name.value)
def test_every_spelling_leads_to_its_field(field) -> None:
    """No spelling is hidden by the rules for names that belong to something."""
    found = {resolve_field(spelling) for spelling in (field.name.value, *field.spellings)}
    assert found == {field}


def test_every_field_name_is_in_the_catalogue() -> None:
    """A name without sensitivity could not be judged."""
    assert [field.name for field in FIELDS] == list(FieldName)


@given(st.text(max_size=200))
def test_any_name_gets_an_answer(name: str) -> None:
    """A field of the catalogue, or none."""
    assert resolve_field(name) in {None, *FIELDS}
