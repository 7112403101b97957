import re
from datetime import timedelta

import pytest

from cast.people import Cast
from quietline.kernel.audit import AuditKind
from quietline.kernel.consent import Purpose
from quietline.kernel.phi import Phi
from quietline.records.audit.models import AuditEntry
from quietline.records.messaging.models import Conversation, Message
from quietline.records.patients.models import PatientNumber
from quietline.records.portal.models import PortalLink, PortalVisit
from quietline.services import consent, dispatch, outbound, portal
from quietline.services.outbound import Draft

SECRET = "Your biopsy came back benign, the doctor will call you"
BORN = "1972-11-03"


@pytest.fixture
def link(ports, cast: Cast, gateway):
    outbound.send(ports, cast.receptionist, Draft(cast.sam, Phi(SECRET), Purpose.CARE))
    dispatch.run_once(ports, worker="w")
    return re.search(r"/p/(\w+)", gateway.bodies[-1]).group(1)


@pytest.fixture
def door(ports, link):
    return (ports, link, "browser-of-sam")


def code_of(ports, gateway):
    dispatch.run_once(ports, worker="w")
    return re.search(r"\b(\d{6})\b", gateway.bodies[-1]).group(1)


def identify(door, gateway):
    portal.give_birth_date(*door, BORN, "web t")
    return portal.give_code(*door, code_of(door[0], gateway), "web t")


def test_a_link_shows_nothing_before_identification(door):
    """Only the practice's neutral name."""
    page = portal.open_link(*door, "web t")
    assert (page.step, page.practice_name) == ("birth_date", "Maple Street Clinic")
    assert portal.read(*door, "web t") is None


def test_the_right_date_sends_a_code_to_the_phone(door, gateway):
    """The code arrives where the link went."""
    assert portal.give_birth_date(*door, BORN, "web t").step == "code"
    assert len(code_of(door[0], gateway)) == 6


def test_the_code_opens_the_portal(door, gateway):
    """Date and code together let in."""
    assert identify(door, gateway).step == "open"
    thread = portal.read(*door, "web t")
    assert [m.text.reveal() for m in thread.messages] == [SECRET]


def test_reading_is_shown_at_the_desk(door, gateway):
    """Opened, then read."""
    identify(door, gateway)
    assert Message.objects.get(channel="portal").state == "opened"
    portal.read(*door, "web t")
    assert Message.objects.get(channel="portal").state == "read"


def test_another_browser_starts_from_the_beginning(ports, link, door, gateway):
    """A session is bound to the browser that proved itself."""
    identify(door, gateway)
    assert portal.read(ports, link, "another-browser", "web t") is None


def test_a_wrong_date_says_so_and_counts(door):
    """Four tries are left after the first."""
    page = portal.give_birth_date(*door, "1972-11-04", "web t")
    assert (page.code, page.tries_left) == ("identity.mismatch", 4)


def test_five_wrong_dates_lock_the_link(door):
    """Then even the right one is too late."""
    for _ in range(5):
        portal.give_birth_date(*door, "1972-11-04", "web t")
    assert portal.give_birth_date(*door, BORN, "web t").code == "link.locked"
    assert AuditEntry.objects.filter(kind=AuditKind.PORTAL_LOCKED).count() == 1


def test_wrong_dates_are_counted_across_browsers(ports, link):
    """A new browser is no new beginning."""
    for number in range(5):
        portal.give_birth_date(ports, link, f"browser-{number}", "1972-11-04", "web t")
    assert portal.open_link(ports, link, "fresh", "web t").code == "link.locked"


def test_a_wrong_code_does_not_open(door, gateway):
    """And says so."""
    portal.give_birth_date(*door, BORN, "web t")
    right = code_of(door[0], gateway)
    wrong = f"{(int(right) + 1) % 1_000_000:06d}"
    assert portal.give_code(*door, wrong, "web t").code == "code.wrong"


def test_after_five_wrong_codes_even_the_right_one_is_spent(door, gateway):
    """A new one must be asked for."""
    portal.give_birth_date(*door, BORN, "web t")
    right = code_of(door[0], gateway)
    for _ in range(5):
        portal.give_code(*door, f"{(int(right) + 1) % 1_000_000:06d}", "web t")
    assert portal.give_code(*door, right, "web t").code == "code.expired"


def test_a_code_is_good_for_ten_minutes(door, gateway, clock):
    """Then it is too old."""
    portal.give_birth_date(*door, BORN, "web t")
    right = code_of(door[0], gateway)
    clock.advance(timedelta(minutes=11))
    assert portal.give_code(*door, right, "web t").code == "code.expired"


