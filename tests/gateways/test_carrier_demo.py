"""The demo authenticator: the codes of RFC 6238, and a demo file that may be anything."""

from __future__ import annotations

import base64
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quietline.gateways.sandbox.carrier.demo import read_codes, read_owners, totp

RFC_SECRET = b"12345678901234567890"


@pytest.mark.parametrize(
    ("moment", "code"),
    [
        (59, "287082"),
        (1111111109, "081804"),
        (1111111111, "050471"),
        (1234567890, "005924"),
        (2000000000, "279037"),
        (20000000000, "353130"),
    ],
)
def test_codes_are_those_of_rfc_6238(moment: int, code: str) -> None:
    """The last six digits of the RFC's SHA-1 vectors (appendix B)."""
    assert totp(RFC_SECRET, moment) == code


def test_a_code_is_shown_with_its_time_left(tmp_path: Path) -> None:
    """The one of this half minute, and how many seconds of it remain."""
    demo = tmp_path / "demo.json"
    secret = base64.b32encode(RFC_SECRET).decode().lower()
    staff = [{"email": "ana@example.org", "role": "receptionist", "totp_secret": secret}]
    demo.write_text(json.dumps({"staff": staff}))

    codes = read_codes(demo, 59.9)

    assert [(code.code, code.seconds_left) for code in codes] == [("287082", 1)]


def test_a_missing_file_has_nobody(tmp_path: Path) -> None:
    """The demo may write it later."""
    assert read_owners(tmp_path / "none.json") == read_codes(None, 0) == ()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b"\xff",
        b'{"staff": 5, "patients": "x"}',
        b'{"staff": [5, null], "patients": [[]]}',
        b'{"staff": [{"totp_secret": "1"}], "patients": [{"mobile": 5}]}',
        b'{"staff": [{}], "patients": [{}]}',
    ],
)
def test_a_file_that_is_none_has_nobody(content: bytes, tmp_path: Path) -> None:
    """What cannot be read is left out; the carrier goes on."""
    demo = tmp_path / "demo.json"
    demo.write_bytes(content)

    assert (read_owners(demo), read_codes(demo, 0)) == ((), ())


@given(st.binary(min_size=1, max_size=40), st.floats(0, 4e9))
def test_a_code_has_always_six_digits(secret: bytes, moment: float) -> None:
    """Leading zeros included."""
    code = totp(secret, moment)

    assert (len(code), code.isdigit()) == (6, True)
