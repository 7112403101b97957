"""Writing to a patient: the verdict while typing, the send, and the release of what was held."""

from __future__ import annotations

import json
from collections.abc import Mapping
from uuid import UUID

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_POST

from quietline.infra.ids import new_id
from quietline.kernel.codes import Code
from quietline.kernel.consent import Purpose
from quietline.kernel.errors import InvalidInput
from quietline.kernel.phi import Phi
from quietline.services import outbound
from quietline.services.outbound.values import Decision, Draft, Held, Refused
from quietline.web.desk.guard import staff_only
from quietline.web.desk.said import said
from quietline.web.desk.thread import render_thread
from quietline.web.desk.verdict import describe_decision, describe_preview
from quietline.web.errors import wants_json
from quietline.web.request import DeskRequest


@require_POST
@staff_only
def check(request: DeskRequest, conversation: UUID) -> HttpResponse:  # noqa: ARG001 - of the address
    """What would happen to the text now. Asked at every key, so it answers with data alone."""
    draft = _draft_from(_json_body(request))
    preview = outbound.preview(request.ports, request.actor, draft)
    return JsonResponse(describe_preview(preview, draft.text.reveal()))


@require_POST
@staff_only
def send(request: DeskRequest, conversation: UUID) -> HttpResponse:
    draft = _draft_from(request.POST)
    decision = outbound.send(request.ports, request.actor, draft)
    described = describe_decision(decision)
    if wants_json(request):
        status = 422 if isinstance(decision, Refused) else 202
        return JsonResponse(described | {"key": str(new_id())}, status=status)
    if isinstance(decision, Refused):
        kept = {"text": draft.text.reveal(), "purpose": str(draft.purpose)}
        return render_thread(request, conversation, status=422, sentence=decision.sentence, **kept)
    return redirect("desk:thread", conversation)


@require_POST
@staff_only
def release(request: DeskRequest, conversation: UUID, message: UUID) -> HttpResponse:
    """Lets a held message go, if it may; else its reason is said again."""
    decision = outbound.release(request.ports, request.actor, message)
    return said(request, conversation, _released(decision), ok=not isinstance(decision, Refused))


def _released(decision: Decision) -> str:
    if isinstance(decision, Held | Refused):
        return decision.sentence
    return "Released. It is on its way."


def _json_body(request: HttpRequest) -> Mapping[str, object]:
    try:
        body = json.loads(request.body)
    except (ValueError, RecursionError):
        body = None
    if not isinstance(body, dict):
        raise InvalidInput(Code.INPUT_MALFORMED)
    return body


def _draft_from(fields: Mapping[str, object]) -> Draft:
    """The draft in a form or a JSON object. Browsers post CR LF; the patient reads LF."""
    text, key = fields.get("text"), fields.get("key")
    if not isinstance(text, str):
        raise InvalidInput(Code.INPUT_MALFORMED)
    return Draft(
        patient=_patient(fields.get("patient")),
        text=Phi(text.replace("\r\n", "\n")),
        purpose=_purpose(fields.get("purpose")),
        idempotency_key=f"desk:{key}" if isinstance(key, str) and key else None,
    )


def _patient(value: object) -> UUID:
    try:
        return UUID(str(value))
    except ValueError:
        raise InvalidInput(Code.INPUT_MALFORMED) from None


def _purpose(value: object) -> Purpose:
    try:
        return Purpose(str(value))
    except ValueError:
        raise InvalidInput(Code.PURPOSE_UNKNOWN) from None
