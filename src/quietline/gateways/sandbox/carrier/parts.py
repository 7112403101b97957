"""What the carrier's endpoints share, handed to them as one value."""

from __future__ import annotations

from dataclasses import dataclass

from quietline.gateways.sandbox.carrier.behaviour import Behaviour
from quietline.gateways.sandbox.carrier.engine import Engine
from quietline.gateways.sandbox.carrier.options import Options
from quietline.gateways.sandbox.carrier.store import Store
from quietline.infra.clock import Clock


@dataclass(slots=True)
class Parts:
    """`behaviour` is the only field that changes (POST /control)."""

    options: Options
    store: Store
    engine: Engine
    clock: Clock
    behaviour: Behaviour
