"""What staff decide about one message that is out: close its link, send it again, leave it."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from uuid import UUID

from django.http import HttpResponse
from django.views.decorators.http import require_http_methods

from quietline.services import outbound, portal
from quietline.services.outbound import Refused
from quietline.web.desk.confirm import Action, confirm_action
from quietline.web.desk.guard import staff_only
from quietline.web.request import DeskRequest


def _close_link(request: DeskRequest, message: UUID) -> None:
    portal.revoke_links(request.ports, request.actor, message)


def _send_again(request: DeskRequest, message: UUID) -> str | None:
    decision = outbound.settle(request.ports, request.actor, message, "send_again")
    return decision.sentence if isinstance(decision, Refused) else None


def _give_up(request: DeskRequest, message: UUID) -> None:
    outbound.settle(request.ports, request.actor, message, "give_up")


MESSAGE_ACTIONS: Mapping[str, Action] = MappingProxyType(
    {
        "close-link": Action(
            "Close the link",
            "The link in this text will open nothing any more, and whoever reads behind it is "
            "signed out at once. To let the patient read again, send a new message.",
            "Close the link",
            "The link is closed.",
            _close_link,
            stern=True,
        ),
        "send-again": Action(
            "Send it again",
            "The texting company never said whether this text went out. If it did, the patient "
            "gets it twice. It is checked anew before it goes.",
            "Send it again",
            "It is on its way again.",
            _send_again,
        ),
        "give-up": Action(
            "Leave it at that",
            "The text is not sent again. Whether the first try reached the phone stays unknown, "
            "so call the patient if it matters.",
            "Do not send again",
            "It is not sent again.",
            _give_up,
        ),
    }
)


@require_http_methods(["GET", "POST"])
@staff_only
def confirm(request: DeskRequest, conversation: UUID, message: UUID, action: str) -> HttpResponse:
    return confirm_action(request, MESSAGE_ACTIONS, action, of=message, back=conversation)
