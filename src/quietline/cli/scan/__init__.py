"""`quietline scan`: what a year of texts has leaked, by the engine of `quietline check`.

Nothing is stored but the report, nothing is sent. Texts stand in no report unless asked for.
"""

from quietline.cli.scan.command import scan

__all__ = ["scan"]
