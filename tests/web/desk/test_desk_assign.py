"""An unassigned thread at the desk: why nobody can reply, who it may be, and the decision."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

import pytest
from django.test import Client

from cast.people import Cast
from quietline.records.patients.models import Patient

NEW = {"name": "Joan Baker", "language": "en", "timezone": "America/Chicago"}


@pytest.fixture
def thread(stray: UUID) -> str:
    return f"/desk/c/{stray}/"


def html(client: Client, at: str) -> str:
    return client.get(at).content.decode()


def test_an_unassigned_thread_says_why_nobody_can_reply(
    desk: Callable[..., Client], thread: str
) -> None:
    """There is no box, but the way to one."""
    page = html(desk(), thread)

    assert "Unassigned number …9999" in page
    assert "You cannot reply here yet." in page
    assert 'id="draft"' not in page
    assert "/assign" in page


def test_who_may_not_assign_is_told_and_offered_nothing(
    desk: Callable[..., Client], cast: Cast, thread: str
) -> None:
    """The privacy officer reads only."""
    page = html(desk(cast.privacy_officer), thread)

    assert "You cannot reply here yet." in page
    assert "/assign" not in page


def test_a_shared_number_offers_its_patients(
    desk: Callable[..., Client], cast: Cast, arrive: Callable[[str, str], None]
) -> None:
    """Both names stand there, each a link to a sheet that asks again."""
    from quietline.records.messaging.models import Conversation

    client = desk()
    client.post("/desk/patients/new", NEW | {"mobile": "+15550100002"})
    arrive("+15550100002", "Can I come at four?")
    shared = Conversation.objects.get(patient=None).id

    page = html(client, f"/desk/c/{shared}/")

    assert "Joan Baker" in page
    assert f"/desk/c/{shared}/p/{cast.sam}/assign" in page


def test_a_patient_is_found_by_a_posted_name(desk: Callable[..., Client], thread: str) -> None:
    """The sheet comes back with who was found."""
    answer = desk().post(f"{thread}assign", {"search": "cart"}, headers={"X-Part": "1"})

    assert "Sam Carter" in answer.content.decode()
    assert "Ana Reyes" not in answer.content.decode()


def test_choosing_names_the_patient_before_anything_moves(
    desk: Callable[..., Client], cast: Cast, thread: str
) -> None:
    """Name and date of birth, and that it cannot be taken back."""
    page = html(desk(), f"{thread}p/{cast.sam}/assign")

    assert "It was Sam Carter" in page
    assert "November 3, 1972" in page
    assert "cannot be taken back" in page


def test_assigning_leads_to_the_patients_conversation(
    desk: Callable[..., Client], cast: Cast, thread: str
) -> None:
    """The page's module is told where to go on."""
    client = desk()

    answer = client.post(f"{thread}p/{cast.sam}/assign", headers={"X-Part": "1"}).json()

    assert answer["go"] == f"/desk/c/{cast.conversations[cast.sam]}/"
    assert "Hello, is this the clinic?" in html(client, answer["go"])


def test_a_new_patient_is_added_with_the_number_that_wrote(
    desk: Callable[..., Client], thread: str
) -> None:
    """The form holds the number; afterwards the new patient is the candidate."""
    client = desk()
    assert 'value="+15550109999"' in html(client, f"{thread}add")

    page = client.post(f"{thread}add", NEW | {"mobile": "+15550109999"}, follow=True)

    assert page.redirect_chain == [(thread, 302)]
    assert "Joan Baker" in page.content.decode()
    assert "Now choose them" in page.content.decode()


def test_a_wrong_field_of_the_new_patient_is_said(
    desk: Callable[..., Client], thread: str, cast: Cast
) -> None:
    """Nobody is added by half."""
    before = Patient.objects.count()

    page = desk().post(f"{thread}add", NEW | {"mobile": "12"})

    assert (page.status_code, Patient.objects.count()) == (422, before)
