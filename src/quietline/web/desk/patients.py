"""Adding a patient by hand."""

from __future__ import annotations

from uuid import UUID

from django import forms
from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from quietline.kernel.phi import Phi
from quietline.services import conversations, patients
from quietline.services.fields import FieldInvalid
from quietline.services.patients import NewPatient
from quietline.web.desk.choices import LANGUAGES, ZONES
from quietline.web.desk.guard import staff_only
from quietline.web.request import DeskRequest

_ADDED = "The patient is added. Now choose them as the one who wrote."


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
    language = forms.ChoiceField(label="Language", choices=LANGUAGES)
    timezone = forms.ChoiceField(
        label="Time zone",
        choices=ZONES,
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
    added = _added(request, form)
    return _page(request, form) if added is None else redirect("desk:thread", added)


@require_http_methods(["GET", "POST"])
@staff_only
def add_sender(request: DeskRequest, conversation: UUID) -> HttpResponse:
    """Add the owner of a number that nobody has. That they wrote is still for a person to say."""
    sender = conversations.look_for_sender(request.ports, request.actor, conversation)
    number = "" if sender.number is None else sender.number.reveal()
    form = PatientForm(request.POST or None, initial={"mobile": number})
    if _added(request, form) is None:
        return _page(request, form)
    messages.success(request, _ADDED)
    return redirect("desk:thread", conversation)


def _added(request: DeskRequest, form: PatientForm) -> UUID | None:
    """The new patient's conversation; None when there is none, and the form says why."""
    if request.method != "POST" or not form.is_valid():
        return None
    try:
        return _add(request, form)
    except FieldInvalid as error:
        form.add_error(error.field, error.sentence)
        return None


def _page(request: DeskRequest, form: PatientForm) -> HttpResponse:
    context = {"form": form}
    return render(request, "desk/add_patient.html", context, status=422 if form.errors else 200)


def _add(request: DeskRequest, form: PatientForm) -> UUID:
    typed = form.cleaned_data
    new = NewPatient(
        name=Phi(typed["name"]),
        date_of_birth=Phi(typed["date_of_birth"]),
        mobile=Phi(typed["mobile"]),
        language=typed["language"],
        timezone=typed["timezone"],
    )
    return patients.add(request.ports, request.actor, new)
