"""A real browser before a running Quietline."""

from __future__ import annotations

import base64
import hmac
import shutil
import struct
import time
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

from cast.running import Demo

expect.set_options(timeout=15_000)
_CHROMIUM = ("chromium", "chromium-browser", "google-chrome")
_ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    path = next(filter(None, map(shutil.which, _CHROMIUM)), None)
    assert path, "Chromium is not installed. On Debian: apt-get install chromium"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=_ARGUMENTS)
        yield browser
        browser.close()


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    context = browser.new_context(viewport={"width": 1440, "height": 900})
    context.set_default_timeout(20_000)
    yield context
    context.close()


def totp(secret: str) -> str:
    """The code an authenticator app would show now (RFC 6238)."""
    key = base64.b32decode(secret + "=" * (-len(secret) % 8))
    digest = hmac.digest(key, struct.pack(">Q", int(time.time()) // 30), "sha1")
    start = digest[-1] & 15
    number = struct.unpack(">I", digest[start : start + 4])[0] & 0x7FFFFFFF
    return f"{number % 1_000_000:06d}"


def sign_in(page: Page, demo: Demo, role: str) -> None:
    """Password, then the second factor."""
    member = demo.staff(role)
    page.goto(f"{demo.base_url}/desk/")
    page.fill("input[name=login]", member["email"])
    page.fill("input[name=password]", member["password"])
    page.click("button[type=submit]")
    page.fill("input[name=code]", totp(member["totp_secret"]))
    page.click("button[type=submit]")
    page.wait_for_url("**/desk/**")
