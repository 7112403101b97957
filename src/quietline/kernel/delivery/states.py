"""The states of one submission: one attempt to hand one SMS to a gateway.

    queued ──> claimed ──> submitting ──┬──> submitted ──> sent ──> delivered
      ^           │                     ├──> failed
      │           v                     └──> unknown ──> parked
      └──── (lease ran out)

`submitting` is the fence: committed before the call, so that a worker which dies in it leaves
`unknown` behind and never a second text. `unknown` means that we do not know whether the gateway
has it; a gateway that has it and cannot say whether it arrived leaves it at `sent`.

A text that failed on its way is tried again as a new submission with its own reference, so that a
late receipt of the first is never taken for one of the second.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType


class SubmissionState(StrEnum):
    QUEUED = "queued"
    CLAIMED = "claimed"
    SUBMITTING = "submitting"
    SUBMITTED = "submitted"
    SENT = "sent"
    DELIVERED = "delivered"
    FAILED = "failed"
    UNKNOWN = "unknown"
    PARKED = "parked"
    CANCELLED = "cancelled"


_S = SubmissionState
_CARRIER_KNOWS = frozenset({_S.SUBMITTED, _S.SENT, _S.DELIVERED, _S.FAILED})

FINAL_STATES = frozenset({_S.DELIVERED, _S.FAILED, _S.CANCELLED})

# What our own work (worker, reconciler, a person) may do. Receipts go through `advance` alone.
TRANSITIONS: Mapping[SubmissionState, frozenset[SubmissionState]] = MappingProxyType(
    {
        # claimed by a worker, or called off before anybody took it
        _S.QUEUED: frozenset({_S.CLAIMED, _S.CANCELLED}),
        # the lease ran out before the fence, or the second asking said no
        _S.CLAIMED: frozenset({_S.SUBMITTING, _S.QUEUED, _S.CANCELLED}),
        # back to queued only when the gateway certainly did not take it
        _S.SUBMITTING: _CARRIER_KNOWS | {_S.QUEUED, _S.UNKNOWN, _S.PARKED},
        # looked up: found, certainly absent, or nobody can tell
        _S.UNKNOWN: _CARRIER_KNOWS | {_S.QUEUED, _S.PARKED},
        # a person decides: send again, give up, or the patient says that it came
        _S.PARKED: _CARRIER_KNOWS | {_S.QUEUED, _S.CANCELLED},
        _S.SUBMITTED: frozenset({_S.SENT, _S.DELIVERED, _S.FAILED}),
        _S.SENT: frozenset({_S.DELIVERED, _S.FAILED}),
        _S.DELIVERED: frozenset(),
        _S.FAILED: frozenset(),
        _S.CANCELLED: frozenset(),
    }
)

# How much is known, by evidence from the carrier. A receipt counts when it says more than that.
# `delivered` is highest and never left: a handset confirmed it. It also corrects an earlier
# `failed` (carriers give up on a phone that is switched off, then reach it) and a submission that
# a person had given up. Because all that a receipt can say has a rank of its own, receipts end in
# the same state in whatever order and however often they arrive.
_RANK: Mapping[SubmissionState, int] = MappingProxyType(
    {
        _S.QUEUED: 0,
        _S.CLAIMED: 0,
        _S.SUBMITTING: 0,
        _S.UNKNOWN: 0,
        _S.PARKED: 0,
        _S.SUBMITTED: 1,
        _S.SENT: 2,
        _S.FAILED: 3,
        _S.CANCELLED: 3,
        _S.DELIVERED: 4,
    }
)


def may_move(current: SubmissionState, to: SubmissionState) -> bool:
    """Whether our own work may take a submission from one state to the other."""
    return to in TRANSITIONS[current]


def advance(current: SubmissionState, incoming: SubmissionState) -> SubmissionState | None:
    """The state after a receipt or a lookup says `incoming`; None when it changes nothing.

    Forward only: late, repeated and out-of-order receipts change nothing, final beats non-final.
    """
    if incoming not in _CARRIER_KNOWS or _RANK[incoming] <= _RANK[current]:
        return None
    return incoming
