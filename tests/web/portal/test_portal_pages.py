"""The patient's way from the link to the reply, in a browser without script."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.test import Client

from cast.people import Cast
from quietline.services import conversations
from quietline.services.ports import Ports

BORN = {"month": "11", "day": "3", "year": "1972"}
SECRET = "biopsy"


def post(browser: Client, link: str, step: str = "", **fields: str) -> Any:
    token = re.search(
        r'name="csrfmiddlewaretoken" value="([^"]+)"', browser.get(link).content.decode()
    )
    assert token
    return browser.post(f"{link}/{step}", {"csrfmiddlewaretoken": token[1], **fields}, follow=True)


@pytest.fixture
def opened(
    link: Callable[..., str], browser: Client, phone: Callable[[], str]
) -> Callable[..., str]:
    """Goes through both steps; gives the link."""

    def go() -> str:
        at = link()
        post(browser, at, "birth-date", **BORN)
        digits = re.search(r"\b\d{6}\b", phone())
        assert digits
        post(browser, at, "code", code=digits[0])
        return at

    return go


def text_of(response: Any) -> str:
    return str(response.content.decode())


def test_before_identity_the_page_says_nothing_of_the_message(
    link: Callable[..., str], browser: Client
) -> None:
    """A stranger who opens the link sees who asks for a date of birth, and no more."""
    page = text_of(browser.get(link()))

    assert "date of birth" in page
    assert SECRET not in page
    assert "Sam" not in page


def test_date_of_birth_and_code_open_the_message(
    opened: Callable[..., str], browser: Client
) -> None:
    """Both steps done, the patient reads what was written."""
    page = text_of(browser.get(opened()))

    assert SECRET in page
    assert "Hello, Sam" in page


def test_a_wrong_date_of_birth_says_so_and_counts(
    link: Callable[..., str], browser: Client
) -> None:
    """The page says how many tries are left."""
    page = post(browser, link(), "birth-date", **(BORN | {"day": "4"}))

    assert page.status_code == 422
    assert "tries left" in text_of(page)


def test_a_date_that_is_none_costs_no_try(link: Callable[..., str], browser: Client) -> None:
    """A missing year is asked for again, before anything is compared."""
    page = post(browser, link(), "birth-date", **(BORN | {"year": "72"}))

    assert "four digits" in text_of(page)
    assert "tries left" not in text_of(page)


def test_a_wrong_code_keeps_the_door_closed(
    link: Callable[..., str], browser: Client, phone: Callable[[], str]
) -> None:
    """The page asks again and shows nothing."""
    at = link()
    post(browser, at, "birth-date", **BORN)
    right = re.search(r"\b\d{6}\b", phone())
    assert right

    page = post(browser, at, "code", code=f"{(int(right[0]) + 1) % 1_000_000:06d}")

    assert page.status_code == 422
    assert SECRET not in text_of(page)


def test_another_browser_has_to_prove_itself(opened: Callable[..., str]) -> None:
    """The link that is open here asks the date of birth there."""
    page = text_of(Client().get(opened()))

    assert "date of birth" in page
    assert SECRET not in page


def test_a_reply_reaches_the_desk(
    opened: Callable[..., str],
    browser: Client,
    cast: Cast,
    ports: Ports,
    later: Callable[[timedelta], None],
) -> None:
    """What the patient writes stands in the thread, by the portal."""
    at = opened()
    later(timedelta(minutes=1))
    post(browser, at, "reply", text="Thank you\r\nso much")

    thread = conversations.open_thread(ports, cast.nurse, cast.conversations[cast.sam])
    last = thread.items[-1]
    assert isinstance(last, conversations.Bubble)
    assert (last.direction, last.channel) == ("in", "portal")
    assert last.text.reveal() == "Thank you\nso much"


def test_a_reply_that_cannot_be_sent_keeps_its_words(
    opened: Callable[..., str], browser: Client
) -> None:
    """Nothing that a patient typed is lost to a mistake."""
    page = post(browser, opened(), "reply", text="A\x00B kept")

    assert page.status_code == 422
    assert "kept</textarea>" in text_of(page)


def test_signing_out_closes_the_messages(opened: Callable[..., str], browser: Client) -> None:
    """After signing out the link asks for the date of birth again."""
    at = opened()
    post(browser, at, "leave")

    assert SECRET not in text_of(browser.get(at))


def test_an_idle_browser_is_signed_out(
    opened: Callable[..., str], browser: Client, later: Callable[[timedelta], None]
) -> None:
    """After the minutes of the practice the messages are gone from the screen."""
    at = opened()
    later(timedelta(minutes=16))

    assert SECRET not in text_of(browser.get(at))


def test_without_script_the_page_leaves_by_itself(
    opened: Callable[..., str], browser: Client
) -> None:
    """A refresh at the end of the idle time takes the messages off an unattended screen."""
    assert '<noscript><meta http-equiv="refresh"' in text_of(browser.get(opened()))


def test_a_spanish_speaking_patient_reads_spanish(
    link: Callable[..., str], browser: Client
) -> None:
    """The first page is in the patient's language, and says so to screen readers."""
    page = text_of(browser.get(link("ana")))

    assert '<html lang="es">' in page
    assert "Su fecha de nacimiento" in page


def test_a_link_that_opens_nothing_names_nobody(link: Callable[..., str], browser: Client) -> None:
    """Unknown and old links look the same, and no practice is named on them."""
    link()
    page = browser.get("/p/nosuchlink")

    assert page.status_code == 410
    assert "Maple" not in text_of(page)


def test_portal_pages_are_kept_nowhere_and_tell_nobody(
    link: Callable[..., str], browser: Client
) -> None:
    """Not stored, not indexed, and no other site learns the link."""
    page = browser.get(link())

    assert page["Cache-Control"] == "no-store"
    assert page["Referrer-Policy"] == "same-origin"
    assert page["X-Robots-Tag"] == "noindex, nofollow"


def test_the_browser_is_known_by_a_cookie_that_script_cannot_read(
    link: Callable[..., str], browser: Client
) -> None:
    """256 bits, for pages of the portal only, gone with the browser."""
    browser.get(link())
    cookie = browser.cookies["ql_browser"]

    assert len(bytes.fromhex(cookie.value)) == 32
    assert cookie["httponly"]
    assert (cookie["samesite"], cookie["path"], cookie["max-age"]) == ("Lax", "/p/", "")


def test_a_cookie_of_somebody_elses_making_is_not_kept(
    link: Callable[..., str], browser: Client
) -> None:
    """Only a secret of our own form is taken for one."""
    browser.cookies["ql_browser"] = "planted"

    browser.get(link())

    assert browser.cookies["ql_browser"].value != "planted"


@pytest.mark.parametrize("step", ["birth-date", "code", "code-again", "reply", "leave"])
def test_a_form_of_another_site_is_refused(
    link: Callable[..., str], browser: Client, step: str
) -> None:
    """Every step needs the token of its own page."""
    assert browser.post(f"{link()}/{step}", BORN).status_code == 403
