"""The kinds of audit entry: the verbs the log speaks of.

Kinds are never renamed or reused: entries written under them are kept for years. An export may hold
kinds of a later version, so parsing accepts any well-formed word; writing accepts only these.
"""

from __future__ import annotations

from enum import StrEnum


class AuditKind(StrEnum):
    MESSAGE_QUEUED = "message.queued"
    MESSAGE_REFUSED = "message.refused"
    MESSAGE_HELD = "message.held"
    MESSAGE_RELEASED = "message.released"
    MESSAGE_SUBMITTING = "message.submitting"
    MESSAGE_SUBMITTED = "message.submitted"
    MESSAGE_SENT = "message.sent"
    MESSAGE_DELIVERED = "message.delivered"
    MESSAGE_FAILED = "message.failed"
    MESSAGE_UNKNOWN = "message.unknown"
    MESSAGE_PARKED = "message.parked"
    MESSAGE_REQUEUED = "message.requeued"
    MESSAGE_CANCELLED = "message.cancelled"
    MESSAGE_RECEIVED = "message.received"
    CONVERSATION_READ = "conversation.read"
    CONVERSATION_ASSIGNED = "conversation.assigned"

    PORTAL_OPENED = "portal.opened"
    PORTAL_CODE_SENT = "portal.code_sent"
    PORTAL_IDENTIFIED = "portal.identified"
    PORTAL_IDENTITY_FAILED = "portal.identity_failed"
    PORTAL_READ = "portal.read"
    PORTAL_REPLIED = "portal.replied"
    PORTAL_LOCKED = "portal.locked"
    PORTAL_SIGNED_OUT = "portal.signed_out"
    LINK_REVOKED = "link.revoked"

    CONSENT_RECORDED = "consent.recorded"
    PATIENT_ADDED = "patient.added"
    PATIENT_IMPORTED = "patient.imported"
    PATIENT_CHANGED = "patient.changed"
    PATIENT_READ = "patient.read"
    PATIENT_SEARCHED = "patient.searched"

    STAFF_SIGNED_IN = "staff.signed_in"
    STAFF_SIGN_IN_FAILED = "staff.sign_in_failed"
    STAFF_SIGNED_OUT = "staff.signed_out"
    STAFF_ADDED = "staff.added"
    STAFF_ROLE_CHANGED = "staff.role_changed"
    STAFF_DEACTIVATED = "staff.deactivated"
    STAFF_CREDENTIALS_RESET = "staff.credentials_reset"

    PRACTICE_CREATED = "practice.created"
    SETTINGS_CHANGED = "settings.changed"
    SETTINGS_TRIED = "settings.tried"
    AGREEMENT_RECORDED = "agreement.recorded"
    API_KEY_CREATED = "api_key.created"
    API_KEY_REVOKED = "api_key.revoked"
    KEYS_ROTATED = "keys.rotated"
    KEY_DESTROYED = "key.destroyed"

    EXPLANATION_READ = "explanation.read"
    AUDIT_EXPORTED = "audit.exported"
    AUDIT_VERIFIED = "audit.verified"
    AUDIT_PROVED = "audit.proved"
    AUDIT_KEY_REPLACED = "audit.key_replaced"
