"""Saying whose an unassigned thread is: the candidates, a search by name, and the decision."""

from __future__ import annotations

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from quietline.services import conversations
from quietline.web.desk.guard import is_part, staff_only
from quietline.web.desk.sheet import sheet_layout
from quietline.web.request import DeskRequest

_SEARCH_LENGTH = 100
_DONE = "The messages now stand in this patient's conversation."


@require_http_methods(["GET", "POST"])
@staff_only
def look(request: DeskRequest, conversation: UUID) -> HttpResponse:
    """Who may have written. A name is posted: it never stands in an address."""
    search = request.POST.get("search", "").strip()[:_SEARCH_LENGTH]
    sender = conversations.look_for_sender(request.ports, request.actor, conversation, search)
    context = {"sender": sender, "conversation": conversation, "layout": sheet_layout(request)}
    return render(request, "desk/assign.html", context)


@require_http_methods(["GET", "POST"])
@staff_only
def confirm(request: DeskRequest, conversation: UUID, patient: UUID) -> HttpResponse:
    if request.method == "POST":
        return _assigned(
            request, conversations.assign(request.ports, request.actor, conversation, patient)
        )
    chosen = conversations.candidate(request.ports, request.actor, conversation, patient)
    context = {"chosen": chosen, "conversation": conversation, "layout": sheet_layout(request)}
    return render(request, "desk/assign_confirm.html", context)


def _assigned(request: DeskRequest, conversation: UUID) -> HttpResponse:
    """On to the patient's conversation: the one that was open is no more."""
    if is_part(request):
        go = reverse("desk:thread", args=[conversation])
        return JsonResponse({"said": _DONE, "ok": True, "go": go})
    messages.success(request, _DONE)
    return redirect("desk:thread", conversation)
