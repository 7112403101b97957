"""Adding a patient by hand, and changing what is known of one."""

from __future__ import annotations

from uuid import UUID

from django import forms
from django.contrib import messages
from django.http import HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from quietline.kernel.phi import Phi
from quietline.services import conversations, patients
from quietline.services.fields import FieldInvalid
from quietline.services.patients import NewPatient, PatientChange, PatientDetails
from quietline.web.desk.choices import LANGUAGES, ZONES, with_current
from quietline.web.desk.guard import staff_only
from quietline.web.request import DeskRequest

_ADDED = "The patient is added. Now choose them as the one who wrote."
_SAVED = "Saved."
_UNCHANGED = "Nothing was changed."
_NEW_NUMBER = "Saved. Consent belongs to the number: see here what may be sent to this one."
_NO_NUMBER = "Saved. Without a mobile number the patient cannot be texted."
_ABOUT_THE_NUMBER = (
    "Consent belongs to the number: for a new one texting is off until the patient agrees again. "
    "Links sent to the old one end, and texts that still wait for it are not sent."
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


class ChangeForm(PatientForm):
    """The same fields, filled with what is known now."""

    def __init__(self, current: PatientDetails, data: QueryDict | None = None) -> None:
        super().__init__(data, initial=_as_typed(current))
        zones, languages = self.fields["timezone"], self.fields["language"]
        zones.choices = with_current(ZONES, current.timezone)  # type: ignore[attr-defined]
        languages.choices = with_current(LANGUAGES, current.language)  # type: ignore[attr-defined]
        if current.mobile is not None:
            self.fields["mobile"].help_text = _ABOUT_THE_NUMBER


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


@require_http_methods(["GET", "POST"])
@staff_only
def edit(request: DeskRequest, patient: UUID) -> HttpResponse:
    current = patients.details(request.ports, request.actor, patient)
    form = ChangeForm(current, request.POST or None)
    if request.method == "POST" and form.is_valid() and _changed(request, patient, form):
        return redirect("desk:thread", current.conversation)
    context = {"form": form, "conversation": current.conversation}
    return render(request, "desk/edit_patient.html", context, status=422 if form.errors else 200)


def _changed(request: DeskRequest, patient: UUID, form: ChangeForm) -> bool:
    """Whether it is saved, and said; if not, the form says why."""
    typed = form.cleaned_data
    wanted = PatientChange(
        name=Phi(typed["name"]),
        date_of_birth=Phi(typed["date_of_birth"]),
        mobile=Phi(typed["mobile"]),
        language=typed["language"],
        timezone=typed["timezone"],
    )
    try:
        fields = patients.change(request.ports, request.actor, patient, wanted)
    except FieldInvalid as error:
        form.add_error(error.field, error.sentence)
        return False
    messages.success(request, _sentence(fields, has_number=bool(typed["mobile"])))
    return True


def _sentence(fields: tuple[str, ...], *, has_number: bool) -> str:
    if "mobile" in fields:
        return _NEW_NUMBER if has_number else _NO_NUMBER
    return _SAVED if fields else _UNCHANGED


def _as_typed(current: PatientDetails) -> dict[str, str]:
    born, mobile = current.date_of_birth, current.mobile
    return {
        "name": current.name.reveal(),
        "date_of_birth": "" if born is None else f"{born.reveal():%m/%d/%Y}",
        "mobile": "" if mobile is None else mobile.e164,
        "language": current.language,
        "timezone": current.timezone,
    }


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
