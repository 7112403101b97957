"""What staff do for a patient with one decided click: stop, ask by text, confirm the number."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from uuid import UUID

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_http_methods

from quietline.kernel.errors import InvalidInput
from quietline.services import consent
from quietline.services.outbound.values import Refused
from quietline.web.desk.guard import staff_only
from quietline.web.desk.said import said
from quietline.web.desk.sheet import sheet_layout
from quietline.web.request import DeskRequest


@dataclass(frozen=True, slots=True)
class Action:
    """One thing to confirm. `run` gives the sentence of a refusal, or None when it was done."""

    title: str
    explains: str
    button: str
    done: str
    run: Callable[[DeskRequest, UUID], str | None]
    stern: bool = False


def _stop(request: DeskRequest, patient: UUID) -> None:
    consent.revoke(request.ports, request.actor, patient, frozenset())


def _confirm_number(request: DeskRequest, patient: UUID) -> None:
    consent.confirm_number(request.ports, request.actor, patient)


def _ask(request: DeskRequest, patient: UUID) -> str | None:
    decision = consent.ask_by_text(request.ports, request.actor, patient)
    return decision.sentence if isinstance(decision, Refused) else None


ACTIONS: Mapping[str, Action] = MappingProxyType(
    {
        "stop": Action(
            "Patient asked us to stop",
            "All texts to this number end now, and one text confirms it. "
            "Only the patient can bring them back, by texting START or by agreeing again.",
            "Stop all texts",
            "Texting is off for this number.",
            _stop,
            stern=True,
        ),
        "ask": Action(
            "Ask by text",
            "The patient asked to be texted. One text asks them to reply YES. "
            "Nothing else is sent until they do.",
            "Send the question",
            "The question is on its way. The answer appears here.",
            _ask,
        ),
        "number": Action(
            "Confirm the number",
            "You have checked with the patient that this mobile number is theirs, "
            "in person or by calling it.",
            "This is their number",
            "The number is confirmed.",
            _confirm_number,
        ),
    }
)


@require_http_methods(["GET", "POST"])
@staff_only
def confirm(request: DeskRequest, conversation: UUID, patient: UUID, action: str) -> HttpResponse:
    asked = ACTIONS.get(action)
    if asked is None:
        raise Http404
    refusal = _refusal(asked, request, patient) if request.method == "POST" else None
    if request.method == "POST" and refusal is None:
        return said(request, conversation, asked.done)
    context = {
        "action": asked,
        "conversation": conversation,
        "refusal": refusal,
        "layout": sheet_layout(request),
    }
    return render(request, "desk/confirm.html", context, status=422 if refusal else 200)


def _refusal(asked: Action, request: DeskRequest, patient: UUID) -> str | None:
    try:
        return asked.run(request, patient)
    except InvalidInput as error:
        return error.sentence
