"""Templates before anybody sends one: what each could reveal with the worst values of its fields.

Pure: joins the fields of `kernel.templates` with the verdicts of `kernel.policy`. Nothing is
stored, read or sent, and no patient's data is involved.
"""

from quietline.services.template_audit.audit import MOST_NAMES, audit_template
from quietline.services.template_audit.values import (
    FieldReport,
    Finding,
    Judge,
    Outcome,
    TemplateReport,
    Trial,
)

__all__ = [
    "MOST_NAMES",
    "FieldReport",
    "Finding",
    "Judge",
    "Outcome",
    "TemplateReport",
    "Trial",
    "audit_template",
]
