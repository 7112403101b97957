"""One webhook: size, signature, form, service. What is not the carrier's own word leaves no trace.

A carrier repeats what is not answered with 2xx, so a passing trouble of ours answers 503, and a
request that was taken in before answers 200 without changing anything.
"""

from __future__ import annotations

from collections.abc import Callable

from django.db import InterfaceError, OperationalError
from django.http import HttpResponse
from django.views.decorators.csrf import csrf_exempt

from quietline.gateways.port import WebhookRequest, Webhooks
from quietline.infra.log import get_log
from quietline.kernel.codes import Code
from quietline.kernel.errors import QuietlineError
from quietline.services import inbound, receipts
from quietline.services.ports import GatewayAccount, Ports
from quietline.web.body import BodyTooLargeError, read_body
from quietline.web.request import PortsRequest
from quietline.web.webhooks.answers import TOO_LARGE, Refusal, answer, refusal_of

_log = get_log("webhooks")
_BODY_AT_MOST = 64 * 1024

TakeIn = Callable[[Ports, str, Webhooks, WebhookRequest], bool]


@csrf_exempt
def receive_status(request: PortsRequest, gateway: str) -> HttpResponse:
    """What became of a text. The carrier was given this address with our reference in it."""
    return _receive(request, gateway, _take_receipt)


@csrf_exempt
def receive_inbound(request: PortsRequest, gateway: str) -> HttpResponse:
    """A text from a handset."""
    return _receive(request, gateway, _take_text)


def _take_receipt(ports: Ports, gateway: str, webhooks: Webhooks, webhook: WebhookRequest) -> bool:
    return receipts.receive(ports, gateway, webhooks.parse_receipt(webhook))


def _take_text(ports: Ports, gateway: str, webhooks: Webhooks, webhook: WebhookRequest) -> bool:
    return inbound.receive(ports, gateway, webhooks.parse_inbound(webhook))


def _receive(request: PortsRequest, gateway: str, take_in: TakeIn) -> HttpResponse:
    try:
        account = _account(request, gateway)
        webhook = _genuine(account, _as_it_came(request))
        is_news = take_in(request.ports, gateway, account.webhooks, webhook)
    except Refusal as refusal:
        return answer(refusal)
    except QuietlineError as error:
        return answer(refusal_of(error))
    except (OperationalError, InterfaceError) as error:
        _log.error("webhook.failed", error=type(error).__name__)
        return answer(Refusal(503, Code.SERVICE_BUSY, headers={"Retry-After": "5"}))
    # No body either way: a carrier may take one for a reply that it is to text.
    return HttpResponse(status=204 if is_news else 200, content_type="text/plain")


def _account(request: PortsRequest, gateway: str) -> GatewayAccount:
    account = request.ports.gateways.get(gateway)
    if account is None:
        raise Refusal(404, Code.NOT_FOUND)
    if request.method != "POST":
        raise Refusal(405, Code.METHOD_NOT_ALLOWED, headers={"Allow": "POST"})
    return account


def _as_it_came(request: PortsRequest) -> WebhookRequest:
    query = request.META.get("QUERY_STRING", "")
    try:
        body = read_body(request, at_most=_BODY_AT_MOST)
    except BodyTooLargeError:
        raise Refusal(413, Code.INPUT_TOO_LONG, TOO_LARGE) from None
    return WebhookRequest(
        url=f"{request.ports.base_url}{request.path}{'?' if query else ''}{query}",
        headers={name.lower(): value for name, value in request.headers.items()},
        body=body,
    )


def _genuine(account: GatewayAccount, webhook: WebhookRequest) -> WebhookRequest:
    if not account.webhooks.verify_signature(webhook, account.webhook_secret.reveal()):
        raise Refusal(403, Code.WEBHOOK_BAD_SIGNATURE)
    return webhook
