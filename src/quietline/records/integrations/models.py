from __future__ import annotations

from django.db import models

from quietline.records.scope import PracticeRow


class ApiKey(PracticeRow):
    """A key for programs. Only its digest is kept; `prefix` is what people recognise it by.

    With `acts_for` it is that staff member's own key, and what it sends is sent by that person.
    """

    name = models.CharField(max_length=80)
    prefix = models.CharField(max_length=12)
    digest = models.CharField(max_length=64, unique=True)
    scopes = models.JSONField(default=list)
    acts_for = models.ForeignKey(
        "staff.StaffMember", null=True, on_delete=models.PROTECT, related_name="+"
    )
    created_at = models.DateTimeField()
    revoked_at = models.DateTimeField(null=True)


class IdempotencyRecord(PracticeRow):
    """What a caller's own key for a request led to; the same request again gets the same answer."""

    caller = models.UUIDField()
    key = models.CharField(max_length=64)
    request_digest = models.CharField(max_length=64)
    message = models.UUIDField()
    created_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["caller", "key"], name="one_answer_per_caller_and_key")
        ]


class WorkerBeat(models.Model):
    """When a worker was last alive. One row per worker name; no history."""

    name = models.CharField(max_length=60, primary_key=True)
    at = models.DateTimeField()
