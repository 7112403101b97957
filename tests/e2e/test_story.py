"""The first compliant text, played on both sides in a real browser. One story, in order."""

from __future__ import annotations

import re
import time

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from cast.browsing import sign_in
from cast.running import Demo
from cast.wire import api_send, handset, reply_from_handset, wait_for_text

pytestmark = pytest.mark.slow

SECRET = "Your biopsy came back benign, the doctor will call you"
ANSWER = "What a relief, thank you"


def test_the_first_compliant_text(demo: Demo, context: BrowserContext) -> None:
    """Steps 2 to 5 of the story: write, read behind the link, stop, start, explain, verify."""
    sam = demo.patient("Sam")
    desk, phone = context.new_page(), context.new_page()
    failures = watch_for_failures(desk, phone)
    sign_in(desk, demo, "receptionist")
    open_conversation(desk, "Sam Carter")

    the_composer_warns(desk)
    desk.get_by_role("button", name="Send securely").click()
    portal = the_patient_reads_and_answers(demo, context, phone, sam)
    the_desk_shows_all_of_it_without_a_reload(desk)

    the_patient_stops_texts(demo, phone, sam)
    texting_is_off_everywhere(demo, desk, sam)
    start_brings_back_what_was_agreed(demo, desk, phone, sam)

    message = newest_portal_message(desk)
    the_decision_is_explained(demo, message)
    a_changed_byte_is_named(demo)
    assert failures == []
    portal.close()


def the_composer_warns(desk: Page) -> None:
    desk.locator("#draft").press_sequentially(SECRET, delay=5)
    expect(desk.locator("#tier-number")).to_contain_text("3")
    marked = desk.locator("#marks mark")
    expect(marked).to_have_text(["biopsy", "benign"])
    shown = desk.locator("#handset-words")
    expect(shown).to_contain_text("Maple Street Clinic: you have a secure message.")
    expect(shown).not_to_contain_text("biopsy")


def the_patient_reads_and_answers(
    demo: Demo, context: BrowserContext, phone: Page, sam: dict
) -> Page:
    phone.goto(f"{demo.carrier_url}/phone/{sam['mobile']}")
    notification = wait_for_text(demo, sam["mobile"], "secure message")
    assert re.fullmatch(r"Maple Street Clinic: you have a secure message\. http\S+", notification)
    link = notification.rsplit(" ", 1)[1]
    assert not re.search(r"sam|carter|1972|biopsy", link, re.IGNORECASE)
    with context.expect_page() as opened:
        phone.locator(f"a[href='{link}']").last.click()
    portal = opened.value
    year, month, day = sam["date_of_birth"].split("-")
    portal.fill("[name=month]", month)
    portal.fill("[name=day]", day)
    portal.fill("[name=year]", year)
    portal.locator("main form button[type=submit]").first.click()
    portal.wait_for_selector("[name=code]")
    portal.fill(
        "[name=code]", re.search(r"\d{6}", wait_for_text(demo, sam["mobile"], "code")).group()
    )
    portal.locator("main form button[type=submit]").first.click()
    expect(portal.get_by_text(SECRET)).to_be_visible()
    portal.fill("textarea", ANSWER)
    portal.locator("form:has(textarea) button[type=submit]").click()
    expect(portal.get_by_text(ANSWER)).to_be_visible()
    return portal


def the_desk_shows_all_of_it_without_a_reload(desk: Page) -> None:
    expect(desk.locator(".bubble-text", has_text=ANSWER)).to_be_visible()
    sent = desk.locator(".bubble", has_text=SECRET)
    expect(sent.locator(".state")).to_contain_text("Read")
    trail = sent.locator(".steps")
    for word in ("Submitted", "Delivered", "Opened", "Read"):
        expect(trail.filter(has_text=word).first).to_be_attached()


