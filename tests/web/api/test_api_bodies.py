"""Hostile and mistaken bodies: a code and a sentence, nothing kept, nothing of them repeated."""

from __future__ import annotations

import json
from typing import Any

import pytest
from api_program import Program

from cast.people import Cast
from quietline.records.messaging.models import Message

UNREADABLE: dict[str, bytes] = {
    "nothing": b"",
    "half an object": b'{"text": "canary',
    "not UTF-8": b'{"text": "canary \xff"}',
    "a surrogate in raw bytes": b'{"text": "canary \xed\xa0\x80"}',
    "UTF-16": '{"text": "canary"}'.encode("utf-16"),
    "a byte order mark": b'\xef\xbb\xbf{"text": "canary"}',
    "a list": b'["canary"]',
    "a string": b'"canary"',
    "null": b"null",
    "a number of 6,000 digits": b'{"text": ' + b"9" * 6000 + b"}",
    "NaN": b'{"text": NaN}',
    "a name twice": b'{"text": "canary", "text": "canary"}',
    "lists in lists": b"[" * 60_000,
    "objects in objects": b'{"text":' * 15_000,
    "a form": b"text=canary&purpose=care",
    "a raw NUL": b'{"text": "canary \x00"}',
}


@pytest.mark.parametrize("path", ["/messages", "/check"])
@pytest.mark.parametrize("body", UNREADABLE.values(), ids=UNREADABLE.keys())
def test_what_is_no_json_object_is_malformed(program: Program, path: str, body: bytes) -> None:
    """400 with one sentence for all of them."""
    answer = program.post_raw(path, body)
    assert answer.status_code == 400
    assert _said(answer.content) == ("error", "input.malformed")


TEXTS: dict[str, tuple[object, str]] = {
    "a NUL": ("canary \x00", "input.unprintable"),
    "a lone surrogate": ("canary \ud800", "input.unprintable"),
    "a bell": ("canary \x07", "input.unprintable"),
    "nothing": ("", "input.empty"),
    "nothing that shows": (" \u200b\n", "input.empty"),
    "too much": ("canary" * 1000, "input.too_long"),
    "a number": (4711, "input.malformed"),
    "null": (None, "input.malformed"),
    "a list": (["canary"], "input.malformed"),
    "an object": ({"canary": "canary"}, "input.malformed"),
    "true": (True, "input.malformed"),
}


@pytest.mark.parametrize(("text", "code"), TEXTS.values(), ids=TEXTS.keys())
def test_what_is_no_text_cannot_be_sent(
    program: Program, cast: Cast, text: object, code: str
) -> None:
    """422, and nothing is kept."""
    answer = program.post("/messages", _body(cast, text=text))
    assert (answer.status_code, _said(answer.content)) == (422, ("refused", code))
    assert not Message.objects.exists()


@pytest.mark.parametrize(("text", "code"), TEXTS.values(), ids=TEXTS.keys())
def test_what_is_no_text_cannot_be_checked(program: Program, text: object, code: str) -> None:
    """The same codes as for sending."""
    answer = program.post("/check", {"text": text})
    assert (answer.status_code, _said(answer.content)) == (422, ("refused", code))


FIELDS: dict[str, tuple[dict[str, object], str]] = {
    "no patient": ({"patient": ...}, "input.malformed"),
    "no text": ({"text": ...}, "input.malformed"),
    "no purpose": ({"purpose": ...}, "input.malformed"),
    "a patient's name": ({"patient": "canary"}, "input.malformed"),
    "a number for a patient": ({"patient": 1}, "input.malformed"),
    "a surrogate for a patient": ({"patient": "\ud800canary"}, "input.unprintable"),
    "an unknown purpose": ({"purpose": "canary"}, "purpose.unknown"),
    "a service purpose": ({"purpose": "sign_in_code"}, "purpose.unknown"),
    "a list of purposes": ({"purpose": ["care", "canary"]}, "purpose.unknown"),
    "a field of their own": ({"canary": "canary"}, "input.malformed"),
    "a surrogate for a field": ({"canary\ud800": 1}, "input.unprintable"),
    "another way to write a field": ({"idempotencyKey": "canary"}, "input.malformed"),
    "an empty key": ({"idempotency_key": ""}, "input.malformed"),
    "a long key": ({"idempotency_key": "canary" * 11}, "input.malformed"),
    "a key of letters beyond ASCII": ({"idempotency_key": "canaryé"}, "input.malformed"),
    "a key with a NUL": ({"idempotency_key": "canary\x00"}, "input.malformed"),
    "a key with a surrogate": ({"idempotency_key": "canary\udfff"}, "input.unprintable"),
    "a number for a key": ({"idempotency_key": 4711}, "input.malformed"),
}


@pytest.mark.parametrize(("changed", "code"), FIELDS.values(), ids=FIELDS.keys())
def test_a_field_that_cannot_be_used_is_refused(
    program: Program, cast: Cast, changed: dict[str, object], code: str
) -> None:
    """422 by our own sentence, and nothing is kept."""
    answer = program.post("/messages", _body(cast, **changed))
    assert (answer.status_code, _said(answer.content)) == (422, ("refused", code))
    assert not Message.objects.exists()


@pytest.mark.parametrize(
    "changed",
    [
        {"lang": 1},
        {"lang": "canary" * 50},
        {"practice": "canary"},
        {"practice": {"name": ["canary"]}},
        {"practice": {"specialty": "canary\ud800"}},
        {"profile": "canary"},
        {"id": ["canary"]},
        {"id": {"canary": 1}},
        {"id": "canary\ud800"},
    ],
)
def test_a_check_with_a_wrong_field_is_refused(
    program: Program, changed: dict[str, object]
) -> None:
    """422, whichever field it is."""
    answer = program.post("/check", {"text": "Hello", **changed})
    assert (answer.status_code, _said(answer.content)[0]) == (422, "refused")


@pytest.mark.parametrize("path", ["/messages", "/check"])
def test_a_body_that_is_too_large_is_not_looked_at(program: Program, path: str) -> None:
    """413, whether or not it is JSON."""
    answer = program.post_raw(path, b"canary" * 30_000)
    assert (answer.status_code, _said(answer.content)) == (413, ("error", "input.too_long"))


def test_the_longest_text_fits_however_it_is_escaped(personal: Program, cast: Cast) -> None:
    """5,000 characters beyond the basic plane are 60,000 bytes of escapes."""
    answer = personal.post("/check", {"text": "😀" * 5000})
    assert answer.status_code == 200


@pytest.mark.parametrize("body", [*UNREADABLE.values(), b"canary" * 30_000])
def test_nothing_of_a_bad_body_reaches_the_log(
    program: Program, body: bytes, capfd: pytest.CaptureFixture[str]
) -> None:
    """Bodies hold PHI; a log does not."""
    program.post_raw("/messages", body)
    assert "canary" not in "".join(capfd.readouterr())


def _body(cast: Cast, **changed: object) -> dict[str, object]:
    """A good body with these fields changed; `...` takes one out."""
    body = {"patient": str(cast.sam), "text": "See you at 3", "purpose": "care", **changed}
    return {name: value for name, value in body.items() if value is not ...}


def _said(content: bytes) -> tuple[Any, Any]:
    """Outcome and code of an error, which holds these, a sentence, and nothing of the caller's."""
    assert b"canary" not in content
    said = json.loads(content)
    assert set(said) <= {"outcome", "code", "sentence"}
    assert said["sentence"].endswith(".")
    return said["outcome"], said["code"]
