from __future__ import annotations

from django.db import models
from django.db.models import Q

from quietline.records.scope import PracticeRow


class Patient(PracticeRow):
    name_sealed = models.BinaryField()
    birth_date_sealed = models.BinaryField(null=True)
    language = models.CharField(max_length=8)
    timezone = models.CharField(max_length=60)
    external_key = models.CharField(max_length=32, null=True)
    created_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["practice", "external_key"], name="one_patient_per_external_key"
            )
        ]


class PatientNumber(PracticeRow):
    """A mobile number of a patient. `number_key` is its blind index within the practice.

    Two patients may share a number. At most one number of a patient is current.
    """

    patient = models.ForeignKey(Patient, on_delete=models.PROTECT, related_name="numbers")
    e164_sealed = models.BinaryField()
    number_key = models.CharField(max_length=32)
    is_current = models.BooleanField(default=True)
    verified_at = models.DateTimeField(null=True)
    verified_how = models.CharField(max_length=20, blank=True)
    created_at = models.DateTimeField()

    class Meta:
        indexes = [models.Index(fields=["practice", "number_key"], name="patient_by_number")]
        constraints = [
            models.UniqueConstraint(
                fields=["patient"], condition=Q(is_current=True), name="one_current_number"
            )
        ]


class NameWord(PracticeRow):
    """Blind index of a word (or the beginning of one) of a patient's name, for search."""

    patient = models.ForeignKey(Patient, on_delete=models.CASCADE, related_name="name_words")
    word_key = models.CharField(max_length=32)

    class Meta:
        indexes = [models.Index(fields=["practice", "word_key"], name="patient_by_name_word")]
