"""X-Twilio-Signature against the vectors that Twilio publishes in its own libraries."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quietline.gateways.port import WebhookRequest
from quietline.gateways.twilio import verify_signature
from quietline.gateways.twilio.signature import (
    body_matches,
    compute_signature,
    signature_matches,
)

TOKEN = "12345"
URL = "https://mycompany.com/myapp.php?foo=1&bar=2"
FIELDS = [
    ("CallSid", "CA1234567890ABCDE"),
    ("Caller", "+14158675309"),
    ("Digits", "1234"),
    ("From", "+14158675309"),
    ("To", "+18005551212"),
]
SIGNATURE = "RSOYDt4T1cUTdK1PDd93/VVr8B8="
BODY = b'{"property": "value", "boolean": true}'
BODY_HASH = "0a1ff7634d9ab3b95db5c9a2dfe9416e41502b283a80c7cf19632632f96e6620"
FORM = (
    b"Digits=1234&To=%2B18005551212&From=%2B14158675309"
    b"&Caller=%2B14158675309&CallSid=CA1234567890ABCDE"
)
FORM_HEADERS = {
    "content-type": "application/x-www-form-urlencoded; charset=utf-8",
    "x-twilio-signature": SIGNATURE,
}

PUBLISHED = [
    (URL, SIGNATURE),
    ("https://mycompany.com:1234/myapp.php?foo=1&bar=2", SIGNATURE),
    ("https://mycompany.com:1234/myapp.php?foo=1&bar=2", "CYn1h0gLBdNxDGkKJg6hYohgeD8="),
    (URL, "kvajT1Ptam85bY51eRf/AJRuM3w="),
    ("http://mycompany.com/myapp.php?foo=1&bar=2", "0ZXoZLH/DfblKGATFgpif+LLRf4="),
    ("http://mycompany.com:1234/myapp.php?foo=1&bar=2", "Zmvh+3yNM1Phv2jhDCwEM3q5ebU="),
    ("https://MyCompany.com/myapp.php?foo=1&bar=2", "g9IN/x4Cft2g517EjYvEvM/W7LU="),
    ("https://MyCompany.com:1234/myapp.php?foo=1&bar=2", "PCqOZm8cnu/L6+u5i5fuEd+Iac4="),
    ("http://MyCompany.com/myapp.php?foo=1&bar=2", "XY7AlKOKL6im4yWyX84gldUrtis="),
    (
        "http://username:password@MyCompany.com/myapp.php?foo=1&bar=2",
        "PJ08CxXr7KLPjEQCTc8LkUSMwSM=",
    ),
    (
        "HTTP://username:password@MyCompany.com/myapp.php?foo=1&bar=2",
        "hy/l8pca+LFms4cvRdv8uiP6NGc=",
    ),
    (
        "http://Username:Password@MyCompany.com/myapp.php?foo=1&bar=2",
        "SkTSKyDJH9kUlhItI0slbgZ1UsI=",
    ),
]


@pytest.mark.parametrize(("url", "signature"), PUBLISHED)
def test_published_vectors_are_accepted(url: str, signature: str) -> None:
    """Each vector of Twilio's libraries verifies, with and without a port."""
    assert signature_matches(TOKEN, url, FIELDS, signature)


def test_repeated_fields_follow_the_published_vector() -> None:
    """A field that comes several times is signed once for each different value, in order."""
    fields = [("Sid", "CA123"), ("SidAccount", "AC123")]
    fields += [("Digits", "5678"), ("Digits", "1234"), ("Digits", "1234")]

    assert compute_signature(TOKEN, URL, fields) == "IK+Dwps556ElfBT0I3Rgjkr1wJU="


@pytest.mark.parametrize(
    ("url", "signature"),
    [
        (f"{URL}&bodySHA256={BODY_HASH}", "a9nBmqA0ju/hNViExpshrM61xv4="),
        (
            f"https://mycompany.com/myapp.php?bodySHA256={BODY_HASH}",
            "y77kIzt2vzLz71DgmJGsen2scGs=",
        ),
    ],
)
def test_published_json_vectors_are_accepted(url: str, signature: str) -> None:
    """A JSON request verifies by its URL, and its body by the digest in the URL."""
    headers = {"content-type": "application/json", "x-twilio-signature": signature}

    assert verify_signature(WebhookRequest(url, headers, BODY), TOKEN)


