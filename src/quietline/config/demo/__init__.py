"""The demonstration: a practice with a week behind it, and everything that runs it on one machine.

`python -m quietline.config.demo` is what `make demo` starts. Nothing here runs in production.
"""
