"""What the inbox and the thread show, and what they keep out of addresses."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from django.test import Client

from cast.people import Cast
from quietline.kernel.consent import Purpose
from quietline.kernel.phi import Phi
from quietline.services import consent, outbound
from quietline.services.ports import Ports


@pytest.fixture
def thread(cast: Cast) -> str:
    return f"/desk/c/{cast.conversations[cast.sam]}/"


def html(client: Client, at: str) -> str:
    return client.get(at).content.decode()


def test_the_patient_panel_says_what_may_be_texted(
    desk: Callable[..., Client], thread: str
) -> None:
    """Each purpose has its own yes or no."""
    page = html(desk(), thread)

    assert "Appointments: yes" in page
    assert "Announcements: no" in page


def test_a_stop_is_shown_where_staff_look(
    desk: Callable[..., Client], cast: Cast, ports: Ports, thread: str
) -> None:
    """The composer says that texting is off and why, and the list marks the row."""
    consent.revoke(ports, cast.receptionist, cast.sam, frozenset())

    page = html(desk(), thread)

    assert 'data-allowed="no"' in page
    assert "Texting is off." in page
    assert "Texts off" in page


def test_a_secure_message_shows_its_tier_and_what_the_phone_showed(
    desk: Callable[..., Client], cast: Cast, ports: Ports, thread: str
) -> None:
    """The bubble holds the text, the tier and the words of the notification."""
    text = "Your biopsy came back benign"
    outbound.send(ports, cast.nurse, outbound.Draft(cast.sam, Phi(text), Purpose.CARE))

    page = html(desk(), thread)

    assert "Tier 3" in page
    assert "you have a secure message" in page


def test_parts_carry_the_regions_that_the_page_swaps(
    desk: Callable[..., Client], thread: str
) -> None:
    """Every region of the page has its fresh counterpart in the parts, by the same id."""
    client = desk()
    regions = ("thread-head", "thread-items", "texting-state", "patient-card")

    page, parts = html(client, thread), html(client, f"{thread}parts")

    assert all(f'id="{region}" data-region' in page for region in regions)
    assert all(f'id="{region}" data-region' in parts for region in regions)


def test_markup_in_a_message_is_text(
    desk: Callable[..., Client], cast: Cast, ports: Ports, thread: str
) -> None:
    """What a person writes is shown, never run."""
    text = "<script>alert(1)</script> See you"
    outbound.send(ports, cast.nurse, outbound.Draft(cast.sam, Phi(text), Purpose.CARE))

    page = html(desk(), thread)

    assert "<script>alert" not in page
    assert "&lt;script&gt;alert(1)" in page


def test_a_role_that_does_not_send_has_no_composer(
    desk: Callable[..., Client], cast: Cast, thread: str
) -> None:
    """The privacy officer reads; the page says so and offers no box."""
    page = html(desk(cast.privacy_officer), thread)

    assert 'id="draft"' not in page
    assert "does not send" in page


def test_search_finds_by_the_first_letters_of_a_name(desk: Callable[..., Client]) -> None:
    """A posted search answers with the rows that match."""
    rows = desk().post("/desk/rows", {"search": "cart"}).content.decode()

    assert "Sam Carter" in rows
    assert "Ana Reyes" not in rows


def test_a_search_in_the_address_is_not_heard(desk: Callable[..., Client]) -> None:
    """A name is never taken from an address, so no link of ours can hold one."""
    page = html(desk(), "/desk/?search=cart")

    assert "Ana Reyes" in page


def test_no_address_on_a_page_holds_a_name_or_a_number(
    desk: Callable[..., Client], thread: str
) -> None:
    """Links and forms of the page carry ids only."""
    import re

    addresses = re.findall(r'(?:href|action|src|data-[a-z]+)="(/[^"]*)"', html(desk(), thread))

    assert addresses
    assert not [at for at in addresses if re.search(r"(?i)sam|carter|555", at)]


def test_filters_that_do_not_exist_show_everything(desk: Callable[..., Client]) -> None:
    """A filter of an old page is no error."""
    assert "Sam Carter" in desk().post("/desk/rows", {"show": "starred"}).content.decode()


def test_an_explanation_opens_as_page_and_as_sheet(
    desk: Callable[..., Client], cast: Cast, ports: Ports
) -> None:
    """The same address gives a whole page, or the part that the sheet shows."""
    draft = outbound.Draft(cast.sam, Phi("Your biopsy came back benign"), Purpose.CARE)
    sent = outbound.send(ports, cast.nurse, draft)
    assert isinstance(sent, outbound.Queued)
    client = desk()

    page = html(client, f"/desk/m/{sent.message}/explain")
    sheet = client.get(f"/desk/m/{sent.message}/explain", headers={"X-Part": "1"}).content.decode()

    assert "<html" in page
    assert "<html" not in sheet
    assert "3, clinical" in sheet


def test_the_composer_proposes_what_the_patient_agreed_to(
    desk: Callable[..., Client], cast: Cast, ports: Ports, thread: str
) -> None:
    """Appointments first; without them care."""
    client = desk()
    assert 'value="appointments" data-word="Appointments" selected' in html(client, thread)

    consent.revoke(ports, cast.receptionist, cast.sam, frozenset({Purpose.APPOINTMENTS}))

    assert 'value="care" data-word="Care" selected' in html(client, thread)


def test_parts_say_which_purposes_are_closed(
    desk: Callable[..., Client], cast: Cast, ports: Ports, thread: str
) -> None:
    """From this the page's module labels the choices anew while somebody writes."""
    client = desk()
    assert 'data-closed="campaign "' in html(client, f"{thread}parts")

    consent.revoke(ports, cast.receptionist, cast.sam, frozenset({Purpose.BILLING}))

    assert 'data-closed="billing campaign "' in html(client, f"{thread}parts")
