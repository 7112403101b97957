"""The whole decision behind one message, on a page or in the side sheet."""

from __future__ import annotations

from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from quietline.services import explain as explaining
from quietline.web.desk.guard import staff_only
from quietline.web.desk.sheet import sheet_layout
from quietline.web.request import DeskRequest


@require_GET
@staff_only
def explain(request: DeskRequest, message: UUID) -> HttpResponse:
    explanation = explaining.explain(request.ports, request.actor, message)
    context = {"explanation": explanation, "layout": sheet_layout(request)}
    return render(request, "desk/explain.html", context)
