"""The list of conversations. What is searched for is posted: a name never stands in an address."""

from __future__ import annotations

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST

from quietline.kernel.access import Permission, may
from quietline.services import conversations
from quietline.services.conversations.views import Inbox
from quietline.web.desk.guard import staff_only
from quietline.web.request import DeskRequest

FILTERS = (("all", "All"), ("unread", "Unread"), ("urgent", "Urgent"))
_SEARCH_LENGTH = 100


@require_http_methods(["GET", "POST"])
@staff_only
def inbox(request: DeskRequest) -> HttpResponse:
    """The first page after sign-in; who does not work with conversations starts elsewhere."""
    actor = request.actor
    if not may(actor, Permission.CONVERSATION_READ, practice_id=actor.practice_id).allowed:
        return redirect("desk:agreements")
    return render(request, "desk/inbox.html", list_context(request, asked_for(request)))


@require_POST
@staff_only
def rows(request: DeskRequest) -> HttpResponse:
    context = list_context(request, asked_for(request), _selected(request))
    return render(request, "desk/parts/inbox_rows.html", context)


def asked_for(request: DeskRequest) -> Inbox:
    show = request.POST.get("show", "")
    known = show if show in dict(FILTERS) else "all"
    search = request.POST.get("search", "").strip()[:_SEARCH_LENGTH]
    return conversations.list_inbox(request.ports, request.actor, search=search, filter=known)


def list_context(
    request: DeskRequest, shown: Inbox, selected: UUID | None = None
) -> dict[str, object]:
    now = request.ports.clock.now()
    return {"inbox": shown, "filters": FILTERS, "now": now, "selected": selected}


def _selected(request: HttpRequest) -> UUID | None:
    try:
        return UUID(request.POST.get("selected", ""))
    except ValueError:
        return None
