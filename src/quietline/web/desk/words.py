"""The practice's own words, and what they would change before they take effect."""

from __future__ import annotations

from django import forms
from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from quietline.services import practices
from quietline.services.fields import FieldInvalid
from quietline.services.practices import Effect, OwnWords
from quietline.web.desk.guard import staff_only
from quietline.web.request import DeskRequest

_SHOWN = 20
_LIST = forms.Textarea(attrs={"rows": 6, "autocomplete": "off", "spellcheck": "true"})


class WordsForm(forms.Form):
    revealing = forms.CharField(
        label="Always reveal",
        required=False,
        widget=_LIST,
        help_text="One word or phrase a line. A text that holds one never goes by text message.",
    )
    harmless = forms.CharField(
        label="Never reveal",
        required=False,
        widget=_LIST,
        help_text="One word or phrase a line, such as the name of your building.",
    )


@require_http_methods(["GET", "POST"])
@staff_only
def words(request: DeskRequest) -> HttpResponse:
    current = practices.read_words(request.ports, request.actor)
    form = WordsForm(request.POST or None, initial=_typed(current))
    if request.method != "POST" or not form.is_valid():
        return _page(request, form, None)
    try:
        if request.POST.get("do") == "save":
            return _saved(request, form)
        effect = practices.try_words(request.ports, request.actor, **form.cleaned_data)
    except FieldInvalid as error:
        form.add_error(error.field, error.sentence)
        return _page(request, form, None)
    return _page(request, form, effect)


def _saved(request: DeskRequest, form: WordsForm) -> HttpResponse:
    changed = practices.change_words(request.ports, request.actor, **form.cleaned_data)
    messages.success(request, "Saved." if changed else "Nothing was changed.")
    return redirect("desk:words")


def _typed(current: OwnWords) -> dict[str, str]:
    return {
        "revealing": "\n".join(current.revealing),
        "harmless": "\n".join(current.harmless),
    }


def _page(request: DeskRequest, form: WordsForm, effect: Effect | None) -> HttpResponse:
    context = {
        "form": form,
        "effect": effect,
        "shown": effect.changed[:_SHOWN] if effect else (),
        "more": max(0, len(effect.changed) - _SHOWN) if effect else 0,
    }
    return render(request, "desk/words.html", context, status=422 if form.errors else 200)
