"""Changing a patient at the desk: what the form begins with, what it says, where it leads."""

from __future__ import annotations

from collections.abc import Callable
from uuid import uuid4

import pytest
from django.test import Client

from cast.people import Cast
from quietline.kernel.access import Actor
from quietline.kernel.phi import Phi
from quietline.records.messaging.models import Conversation
from quietline.services import patients
from quietline.services.ports import Ports

SAME = {
    "name": "Sam Carter",
    "date_of_birth": "11/03/1972",
    "mobile": "+15550100002",
    "language": "en",
    "timezone": "America/New_York",
}


def test_the_form_begins_with_what_is_known(desk: Callable[..., Client], cast: Cast) -> None:
    """Each field as it could be typed."""
    form = desk().get(f"/desk/patients/{cast.sam}/edit").context["form"]

    assert {field.name: field.value() for field in form} == SAME


def test_the_page_says_what_a_new_number_ends_before_it_is_saved(
    desk: Callable[..., Client], cast: Cast
) -> None:
    """Consent does not move along."""
    page = desk().get(f"/desk/patients/{cast.sam}/edit").content.decode()

    assert "texting is off until the patient agrees" in page


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ({"name": "Samuel Carter"}, "Saved."),
        ({}, "Nothing was changed."),
        ({"mobile": "(555) 010-0042"}, "Consent belongs to the number"),
        ({"mobile": ""}, "Without a mobile number the patient cannot be texted."),
    ],
)
def test_saving_leads_back_to_the_conversation_and_says_what_happened(
    desk: Callable[..., Client], cast: Cast, typed: dict[str, str], sentence: str
) -> None:
    """One plain sentence."""
    page = desk().post(f"/desk/patients/{cast.sam}/edit", SAME | typed, follow=True)

    assert page.redirect_chain[0][0] == f"/desk/c/{cast.conversations[cast.sam]}/"
    assert sentence in page.content.decode()


@pytest.mark.parametrize(
    ("field", "typed"),
    [("name", " "), ("date_of_birth", "31/31/1980"), ("mobile", "12"), ("language", "xx")],
)
def test_a_wrong_field_of_a_known_patient_is_named_and_the_rest_stays_typed(
    desk: Callable[..., Client], cast: Cast, field: str, typed: str
) -> None:
    """The error stands beside its field."""
    given = SAME | {"timezone": "America/Chicago", field: typed}
    page = desk().post(f"/desk/patients/{cast.sam}/edit", given)

    assert page.status_code == 422
    assert list(page.context["form"].errors) == [field]
    assert page.context["form"]["timezone"].value() == "America/Chicago"


def test_a_zone_that_the_form_does_not_offer_survives_saving(
    desk: Callable[..., Client], cast: Cast, ports: Ports
) -> None:
    """It came with an import, and another change must not move it."""
    new = patients.NewPatient(Phi("Joan Baker"), Phi(""), Phi(""), "so", "Africa/Nairobi")
    thread = patients.add(ports, cast.receptionist, new)
    patient = Conversation.objects.get(id=thread).patient_id
    client, at = desk(), f"/desk/patients/{patient}/edit"
    typed = {field.name: field.value() for field in client.get(at).context["form"]}

    client.post(at, typed | {"name": "Joan Bakker"})

    found = patients.details(ports, cast.receptionist, patient)
    assert (found.name.reveal(), found.language, found.timezone) == (
        "Joan Bakker",
        "so",
        "Africa/Nairobi",
    )


def test_the_card_leads_to_the_form_for_those_who_may(
    desk: Callable[..., Client], cast: Cast
) -> None:
    """Others read the card and are not led to a page that is not there for them."""
    thread, at = f"/desk/c/{cast.conversations[cast.sam]}/", f"/desk/patients/{cast.sam}/edit"

    assert at in desk().get(thread).content.decode()
    assert at not in desk(cast.privacy_officer).get(thread).content.decode()


@pytest.mark.parametrize("method", ["get", "post"])
def test_a_patient_of_another_practice_is_no_page(
    desk: Callable[..., Client], cast: Cast, ports: Ports, elsewhere: Actor, method: str
) -> None:
    """It reads the same as a patient who does not exist."""
    new = patients.NewPatient(Phi("Joan Baker"), Phi(""), Phi(""), "en", "America/Chicago")
    thread = patients.add(ports, elsewhere, new)
    patient = Conversation.objects.get(id=thread).patient_id
    call = getattr(desk(), method)

    theirs = call(f"/desk/patients/{patient}/edit", SAME)
    nobodys = call(f"/desk/patients/{uuid4()}/edit", SAME)

    assert theirs.status_code == nobodys.status_code == 404
    assert theirs.content == nobodys.content
