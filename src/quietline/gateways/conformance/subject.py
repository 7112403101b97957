"""What a case is given, and how it says that something does not hold."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from quietline.gateways.port import Gateway, SubmitRequest, WebhookRequest, Webhooks
from quietline.infra.ids import new_id
from quietline.kernel.delivery import Outcome
from quietline.kernel.phi import Phi
from quietline.kernel.phone import PhoneNumber

UNICODE_BODY = "Señora Nuñez: mañana 8:00 — ¿puede venir? 👩🏽‍⚕️ €5 & 100% = \u202fok+\nΩ"


class ConformanceError(Exception):
    """A gateway does not do what the port promises."""


@dataclass(frozen=True, slots=True)
class Subject:
    """A gateway under test and the carrier behind it.

    unreachable, unauthorised: the same kind of gateway where nothing listens, or with a bad secret.
    refusing: numbers refused at once. failing: numbers accepted, and failed later.
    losing_answers: numbers accepted, with the answer lost on its way back.
    next_receipt(reference), next_inbound(number): wait for the next one; raise when none comes.
    write(number, body): a text is written on that handset.
    """

    gateway: Gateway
    unreachable: Gateway
    unauthorised: Gateway
    webhooks: Webhooks
    secret: str
    sender: str
    good: PhoneNumber
    refusing: Mapping[Outcome, PhoneNumber]
    failing: Mapping[Outcome, PhoneNumber]
    losing_answers: tuple[PhoneNumber, ...]
    duplicating: PhoneNumber
    reordering: PhoneNumber
    status_callback: str
    now: Callable[[], datetime]
    next_receipt: Callable[[str], WebhookRequest]
    next_inbound: Callable[[PhoneNumber], WebhookRequest]
    write: Callable[[PhoneNumber, str], None]

    def request(self, to: PhoneNumber, body: str = "See you at 8:00.") -> SubmitRequest:
        return SubmitRequest(str(new_id()), self.sender, to, Phi(body), self.status_callback)


def expect(holds: bool, sentence: str) -> None:  # noqa: FBT001 - an assertion's own argument
    if not holds:
        raise ConformanceError(f"This does not hold: {sentence}.")
