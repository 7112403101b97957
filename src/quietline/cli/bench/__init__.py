"""`quietline bench`: what the engine costs on this machine, beside what else one could use.

Only cost is measured here; how well texts are judged is what `quietline evaluate` measures.
Nothing is stored or sent, and of the texts nothing is printed: they may be PHI.
"""

from quietline.cli.bench.command import policy

__all__ = ["policy"]
