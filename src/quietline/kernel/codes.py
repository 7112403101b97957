"""Every stable code, with the sentence a receptionist reads. Codes are never renamed or reused.

A sentence says what happened, what it means and what to do; it never holds PHI.
`tests/kernel/test_codes.py` holds each code to a sentence, and the reference page is made from it.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType


class Code(StrEnum):
    NOT_FOUND = "not_found"
    FORBIDDEN = "access.denied"
    KEY_DESTROYED = "keys.destroyed"
    SEAL_BROKEN = "keys.seal_broken"
    KEYRING_UNUSABLE = "keys.keyring_unusable"
    KEYS_ROTATED = "keys.rotated"

    INPUT_MALFORMED = "input.malformed"
    INPUT_UNPRINTABLE = "input.unprintable"
    INPUT_EMPTY = "input.empty"
    INPUT_TOO_LONG = "input.too_long"
    PHONE_INVALID = "phone.invalid"
    PHONE_MISSING = "phone.missing"
    PHONE_CHANGED = "phone.changed"
    PURPOSE_UNKNOWN = "purpose.unknown"
    IDEMPOTENCY_CONFLICT = "idempotency.conflict"

    CONSENT_NONE = "consent.none"
    CONSENT_OPTED_OUT = "consent.opted_out"
    CONSENT_OTHER_PURPOSE = "consent.other_purpose"
    CONSENT_REVOKED = "consent.revoked"
    CONSENT_EXPIRED = "consent.expired"
    CONSENT_ALREADY_ASKED = "consent.already_asked"
    CONSENT_ALREADY_CONFIRMED = "consent.already_confirmed"
    QUIET_HOURS = "quiet_hours.deferred"
    NIGHT_THERE = "quiet_hours.night_there"

    POLICY_TIER3_ON_SMS = "policy.tier3_on_sms"
    POLICY_NOTIFICATION_REVEALS = "policy.notification_reveals"
    DESTINATION_UNVERIFIED = "destination.unverified"
    DESTINATION_NO_IDENTITY = "destination.no_identity"

    VENDOR_NO_AGREEMENT = "vendor.no_agreement"
    VENDOR_EXPIRED = "vendor.agreement_expired"
    VENDOR_NOT_COVERED = "vendor.not_covered"

    SMS_TOO_MANY_SEGMENTS = "sms.too_many_segments"

    DISPATCH_TOO_OLD = "dispatch.too_old"
    DISPATCH_PARKED = "dispatch.parked"
    DISPATCH_GIVEN_UP = "dispatch.given_up"
    DISPATCH_SENT_AGAIN = "dispatch.sent_again"
    GATEWAY_OPTED_OUT = "gateway.opted_out"
    GATEWAY_NOT_TEXTABLE = "gateway.not_textable"
    GATEWAY_NUMBER_DEAD = "gateway.number_dead_or_reassigned"
    GATEWAY_TEMPORARY = "gateway.temporary"
    GATEWAY_FILTERED = "gateway.filtered"
    GATEWAY_SENDER_PROBLEM = "gateway.sender_problem"
    GATEWAY_UNKNOWN = "gateway.unknown"

    NETWORK_UNREACHABLE = "network.unreachable"
    NETWORK_NO_ANSWER = "network.no_answer"

    WEBHOOK_BAD_SIGNATURE = "webhook.bad_signature"
    WEBHOOK_MALFORMED = "webhook.malformed"

    LINK_INVALID = "link.invalid"
    LINK_LOCKED = "link.locked"
    IDENTITY_MISMATCH = "identity.mismatch"
    CODE_WRONG = "code.wrong"
    CODE_EXPIRED = "code.expired"
    CODE_TOO_SOON = "code.too_soon"

    AUDIT_BROKEN = "audit.broken"
    API_KEY_INVALID = "api_key.invalid"
    API_KEY_SCOPE = "api_key.scope"

    IMPORT_NO_COLUMN = "import.no_column"
    IMPORT_ROW_BROKEN = "import.row_broken"
    IMPORT_ENCODING = "import.encoding"
    IMPORT_DUPLICATE = "import.duplicate"

    TEMPLATE_EMPTY = "template.empty"
    TEMPLATE_TOO_LONG = "template.too_long"
    TEMPLATE_BRACE = "template.brace"
    TEMPLATE_VALUE_MISSING = "template.value_missing"
    TEMPLATE_VALUE_TOO_LONG = "template.value_too_long"
    TEMPLATE_FIELD_UNKNOWN = "template.field_unknown"
    TEMPLATE_FIELD_CLINICAL = "template.field_clinical"
    TEMPLATE_FIELD_IDENTIFIER = "template.field_identifier"
    TEMPLATE_WORDING_CLINICAL = "template.wording_clinical"
    TEMPLATE_NAME_REVEALS = "template.name_reveals"
    TEMPLATE_NAMES_MISSING = "template.names_missing"
    TEMPLATE_VALUE_REVEALS = "template.value_reveals"
    TEMPLATE_TOGETHER_REVEAL = "template.together_reveal"

    SETTING_INVALID = "settings.invalid"
    DATABASE_UNAVAILABLE = "database.unavailable"
    FILE_UNUSABLE = "file.unusable"
    METHOD_NOT_ALLOWED = "method.not_allowed"
    RATE_LIMITED = "rate.limited"
    SERVICE_BUSY = "service.busy"
    SERVICE_FAILED = "service.failed"


SENTENCES: Mapping[Code, str] = MappingProxyType(
    {
        Code.NOT_FOUND: "There is nothing here that you can open.",
        Code.FORBIDDEN: "Your role does not allow this. Ask your administrator if you need it.",
        Code.KEY_DESTROYED: "This content was destroyed together with its key and cannot be read.",
        Code.SEAL_BROKEN: "Stored content does not match its seal. Tell your privacy officer now.",
        Code.KEYRING_UNUSABLE: "The key file is missing or cannot be read. Run quietline doctor.",
        Code.KEYS_ROTATED: "The keys were changed meanwhile, so nothing was written. Try again.",
        Code.INPUT_MALFORMED: "This could not be read. Check its form and try again.",
        Code.INPUT_UNPRINTABLE: "The text holds characters that no phone can show. Remove them.",
        Code.INPUT_EMPTY: "There is no text. Write something first.",
        Code.INPUT_TOO_LONG: "The text is too long. Shorten it.",
        Code.PHONE_INVALID: "This is not a phone number that can be used. Check the digits.",
        Code.PHONE_MISSING: "This patient has no mobile number on record. Add one first.",
        Code.PHONE_CHANGED: (
            "The patient's number was changed, so this was not sent to the old one. "
            "Send it again if needed."
        ),
        Code.PURPOSE_UNKNOWN: "This purpose is not known. Use one of the listed purposes.",
        Code.IDEMPOTENCY_CONFLICT: (
            "This idempotency key was already used for another message. Use a new key."
        ),
        Code.CONSENT_NONE: (
            "The patient has not agreed to be texted. Ask first, then record the consent."
        ),
        Code.CONSENT_OPTED_OUT: (
            "The patient asked us to stop texting. Call instead, or wait for a START."
        ),
        Code.CONSENT_OTHER_PURPOSE: (
            "The patient agreed to texts, but not to this kind. Ask before you send it."
        ),
        Code.CONSENT_REVOKED: (
            "The patient withdrew consent for this kind of text. Ask again before you send it."
        ),
        Code.CONSENT_EXPIRED: "The consent has aged out. Ask the patient again.",
        Code.CONSENT_ALREADY_ASKED: (
            "The patient was already asked by text and has not answered. Ask another way."
        ),
        Code.CONSENT_ALREADY_CONFIRMED: (
            "This stop was already confirmed. It is confirmed only once."
        ),
        Code.QUIET_HOURS: (
            "It is outside 8 a.m. to 9 p.m. where the patient is. It will go out in the morning."
        ),
        Code.NIGHT_THERE: "It is night where the patient is. Your message goes out at once.",
        Code.POLICY_TIER3_ON_SMS: (
            "This text is clinical and may not go by plain SMS. Use the secure portal."
        ),
        Code.POLICY_NOTIFICATION_REVEALS: (
            "The practice's texting name reveals the type of care. Set a neutral name first."
        ),
        Code.DESTINATION_UNVERIFIED: (
            "This number has not been confirmed as the patient's. Confirm it, then release."
        ),
        Code.DESTINATION_NO_IDENTITY: (
            "There is no date of birth on record, so the patient could not open a secure message."
        ),
        Code.VENDOR_NO_AGREEMENT: (
            "There is no agreement (BAA) on file with the texting company. Nothing is sent."
        ),
        Code.VENDOR_EXPIRED: (
            "The agreement (BAA) with the texting company has ended. Nothing is sent until renewed."
        ),
        Code.VENDOR_NOT_COVERED: (
            "The agreement with the texting company does not cover this use. Nothing is sent."
        ),
        Code.SMS_TOO_MANY_SEGMENTS: (
            "The text is too long for SMS. Shorten it, or send it through the portal."
        ),
        Code.DISPATCH_TOO_OLD: (
            "The message waited too long and was not sent. Send it again if needed."
        ),
        Code.DISPATCH_PARKED: (
            "The texting company never said whether this went out. A person must decide."
        ),
        Code.DISPATCH_GIVEN_UP: (
            "Nobody could tell whether this went out, and it was left at that. Call if it matters."
        ),
        Code.DISPATCH_SENT_AGAIN: (
            "Nobody could tell whether this text went out, so a person sent it again."
        ),
        Code.GATEWAY_OPTED_OUT: "The carrier says this number opted out. Texting is off.",
        Code.GATEWAY_NOT_TEXTABLE: "This number cannot receive texts. Call or write instead.",
        Code.GATEWAY_NUMBER_DEAD: (
            "This number is disconnected or has a new owner. Ask the patient for the new one."
        ),
        Code.GATEWAY_TEMPORARY: "The phone could not be reached. We try again by ourselves.",
        Code.GATEWAY_FILTERED: "The carrier blocked this text. Reword it or call.",
        Code.GATEWAY_SENDER_PROBLEM: (
            "The practice's own texting number has a problem. Tell your administrator."
        ),
        Code.GATEWAY_UNKNOWN: (
            "It is not known whether this arrived. We are asking the texting company."
        ),
        Code.NETWORK_UNREACHABLE: "The other service cannot be reached now. Try again later.",
        Code.NETWORK_NO_ANSWER: (
            "The other service gave no answer. It is not known whether it got the request."
        ),
        Code.WEBHOOK_BAD_SIGNATURE: "The signature does not match. Nothing was stored.",
        Code.WEBHOOK_MALFORMED: "The request cannot be read. Nothing was stored.",
        Code.LINK_INVALID: (
            "This link no longer works. Call the practice and they will send a new one."
        ),
        Code.LINK_LOCKED: (
            "Too many tries. For your safety this link is closed. Please call the practice."
        ),
        Code.IDENTITY_MISMATCH: "That does not match what the practice has on record. Try again.",
        Code.CODE_WRONG: "That code is not right. Check the newest text and try again.",
        Code.CODE_EXPIRED: "That code is too old. Ask for a new one.",
        Code.CODE_TOO_SOON: "A code was just sent. Wait a moment before you ask for another.",
        Code.AUDIT_BROKEN: "The audit log does not match its proof. Tell your privacy officer now.",
        Code.API_KEY_INVALID: "The API key is missing, wrong or switched off.",
        Code.API_KEY_SCOPE: "This API key does not have the scope that this call needs.",
        Code.IMPORT_NO_COLUMN: "The file lacks a column that is needed. Name it in the first line.",
        Code.IMPORT_ROW_BROKEN: "This row cannot be read as a row of the table. Check its quotes.",
        Code.IMPORT_ENCODING: (
            "This row holds damaged characters. Save the file as UTF-8 and try again."
        ),
        Code.IMPORT_DUPLICATE: "This patient already stands further up in the file. Keep one row.",
        Code.TEMPLATE_EMPTY: "The template is empty. Write its words first.",
        Code.TEMPLATE_TOO_LONG: "The template is longer than 2,000 characters. Shorten it.",
        Code.TEMPLATE_BRACE: "A brace has no partner. Write each field as {field}, on one line.",
        Code.TEMPLATE_VALUE_MISSING: "A field of the template has no value. Nothing was filled in.",
        Code.TEMPLATE_VALUE_TOO_LONG: (
            "A value is longer than the 200 characters that a field takes. Shorten it."
        ),
        Code.TEMPLATE_FIELD_UNKNOWN: (
            "The template uses a field that is not on the list, so it counts as clinical."
        ),
        Code.TEMPLATE_FIELD_CLINICAL: (
            "The template has a field that may say why the patient is seen. Take the field out."
        ),
        Code.TEMPLATE_FIELD_IDENTIFIER: (
            "The template has a field that identifies the patient. Take the field out."
        ),
        Code.TEMPLATE_WORDING_CLINICAL: (
            "The words of the template are clinical themselves. Use the secure portal, or reword."
        ),
        Code.TEMPLATE_NAME_REVEALS: (
            "A name of your practice tells what kind of care it is. Use one that does not."
        ),
        Code.TEMPLATE_NAMES_MISSING: (
            "The template shows a name of your practice that was not given, so it was not judged."
        ),
        Code.TEMPLATE_VALUE_REVEALS: (
            "With some values of a field, the template reveals something. Reword around the field."
        ),
        Code.TEMPLATE_TOGETHER_REVEAL: (
            "The fields reveal something when they stand together. Take one of them out."
        ),
        Code.SETTING_INVALID: "A setting has a value that cannot be used. Run quietline doctor.",
        Code.DATABASE_UNAVAILABLE: (
            "The database cannot be reached or is not set up. Run quietline doctor."
        ),
        Code.FILE_UNUSABLE: "This file cannot be read or written. Check its name and permissions.",
        Code.METHOD_NOT_ALLOWED: "This address does not take this kind of request.",
        Code.RATE_LIMITED: "Too many calls with this key. Wait a little, then go on.",
        Code.SERVICE_BUSY: "The database is busy or away. Nothing was lost; try again in a moment.",
        Code.SERVICE_FAILED: "Something broke on our side. It was logged; try again later.",
    }
)
