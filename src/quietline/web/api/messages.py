"""Sending a message, and reading one with everything that is known of it."""

from __future__ import annotations

from typing import Annotated
from uuid import UUID

from django.http import HttpResponse
from django.urls import reverse
from ninja import Header, Router
from ninja.responses import Status

from quietline.kernel.access import Permission
from quietline.kernel.codes import Code
from quietline.kernel.consent import Purpose
from quietline.kernel.phi import Phi
from quietline.services import outbound
from quietline.services.explain import explain
from quietline.web.api import shapes
from quietline.web.api.keys import ApiKey, KeyRequest
from quietline.web.api.problems import Problem
from quietline.web.api.rendering import show_decision, show_message, show_refusal

router = Router(tags=["messages"])

_SENDING = (400, 401, 403, 404, 409, 410, 413, 429, 500, 503)
_READING = (401, 403, 404, 410, 429, 500, 503)


@router.post(
    "",
    auth=ApiKey(Permission.MESSAGE_SEND),
    operation_id="send_message",
    summary="Send a message to a patient",
    response={202: shapes.Accepted, 422: shapes.Refused, _SENDING: shapes.Error},
    exclude_none=True,
)
def send(
    request: KeyRequest,
    response: HttpResponse,
    message: shapes.SendMessage,
    idempotency_key: Annotated[str | None, Header(alias="Idempotency-Key")] = None,
) -> Status[shapes.Accepted] | Status[shapes.Refused]:
    """Scope `messages:send`. The plan says what goes out on which channel."""
    draft = outbound.Draft(
        patient=message.patient,
        text=Phi(message.text),
        purpose=Purpose(message.purpose.value),
        idempotency_key=_one_key(message.idempotency_key, idempotency_key),
    )
    decision = outbound.send(request.ports, request.auth, draft)
    if isinstance(decision, outbound.Refused):
        return Status(422, show_refusal(decision))
    response["Location"] = reverse("api-1:read_message", args=[decision.message])
    if decision.repeated:
        response["Idempotent-Replayed"] = "true"
    return Status(202, show_decision(decision))


@router.get(
    "/{message}",
    auth=ApiKey(Permission.EXPLANATION_READ),
    operation_id="read_message",
    url_name="read_message",
    summary="Read a message, its states and its explanation",
    response={200: shapes.Message, _READING: shapes.Error},
    exclude_none=True,
)
def read(request: KeyRequest, message: UUID) -> shapes.Message:
    """Scope `messages:read`. The reading itself is recorded in the audit log."""
    return show_message(explain(request.ports, request.auth, message))


def _one_key(in_body: str | None, in_header: str | None) -> str | None:
    if in_body is not None and in_header is not None and in_body != in_header:
        raise Problem(422, Code.INPUT_MALFORMED, "The idempotency keys in body and header differ.")
    return in_header if in_body is None else in_body
