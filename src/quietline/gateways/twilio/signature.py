"""X-Twilio-Signature: what proves that a request came from the carrier, unaltered.

base64(HMAC-SHA1(auth token, URL + every POST field sorted by name, name and value joined)).
A JSON request signs the URL alone, and the URL holds the body's digest as `bodySHA256`.
Source: Twilio, "Webhooks security"; the vectors are those of Twilio's own libraries.

There is no time in it, so a replayed request verifies: receivers must be idempotent.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import re
from collections.abc import Sequence
from urllib.parse import parse_qs, urlsplit

_AUTHORITY = re.compile(r"^(?P<scheme>[A-Za-z]+)://(?P<host>[^/?#]*?)(?P<port>:\d+)?(?=[/?#]|$)")
_STANDARD_PORTS = {"https": ":443", "http": ":80"}


def compute_signature(auth_token: str, url: str, fields: Sequence[tuple[str, str]] = ()) -> str:
    """The signature of exactly this URL and these decoded form fields, repeated ones once."""
    signed = url + "".join(name + value for name, value in sorted(set(fields)))
    digest = hmac.new(
        auth_token.encode("utf-8"), signed.encode("utf-8", "surrogatepass"), hashlib.sha1
    )
    return base64.b64encode(digest.digest()).decode("ascii")


def signature_matches(
    auth_token: str, url: str, fields: Sequence[tuple[str, str]], signature: str
) -> bool:
    """Whether `signature` is the carrier's for this request. Compares in constant time."""
    given = signature.encode("utf-8", "surrogatepass")
    matches = [
        hmac.compare_digest(compute_signature(auth_token, form, fields).encode("ascii"), given)
        for form in _forms_of(url)
    ]
    return any(matches)


def body_matches(url: str, body: bytes) -> bool:
    """Whether the URL's `bodySHA256` is the digest of exactly this body."""
    stated = parse_qs(urlsplit(url).query).get("bodySHA256", [])
    digest = hashlib.sha256(body).hexdigest()
    return len(stated) == 1 and hmac.compare_digest(
        stated[0].encode("utf-8", "surrogatepass"), digest.encode("ascii")
    )


def _forms_of(url: str) -> tuple[str, ...]:
    """The URL as given, and with its port left out or the standard one added.

    Twilio signs one or the other of these without saying which; everything else is exact.
    """
    parts = _AUTHORITY.match(url)
    if parts is None:
        return (url,)
    rest = url[parts.end() :]
    bare = f"{parts['scheme']}://{parts['host']}"
    if parts["port"]:
        return (url, bare + rest)
    standard = _STANDARD_PORTS.get(parts["scheme"].lower(), "")
    return (url, bare + standard + rest)
