"""Recording consent: the wording to read out, then what the patient said yes to."""

from __future__ import annotations

from uuid import UUID

from django import forms
from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_http_methods

from quietline.kernel.consent import CURRENT_WORDING, Purpose, Source
from quietline.kernel.errors import InvalidInput
from quietline.services import consent
from quietline.services.consent import RecordConsent
from quietline.web.desk.guard import staff_only
from quietline.web.desk.said import said
from quietline.web.desk.sheet import sheet_layout
from quietline.web.request import DeskRequest
from quietline.web.words import in_words

_LANGUAGES = ("en", "es")
_PURPOSES = (Purpose.APPOINTMENTS, Purpose.CARE, Purpose.BILLING, Purpose.CAMPAIGN)
_SOURCES = (Source.STAFF, Source.REGISTRATION, Source.PAPER, Source.TABLET)


class ConsentForm(forms.Form):
    purposes = forms.MultipleChoiceField(
        label="The patient said yes to texts about",
        choices=[(str(purpose), in_words(purpose)) for purpose in _PURPOSES],
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": "Tick what the patient said yes to."},
    )
    source = forms.ChoiceField(
        label="How they said it", choices=[(str(source), in_words(source)) for source in _SOURCES]
    )
    wording_version = forms.CharField(initial=CURRENT_WORDING, widget=forms.HiddenInput)


@require_http_methods(["GET", "POST"])
@staff_only
def record(request: DeskRequest, conversation: UUID, patient: UUID) -> HttpResponse:
    form = ConsentForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            consent.record(request.ports, request.actor, _given(patient, form))
        except InvalidInput as error:
            form.add_error(None, error.sentence)
        else:
            return said(request, conversation, "Consent is on record.")
    return _form(request, conversation, patient, form)


def _given(patient: UUID, form: ConsentForm) -> RecordConsent:
    given = form.cleaned_data
    return RecordConsent(
        patient=patient,
        purposes=frozenset(Purpose(purpose) for purpose in given["purposes"]),
        source=Source(given["source"]),
        wording_version=given["wording_version"],
    )


def _form(
    request: DeskRequest, conversation: UUID, patient: UUID, form: ConsentForm
) -> HttpResponse:
    wordings = [
        (language, consent.wording(request.ports, request.actor, patient, language))
        for language in _LANGUAGES
    ]
    context = {
        "form": form,
        "wordings": wordings,
        "language": request.GET.get("language", "en"),
        "conversation": conversation,
        "layout": sheet_layout(request),
    }
    return render(request, "desk/consent.html", context, status=422 if form.errors else 200)
