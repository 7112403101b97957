"""Patients from a table that another system exported: every bad row said, nothing half-imported.

    file ──> read: rows checked, those already there passed over ──> write: one transaction, or none

A patient is known again by the other system's id, or, where the table has none, by name, date of
birth and number together; so the same file may be imported twice and adds nobody twice.
"""

from quietline.services.patient_import.load import import_patients
from quietline.services.patient_import.values import Imported, Progress, Tell

__all__ = ["Imported", "Progress", "Tell", "import_patients"]
