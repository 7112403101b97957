"""How good answers are: labels against answers, counted as shares with the doubt that is left.

Pure arithmetic over plain words and numbers. It must not know how an answer is found (policy,
replies), and it never holds a text: an item is known by its id.
"""

from quietline.kernel.evaluation.mistakes import (
    Case,
    Group,
    ReplyMistake,
    TextMistake,
    group_mistakes,
    reply_mistake,
    text_mistake,
)
from quietline.kernel.evaluation.replies import Pair, ReplyMeasures, measure_replies
from quietline.kernel.evaluation.scores import ClassScore, macro_f1, score_classes
from quietline.kernel.evaluation.shares import Share, share_of
from quietline.kernel.evaluation.texts import LanguageMeasures, TextMeasures, measure_texts
from quietline.kernel.evaluation.values import (
    EMERGENCY,
    STOP,
    JudgedReply,
    JudgedText,
    Range,
    ReplyAnswer,
    ReplyLabel,
    TextAnswer,
    TextLabel,
)

__all__ = [
    "EMERGENCY",
    "STOP",
    "Case",
    "ClassScore",
    "Group",
    "JudgedReply",
    "JudgedText",
    "LanguageMeasures",
    "Pair",
    "Range",
    "ReplyAnswer",
    "ReplyLabel",
    "ReplyMeasures",
    "ReplyMistake",
    "Share",
    "TextAnswer",
    "TextLabel",
    "TextMeasures",
    "TextMistake",
    "group_mistakes",
    "macro_f1",
    "measure_replies",
    "measure_texts",
    "reply_mistake",
    "score_classes",
    "share_of",
    "text_mistake",
]
