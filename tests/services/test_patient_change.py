"""Changing a patient: what is saved, what a new number ends, and what is on record."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from cast.people import Cast, RememberingGateway
from quietline.kernel.access import system_actor
from quietline.kernel.audit import AuditKind, parse_entry
from quietline.kernel.consent import Purpose
from quietline.kernel.delivery import SubmissionState
from quietline.kernel.errors import KeyDestroyed, NotFound
from quietline.kernel.phi import Phi
from quietline.records.audit.models import AuditEntry
from quietline.records.messaging.models import Submission
from quietline.records.patients.models import NameWord, PatientNumber
from quietline.services import dispatch, outbound, patients, portal
from quietline.services.fields import FieldInvalid
from quietline.services.outbound import Draft, Queued, Refused
from quietline.services.patients import PatientChange
from quietline.services.ports import Ports

SAME = PatientChange(
    name=Phi("Sam Carter"),
    date_of_birth=Phi("11/03/1972"),
    mobile=Phi("+15550100002"),
    language="en",
    timezone="America/New_York",
)
NEW_NUMBER = replace(SAME, mobile=Phi("(555) 010-0042"))
NO_NUMBER = replace(SAME, mobile=Phi(""))
PLAIN = "See you Tuesday at 3 pm"
SECRET = "Your biopsy came back benign, the doctor will call you"


def send(ports: Ports, cast: Cast, text: str = PLAIN) -> Queued | Refused:
    decision = outbound.send(ports, cast.nurse, Draft(cast.sam, Phi(text), Purpose.CARE))
    assert isinstance(decision, Queued | Refused)
    return decision


def changes() -> list[object]:
    rows = AuditEntry.objects.filter(kind=AuditKind.PATIENT_CHANGED).order_by("index")
    found = [parse_entry(bytes(row.canonical)).detail for row in rows]
    return [detail for detail in found if "fields" in detail]


def test_details_are_what_is_known(ports: Ports, cast: Cast) -> None:
    """What the form begins with, and where it leads back to."""
    found = patients.details(ports, cast.receptionist, cast.sam)
    assert found.conversation == cast.conversations[cast.sam]
    assert (found.name, found.language) == (Phi("Sam Carter"), "en")
    assert found.date_of_birth is not None
    assert found.date_of_birth.reveal().isoformat() == "1972-11-03"
    assert found.mobile is not None
    assert found.mobile.e164 == "+15550100002"


@pytest.mark.parametrize(
    ("field", "typed", "kept"),
    [
        ("name", Phi("  Samuel   Carter "), Phi("Samuel Carter")),
        ("date_of_birth", Phi(""), None),
        ("mobile", Phi(""), None),
        ("language", "ES", "es"),
        ("timezone", "America/Denver", "America/Denver"),
    ],
)
def test_a_changed_field_is_kept_and_the_others_stay(
    ports: Ports, cast: Cast, field: str, typed: object, kept: object
) -> None:
    """One field at a time, each as it will be read."""
    before = patients.details(ports, cast.receptionist, cast.sam)
    patients.change(ports, cast.receptionist, cast.sam, replace(SAME, **{field: typed}))
    after = patients.details(ports, cast.receptionist, cast.sam)
    assert after == replace(before, **{field: kept})


@pytest.mark.parametrize(
    ("field", "typed"),
    [
        ("name", Phi(" ")),
        ("date_of_birth", Phi("11/31/1972")),
        ("mobile", Phi("12")),
        ("language", "english please"),
        ("timezone", "Mars/Olympus"),
    ],
)
def test_a_field_that_cannot_be_used_is_named_and_nothing_is_saved(
    ports: Ports, cast: Cast, field: str, typed: object
) -> None:
    """Not the good fields beside it, either."""
    wrong = replace(SAME, **{"name": Phi("Samuel Carter"), field: typed})
    before = patients.details(ports, cast.receptionist, cast.sam)
    with pytest.raises(FieldInvalid) as refused:
        patients.change(ports, cast.receptionist, cast.sam, wrong)
    assert refused.value.field == field
    assert patients.details(ports, cast.receptionist, cast.sam) == before


def test_a_change_is_on_record_by_the_names_of_its_fields(ports: Ports, cast: Cast) -> None:
    """Which fields, and never what they held or hold."""
    wanted = replace(NEW_NUMBER, name=Phi("Samuel Carter"))
    assert patients.change(ports, cast.receptionist, cast.sam, wanted) == ("name", "mobile")
    assert changes() == [{"fields": ["name", "mobile"]}]


def test_saving_what_is_there_already_writes_nothing(ports: Ports, cast: Cast) -> None:
    """However it was typed: no entry, and no number that would have to be confirmed again."""
    entries, numbers = AuditEntry.objects.count(), PatientNumber.objects.count()
    typed = replace(SAME, mobile=Phi("555 010 0002"), date_of_birth=Phi("1972-11-03"))
    assert patients.change(ports, cast.receptionist, cast.sam, typed) == ()
    assert (AuditEntry.objects.count(), PatientNumber.objects.count()) == (entries, numbers)


def test_a_new_number_is_a_row_of_its_own_that_nobody_verified(ports: Ports, cast: Cast) -> None:
    """The old row stays, because links and messages were bound to it."""
    patients.change(ports, cast.receptionist, cast.sam, NEW_NUMBER)
    rows = PatientNumber.objects.filter(patient_id=cast.sam).order_by("created_at", "id")
    assert [(row.is_current, row.verified_at is None) for row in rows] == [
        (False, False),
        (True, True),
    ]


def test_a_number_that_is_taken_away_stays_as_one_that_was(ports: Ports, cast: Cast) -> None:
    """The patient has none now, and the row is still there."""
    patients.change(ports, cast.receptionist, cast.sam, NO_NUMBER)
    assert patients.current_number(cast.sam) is None
    assert PatientNumber.objects.filter(patient_id=cast.sam, is_current=False).count() == 1


def test_consent_does_not_move_to_a_new_number(ports: Ports, cast: Cast) -> None:
    """Whoever has it has agreed to nothing."""
    patients.change(ports, cast.receptionist, cast.sam, NEW_NUMBER)
    refused = send(ports, cast)
    assert isinstance(refused, Refused)
    assert refused.code == "consent.none"


def test_a_number_that_comes_back_finds_its_consent_and_must_be_confirmed_anew(
    ports: Ports, cast: Cast
) -> None:
    """A slip that is put right costs no consent; that the number is theirs is for a person."""
    patients.change(ports, cast.receptionist, cast.sam, NEW_NUMBER)
    patients.change(ports, cast.receptionist, cast.sam, SAME)
    current = patients.current_number(cast.sam)
    assert current is not None
    assert current.verified_at is None
    assert isinstance(send(ports, cast), Queued)


@pytest.mark.parametrize("wanted", [NEW_NUMBER, NO_NUMBER])
def test_a_text_that_waits_for_the_old_number_is_not_sent(
    ports: Ports, cast: Cast, gateway: RememberingGateway, wanted: PatientChange
) -> None:
    """It may be a stranger's: consent to it is still on record, and does not help."""
    queued = send(ports, cast)
    assert isinstance(queued, Queued)
    patients.change(ports, cast.receptionist, cast.sam, wanted)
    dispatch.run_once(ports, worker="w")
    row = Submission.objects.get(message_id=queued.message)
    assert (row.state, row.code) == (SubmissionState.CANCELLED, "phone.changed")
    assert gateway.bodies == []


