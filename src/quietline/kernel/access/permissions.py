"""What can be permitted, and to whom. What stands in no table here is permitted to nobody.

45 CFR 164.308(a)(4) asks for access by role, 164.502(b) for the minimum necessary: whoever runs
the machine does not read conversations, and whoever reads the log does not send.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from quietline.kernel.access.actors import Role, Scope


class Permission(StrEnum):
    CONVERSATION_READ = "conversation.read"
    MESSAGE_READ = "message.read"
    MESSAGE_SEND = "message.send"
    MESSAGE_RELEASE = "message.release"
    CONSENT_READ = "consent.read"
    CONSENT_RECORD = "consent.record"
    PATIENT_READ = "patient.read"
    PATIENT_RECORD = "patient.record"
    PATIENT_IMPORT = "patient.import"
    AGREEMENT_READ = "agreement.read"
    AGREEMENT_RECORD = "agreement.record"
    AUDIT_READ = "audit.read"
    AUDIT_VERIFY = "audit.verify"
    AUDIT_EXPORT = "audit.export"
    EXPLANATION_READ = "explanation.read"
    POLICY_CHECK = "policy.check"
    API_KEY_MANAGE = "api_key.manage"
    KEYS_ROTATE = "keys.rotate"
    KEYS_DESTROY = "keys.destroy"
    LINK_REVOKE = "link.revoke"
    STAFF_MANAGE = "staff.manage"
    SETTINGS_MANAGE = "settings.manage"
    PORTAL_READ = "portal.read"
    PORTAL_REPLY = "portal.reply"


_P = Permission

_DESK = frozenset(
    {
        _P.CONVERSATION_READ,
        _P.MESSAGE_READ,
        _P.MESSAGE_SEND,
        _P.CONSENT_READ,
        _P.CONSENT_RECORD,
        _P.PATIENT_READ,
        _P.PATIENT_RECORD,
        _P.AGREEMENT_READ,
        _P.EXPLANATION_READ,
        _P.POLICY_CHECK,
        _P.LINK_REVOKE,
    }
)
_CARE = _DESK | {_P.MESSAGE_RELEASE}
_OVERSIGHT = frozenset(
    {_P.AUDIT_READ, _P.AUDIT_VERIFY, _P.AUDIT_EXPORT, _P.EXPLANATION_READ, _P.AGREEMENT_READ}
)
_UPKEEP = frozenset(
    {
        _P.STAFF_MANAGE,
        _P.SETTINGS_MANAGE,
        _P.API_KEY_MANAGE,
        _P.KEYS_ROTATE,
        _P.PATIENT_IMPORT,
        _P.AGREEMENT_READ,
        _P.AGREEMENT_RECORD,
        _P.AUDIT_VERIFY,
        _P.POLICY_CHECK,
    }
)
_PRIVACY = (
    _OVERSIGHT
    | _CARE - {_P.MESSAGE_SEND, _P.PATIENT_RECORD}
    | {_P.AGREEMENT_RECORD, _P.KEYS_DESTROY, _P.SETTINGS_MANAGE}
)

ROLE_PERMISSIONS: Mapping[Role, frozenset[Permission]] = MappingProxyType(
    {
        Role.RECEPTIONIST: _DESK,
        Role.NURSE: _CARE,
        Role.CLINICIAN: _CARE,
        Role.PRIVACY_OFFICER: _PRIVACY,
        Role.ADMINISTRATOR: _UPKEEP,
        Role.AUDITOR: _OVERSIGHT,
    }
)

SCOPE_PERMISSIONS: Mapping[Scope, frozenset[Permission]] = MappingProxyType(
    {
        Scope.MESSAGES_SEND: frozenset({_P.MESSAGE_SEND}),
        Scope.MESSAGES_READ: frozenset({_P.MESSAGE_READ, _P.EXPLANATION_READ}),
        Scope.CHECK: frozenset({_P.POLICY_CHECK}),
        Scope.PATIENTS_READ: frozenset({_P.PATIENT_READ}),
    }
)

# About oneself and nobody else.
PATIENT_PERMISSIONS = frozenset(
    {_P.PORTAL_READ, _P.PORTAL_REPLY, _P.CONSENT_READ, _P.CONSENT_RECORD}
)

# What the system does by itself: reminders, receipts, opt-outs.
WORKER_PERMISSIONS = frozenset({_P.MESSAGE_SEND, _P.PATIENT_READ, _P.CONSENT_RECORD})

# A person at the machine's own command line, who already holds the keys and the database.
OPERATOR_NAMES = frozenset({"cli", "demo"})
OPERATOR_PERMISSIONS = (
    WORKER_PERMISSIONS
    | _UPKEEP
    | _OVERSIGHT
    | {_P.PATIENT_RECORD, _P.MESSAGE_READ, _P.CONSENT_READ, _P.KEYS_DESTROY, _P.MESSAGE_RELEASE}
)
