"""The one way in: a text from a handset is stored sealed at once, and read by the worker.

`receive` stores the envelope; `run_once` reads what waits: opt-out words first, then the rest.
"""

from quietline.services.inbound.process import run_once
from quietline.services.inbound.receive import receive

__all__ = ["receive", "run_once"]