def test_a_link_to_the_old_number_opens_nothing(
    ports: Ports, cast: Cast, gateway: RememberingGateway
) -> None:
    """Not even once the number is the patient's again."""
    send(ports, cast, SECRET)
    dispatch.run_once(ports, worker="w")
    link = re.search(r"/p/(\w+)", gateway.bodies[-1])
    assert link
    door = (ports, link[1], "browser-of-sam", "web t")
    assert portal.open_link(*door).step == "birth_date"
    patients.change(ports, cast.receptionist, cast.sam, NEW_NUMBER)
    assert portal.open_link(*door).code == "link.invalid"
    patients.change(ports, cast.receptionist, cast.sam, SAME)
    assert portal.open_link(*door).code == "link.invalid"


def test_a_new_name_is_found_and_the_old_one_is_not(ports: Ports, cast: Cast) -> None:
    """Search knows the name of today."""
    wanted = replace(SAME, name=Phi("Sam Winter"))
    patients.change(ports, cast.receptionist, cast.sam, wanted)
    assert patients.find_by_name(ports, cast.practice, "winter") == {cast.sam}
    assert patients.find_by_name(ports, cast.practice, "carter") == set()


def test_the_index_stays_when_the_name_does(ports: Ports, cast: Cast) -> None:
    """A change of language does not touch what a patient is found by."""
    before = set(NameWord.objects.values_list("id", flat=True))
    patients.change(ports, cast.receptionist, cast.sam, replace(SAME, language="es"))
    assert set(NameWord.objects.values_list("id", flat=True)) == before


def test_a_forgotten_patient_is_neither_shown_nor_changed(ports: Ports, cast: Cast) -> None:
    """Nothing is sealed under a key that is gone, and no name is indexed again."""
    operator = system_actor("cli", practice_id=cast.practice, origin="test")
    patients.destroy_key(ports, operator, cast.sam)
    with pytest.raises(KeyDestroyed):
        patients.details(ports, cast.receptionist, cast.sam)
    with pytest.raises(KeyDestroyed):
        patients.change(ports, cast.receptionist, cast.sam, NEW_NUMBER)
    assert not NameWord.objects.filter(patient_id=cast.sam).exists()


def test_another_practice_s_patient_is_not_there(ports: Ports, cast: Cast, elsewhere) -> None:
    """Neither to look at nor to change."""
    with pytest.raises(NotFound):
        patients.details(ports, elsewhere, cast.sam)
    with pytest.raises(NotFound):
        patients.change(ports, elsewhere, cast.sam, NEW_NUMBER)


def test_who_may_not_keep_patients_changes_none(ports: Ports, cast: Cast) -> None:
    """The privacy officer reads conversations and leaves the record alone."""
    with pytest.raises(NotFound):
        patients.details(ports, cast.privacy_officer, cast.sam)
    with pytest.raises(NotFound):
        patients.change(ports, cast.privacy_officer, cast.sam, NEW_NUMBER)


def test_looking_at_what_may_be_changed_is_on_record(ports, cast: Cast) -> None:
    """Whoever comes by the address alone leaves a trace, too."""
    patients.details(ports, cast.receptionist, cast.sam)
    entry = AuditEntry.objects.get(kind=AuditKind.PATIENT_READ)
    assert (entry.actor, entry.patient) == (cast.receptionist.label, cast.sam)
