"""Which sign-in pages there are, and that the desk opens to nobody without a second factor."""

from __future__ import annotations

import pytest
from django.test import Client

from cast.people import Cast
from quietline.kernel.audit import AuditKind
from quietline.records.audit.models import AuditEntry
from quietline.records.staff.models import StaffMember

PASSWORD = "a long enough password"


@pytest.fixture
def member(cast: Cast) -> StaffMember:
    member = StaffMember.objects.get(id=cast.receptionist.id)
    member.set_password(PASSWORD)
    member.save()
    return member


@pytest.mark.parametrize(
    "address", ["signup/", "email/", "password/reset/", "password/set/", "confirm-email/"]
)
@pytest.mark.parametrize("method", ["get", "post"])
def test_what_would_send_email_is_closed(
    client: Client, db: None, address: str, method: str
) -> None:
    """Nobody registers, and no address is written to."""
    answer = getattr(client, method)(f"/account/{address}", {"email": "rosa@maple.example"})
    assert answer.status_code == 404


def test_a_password_alone_does_not_open_the_desk(client: Client, member: StaffMember) -> None:
    """164.312(d): whoever has no second factor is led to set one up, and sees nothing before."""
    client.post("/account/login/", {"login": member.email, "password": PASSWORD})
    answer = client.get("/desk/")
    assert answer.status_code == 302
    assert "2fa" in answer["Location"]


def test_signing_in_is_on_record(client: Client, member: StaffMember) -> None:
    """Who, when and from where."""
    client.post("/account/login/", {"login": member.email, "password": PASSWORD})
    entry = AuditEntry.objects.get(kind=AuditKind.STAFF_SIGNED_IN)
    assert entry.actor == f"staff:{member.id}"
    assert b"web 127.0.0.1" in bytes(entry.canonical)


def test_a_wrong_password_is_on_record(client: Client, member: StaffMember) -> None:
    """164.308(a)(5)(ii)(C): log-in monitoring."""
    client.post("/account/login/", {"login": member.email, "password": "guess"})
    assert AuditEntry.objects.filter(kind=AuditKind.STAFF_SIGN_IN_FAILED).count() == 1


def test_many_wrong_passwords_lock_the_account_out(client: Client, member: StaffMember) -> None:
    """Then even the right one does not open."""
    for _ in range(9):
        client.post("/account/login/", {"login": member.email, "password": "guess"})
    client.post("/account/login/", {"login": member.email, "password": PASSWORD})
    assert not AuditEntry.objects.filter(kind=AuditKind.STAFF_SIGNED_IN).exists()


def test_an_unknown_address_is_answered_like_a_wrong_password(
    client: Client, member: StaffMember
) -> None:
    """Nobody learns who works here."""
    known = client.post("/account/login/", {"login": member.email, "password": "guess"})
    unknown = client.post("/account/login/", {"login": "x@y.example", "password": "guess"})
    assert (known.status_code, b"correct" in known.content) == (
        unknown.status_code,
        b"correct" in unknown.content,
    )


def test_idle_staff_are_signed_out(client: Client, member: StaffMember) -> None:
    """164.312(a)(2)(iii): after a quarter of an hour somebody else may sit there."""
    client.post("/account/login/", {"login": member.email, "password": PASSWORD})
    session = client.session
    session["seen_at"] = session.get("seen_at", 0) - 16 * 60 if "seen_at" in session else 0.0
    session.save()
    answer = client.get("/desk/")
    assert "/account/login/" in answer["Location"]
