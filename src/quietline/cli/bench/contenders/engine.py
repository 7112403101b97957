"""Our own engine, as everything in Quietline asks it."""

from collections.abc import Callable


def load() -> Callable[[str], object]:
    from quietline.kernel.policy import evaluate

    return evaluate
