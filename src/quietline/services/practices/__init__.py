"""The practice itself: making one at the machine, changing what it is called, looking it up.

Holds the verbs about a practice's own rows. What its people and patients do is elsewhere.
"""

from quietline.services.practices.create import NewPractice, NewStaff, add_staff, create
from quietline.services.practices.look import all_practices, only_practice, practice_zone
from quietline.services.practices.settings import (
    NameVerdict,
    PracticeChange,
    PracticeSettings,
    change,
    examine_name,
    read_settings,
)
from quietline.services.practices.words import (
    Effect,
    OwnWords,
    change_words,
    read_words,
    try_words,
)

__all__ = [
    "Effect",
    "NameVerdict",
    "NewPractice",
    "NewStaff",
    "OwnWords",
    "PracticeChange",
    "PracticeSettings",
    "add_staff",
    "all_practices",
    "change",
    "change_words",
    "create",
    "examine_name",
    "only_practice",
    "practice_zone",
    "read_settings",
    "read_words",
    "try_words",
]
