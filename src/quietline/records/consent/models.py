from __future__ import annotations

from django.db import models

from quietline.records.scope import PracticeRow


class ConsentEntry(PracticeRow):
    """One event of the ledger, as `kernel.consent.ConsentEvent`. Never changed, never removed.

    `patient` is empty when a number that belongs to no known patient sends STOP.
    """

    patient = models.UUIDField(null=True)
    number_key = models.CharField(max_length=32)
    kind = models.CharField(max_length=24)
    channel = models.CharField(max_length=10)
    purposes = models.JSONField(default=list)
    at = models.DateTimeField()
    source = models.CharField(max_length=20)
    recorder = models.CharField(max_length=60)
    language = models.CharField(max_length=8)
    wording_version = models.CharField(max_length=40, blank=True)
    wording = models.TextField(blank=True)

    class Meta:
        indexes = [models.Index(fields=["practice", "number_key", "at"], name="consent_by_number")]
