"""`quietline check`: the verdict on a text, for a person or line by line for a program.

Nothing is stored or sent, and only the pure kernel is imported, so that an answer takes no time.
"""

from quietline.cli.check.command import check

__all__ = ["check"]
