"""`quietline templates`: what templates could reveal, before anybody sends one.

Nothing is stored or sent, and no database is needed. No rule stands here: parse, ask, show.
"""

from quietline.cli.templates.command import audit

__all__ = ["audit"]
