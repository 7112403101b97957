"""What a process needs to know of the practices it serves."""

from __future__ import annotations

from uuid import UUID
from zoneinfo import ZoneInfo

from quietline.records.practices.models import Practice


def practice_zone(practice: UUID) -> ZoneInfo:
    """The zone in which the practice's own people read the clock."""
    return ZoneInfo(Practice.objects.values_list("timezone", flat=True).get(id=practice))


def only_practice() -> UUID | None:
    """The practice of an installation that has just one; None when there is none or several."""
    ids = list(Practice.objects.values_list("id", flat=True)[:2])
    return ids[0] if len(ids) == 1 else None


def all_practices() -> tuple[UUID, ...]:
    return tuple(Practice.objects.order_by("created_at").values_list("id", flat=True))
