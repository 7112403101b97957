"""The audit log's verbs: record, sign, prove, verify, export, read. The only code that writes to
`records.audit`. What is worth recording, and who may read it, is decided by the callers.
"""

from quietline.services.audit_log.checkpoint import checkpoint
from quietline.services.audit_log.export import Exported, export
from quietline.services.audit_log.ports import AuditPorts, AuditSigner
from quietline.services.audit_log.prove import prove
from quietline.services.audit_log.read import (
    Change,
    changes_since,
    entries_about_patient,
    entries_about_subject,
    readable_entries,
    size,
)
from quietline.services.audit_log.record import EntryRef, Fact, record
from quietline.services.audit_log.verify import verify

__all__ = [
    "AuditPorts",
    "AuditSigner",
    "Change",
    "EntryRef",
    "Exported",
    "Fact",
    "changes_since",
    "checkpoint",
    "entries_about_patient",
    "entries_about_subject",
    "export",
    "prove",
    "readable_entries",
    "record",
    "size",
    "verify",
]
