from __future__ import annotations

from django.db import models

from quietline.infra.ids import new_id
from quietline.records.scope import PracticeRow


class Practice(models.Model):
    """The covered entity. `texting_name` is the neutral name that stands in texts."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    name = models.CharField(max_length=120)
    texting_name = models.CharField(max_length=60)
    specialty = models.CharField(max_length=120, blank=True)
    profile = models.CharField(max_length=20, default="standard")
    language = models.CharField(max_length=8, default="en")
    timezone = models.CharField(max_length=60)
    phone = models.CharField(max_length=20)
    # Words on which the practice has decided, one phrase a line.
    revealing_words = models.TextField(blank=True, default="")
    harmless_words = models.TextField(blank=True, default="")
    created_at = models.DateTimeField()


class Clinician(PracticeRow):
    name = models.CharField(max_length=120)


class Location(PracticeRow):
    name = models.CharField(max_length=120)


class SenderNumber(PracticeRow):
    """A number the practice texts from. Inbound texts find their practice by it."""

    e164 = models.CharField(max_length=20, unique=True)
    gateway = models.CharField(max_length=20)
    is_active = models.BooleanField(default=True)
