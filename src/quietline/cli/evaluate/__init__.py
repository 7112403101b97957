"""`quietline evaluate`: how good the engine of `quietline check` is on texts that people labelled.

Nothing is stored or sent. Of the texts nothing is printed unless asked for: they may be PHI.
"""

from quietline.cli.evaluate.command import evaluate

__all__ = ["evaluate"]
