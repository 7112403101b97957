"""The `quietline` command: parse, call one service, show. No rules, no rows.

`config` hands `build_app` a house to live in; nothing of Django is imported before a command asks.
"""

from quietline.cli.app import BRANCHES, build_app
from quietline.cli.house import Checked, House, Severity

__all__ = ["BRANCHES", "Checked", "House", "Severity", "build_app"]
