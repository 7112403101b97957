"""A patient like no other goes through the whole product; then she is searched for everywhere.

Her name, number, date of birth and words may be on her handset's portal page and on the desk of
those who may read them. They may be nowhere else: no log line, no address, no error, no
notification, no file of the database.
"""

from __future__ import annotations

import base64
import re
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from cast.browsing import sign_in
from cast.running import Demo
from cast.wire import api_post, api_send, reply_from_handset, request, wait_for_text

NAME = "Zephyrine Quillfeather"
MOBILE = "+15550147362"
BORN = "1931-09-17"
SECRET = "Your zibeline biopsy came back benign, xanthippe"
PLAIN = "Zephyrine, see you Tuesday at 3, quokkatime"
ANSWER = "Thank you, vuvuzelaish news"
INBOUND = "My oscillococcin rash itches"

CANARIES = (
    "Zephyrine",
    "Quillfeather",
    "5550147362",
    "555-014-7362",
    "(555) 014-7362",
    "014-7362",
    BORN,
    "09/17/1931",
    "September 17",
    "zibeline",
    "xanthippe",
    "quokkatime",
    "vuvuzelaish",
    "oscillococcin",
)

pytestmark = pytest.mark.slow


@dataclass
class Traces:
    """What the story left behind outside the pages that are meant to show her."""

    demo: Demo
    addresses: list[str] = field(default_factory=list)
    errors: list[bytes] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)


@pytest.fixture(scope="module")
def traces(demo: Demo, browser, tmp_path_factory: pytest.TempPathFactory) -> Traces:
    """Everything she could do and everything that could go wrong, once."""
    traces = Traces(demo)
    context = browser.new_context(viewport={"width": 1440, "height": 900})
    context.set_default_timeout(20_000)
    context.on("request", lambda asked: traces.addresses.append(asked.url))
    sign_in(desk := context.new_page(), demo, "receptionist")
    _join(desk, demo)
    _be_written_to(desk)
    _read_and_answer(context, demo)
    _text_back(demo)
    _be_searched_for(desk, demo)
    _go_wrong(traces)
    _be_imported_badly(traces, tmp_path_factory.mktemp("imports"))
    context.close()
    return traces


def _join(desk: Page, demo: Demo) -> None:
    desk.goto(f"{demo.base_url}/desk/patients/new")
    desk.fill("[name=name]", NAME)
    desk.fill("[name=date_of_birth]", BORN)
    desk.fill("[name=mobile]", MOBILE)
    desk.get_by_role("button", name="Add patient").click()
    desk.wait_for_url("**/desk/c/**")
    desk.get_by_role("link", name="Record consent").click()
    expect(desk.locator("[name=purposes]").first).to_be_visible()
    for box in desk.locator("[name=purposes]").all():
        box.check()
    desk.get_by_role("button", name="Record consent").click()
    expect(desk.locator("#texting-state")).not_to_contain_text("Texting is off")
    desk.get_by_role("link", name="Confirm the number").click()
    desk.locator("form.ask button").last.click()
    expect(desk.get_by_role("link", name="Confirm the number")).to_have_count(0)


def _be_written_to(desk: Page) -> None:
    for text, button in ((PLAIN, "Send by SMS"), (SECRET, "Send securely")):
        desk.fill("#draft", text)
        desk.get_by_role("button", name=button).click()
        expect(desk.locator(".bubble-text", has_text=text)).to_be_visible()


def _read_and_answer(context: BrowserContext, demo: Demo) -> None:
    link = re.search(r"http\S+", wait_for_text(demo, MOBILE, "secure message")).group()
    portal = context.new_page()
    portal.goto(link)
    for year in ("1932", "1931"):
        portal.fill("[name=month]", "09")
        portal.fill("[name=day]", "17")
        portal.fill("[name=year]", year)
        portal.locator("main form button[type=submit]").first.click()
    portal.fill("[name=code]", re.search(r"\d{6}", wait_for_text(demo, MOBILE, "code")).group())
    portal.locator("main form button[type=submit]").first.click()
    portal.fill("textarea", ANSWER)
    portal.locator("form:has(textarea) button[type=submit]").click()
    expect(portal.get_by_text(ANSWER)).to_be_visible()


def _text_back(demo: Demo) -> None:
    reply_from_handset(demo, MOBILE, INBOUND)
    wait_for_text(demo, MOBILE, "continue here")


def _be_searched_for(desk: Page, demo: Demo) -> None:
    desk.goto(f"{demo.base_url}/desk/")
    desk.fill("[name=search]", NAME)
    expect(desk.locator(".rows li")).to_have_count(1)
    desk.fill("[name=search]", MOBILE)
    expect(desk.locator(".rows li")).to_have_count(1)


