"""What happens by itself: statuses change, receipts and inbound texts are posted and repeated.

Webhooks are posted at least once: one whose answer is lost is posted again, as real carriers do.
Those of one message, and those of one handset, go out one after the other.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor

from quietline.gateways.sandbox.carrier.options import Options
from quietline.gateways.sandbox.carrier.store import Message, Step, Store, Webhook
from quietline.gateways.twilio.signature import compute_signature
from quietline.infra.clock import Clock
from quietline.infra.http import HttpClient
from quietline.kernel.errors import Unavailable

API_VERSION = "2010-04-01"
ATTEMPTS_AT_MOST = 20
_FIRST_PAUSE = 0.25
_LONGEST_PAUSE = 30.0
_POSTS_AT_ONCE = 16
_POST_SECONDS = 5.0
_LONGEST_SLEEP = 1.0
_RECEIPT_ORDER = ("queued", "sent")


class Engine:
    def __init__(self, store: Store, options: Options, clock: Clock, http: HttpClient) -> None:
        self._store = store
        self._options = options
        self._clock = clock
        self._http = http
        self._threads = ThreadPoolExecutor(_POSTS_AT_ONCE, "carrier-webhook")
        self._wake = asyncio.Event()
        self._busy_lanes: dict[str, asyncio.Task[None]] = {}

    def now(self) -> float:
        return self._clock.now().timestamp()

    def wake(self) -> None:
        """Look again now: something new is due."""
        self._wake.set()

    async def run(self) -> None:
        try:
            while True:
                self._wake.clear()
                self._take_steps()
                self._post_webhooks()
                await self._sleep()
        finally:
            self._threads.shutdown(wait=False, cancel_futures=True)

    def report(self, message: Message, status: str, error_code: int | None) -> None:
        """Queue the receipts for a change of status."""
        if message.callback is None:
            return
        for reported, code in _receipts(message, status, error_code):
            form = _status_form(self._options.account_sid, message, reported, code)
            for _ in range(2 if message.duplicate else 1):
                self._store.add_webhook(message.sid, message.callback, form, self.now())

    def announce(self, message: Message) -> None:
        """Queue the webhook for a text from a handset."""
        if self._options.webhook_url is not None:
            form = _inbound_form(self._options.account_sid, message)
            self._store.add_webhook(message.sender, self._options.webhook_url, form, self.now())

    def _take_steps(self) -> None:
        now = self.now()
        with self._store.transaction():
            for step in self._store.take_due_steps(now):
                self._take(step, now)

    def _take(self, step: Step, now: float) -> None:
        message = self._store.message(step.sid)
        if message is not None:
            self._store.change_status(step, now)
            self.report(message, step.status, step.error_code)

    def _post_webhooks(self) -> None:
        for webhook in self._store.due_webhooks(self.now(), 2 * _POSTS_AT_ONCE):
            if len(self._busy_lanes) >= _POSTS_AT_ONCE:
                return
            if webhook.lane not in self._busy_lanes:
                task = asyncio.create_task(self._deliver(webhook))
                self._busy_lanes[webhook.lane] = task

    async def _deliver(self, webhook: Webhook) -> None:
        loop = asyncio.get_running_loop()
        try:
            accepted = await loop.run_in_executor(self._threads, self._post, webhook)
            if accepted or webhook.attempts + 1 >= ATTEMPTS_AT_MOST:
                self._store.remove_webhook(webhook.id)
            else:
                pause = min(_FIRST_PAUSE * 2**webhook.attempts, _LONGEST_PAUSE)
                self._store.postpone_webhook(webhook.id, self.now() + pause)
        finally:
            del self._busy_lanes[webhook.lane]
            self.wake()

    def _post(self, webhook: Webhook) -> bool:
        token = self._options.auth_token.reveal()
        signature = compute_signature(token, webhook.url, webhook.form)
        headers = {"x-twilio-signature": signature}
        try:
            response = self._http.post_form(
                webhook.url, webhook.form, headers=headers, timeout=_POST_SECONDS
            )
        except Unavailable:
            return False
        return response.ok

    async def _sleep(self) -> None:
        due = self._store.next_due()
        pause = _LONGEST_SLEEP if due is None else min(due - self.now(), _LONGEST_SLEEP)
        # A webhook whose lane is busy is due all the while; its task wakes us when it is done.
        floor = 0.02 if self._busy_lanes else 0.001
        try:
            await asyncio.wait_for(self._wake.wait(), max(pause, floor))
        except TimeoutError:
            return


def _receipts(
    message: Message, status: str, error_code: int | None
) -> Sequence[tuple[str, int | None]]:
    """The receipts to queue now. Reversed: all of them at the end, the last one first."""
    if not message.reversed:
        return ((status, error_code),)
    if status in _RECEIPT_ORDER:
        return ()
    return ((status, error_code), *((earlier, None) for earlier in reversed(_RECEIPT_ORDER)))


def _status_form(
    account_sid: str, message: Message, status: str, error_code: int | None
) -> list[tuple[str, str]]:
    form = [
        ("AccountSid", account_sid),
        ("ApiVersion", API_VERSION),
        ("From", message.sender),
        ("MessageSid", message.sid),
        ("MessageStatus", status),
        ("SmsSid", message.sid),
        ("SmsStatus", status),
        ("To", message.recipient),
    ]
    return form if error_code is None else [*form, ("ErrorCode", str(error_code))]


def _inbound_form(account_sid: str, message: Message) -> list[tuple[str, str]]:
    return [
        ("AccountSid", account_sid),
        ("ApiVersion", API_VERSION),
        ("Body", message.body),
        ("From", message.sender),
        ("MessageSid", message.sid),
        ("NumMedia", "0"),
        ("NumSegments", str(message.segments)),
        ("SmsMessageSid", message.sid),
        ("SmsSid", message.sid),
        ("SmsStatus", "received"),
        ("To", message.recipient),
    ]
