"""Forms of the desk: what they record, what they say when they cannot, what they keep."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client

from cast.people import Cast
from quietline.kernel.consent import CURRENT_WORDING
from quietline.services import vendors
from quietline.services.ports import Ports

NEW = {
    "name": "Joan Baker",
    "date_of_birth": "12/31/1980",
    "mobile": "212 555 0142",
    "language": "en",
    "timezone": "America/Chicago",
}


def test_a_new_patient_opens_their_conversation(desk: Callable[..., Client]) -> None:
    """Adding ends at the thread, where nothing has been sent."""
    page = desk().post("/desk/patients/new", NEW, follow=True)

    assert page.redirect_chain[0][0].startswith("/desk/c/")
    assert "Joan Baker" in page.content.decode()


@pytest.mark.parametrize(
    ("field", "typed"),
    [("name", " "), ("date_of_birth", "31/31/1980"), ("mobile", "12"), ("language", "xx")],
)
def test_a_wrong_field_keeps_the_rest_and_says_what_is_wrong(
    desk: Callable[..., Client], field: str, typed: str
) -> None:
    """The error stands beside its field, and the other fields hold what was typed."""
    page = desk().post("/desk/patients/new", NEW | {field: typed})

    assert page.status_code == 422
    assert list(page.context["form"].errors) == [field]
    assert "America/Chicago" in page.content.decode()


@pytest.fixture
def about(cast: Cast) -> Callable[[object], str]:
    def at(patient: Any) -> str:
        return f"/desk/c/{cast.conversations[patient]}/p/{patient}"

    return at


def test_the_wording_to_read_out_stands_on_the_consent_form(
    desk: Callable[..., Client], cast: Cast, about: Callable[[object], str]
) -> None:
    """In both languages, so that staff choose the patient's."""
    page = desk().get(f"{about(cast.noah)}/consent").content.decode()

    assert 'lang="en"' in page
    assert 'lang="es"' in page


def test_recorded_consent_turns_texting_on(
    desk: Callable[..., Client], cast: Cast, about: Callable[[object], str]
) -> None:
    """What was ticked is allowed at once, and nothing else."""
    client = desk()
    given = {"purposes": ["appointments"], "source": "staff", "wording_version": CURRENT_WORDING}

    client.post(f"{about(cast.noah)}/consent", given)

    page = client.get(f"/desk/c/{cast.conversations[cast.noah]}/").content.decode()
    assert "Appointments: yes" in page
    assert "Billing: no" in page


@pytest.mark.parametrize(
    "given",
    [
        {"source": "staff", "wording_version": CURRENT_WORDING},
        {"purposes": ["care"], "source": "rumour", "wording_version": CURRENT_WORDING},
        {"purposes": ["care"], "source": "staff", "wording_version": "1999-01"},
    ],
)
def test_half_a_consent_is_not_recorded(
    desk: Callable[..., Client],
    cast: Cast,
    about: Callable[[object], str],
    given: dict[str, object],
) -> None:
    """No purpose, an unknown source or an unknown wording: the form comes back."""
    assert desk().post(f"{about(cast.noah)}/consent", given).status_code == 422


def test_stop_by_staff_answers_a_sheet_with_one_sentence(
    desk: Callable[..., Client], cast: Cast, about: Callable[[object], str]
) -> None:
    """The module of the page says it and brings the thread up to date."""
    answer = desk().post(f"{about(cast.sam)}/stop", headers={"X-Part": "1"})

    assert answer.json() == {"said": "Texting is off for this number.", "ok": True}


def test_asking_twice_too_often_is_said_on_the_form(
    desk: Callable[..., Client], cast: Cast, about: Callable[[object], str]
) -> None:
    """A patient who did not answer is not asked for ever."""
    client = desk()

    answers = [client.post(f"{about(cast.sam)}/ask").status_code for _ in range(4)]

    assert answers[0] == 302
    assert answers[-1] == 422


def test_an_action_that_does_not_exist_is_not_found(
    desk: Callable[..., Client], cast: Cast, about: Callable[[object], str]
) -> None:
    """Only the actions of the table have a page."""
    assert desk().get(f"{about(cast.sam)}/erase").status_code == 404


def test_an_agreement_goes_on_file(desk: Callable[..., Client], cast: Cast, ports: Ports) -> None:
    """What the form takes stands in the register."""
    form = {"vendor": "Twilio", "product": "SMS", "gateway": "twilio", "signed_on": "2026-02-01"}

    desk(cast.administrator).post("/desk/agreements/", form)

    assert "Twilio" in [one.vendor for one in vendors.list_agreements(ports, cast.administrator)]


def test_an_agreement_that_ends_before_it_begins_is_sent_back(
    desk: Callable[..., Client], cast: Cast
) -> None:
    """The sentence of the service stands on the form."""
    form = {
        "vendor": "Twilio",
        "gateway": "twilio",
        "signed_on": "2026-02-01",
        "ends_on": "2025-02-01",
    }

    page = desk(cast.administrator).post("/desk/agreements/", form)

    assert page.status_code == 422
    assert "ends before it was signed" in page.content.decode()