def test_a_code_works_once(door, gateway, clock):
    """After logoff it opens nothing."""
    portal.give_birth_date(*door, BORN, "web t")
    right = code_of(door[0], gateway)
    portal.give_code(*door, right, "web t")
    portal.leave(*door, "web t")
    portal.give_birth_date(*door, "1972-11-04", "web t")
    assert portal.give_code(*door, right, "web t").step != "open"


def test_a_second_code_cannot_be_asked_for_at_once(door, gateway, clock):
    """Half a minute in between."""
    portal.give_birth_date(*door, BORN, "web t")
    assert portal.ask_code_again(*door, "web t").code == "code.too_soon"
    clock.advance(timedelta(seconds=31))
    assert portal.ask_code_again(*door, "web t").code is None


def test_too_many_codes_in_a_day_lock_the_link(door, clock):
    """Nobody makes the practice flood a phone."""
    portal.give_birth_date(*door, BORN, "web t")
    for _ in range(9):
        clock.advance(timedelta(minutes=1))
        page = portal.ask_code_again(*door, "web t")
    assert page.code == "link.locked"


def test_an_idle_patient_is_signed_out(door, gateway, clock):
    """164.312(a)(2)(iii): after a quarter of an hour they prove themselves again."""
    identify(door, gateway)
    clock.advance(timedelta(minutes=16))
    assert portal.read(*door, "web t") is None


def test_whoever_leaves_is_out(door, gateway):
    """Sign-out ends the session in that browser."""
    identify(door, gateway)
    portal.leave(*door, "web t")
    assert portal.read(*door, "web t") is None


def test_a_link_ends_with_its_hours(door, clock):
    """Three days, then it is anybody's unknown link."""
    clock.advance(timedelta(hours=73))
    assert portal.open_link(*door, "web t").code == "link.invalid"


def test_a_link_ends_when_the_number_is_no_longer_the_patients(door, cast: Cast):
    """It was sent to a phone that is not theirs any more."""
    PatientNumber.objects.filter(patient_id=cast.sam).update(is_current=False)
    assert portal.open_link(*door, "web t").code == "link.invalid"


def test_an_unknown_link_names_no_practice(ports, cast: Cast):
    """It may be anybody's."""
    page = portal.open_link(ports, "x" * 22, "b", "web t")
    assert (page.code, page.practice_name) == ("link.invalid", "")


def test_only_the_digest_of_a_token_is_kept(link):
    """Whoever reads the database cannot open the portal."""
    row = PortalLink.objects.get()
    assert link not in str(vars(row))


def test_a_reply_appears_at_the_desk_unread(door, gateway, cast: Cast):
    """The patient's answer stands in the same conversation."""
    identify(door, gateway)
    portal.reply(*door, Phi("Thank you, that is a relief"), "web t")
    assert Conversation.objects.get(patient_id=cast.sam).unread == 1


def test_a_stop_said_in_the_portal_counts(ports, door, gateway, cast: Cast):
    """Any reasonable way of saying it: 47 CFR 64.1200(a)(10)."""
    identify(door, gateway)
    portal.reply(*door, Phi("Please stop texting me"), "web t")
    decision = outbound.send(ports, cast.receptionist, Draft(cast.sam, Phi("Hi"), Purpose.CARE))
    assert decision.code == "consent.opted_out"


def test_who_has_stopped_texts_gets_no_code(ports, door, cast: Cast):
    """And is told to call."""
    consent.revoke(ports, cast.receptionist, cast.sam, frozenset())
    page = portal.give_birth_date(*door, BORN, "web t")
    assert (page.step, page.code) == ("birth_date", "consent.opted_out")


def test_one_patients_link_never_shows_another_patients_messages(ports, door, gateway, cast: Cast):
    """Each link is for one recipient."""
    to_ana = Draft(cast.ana, Phi("Su biopsia salió bien"), Purpose.CARE)
    outbound.send(ports, cast.receptionist, to_ana)
    dispatch.run_once(ports, worker="w")
    identify(door, gateway)
    thread = portal.read(*door, "web t")
    assert all("biopsia" not in m.text.reveal() for m in thread.messages)


def test_visits_keep_digests_only(door):
    """Neither browser secret nor code stands in the database."""
    portal.open_link(*door, "web t")
    assert "browser-of-sam" not in str(vars(PortalVisit.objects.get()))
