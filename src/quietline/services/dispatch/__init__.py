"""Submitting what stands in the outbox: claim, ask again, fence, call, record.

    queued ──claim──> claimed ──fence──> submitting ──call──> submitted | failed | queued | unknown

The fence is committed before the gateway is called, and the call is made outside any transaction.
A worker that dies after the fence leaves a row in `submitting`; `services.reconcile` asks the
carrier about it once the lease and the gateway's time-out are over. It is never sent again blindly.
"""

from quietline.services.dispatch.calls import hand_over
from quietline.services.dispatch.fence import claim, fence
from quietline.services.ports import Ports

_BATCH = 10

__all__ = ["run_once"]


def run_once(ports: Ports, *, worker: str, batch: int = _BATCH) -> int:
    """Submit up to `batch` rows; how many were claimed. `worker` is unique to this process."""
    claimed = claim(ports, worker, batch)
    if claimed:
        hand_over(ports, worker, fence(ports, worker, claimed))
    return len(claimed)
