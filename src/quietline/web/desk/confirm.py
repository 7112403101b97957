"""One decided click: a sheet that says what will happen, and what is said when it has."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from uuid import UUID

from django.http import Http404, HttpResponse
from django.shortcuts import render

from quietline.kernel.errors import InvalidInput
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


def confirm_action(
    request: DeskRequest, actions: Mapping[str, Action], name: str, *, of: UUID, back: UUID
) -> HttpResponse:
    """Ask on GET, act on POST. `of` is what it happens to, `back` the conversation around it."""
    action = actions.get(name)
    if action is None:
        raise Http404
    refusal = _refusal(action, request, of) if request.method == "POST" else None
    if request.method == "POST" and refusal is None:
        return said(request, back, action.done)
    context = {
        "action": action,
        "conversation": back,
        "refusal": refusal,
        "layout": sheet_layout(request),
    }
    return render(request, "desk/confirm.html", context, status=422 if refusal else 200)


def _refusal(action: Action, request: DeskRequest, of: UUID) -> str | None:
    try:
        return action.run(request, of)
    except InvalidInput as error:
        return error.sentence
