"""The one way out: whatever is texted to a patient is decided, recorded and queued here.

`send` takes a draft of a person or a program, `answer` a fixed service text (opt-out confirmation,
help, one-time code). Nothing else creates an outbound message; `services.dispatch` submits it.
"""

from quietline.services.outbound.answer import answer
from quietline.services.outbound.preview import preview
from quietline.services.outbound.release import release
from quietline.services.outbound.send import send
from quietline.services.outbound.settle import settle
from quietline.services.outbound.values import (
    Decision,
    Draft,
    GivenUp,
    Held,
    Preview,
    Queued,
    Refused,
    Step,
    Why,
)

__all__ = [
    "Decision",
    "Draft",
    "GivenUp",
    "Held",
    "Preview",
    "Queued",
    "Refused",
    "Step",
    "Why",
    "answer",
    "preview",
    "release",
    "send",
    "settle",
]
