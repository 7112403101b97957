"""What every row has in common: an id that is ordered by time, and its practice."""

from __future__ import annotations

from typing import Self, TypeVar
from uuid import UUID

from django.db import models

from quietline.infra.ids import new_id

_Row_co = TypeVar("_Row_co", bound=models.Model, covariant=True)


class PracticeQuerySet(models.QuerySet[_Row_co]):
    def of_practice(self, practice: UUID) -> Self:
        return self.filter(practice_id=practice)


class PracticeRow(models.Model):
    """Base of every row that belongs to a practice."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    practice = models.ForeignKey("practices.Practice", on_delete=models.PROTECT, related_name="+")

    objects = PracticeQuerySet.as_manager()

    class Meta:
        abstract = True
