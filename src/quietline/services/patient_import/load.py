"""The import itself: read everything, then write all of it or nothing."""

from __future__ import annotations

from typing import IO

from quietline.kernel.access import Actor, Permission
from quietline.records.practices.models import Practice
from quietline.services.access import require
from quietline.services.patient_import.read import read_patients
from quietline.services.patient_import.values import Imported, Tell
from quietline.services.patient_import.write import write_patients
from quietline.services.ports import Ports


def import_patients(  # noqa: PLR0913 - each says one thing about the import
    ports: Ports,
    actor: Actor | None,
    file: IO[bytes],
    *,
    skip_bad: bool = False,
    dry_run: bool = False,
    tell: Tell = lambda _progress: None,
) -> Imported:
    """Import all rows, or none if one is bad; with `skip_bad`, the good ones.

    Raises NotFound when the actor may not, InvalidInput(import.no_column) for an unusable heading.
    """
    actor = require(actor, Permission.PATIENT_IMPORT)
    found = read_patients(ports, Practice.objects.get(id=actor.practice_id), file, tell)
    written = not dry_run and (skip_bad or not found.bad)
    if written:
        write_patients(ports, actor, found.new, tell)
    return Imported(
        rows=found.rows,
        new=len(found.new),
        already=found.already,
        consents=sum(new.consent is not None for new in found.new),
        bad=tuple(found.bad),
        written=written,
    )