def the_patient_stops_texts(demo: Demo, phone: Page, sam: dict) -> None:
    before = len(handset(demo, sam["mobile"]))
    phone.bring_to_front()
    reply_from_handset(demo, sam["mobile"], "STOP")
    wait_for_text(demo, sam["mobile"], "no more texts")
    reply_from_handset(demo, sam["mobile"], "STOP")
    time.sleep(1.5)
    got = [
        text for text in handset(demo, sam["mobile"])[before:] if text["direction"] == "to_patient"
    ]
    assert len(got) == 1, "a stop is confirmed once"


def texting_is_off_everywhere(demo: Demo, desk: Page, sam: dict) -> None:
    desk.bring_to_front()
    expect(desk.locator("#texting-state")).to_contain_text("Texting is off")
    expect(desk.locator("#texting-state")).to_contain_text("asked us to stop")
    status, answer = api_send(demo, sam, "See you Tuesday at 3")
    assert (status, answer["outcome"], answer["code"]) == (422, "refused", "consent.opted_out")
    assert "stop texting" in answer["sentence"]


def start_brings_back_what_was_agreed(demo: Demo, desk: Page, phone: Page, sam: dict) -> None:
    reply_from_handset(demo, sam["mobile"], "START")
    wait_for_text(demo, sam["mobile"], "on again")
    expect(desk.locator("#texting-state")).not_to_contain_text("Texting is off")
    status, answer = api_send(demo, sam, "See you Tuesday at 3")
    assert (status, answer["outcome"], answer["tier"]) == (202, "queued", 1)
    assert wait_for_text(demo, sam["mobile"], "See you Tuesday") == "See you Tuesday at 3"
    status, answer = api_send(demo, sam, "Flu shots for everybody on Saturday", "campaign")
    assert (status, answer["code"]) == (422, "consent.other_purpose")


def the_decision_is_explained(demo: Demo, message: str) -> None:
    said = demo.cli("explain", message)
    assert said.returncode == 0, said.stderr
    for word in (
        "3, clinical",
        "biopsy",
        "appointments",
        "Rosa Ortiz",
        "policy",
        "47 CFR",
        "Sandbox Carrier",
        "America/New_York",
        "delivered",
        "message.queued",
        "portal.read",
        "Checkpoint",
    ):
        assert word.lower() in said.stdout.lower(), word


def a_changed_byte_is_named(demo: Demo) -> None:
    assert demo.cli("audit", "verify").returncode == 0
    ((index,),) = demo.execute(
        "SELECT max(\"index\") FROM audit_entry WHERE kind = 'message.queued'"
    )
    demo.execute(*_change_a_byte(demo, index))
    verdict = demo.cli("audit", "verify")
    assert verdict.returncode != 0
    assert str(index) in verdict.stdout + verdict.stderr


def _change_a_byte(demo: Demo, index: int) -> tuple[str, str]:
    """Statements that lift the trigger and put an X into the thirtieth byte of an entry."""
    if demo.database_url:
        drop = "DROP TRIGGER audit_entry_no_change ON audit_entry"
        changed = r"overlay(canonical placing '\x58'::bytea from 30 for 1)"
    else:
        drop = "DROP TRIGGER audit_entry_no_update"
        changed = "CAST(substr(canonical, 1, 29) || x'58' || substr(canonical, 31) AS BLOB)"
    return drop, f'UPDATE audit_entry SET canonical = {changed} WHERE "index" = {index}'  # noqa: S608 - our own


def open_conversation(desk: Page, name: str) -> None:
    desk.locator(".rows a", has_text=name).first.click()
    expect(desk.locator("#draft")).to_be_visible()


def newest_portal_message(desk: Page) -> str:
    bubble = desk.locator(".bubble.portal.out", has_text=SECRET).last
    return bubble.get_attribute("id").removeprefix("m-")


def watch_for_failures(*pages: Page) -> list[str]:
    """What a page complains of: scripts that fail, styles or scripts that the policy forbids."""
    found: list[str] = []
    for page in pages:
        page.on("pageerror", lambda error: found.append(str(error)))
        page.on(
            "console",
            lambda said: found.append(said.text) if said.type in {"error", "warning"} else None,
        )
    return found
