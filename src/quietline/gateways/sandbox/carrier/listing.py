"""Lists of messages: filters and pages, as Twilio reads them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from quietline.gateways.sandbox.carrier.documents import Listing
from quietline.gateways.sandbox.carrier.store import Store

_LARGEST_PAGE = 1000
_USUAL_PAGE = 50


def read_listing(store: Store, query: tuple[tuple[str, str], ...]) -> Listing | None:
    """The page that the query asks for; None when a date in it cannot be read."""
    asked = dict(query)
    token = asked.get("PageToken", "")
    last_seen = store.message(token.removeprefix("PA")) if token else None
    conditions = _conditions(asked, last_seen.seq if last_seen else None)
    if conditions is None:
        return None
    page_size = _whole(asked.get("PageSize", ""), _USUAL_PAGE, _LARGEST_PAGE)
    found = store.list_messages(conditions, page_size + 1)
    return Listing(
        messages=found[:page_size],
        query=query,
        page=_whole(asked.get("Page", ""), 0, 10**6),
        page_size=page_size,
        more=len(found) > page_size,
    )


def _conditions(asked: dict[str, str], before: int | None) -> list[tuple[str, object]] | None:
    """The list's filters as SQL conditions; None when a date cannot be read."""
    columns = {"To": "recipient = ?", "From": "sender = ?", "Reference": "reference = ?"}
    conditions: list[tuple[str, object]] = [
        (columns[name], asked[name]) for name in columns if asked.get(name)
    ]
    if before is not None:
        conditions.append(("seq < ?", before))
    for name in ("DateSent>", "DateSent<", "DateSent"):
        if asked.get(name):
            limits = _date_limits(name, asked[name])
            if limits is None:
                return None
            conditions += limits
    return conditions


def _date_limits(name: str, text: str) -> list[tuple[str, object]] | None:
    """Whole days in UTC, both ends included, as Twilio reads its date filters."""
    try:
        day = datetime.fromisoformat(text)
    except ValueError:
        return None
    start = day.replace(tzinfo=day.tzinfo or UTC, hour=0, minute=0, second=0, microsecond=0)
    after: tuple[str, object] = ("sent >= ?", start.timestamp())
    until: tuple[str, object] = ("sent < ?", (start + timedelta(days=1)).timestamp())
    return {"DateSent>": [after], "DateSent<": [until], "DateSent": [after, until]}[name]


def _whole(text: str, usual: int, most: int) -> int:
    given = text.isascii() and text.isdigit() and len(text) < 10  # noqa: PLR2004 - ten digits are no page
    return min(int(text), most) if given else usual
