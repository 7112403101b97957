"""Exports of messages already sent: CSV as SMS vendors and phones write it, and JSON lines.

Bytes to rows and nothing else; rows come one at a time, so a file of any size fits. It must not
know what a text reveals.
"""

from quietline.formats.message_log.columns import Columns, UnknownColumnsError, find_columns
from quietline.formats.message_log.months import UNKNOWN_MONTH, month_of
from quietline.formats.message_log.reader import BadRow, Logged, Row, open_log

__all__ = [
    "UNKNOWN_MONTH",
    "BadRow",
    "Columns",
    "Logged",
    "Row",
    "UnknownColumnsError",
    "find_columns",
    "month_of",
    "open_log",
]