def _go_wrong(traces: Traces) -> None:
    demo = traces.demo
    patient = {"id": demo.execute("SELECT id FROM patients_patient ORDER BY id DESC LIMIT 1")[0][0]}
    patient["id"] = str(patient["id"])
    traces.errors.append(repr(api_send(demo, patient, SECRET, purpose=NAME)).encode())
    for body in (
        f'{{"patient": "{NAME}", "text": "{SECRET}"',
        f'{{"patient": "{NAME}", "text": "{SECRET}", "purpose": "{MOBILE}"}}',
        f'{{"patient": "{patient["id"]}", "text": "{SECRET}\\u0000", "purpose": "care"}}',
        f'["{NAME}"]',
    ):
        traces.errors.append(api_post(demo, "messages", body.encode())[1])
    form = f"From=%2B{MOBILE[1:]}&To=%2B15555550100&Body={SECRET.replace(' ', '+')}&MessageSid=SM1"
    for headers in ({}, {"X-Twilio-Signature": "bm9wZQ=="}):
        url = f"{demo.base_url}/webhooks/sandbox/inbound"
        traces.errors.append(request(url, form.encode(), headers)[1])
    status = f"{demo.base_url}/webhooks/sandbox/status?ref=x"
    traces.errors.append(request(status, form.encode())[1])


def _be_imported_badly(traces: Traces, folder: Path) -> None:
    file = folder / "people.csv"
    file.write_text(
        "name,date_of_birth,mobile,language,timezone\n"
        f"{NAME},17th of {BORN},{MOBILE},en,America/New_York\n"
        f"{NAME},{BORN},{MOBILE}{MOBILE},en,America/New_York\n"
    )
    for arguments in (("import", "patients", str(file)), ("explain", NAME), ("send", NAME, SECRET)):
        said = traces.demo.cli(*arguments)
        assert said.returncode != 0, arguments
        traces.complaints.append(said.stdout + said.stderr)


def found_in(content: bytes) -> list[str]:
    """The canaries that stand in some bytes, plainly or in base64."""
    lower = content.lower()
    plain = [word for word in CANARIES if word.lower().encode() in lower]
    return plain + [word for word in CANARIES if base64.b64encode(word.encode())[:-2] in content]


def test_no_log_line_holds_her(traces: Traces) -> None:
    """Neither web nor worker nor carrier wrote her down."""
    logs = list((traces.demo.data / "logs").glob("*.log"))
    assert len(logs) == 3
    assert {
        log.name: found_in(log.read_bytes()) for log in logs if found_in(log.read_bytes())
    } == {}


def test_no_file_of_the_database_holds_her_in_clear(traces: Traces) -> None:
    """Rows, indexes, write-ahead log, job rows, sessions: sealed or keyed, all of it."""
    files = traces.demo.database_files()
    assert files
    leaks = {file.name: found for file in files if (found := found_in(file.read_bytes()))}
    assert leaks == {}


def test_no_address_holds_her(traces: Traces) -> None:
    """Every address that the browser asked for."""
    ours = [url for url in traces.addresses if url.startswith(traces.demo.base_url)]
    assert len(ours) > 20
    assert [url for url in ours if found_in(url.encode())] == []


def test_no_error_repeats_her(traces: Traces) -> None:
    """An answer that says no does not say what was sent."""
    assert [answer for answer in traces.errors if found_in(answer)] == []


def test_no_command_line_complaint_repeats_her(traces: Traces) -> None:
    """A bad row is named by its line, not by its content."""
    assert [said for said in traces.complaints if found_in(said.encode())] == []


def test_no_notification_tells_of_her(traces: Traces) -> None:
    """What the locked phone shows: nothing but the practice's neutral name and a link."""
    _, texts = request(f"{traces.demo.carrier_url}/phone/{MOBILE}/messages.json")
    shown = re.findall(rb'"body":\s?"([^"]*)"', texts)
    notifications = [body for body in shown if b"secure message" in body or b"code is" in body]
    assert len(notifications) >= 2
    assert [body for body in notifications if found_in(body)] == []


def test_the_search_would_find_her(traces: Traces) -> None:
    """A search that cannot find is no proof: the carrier, who must know her, does hold her."""
    assert "quokkatime" in found_in(
        (traces.demo.data / "carrier.sqlite3").read_bytes() + _wal(traces)
    )


def _wal(traces: Traces) -> bytes:
    log = traces.demo.data / "carrier.sqlite3-wal"
    return log.read_bytes() if log.exists() else b""
