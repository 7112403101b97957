"""Patients: adding, changing and finding them, and opening what is known of them.

Everything that identifies is sealed under the patient's own key; texting them is `outbound`.
"""

from quietline.services.patients.changing import change, details
from quietline.services.patients.reading import (
    current_number,
    get,
    open_birth_date,
    open_name,
    open_number,
    patient_of,
)
from quietline.services.patients.record import (
    add,
    destroy_key,
)
from quietline.services.patients.rows import (
    PatientRows,
    build_rows,
    insert_rows,
    prepare_rows,
)
from quietline.services.patients.search import (
    external_key,
    find_by_name,
    find_by_number,
    number_key,
)
from quietline.services.patients.values import (
    CheckedPatient,
    NewPatient,
    PatientChange,
    PatientDetails,
    check,
)

__all__ = [
    "CheckedPatient",
    "NewPatient",
    "PatientChange",
    "PatientDetails",
    "PatientRows",
    "add",
    "build_rows",
    "change",
    "check",
    "current_number",
    "destroy_key",
    "details",
    "external_key",
    "find_by_name",
    "find_by_number",
    "get",
    "insert_rows",
    "number_key",
    "open_birth_date",
    "open_name",
    "open_number",
    "patient_of",
    "prepare_rows",
]
