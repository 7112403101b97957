"""Threads of numbers that belong to no patient, or to several: who could have written?

Nobody is ever guessed. The candidates are the patients who have exactly this number now; whoever
else it may be is found by name, by a person.
"""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from quietline.infra.encryption import DataKey
from quietline.kernel.access import Actor, Permission, may
from quietline.kernel.errors import NotFound
from quietline.kernel.phi import Phi
from quietline.records.messaging.models import Conversation
from quietline.records.patients.models import Patient, PatientNumber
from quietline.services.access import require
from quietline.services.conversations.inbox import record_search
from quietline.services.conversations.views import Candidate, Unassigned
from quietline.services.patients import find_by_name, get, open_birth_date, open_name
from quietline.services.ports import Ports
from quietline.services.recipients import THREAD_NUMBER
from quietline.services.safes import open_key, open_keys

_MOST_FOUND = 20


def unassigned_of(
    ports: Ports, actor: Actor, thread: Conversation, search: str = ""
) -> Unassigned | None:
    """What is known of an unassigned thread; None for the thread of a patient."""
    if thread.patient_id is not None:
        return None
    have_it = PatientNumber.objects.of_practice(thread.practice_id).filter(
        number_key=thread.number_key, is_current=True
    )
    holders = set(have_it.values_list("patient_id", flat=True))
    found = _found(ports, actor, search) - holders
    return Unassigned(
        number=_number(ports, thread),
        candidates=_candidates(ports, actor, holders),
        search=search,
        found=_candidates(ports, actor, found)[:_MOST_FOUND],
        may_assign=may(actor, Permission.PATIENT_RECORD, practice_id=actor.practice_id).allowed,
    )


def look_for_sender(
    ports: Ports, actor: Actor | None, conversation: UUID, search: str = ""
) -> Unassigned:
    """The candidates of a thread, and the patients whose names were searched for (audited)."""
    actor = may_assign(actor)
    found = unassigned_of(ports, actor, unassigned_thread(actor, conversation), search)
    if found is None:
        raise NotFound
    return found


def candidate(ports: Ports, actor: Actor | None, conversation: UUID, patient: UUID) -> Candidate:
    """One patient whom somebody is about to choose. Raises NotFound."""
    actor = may_assign(actor)
    unassigned_thread(actor, conversation)
    return _candidate(open_key(ports, patient), get(actor, patient))


def may_assign(actor: Actor | None) -> Actor:
    """Who reads conversations and keeps patients' records may say whose a text is."""
    return require(require(actor, Permission.CONVERSATION_READ), Permission.PATIENT_RECORD)


def unassigned_thread(actor: Actor, conversation: UUID) -> Conversation:
    """Raises NotFound for another practice's, and for a thread that has its patient."""
    threads = Conversation.objects.of_practice(actor.practice_id).filter(patient=None)
    row = threads.filter(id=conversation).first()
    if row is None:
        raise NotFound
    return row


def _found(ports: Ports, actor: Actor, search: str) -> set[UUID]:
    if not search.strip():
        return set()
    patients = find_by_name(ports, actor.practice_id, search)
    record_search(ports, actor, len(patients))
    return patients


def _number(ports: Ports, thread: Conversation) -> Phi[str] | None:
    if thread.e164_sealed is None:
        return None
    return open_key(ports, thread.practice_id).open(thread.id, THREAD_NUMBER, thread.e164_sealed)


def _candidates(ports: Ports, actor: Actor, patients: Iterable[UUID]) -> tuple[Candidate, ...]:
    """In order of their names; whose key is destroyed is not among them."""
    rows = list(Patient.objects.of_practice(actor.practice_id).filter(id__in=set(patients)))
    keys = open_keys(ports, [row.id for row in rows])
    known = [_candidate(keys[row.id], row) for row in rows if row.id in keys]
    return tuple(sorted(known, key=lambda one: one.name.reveal().casefold()))


def _candidate(key: DataKey, row: Patient) -> Candidate:
    born = open_birth_date(key, row)
    return Candidate(
        patient=row.id,
        name=open_name(key, row),
        date_of_birth=None if born is None else Phi(f"{born.reveal():%B %-d, %Y}"),
    )
