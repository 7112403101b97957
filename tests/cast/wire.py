"""Plain HTTP from outside: what a program, a carrier or a handset does."""

from __future__ import annotations

import json
import time
import urllib.error
import urllib.request
from collections.abc import Callable

from cast.running import Demo


def request(
    url: str, body: bytes | None = None, headers: dict[str, str] | None = None
) -> tuple[int, bytes]:
    """One exchange; an error status is an answer, not an exception."""
    asked = urllib.request.Request(url, body, headers or {})  # noqa: S310 - loopback only
    try:
        with urllib.request.urlopen(asked) as answer:  # noqa: S310 - loopback only
            return answer.status, answer.read()
    except urllib.error.HTTPError as error:
        return error.code, error.read()


def api_send(demo: Demo, patient: dict, text: str, purpose: str = "care") -> tuple[int, dict]:
    """POST /api/v1/messages with the demonstration's key."""
    body = json.dumps({"patient": patient["id"], "text": text, "purpose": purpose})
    status, answer = api_post(demo, "messages", body.encode())
    return status, json.loads(answer)


def api_post(demo: Demo, path: str, body: bytes) -> tuple[int, bytes]:
    headers = {
        "Content-Type": "application/json",
        "Authorization": f"Bearer {demo.document['api_key']}",
    }
    return request(f"{demo.base_url}/api/v1/{path}", body, headers)


def handset(demo: Demo, mobile: str) -> list[dict]:
    """What the handset holds, oldest first."""
    _, answer = request(f"{demo.carrier_url}/phone/{mobile}/messages.json")
    return json.loads(answer)


def reply_from_handset(demo: Demo, mobile: str, body: str) -> None:
    request(
        f"{demo.carrier_url}/phone/{mobile}/messages",
        json.dumps({"body": body}).encode(),
        {"Content-Type": "application/json"},
    )


def wait_for_text(demo: Demo, mobile: str, words: str) -> str:
    """The newest text on the handset that holds `words`, once it is there."""

    def find() -> str | None:
        texts = [
            text["body"] for text in handset(demo, mobile) if text["direction"] == "to_patient"
        ]
        return next((body for body in reversed(texts) if words in body), None)

    return wait_until(find, f"no text with {words!r} arrived")


def wait_until(find: Callable[[], str | None], otherwise: str) -> str:
    deadline = time.monotonic() + 15
    while time.monotonic() < deadline:
        found = find()
        if found:
            return found
        time.sleep(0.2)
    raise AssertionError(otherwise)
