"""The page of the practice's settings."""

from __future__ import annotations

from collections.abc import Callable

from django.test import Client

from cast.people import Cast
from quietline.records.practices.models import Practice

SETTINGS = {
    "texting_name": "Maple Street Clinic",
    "phone": "+12125550100",
    "profile": "standard",
    "timezone": "America/New_York",
    "language": "en",
}


def test_the_page_shows_how_the_name_looks_on_a_locked_phone(
    desk: Callable[..., Client], cast: Cast
) -> None:
    """Before anything is changed."""
    page = desk(cast.administrator).get("/desk/practice/").content.decode()

    assert "Maple Street Clinic: you have a secure message." in page
    assert "tells nothing about the care" in page


def test_a_name_that_reveals_is_marked_while_it_is_typed(
    desk: Callable[..., Client], cast: Cast
) -> None:
    """The page's module learns which words tell it and why."""
    typed = {"texting_name": "Sunrise Fertility", "profile": "standard"}

    verdict = desk(cast.administrator).post("/desk/practice/name", typed).json()

    marked = [verdict["phone"][start:end] for start, end, _ in verdict["marks"]]
    assert (verdict["tone"], marked) == ("refuse", ["Fertility"])
    assert verdict["reasons"]


def test_half_a_name_is_no_error(desk: Callable[..., Client], cast: Cast) -> None:
    """An empty field is asked for in words."""
    answer = desk(cast.administrator).post("/desk/practice/name", {"profile": "standard"})

    assert (answer.status_code, answer.json()["tone"]) == (200, "empty")


def test_settings_are_saved(desk: Callable[..., Client], cast: Cast) -> None:
    """The page comes back and says so."""
    client = desk(cast.administrator)

    page = client.post("/desk/practice/", SETTINGS | {"profile": "strict"}, follow=True)

    assert "Saved." in page.content.decode()
    assert Practice.objects.get().profile == "strict"


def test_a_revealing_name_is_sent_back_with_its_reason(
    desk: Callable[..., Client], cast: Cast
) -> None:
    """It stands in the field as typed, and nothing is saved."""
    wrong = SETTINGS | {"texting_name": "Hope Addiction Recovery", "profile": "strict"}

    page = desk(cast.administrator).post("/desk/practice/", wrong)

    assert page.status_code == 422
    assert 'value="Hope Addiction Recovery"' in page.content.decode()
    assert page.context["form"].errors["texting_name"]
    assert Practice.objects.get().profile == "standard"


def test_a_zone_that_is_not_listed_stays_what_it_is(
    desk: Callable[..., Client], cast: Cast
) -> None:
    """Saving something else does not move the practice."""
    Practice.objects.update(timezone="Europe/Zurich")
    client = desk(cast.administrator)
    assert 'value="Europe/Zurich" selected' in client.get("/desk/practice/").content.decode()

    client.post("/desk/practice/", SETTINGS | {"timezone": "Europe/Zurich", "language": "es"})

    assert Practice.objects.get().timezone == "Europe/Zurich"
