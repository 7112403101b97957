"""One conversation: as a page, and as the parts of it that change while it is open."""

from __future__ import annotations

from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from quietline.infra.ids import new_id
from quietline.kernel.consent import Purpose
from quietline.services import conversations
from quietline.services.conversations.views import TextingStatus, Thread
from quietline.web.desk.guard import staff_only
from quietline.web.desk.inbox import asked_for, list_context
from quietline.web.request import DeskRequest

_PROPOSED = (Purpose.APPOINTMENTS, Purpose.CARE, Purpose.BILLING)


@require_GET
@staff_only
def page(request: DeskRequest, conversation: UUID) -> HttpResponse:
    return render_thread(request, conversation)


@require_GET
@staff_only
def parts(request: DeskRequest, conversation: UUID) -> HttpResponse:
    opened = conversations.open_thread(request.ports, request.actor, conversation)
    return render(request, "desk/thread_parts.html", thread_context(request, opened))


def render_thread(
    request: DeskRequest, conversation: UUID, *, status: int = 200, **draft: str
) -> HttpResponse:
    """The whole page; `draft` keeps what was typed, and the sentence that says why it stayed."""
    opened = conversations.open_thread(request.ports, request.actor, conversation)
    listed = list_context(request, asked_for(request), conversation)
    context = listed | thread_context(request, opened) | {"draft": draft}
    return render(request, "desk/thread.html", context, status=status)


def thread_context(request: DeskRequest, opened: Thread) -> dict[str, object]:
    now = request.ports.clock.now()
    purpose = _first_choice(opened.texting)
    return {"thread": opened, "now": now, "key": new_id(), "purpose": purpose}


def _first_choice(texting: TextingStatus) -> str:
    """What the composer proposes: the first that the patient agreed to."""
    allowed = {status.purpose for status in texting.purposes if status.allowed}
    return next((str(purpose) for purpose in _PROPOSED if purpose in allowed), _PROPOSED[0])
