"""Who may come in at which door: every route of the desk against every role."""

from __future__ import annotations

import json
from collections.abc import Callable
from uuid import UUID, uuid4

import pytest
from django.test import Client
from django.urls import get_resolver

from cast.people import Cast
from quietline.kernel.consent import Purpose
from quietline.kernel.phi import Phi
from quietline.services import outbound
from quietline.services.ports import Ports
from quietline.web.desk import urls

ROLES = ("receptionist", "nurse", "clinician", "privacy_officer", "administrator")
DESK = {"receptionist", "nurse", "clinician"}
READS = DESK | {"privacy_officer"}
EVERYBODY = set(ROLES)
SETTLES = {"administrator", "privacy_officer"}

# route -> method, body, who is let in, and the status they get
MATRIX: dict[str, tuple[str, dict[str, str], set[str], int]] = {
    "inbox": ("GET", {}, READS, 200),
    "rows": ("POST", {}, READS, 200),
    "thread": ("GET", {}, READS, 200),
    "parts": ("GET", {}, READS, 200),
    "check": ("POST", {"text": "Hello", "purpose": "care"}, DESK, 200),
    "send": ("POST", {"text": "See you at 3", "purpose": "care"}, DESK, 202),
    "release": ("POST", {}, set(), 404),
    "message_action": ("POST", {}, READS, 200),
    "assign": ("POST", {"search": "Sam"}, DESK, 200),
    "assign_to": ("POST", {}, DESK, 200),
    "add_sender": ("POST", {"name": "New Person", "language": "en"}, DESK, 302),
    "consent": ("GET", {}, READS, 200),
    "action": ("POST", {}, READS, 200),
    "explain": ("GET", {}, READS, 200),
    "add_patient": ("POST", {"name": "New Person", "language": "en"}, DESK, 302),
    "edit_patient": ("POST", {"name": "Sam Carter", "language": "en"}, DESK, 302),
    "agreements": ("GET", {}, EVERYBODY, 200),
    "practice": ("GET", {}, SETTLES, 200),
    "words": ("GET", {}, SETTLES, 200),
    "check_name": ("POST", {"texting_name": "Maple", "profile": "standard"}, SETTLES, 200),
}


@pytest.fixture
def address(cast: Cast, ports: Ports, stray: UUID) -> Callable[[str], str]:
    draft = outbound.Draft(cast.sam, Phi("See you at 3"), Purpose.APPOINTMENTS)
    sent = outbound.send(ports, cast.receptionist, draft)
    assert isinstance(sent, outbound.Queued)
    thread = cast.conversations[cast.sam]
    patient = f"/desk/c/{thread}/p/{cast.sam}"
    known = {
        "inbox": "/desk/",
        "rows": "/desk/rows",
        "thread": f"/desk/c/{thread}/",
        "parts": f"/desk/c/{thread}/parts",
        "check": f"/desk/c/{thread}/check",
        "send": f"/desk/c/{thread}/send",
        "release": f"/desk/c/{thread}/m/{sent.message}/release",
        "message_action": f"/desk/c/{thread}/m/{sent.message}/close-link",
        "assign": f"/desk/c/{stray}/assign",
        "assign_to": f"/desk/c/{stray}/p/{cast.sam}/assign",
        "add_sender": f"/desk/c/{stray}/add",
        "consent": f"{patient}/consent",
        "action": f"{patient}/number",
        "explain": f"/desk/m/{sent.message}/explain",
        "add_patient": "/desk/patients/new",
        "edit_patient": f"/desk/patients/{cast.sam}/edit",
        "agreements": "/desk/agreements/",
        "practice": "/desk/practice/",
        "check_name": "/desk/practice/name",
        "words": "/desk/practice/words",
        "feed": "/desk/feed",
    }
    return known.__getitem__


def call(client: Client, cast: Cast, route: str, at: str) -> int:
    method, body, _, _ = MATRIX[route]
    if method == "GET":
        return client.get(at).status_code
    body = {"patient": str(cast.sam), "timezone": "America/New_York", **body}
    if route == "check":
        return client.post(at, json.dumps(body), content_type="application/json").status_code
    headers = {"Accept": "application/json", "X-Part": "1"}
    return client.post(at, body, headers=headers).status_code


def test_every_route_stands_in_the_matrix() -> None:
    """A new route fails here until somebody says who may use it."""
    assert {pattern.name for pattern in urls.urlpatterns} == set(MATRIX) | {"feed"}


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("route", sorted(MATRIX))
def test_a_route_lets_in_its_roles_and_shows_others_nothing(
    route: str,
    role: str,
    cast: Cast,
    desk: Callable[..., Client],
    address: Callable[[str], str],
) -> None:
    """Whoever may not gets the page for what does not exist, or the page where they start."""
    _, _, allowed, status = MATRIX[route]
    refused = 302 if route == "inbox" else 404

    answered = call(desk(getattr(cast, role)), cast, route, address(route))

    assert answered == (status if role in allowed else refused)


@pytest.mark.parametrize("route", sorted(MATRIX))
def test_nobody_comes_in_without_signing_in(
    route: str, cast: Cast, desk: Callable[..., Client], address: Callable[[str], str]
) -> None:
    """A page leads to the sign-in, a part of a page says 401."""
    method = MATRIX[route][0]

    answered = call(Client(), cast, route, address(route))

    assert answered == (302 if method == "GET" or route == "check" else 401)


def test_a_password_alone_leads_to_the_second_factor(
    cast: Cast, desk: Callable[..., Client]
) -> None:
    """Signed in without a second factor, the desk stays closed."""
    from quietline.records.staff.models import StaffMember

    client = Client()
    client.force_login(
        StaffMember.objects.get(id=cast.nurse.id),
        backend="allauth.account.auth_backends.AuthenticationBackend",
    )

    answer = client.get("/desk/")

    assert answer.status_code == 302
    assert answer["Location"] == "/account/2fa/totp/activate/"


def test_absent_and_forbidden_read_the_same(
    cast: Cast, desk: Callable[..., Client], address: Callable[[str], str]
) -> None:
    """The page for a conversation one may not see is the page for none at all, to the letter."""
    client = desk(cast.administrator)

    forbidden = client.get(address("thread"))
    absent = client.get(f"/desk/c/{uuid4()}/")

    assert forbidden.status_code == absent.status_code == 404
    assert forbidden.content == absent.content


@pytest.mark.parametrize("route", ["rows", "send", "action", "add_patient", "edit_patient"])
def test_a_form_without_its_token_is_refused(
    route: str, cast: Cast, desk: Callable[..., Client], address: Callable[[str], str]
) -> None:
    """A page of another site cannot act at the desk."""
    answered = call(desk(strict=True), cast, route, address(route))

    assert answered == 403


@pytest.mark.parametrize(
    "route", ["inbox", "thread", "parts", "consent", "explain", "edit_patient"]
)
def test_no_page_of_the_desk_is_kept_by_a_browser(
    route: str, desk: Callable[..., Client], address: Callable[[str], str]
) -> None:
    """Patients' words do not rest on the device."""
    assert desk().get(address(route))["Cache-Control"] == "no-store"


def test_addresses_take_ids_only() -> None:
    """No route of the desk takes free text but the fixed names of actions."""
    patterns = [
        str(pattern.pattern) for pattern in get_resolver("quietline.web.desk.urls").url_patterns
    ]

    assert all("<str:" not in pattern and "<path:" not in pattern for pattern in patterns)
