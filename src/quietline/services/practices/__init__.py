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

__all__ = [
    "NameVerdict",
    "NewPractice",
    "NewStaff",
    "PracticeChange",
    "PracticeSettings",
    "add_staff",
    "all_practices",
    "change",
    "create",
    "examine_name",
    "only_practice",
    "practice_zone",
    "read_settings",
]
