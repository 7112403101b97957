"""The log of each practice. The `canonical` bytes are the record; the other columns find it."""

from __future__ import annotations

from typing import Self
from uuid import UUID

from django.db import models

from quietline.records.audit.querysets import AppendOnlyRow


class AuditEntry(AppendOnlyRow):
    """One entry. `index` counts from 0 within the practice; both together are the key."""

    pk = models.CompositePrimaryKey("practice", "index")
    practice = models.UUIDField()
    index = models.BigIntegerField()
    canonical = models.BinaryField()
    leaf_hash = models.BinaryField()
    at = models.DateTimeField()
    kind = models.CharField(max_length=64)
    actor = models.CharField(max_length=200)
    patient = models.UUIDField(null=True)
    subject = models.CharField(max_length=200, null=True)

    class Meta:
        db_table = "audit_entry"
        indexes = [
            models.Index(
                fields=["practice", "patient", "index"],
                name="audit_by_patient",
                condition=models.Q(patient__isnull=False),
            ),
            models.Index(
                fields=["practice", "subject", "index"],
                name="audit_by_subject",
                condition=models.Q(subject__isnull=False),
            ),
        ]
        constraints = [
            models.CheckConstraint(condition=models.Q(index__gte=0), name="audit_index_from_0"),
        ]


class AuditNode(AppendOnlyRow):
    """The top of a complete subtree of 2**level leaves, kept at every eighth level.

    With them a proof reads a few hundred hashes, however long the log is.
    """

    pk = models.CompositePrimaryKey("practice", "level", "place")
    practice = models.UUIDField()
    level = models.SmallIntegerField()
    place = models.BigIntegerField()
    hash = models.BinaryField()

    class Meta:
        db_table = "audit_node"


class AuditCheckpoint(AppendOnlyRow):
    """A signed note over the first `size` entries, and the tree's right edge at that size."""

    pk = models.CompositePrimaryKey("practice", "size")
    practice = models.UUIDField()
    size = models.BigIntegerField()
    note = models.TextField()
    frontier = models.BinaryField()
    at = models.DateTimeField()

    class Meta:
        db_table = "audit_checkpoint"


class AuditHeadQuerySet(models.QuerySet):  # type: ignore[type-arg]
    def of_practice(self, practice: UUID) -> Self:
        return self.filter(practice=practice)


class AuditHead(models.Model):
    """Where the log of a practice ends. Its lock puts the writers of one log in a row."""

    practice = models.UUIDField(primary_key=True)
    log = models.CharField(max_length=200)
    size = models.BigIntegerField()
    frontier = models.BinaryField()

    objects = AuditHeadQuerySet.as_manager()

    class Meta:
        db_table = "audit_head"
