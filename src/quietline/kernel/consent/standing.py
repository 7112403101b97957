"""How consent stands at one moment, with the evidence for each part of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from quietline.kernel.consent.values import ConsentEvent, Purpose

Events = Mapping[Purpose, ConsentEvent]
NOTHING: Events = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Permission:
    """What is permitted now, with the event that each permission rests on.

    granted: open unless `carrier_block` lies over it. suspended: closed by `stop`, back with
    START. withdrawn: closed by name. requests: asked, not answered yet. confirmable: the
    revocation that may still be confirmed to the patient, once. verified: the event that showed
    the number to be this patient's.
    """

    granted: Events = field(default_factory=lambda: NOTHING)
    suspended: Events = field(default_factory=lambda: NOTHING)
    withdrawn: Events = field(default_factory=lambda: NOTHING)
    requests: tuple[ConsentEvent, ...] = ()
    stop: ConsentEvent | None = None
    carrier_block: ConsentEvent | None = None
    frozen: ConsentEvent | None = None
    confirmable: ConsentEvent | None = None
    verified: ConsentEvent | None = None
