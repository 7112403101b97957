"""The operator: a person at the machine's own command line, acting within one practice."""

from __future__ import annotations

from uuid import UUID

from quietline.kernel.access import Actor, system_actor
from quietline.kernel.codes import Code
from quietline.kernel.errors import InvalidInput, NotFound
from quietline.records.practices.models import Practice


def operator(practice: UUID | None, *, origin: str) -> Actor:
    """The operator of the named practice, or of the only one there is.

    Raises NotFound when there is no such practice, InvalidInput when there are several and none is
    named. `origin` says where from, for the audit log: "cli ana".
    """
    rows = Practice.objects.values_list("id", flat=True)
    found = list(rows[:2] if practice is None else rows.filter(id=practice))
    if not found:
        raise NotFound(sentence="There is no such practice here. Run quietline setup to make one.")
    if len(found) > 1:
        raise InvalidInput(
            Code.INPUT_MALFORMED, "There are several practices here. Name one with --practice."
        )
    return system_actor("cli", practice_id=found[0], origin=origin)


def upkeep_operator(*, origin: str) -> Actor:
    """The operator for what concerns every practice here at once; stands within the oldest.

    Raises NotFound when there is no practice yet.
    """
    oldest = Practice.objects.order_by("created_at", "id").values_list("id", flat=True).first()
    return operator(oldest, origin=origin)