def test_the_raw_form_is_accepted() -> None:
    """The fields are read out of the raw body, in whatever order they came."""
    assert verify_signature(WebhookRequest(URL, FORM_HEADERS, FORM), TOKEN)


def test_every_altered_byte_of_the_url_is_refused() -> None:
    """One changed, missing or added character anywhere in the URL."""
    accepted = [url for url in _altered(URL) if signature_matches(TOKEN, url, FIELDS, SIGNATURE)]

    assert accepted == []


def test_every_altered_byte_of_the_fields_is_refused() -> None:
    """One changed, missing or added character in any name or any value."""
    accepted = []
    for place, (name, value) in enumerate(FIELDS):
        others = FIELDS[:place] + FIELDS[place + 1 :]
        candidates = [(name, bad) for bad in _altered(value)]
        candidates += [(bad, value) for bad in _altered(name)]
        accepted += [
            pair for pair in candidates if signature_matches(TOKEN, URL, [*others, pair], SIGNATURE)
        ]

    assert accepted == []


def test_every_altered_byte_of_the_signature_is_refused() -> None:
    """One changed, missing or added character in the signature."""
    accepted = [bad for bad in _altered(SIGNATURE) if signature_matches(TOKEN, URL, FIELDS, bad)]

    assert accepted == []


def test_every_altered_byte_of_a_json_body_is_refused() -> None:
    """One changed byte of the body no longer fits the digest in the signed URL."""
    url = f"{URL}&bodySHA256={BODY_HASH}"
    accepted = [
        place
        for place in range(len(BODY))
        if body_matches(url, BODY[:place] + bytes([BODY[place] ^ 1]) + BODY[place + 1 :])
    ]

    assert accepted == []


@pytest.mark.parametrize("place", range(len(FIELDS)))
def test_a_missing_field_is_refused(place: int) -> None:
    """Every field is signed."""
    fields = FIELDS[:place] + FIELDS[place + 1 :]

    assert not signature_matches(TOKEN, URL, fields, SIGNATURE)


def test_an_added_field_is_refused() -> None:
    """A field that was not signed cannot be slipped in."""
    assert not signature_matches(TOKEN, URL, [*FIELDS, ("Body", "STOP")], SIGNATURE)


def test_another_secret_is_refused() -> None:
    """Another account's token signs otherwise."""
    assert not signature_matches("12346", URL, FIELDS, SIGNATURE)


@pytest.mark.parametrize("signature", ["", "=", "王", "\udcff", SIGNATURE.lower(), f" {SIGNATURE}"])
def test_a_wrong_signature_is_refused_and_raises_nothing(signature: str) -> None:
    """Whatever stands in the header, the answer is no."""
    assert not signature_matches(TOKEN, URL, FIELDS, signature)


def test_a_missing_signature_is_refused() -> None:
    """A request without the header is nobody's."""
    headers = {"content-type": "application/x-www-form-urlencoded"}

    assert not verify_signature(WebhookRequest(URL, headers, FORM), TOKEN)


def test_a_signed_form_sent_as_json_is_refused() -> None:
    """A form's signature cannot be reused by declaring another type: JSON needs its digest."""
    headers = {"content-type": "application/json", "x-twilio-signature": SIGNATURE}

    assert not verify_signature(WebhookRequest(URL, headers, FORM), TOKEN)


def test_a_json_signature_needs_its_digest() -> None:
    """A signed URL without `bodySHA256` proves nothing about the body."""
    headers = {
        "content-type": "application/json",
        "x-twilio-signature": compute_signature(TOKEN, URL),
    }

    assert not verify_signature(WebhookRequest(URL, headers, BODY), TOKEN)


@given(st.binary(max_size=60), st.text(max_size=30), st.text(max_size=30))
def test_any_request_is_judged_without_raising(body: bytes, kind: str, signature: str) -> None:
    """Bytes that are no form, types that are none: refused, never an exception."""
    headers = {"content-type": kind, "x-twilio-signature": signature}

    assert verify_signature(WebhookRequest(URL, headers, body), TOKEN) is False


def _altered(text: str) -> list[str]:
    changed = [
        text[:place] + other + text[place + 1 :]
        for place in range(len(text))
        for other in "a0:/+ =\u00e9"
        if other != text[place]
    ]
    missing = [text[:place] + text[place + 1 :] for place in range(len(text))]
    added = [text[:place] + "1" + text[place:] for place in range(len(text) + 1)]
    return [other for other in changed + missing + added if other != text]
