"""What staff do for a patient with one decided click: stop, ask by text, confirm the number."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from uuid import UUID

from django.http import HttpResponse
from django.views.decorators.http import require_http_methods

from quietline.services import consent
from quietline.services.outbound.values import Refused
from quietline.web.desk.confirm import Action, confirm_action
from quietline.web.desk.guard import staff_only
from quietline.web.request import DeskRequest


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
    return confirm_action(request, ACTIONS, action, of=patient, back=conversation)
