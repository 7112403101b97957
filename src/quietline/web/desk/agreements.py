"""The register of agreements with vendors: what is on file, and a form to add to it."""

from __future__ import annotations

from django import forms
from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from quietline.kernel.access import Permission, may
from quietline.kernel.errors import InvalidInput
from quietline.services import vendors
from quietline.services.vendors import NewAgreement
from quietline.web.desk.guard import staff_only
from quietline.web.request import DeskRequest

_GATEWAYS = (("twilio", "Twilio"), ("sandbox", "Sandbox carrier"))


class AgreementForm(forms.Form):
    vendor = forms.CharField(label="Vendor", max_length=120)
    product = forms.CharField(
        label="Product named in the agreement", max_length=120, required=False
    )
    gateway = forms.ChoiceField(label="Covers texts sent through", choices=_GATEWAYS)
    signed_on = forms.DateField(
        label="Signed on", widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
    )
    ends_on = forms.DateField(
        label="Ends on",
        required=False,
        help_text="Leave empty if it has no end.",
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
    )
    covers_campaigns = forms.BooleanField(label="Covers announcements to many", required=False)


@require_http_methods(["GET", "POST"])
@staff_only
def agreements(request: DeskRequest) -> HttpResponse:
    form = AgreementForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            vendors.record_agreement(
                request.ports, request.actor, NewAgreement(**form.cleaned_data)
            )
        except InvalidInput as error:
            form.add_error(None, error.sentence)
        else:
            messages.success(request, "The agreement is on file.")
            return redirect("desk:agreements")
    return _page(request, form)


def _page(request: DeskRequest, form: AgreementForm) -> HttpResponse:
    actor = request.actor
    access = may(actor, Permission.AGREEMENT_RECORD, practice_id=actor.practice_id)
    context = {
        "form": form,
        "agreements": vendors.list_agreements(request.ports, actor),
        "may_record": access.allowed,
    }
    return render(request, "desk/agreements.html", context, status=422 if form.errors else 200)
