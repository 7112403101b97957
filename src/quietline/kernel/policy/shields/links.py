"""Words inside links are read by the link detector, which knows how addresses run together."""

from __future__ import annotations

from collections.abc import Iterator

from quietline.kernel.policy.addresses import find_addresses, may_hold_address
from quietline.kernel.policy.reading import Reading


def cover_links(reading: Reading) -> Iterator[int]:
    """Yield the words that stand in a web or mail address."""
    if not may_hold_address(reading.folded.text):
        return
    at = 0
    for start, end in find_addresses(reading.folded.text):
        first, last = reading.folded.original_range(start, end)
        while at < len(reading.words) and reading.starts[at] < first:
            at += 1
        while at < len(reading.words) and reading.starts[at] < last:
            yield at
            at += 1
