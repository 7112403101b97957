"""What Twilio posts to us -> values. Pure; the signature is checked over the raw request.

Sources: Twilio, "Message status callbacks" and "Webhooks: messaging request parameters".
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from urllib.parse import parse_qs, parse_qsl, urlsplit

from quietline.gateways.port import InboundText, Receipt, WebhookRequest
from quietline.gateways.twilio.signature import body_matches, signature_matches
from quietline.gateways.twilio.statuses import read_status
from quietline.kernel.codes import Code
from quietline.kernel.errors import InvalidInput
from quietline.kernel.phi import Phi
from quietline.kernel.phone import parse_phone

_FORM = "application/x-www-form-urlencoded"
_FIELDS_AT_MOST = 200
_SID = re.compile(r"[A-Za-z0-9]{2,64}")
_REFERENCE = re.compile(r"[A-Za-z0-9_-]{1,64}")
_STATUS = re.compile(r"[a-z_]{1,32}")
_ERROR_CODE = re.compile(r"[0-9]{1,9}")
_E164 = re.compile(r"\+[1-9][0-9]{6,14}")
_OPT_OUT_TYPES = frozenset({"STOP", "START", "HELP"})


def verify_signature(request: WebhookRequest, auth_token: str) -> bool:
    """Whether the carrier signed exactly this request. A missing signature is a wrong one."""
    signature = request.headers.get("x-twilio-signature", "")
    kind = request.headers.get("content-type", "").split(";")[0].strip().lower()
    if kind == _FORM:
        try:
            fields = _fields(request.body)
        except InvalidInput:
            return False
        return signature_matches(auth_token, request.url, fields, signature)
    signed = signature_matches(auth_token, request.url, (), signature)
    return signed and body_matches(request.url, request.body)


def parse_receipt(request: WebhookRequest) -> Receipt:
    """A status callback. InvalidInput(WEBHOOK_MALFORMED) when it cannot be read."""
    form = _form(request.body)
    status = _take(form, _STATUS, "MessageStatus", "SmsStatus")
    code = _optional(form, _ERROR_CODE, "ErrorCode")
    reading = read_status(status, int(code) if code else None)
    return Receipt(
        gateway_message_id=_take(form, _SID, "MessageSid", "SmsSid"),
        reference=_reference(request.url),
        state=reading.state,
        outcome=reading.outcome,
        detail_code=reading.detail_code,
    )


def parse_inbound(request: WebhookRequest) -> InboundText:
    """A text from a handset. InvalidInput(WEBHOOK_MALFORMED) when it cannot be read.

    Twilio does not say when the handset sent it, so `at` is None.
    """
    form = _form(request.body)
    if "Body" not in form:
        raise InvalidInput(Code.WEBHOOK_MALFORMED)
    try:
        sender = parse_phone(_take(form, _E164, "From"))
    except InvalidInput:
        raise InvalidInput(Code.WEBHOOK_MALFORMED) from None
    opt_out_type = form.get("OptOutType", "")
    return InboundText(
        gateway_message_id=_take(form, _SID, "MessageSid", "SmsSid"),
        sender=sender,
        to=_take(form, _E164, "To"),
        body=Phi(form["Body"]),
        opt_out_type=opt_out_type if opt_out_type in _OPT_OUT_TYPES else None,
    )


def _fields(body: bytes) -> list[tuple[str, str]]:
    try:
        return parse_qsl(
            body.decode("ascii"),
            keep_blank_values=True,
            errors="strict",
            max_num_fields=_FIELDS_AT_MOST,
        )
    except ValueError:  # not ASCII, not UTF-8 once unescaped, or too many fields
        raise InvalidInput(Code.WEBHOOK_MALFORMED) from None


def _form(body: bytes) -> Mapping[str, str]:
    """The fields by name; of a repeated one the first, which an appended copy cannot replace."""
    form: dict[str, str] = {}
    for name, value in _fields(body):
        form.setdefault(name, value)
    return form


def _optional(form: Mapping[str, str], grammar: re.Pattern[str], name: str) -> str | None:
    value = form.get(name, "")
    return value if grammar.fullmatch(value) else None


def _take(form: Mapping[str, str], grammar: re.Pattern[str], *names: str) -> str:
    for name in names:
        value = _optional(form, grammar, name)
        if value is not None:
            return value
    raise InvalidInput(Code.WEBHOOK_MALFORMED)


def _reference(url: str) -> str | None:
    stated = parse_qs(urlsplit(url).query).get("ref", [])
    return stated[0] if len(stated) == 1 and _REFERENCE.fullmatch(stated[0]) else None
