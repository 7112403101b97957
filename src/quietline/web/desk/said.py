"""The answer to an action: one sentence, to the page's module or on the page that comes next."""

from __future__ import annotations

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse, JsonResponse
from django.shortcuts import redirect

from quietline.web.desk.guard import is_part
from quietline.web.request import DeskRequest


def said(
    request: DeskRequest, conversation: UUID, sentence: str, *, ok: bool = True
) -> HttpResponse:
    if is_part(request):
        return JsonResponse({"said": sentence, "ok": ok}, status=200 if ok else 422)
    (messages.success if ok else messages.error)(request, sentence)
    return redirect("desk:thread", conversation)
