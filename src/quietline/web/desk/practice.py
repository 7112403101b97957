"""The practice's settings, and the question that is asked while its name in texts is typed."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib import messages
from django.http import HttpResponse, JsonResponse, QueryDict
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST

from quietline.kernel.policy import Profile
from quietline.services import practices
from quietline.services.fields import FieldInvalid
from quietline.services.practices import NameVerdict, PracticeChange, PracticeSettings
from quietline.web.desk.choices import LANGUAGES, ZONES, with_current
from quietline.web.desk.guard import staff_only
from quietline.web.desk.verdict import utf16_offsets
from quietline.web.request import DeskRequest

_PROFILES = (
    (Profile.STANDARD.value, "Standard: the rules as they stand"),
    (Profile.STRICT.value, "Strict: no names of people, nothing in between"),
    (Profile.BEHAVIORAL_HEALTH.value, "Behavioral health: words like “session” count, too"),
)


class PracticeForm(forms.Form):
    texting_name = forms.CharField(
        label="Name in texts",
        max_length=60,
        help_text="It stands at the beginning of texts, for anyone to see on a locked phone.",
    )
    phone = forms.CharField(
        label="Telephone",
        help_text="The number that patients are told to call.",
        widget=forms.TextInput(attrs={"type": "tel"}),
    )
    profile = forms.ChoiceField(
        label="How strictly texts are judged", choices=_PROFILES, widget=forms.RadioSelect
    )
    timezone = forms.ChoiceField(label="Time zone")
    language = forms.ChoiceField(
        label="Usual language", help_text="For numbers that belong to no patient we know."
    )

    def __init__(self, current: PracticeSettings, data: QueryDict | None = None) -> None:
        now = {name: str(getattr(current, name)) for name in self.base_fields}
        super().__init__(data, initial=now)
        zones, languages = self.fields["timezone"], self.fields["language"]
        zones.choices = with_current(ZONES, current.timezone)  # type: ignore[attr-defined]
        languages.choices = with_current(LANGUAGES, current.language)  # type: ignore[attr-defined]
        for field in self.fields.values():
            field.widget.attrs["autocomplete"] = "off"


@require_http_methods(["GET", "POST"])
@staff_only
def practice(request: DeskRequest) -> HttpResponse:
    current = practices.read_settings(request.ports, request.actor)
    form = PracticeForm(current, request.POST or None)
    if request.method == "POST" and form.is_valid() and _saved(request, form):
        return redirect("desk:practice")
    return _page(request, form, current)


@require_POST
@staff_only
def check_name(request: DeskRequest) -> HttpResponse:
    """What a locked phone would show under the name as typed. Nothing is saved."""
    name, profile = request.POST.get("texting_name", ""), request.POST.get("profile", "")
    return JsonResponse(_described(request, name, profile))


def _saved(request: DeskRequest, form: PracticeForm) -> bool:
    try:
        changed = practices.change(
            request.ports, request.actor, PracticeChange(**form.cleaned_data)
        )
    except FieldInvalid as error:
        form.add_error(error.field, error.sentence)
        return False
    messages.success(request, "Saved." if changed else "Nothing was changed.")
    return True


def _page(request: DeskRequest, form: PracticeForm, current: PracticeSettings) -> HttpResponse:
    name, profile = str(form["texting_name"].value()), str(form["profile"].value())
    context = {
        "form": form,
        "practice": current,
        "verdict": _described(request, name, profile),
    }
    return render(request, "desk/practice.html", context, status=422 if form.errors else 200)


def _described(request: DeskRequest, name: str, profile: str) -> dict[str, Any]:
    try:
        verdict = practices.examine_name(request.ports, request.actor, name, profile)
    except FieldInvalid as error:
        return {"tone": "empty", "title": error.sentence, "reasons": [], "phone": "", "marks": []}
    return _verdict(verdict)


def _verdict(verdict: NameVerdict) -> dict[str, Any]:
    """As the page's module draws it; every offset is in UTF-16 units."""
    units = utf16_offsets(verdict.lock_screen)
    return {
        "tone": "refuse" if verdict.reveals else "secure",
        "title": verdict.sentence,
        "reasons": list(verdict.reasons),
        "phone": verdict.lock_screen,
        "marks": [[units[start], units[end], ""] for start, end in verdict.spans],
    }
