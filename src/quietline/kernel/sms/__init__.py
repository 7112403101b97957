"""SMS as carriers count it: encodings, segments, safe repair of characters, and what is no text.

Holds the tables of 3GPP TS 23.038 and the arithmetic on them. It must not hold what a text means
(policy), who may receive it (consent) or how it travels (delivery).
"""

from quietline.kernel.sms.check import MAX_CHARACTERS, check_text
from quietline.kernel.sms.encoding import (
    Encoding,
    SmsSegment,
    SmsSize,
    encoding_of,
    measure,
    split,
)
from quietline.kernel.sms.gsm7 import is_gsm7
from quietline.kernel.sms.repair import (
    Change,
    CostlyCharacter,
    Repair,
    costly_characters,
    repair,
)

__all__ = [
    "MAX_CHARACTERS",
    "Change",
    "CostlyCharacter",
    "Encoding",
    "Repair",
    "SmsSegment",
    "SmsSize",
    "check_text",
    "costly_characters",
    "encoding_of",
    "is_gsm7",
    "measure",
    "repair",
    "split",
]
