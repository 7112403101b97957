"""Adding a patient by hand."""

from __future__ import annotations

from django import forms
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from quietline.kernel.phi import Phi
from quietline.services import patients
from quietline.services.patients import FieldInvalid, NewPatient
from quietline.web.desk.guard import staff_only
from quietline.web.request import DeskRequest
from quietline.web.words import in_words

_LANGUAGES = ("en", "es", "zh", "vi", "tl", "fr", "ht", "pt")
_ZONES = (
    ("America/New_York", "Eastern"),
    ("America/Chicago", "Central"),
    ("America/Denver", "Mountain"),
    ("America/Phoenix", "Arizona"),
    ("America/Los_Angeles", "Pacific"),
    ("America/Anchorage", "Alaska"),
    ("Pacific/Honolulu", "Hawaii"),
    ("America/Puerto_Rico", "Puerto Rico"),
    ("Pacific/Guam", "Guam"),
)


class PatientForm(forms.Form):
    name = forms.CharField(label="Full name", max_length=200)
    date_of_birth = forms.CharField(
        label="Date of birth",
        required=False,
        help_text="As 12/31/1980. It is what the patient gives to open a secure message.",
        widget=forms.TextInput(attrs={"inputmode": "numeric", "placeholder": "MM/DD/YYYY"}),
    )
    mobile = forms.CharField(
        label="Mobile number", required=False, widget=forms.TextInput(attrs={"type": "tel"})
    )
    language = forms.ChoiceField(
        label="Language", choices=[(code, in_words(code)) for code in _LANGUAGES]
    )
    timezone = forms.ChoiceField(
        label="Time zone",
        choices=_ZONES,
        help_text="Where the patient lives. Automatic texts keep to daytime there.",
    )

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
        for field in self.fields.values():
            # Nothing about a patient is to rest in a browser's own memory of forms.
            field.widget.attrs["autocomplete"] = "off"


@require_http_methods(["GET", "POST"])
@staff_only
def add(request: DeskRequest) -> HttpResponse:
    form = PatientForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            return redirect("desk:thread", _add(request, form))
        except FieldInvalid as error:
            form.add_error(error.field, error.sentence)
    context = {"form": form}
    return render(request, "desk/add_patient.html", context, status=422 if form.errors else 200)


def _add(request: DeskRequest, form: PatientForm) -> object:
    typed = form.cleaned_data
    new = NewPatient(
        name=Phi(typed["name"]),
        date_of_birth=Phi(typed["date_of_birth"]),
        mobile=Phi(typed["mobile"]),
        language=typed["language"],
        timezone=typed["timezone"],
    )
    return patients.add(request.ports, request.actor, new)
