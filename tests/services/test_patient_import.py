"""Importing patients: every bad row said, nothing half-imported, nobody added twice."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from quietline.infra.keys import LocalKeyService
from quietline.kernel.codes import Code
from quietline.kernel.consent import Purpose
from quietline.kernel.errors import InvalidInput, NotFound, Unavailable

HEADING = (
    "name,date_of_birth,mobile,language,timezone,external_id,"
    "consent,consent_purposes,consent_source,consent_at\n"
)
LIA = "Lia Stone,1991-03-04,+15550100041,en,America/New_York,L1,,,,\n"
MAX = "Max Stone,03/05/1990,(555) 010-0042,es,America/Chicago,M1,yes,,paper,2026-01-05\n"
BAD = "Zed Stone,1991-02-30,+15550100043,en,America/New_York,Z1,,,,\n"
OPERATOR_ORIGIN = "cli test"


@pytest.fixture
def operator(cast):
    from quietline.services.operators import operator as operator_of

    return operator_of(None, origin=OPERATOR_ORIGIN)


def load(ports, actor, *rows: str, heading: str = HEADING, **options: bool):
    from quietline.services.patient_import import import_patients

    return import_patients(ports, actor, io.BytesIO((heading + "".join(rows)).encode()), **options)


def count() -> int:
    from quietline.records.patients.models import Patient

    return Patient.objects.count()


def stored(number: str):
    from quietline.kernel.phone import PhoneNumber
    from quietline.records.practices.models import Practice
    from quietline.services.patients import find_by_number

    def find(ports):
        practice = Practice.objects.get().id
        (row,) = find_by_number(ports, practice, PhoneNumber(number))
        return row

    return find


def test_good_rows_become_patients_who_can_be_found(ports, operator) -> None:
    """By number and by name, like any other patient."""
    from quietline.services.patients import find_by_name

    found = load(ports, operator, LIA, MAX)
    assert (found.rows, found.new, found.bad, found.written) == (2, 2, (), True)
    assert stored("+15550100042")(ports).patient.language == "es"
    assert len(find_by_name(ports, operator.practice_id, "sto li")) == 1


def test_what_was_imported_can_be_opened_again(ports, operator) -> None:
    """Name, date of birth and number are sealed under the patient's own key."""
    from quietline.services.patients import open_birth_date, open_name, open_number
    from quietline.services.safes import open_key

    load(ports, operator, MAX)
    number = stored("+15550100042")(ports)
    key = open_key(ports, number.patient_id)
    born = open_birth_date(key, number.patient)
    assert open_name(key, number.patient).reveal() == "Max Stone"
    assert born is not None
    assert born.reveal().isoformat() == "1990-03-05"
    assert open_number(key, number).e164 == "+15550100042"


def test_one_bad_row_keeps_all_others_out(ports, operator) -> None:
    """All or nothing, so that a file can be mended and imported again."""
    before = count()
    found = load(ports, operator, LIA, BAD, MAX)
    assert (found.written, found.new, count()) == (False, 2, before)


def test_bad_rows_are_left_out_on_request(ports, operator) -> None:
    """The good ones go in, together."""
    before = count()
    found = load(ports, operator, LIA, BAD, MAX, skip_bad=True)
    assert (found.written, len(found.bad), count()) == (True, 1, before + 2)


def test_a_dry_run_writes_nothing(ports, operator) -> None:
    """And says what would be written."""
    before = count()
    found = load(ports, operator, LIA, dry_run=True)
    assert (found.written, found.new, count()) == (False, 1, before)


@pytest.mark.parametrize(
    ("row", "column", "code"),
    [
        (",1991-03-04,+15550100041,en,,L1,,,,", "name", Code.INPUT_MALFORMED),
        ("A B,1991-02-30,,en,,L1,,,,", "date_of_birth", Code.INPUT_MALFORMED),
        ("A B,2999-01-01,,en,,L1,,,,", "date_of_birth", Code.INPUT_MALFORMED),
        ("A B,1991-03-04,12,en,,L1,,,,", "mobile", Code.PHONE_INVALID),
        ("A B,1991-03-04,,english!,,L1,,,,", "language", Code.INPUT_MALFORMED),
        ("A B,1991-03-04,,en,Mars/Base,L1,,,,", "timezone", Code.INPUT_MALFORMED),
        ("A B,1991-03-04,,en,../../etc/passwd,L1,,,,", "timezone", Code.INPUT_MALFORMED),
        ("A B,1991-03-04,,en,,L1,perhaps,,,", "consent", Code.INPUT_MALFORMED),
        ("A B,1991-03-04,,en,,L1,yes,,,", "consent", Code.PHONE_MISSING),
        ("A B,,+15550100041,en,,L1,yes,all,,", "consent_purposes", Code.PURPOSE_UNKNOWN),
        ("A B,,+15550100041,en,,L1,yes,help,,", "consent_purposes", Code.PURPOSE_UNKNOWN),
        ("A B,,+15550100041,en,,L1,yes,,hearsay,", "consent_source", Code.INPUT_MALFORMED),
        ("A B,,+15550100041,en,,L1,yes,,,soon", "consent_at", Code.INPUT_MALFORMED),
        ("A B,,+15550100041,en,,L1,yes,,,2026-11-21", "consent_at", Code.INPUT_MALFORMED),
        ("A B,,+15550100041,en,,L1,yes,,,9999-12-31", "consent_at", Code.INPUT_MALFORMED),
        ("A B,,+15550100041,en,,L1,yes,,,0001-01-01", "consent_at", Code.INPUT_MALFORMED),
        ("A\x00B,,,en,,L1,,,,", "name", Code.INPUT_UNPRINTABLE),
        ("A B,,", "", Code.IMPORT_ROW_BROKEN),
    ],
)
def test_a_bad_row_is_said_with_line_column_and_code(
    ports,
    operator,
    row: str,
    column: str,
    code: Code,
) -> None:
    """Whoever mends the file must find the cell."""
    (bad,) = load(ports, operator, LIA, row + "\n").bad
    assert (bad.line, bad.column, bad.code) == (3, column, code)


def test_every_bad_row_is_said_and_not_the_first_alone(ports, operator) -> None:
    """Mending a file one error at a time takes a day."""
    found = load(ports, operator, BAD, LIA, "x\n", BAD.replace("Z1", "Z2"))
    assert [row.line for row in found.bad] == [2, 4, 5]


def test_no_bad_row_quotes_a_cell(ports, operator) -> None:
    """The report is printed, mailed and pasted into tickets."""
    found = load(
        ports, operator, "Secretname,Secret,Secret,S!cret,Secret,Secret,Secret,,,\n", LIA, LIA
    )
    assert "ecret" not in repr(found)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (LIA, MAX.replace("M1", "L1")),
        (LIA.replace("L1", ""), LIA.replace("L1", "").replace("Lia Stone", "LIA  STONE")),
    ],
)
def test_a_patient_who_stands_twice_in_the_file_is_said(
    ports,
    operator,
    first: str,
    second: str,
) -> None:
    """By the other system's id, or without one by name, birth and number."""
    (bad,) = load(ports, operator, first, second).bad
    assert (bad.line, bad.code) == (3, Code.IMPORT_DUPLICATE)
    assert "line 2" in bad.sentence


def test_two_patients_may_share_a_number(ports, operator) -> None:
    """Families do."""
    found = load(ports, operator, LIA, LIA.replace("Lia", "Leo").replace("L1", "L2"))
    assert (found.bad, found.new) == ((), 2)


@pytest.mark.parametrize("row", [LIA, LIA.replace("L1", "")])
def test_importing_the_same_file_again_adds_nobody(ports, operator, row: str) -> None:
    """Those already there are counted and left as they are."""
    load(ports, operator, row)
    before = count()
    found = load(ports, operator, row, MAX)
    assert (found.already, found.new, count()) == (1, 1, before + 1)


def test_an_empty_zone_and_language_are_the_practice_s(ports, operator) -> None:
    """Most exports have neither."""
    load(ports, operator, "Lia Stone,,+15550100041\n", heading="name,dob,cell\n")
    patient = stored("+15550100041")(ports).patient
    assert (patient.language, patient.timezone) == ("en", "America/New_York")


def test_a_name_may_stand_in_two_columns(ports, operator) -> None:
    """As most record systems export it."""
    from quietline.services.patients import find_by_name

    load(ports, operator, "Lia,Stone\n", heading="First Name,Last Name\n")
    assert len(find_by_name(ports, operator.practice_id, "lia stone")) == 1


def test_a_file_without_names_is_refused(ports, operator) -> None:
    """Before anything is read."""
    with pytest.raises(InvalidInput) as caught:
        load(ports, operator, "1\n", heading="mobile\n")
    assert caught.value.code is Code.IMPORT_NO_COLUMN


def test_imported_consent_says_where_it_comes_from(ports, operator) -> None:
    """Source imported, no wording, the stated day, and no campaigns for a plain yes."""
    from quietline.records.consent.models import ConsentEntry

    load(ports, operator, MAX)
    entry = ConsentEntry.objects.get(source="imported")
    assert (entry.kind, entry.wording_version) == ("granted", "")
    assert entry.purposes == ["appointments", "billing", "care"]
    assert entry.at == datetime(2026, 1, 5, 5, tzinfo=UTC)
    assert entry.wording.endswith("Source stated there: paper.")


def test_imported_consent_opens_only_what_it_names(ports, operator) -> None:
    """Consent for appointments is none for bills."""
    from quietline.kernel.consent import Channel, decide_consent
    from quietline.services.ledger import read_ledger

    load(ports, operator, MAX.replace("yes,,", "yes,appointments,"))
    number = stored("+15550100042")(ports)

    def allowed(purpose: Purpose) -> bool:
        return decide_consent(
            read_ledger(operator.practice_id, number.number_key),
            patient=number.patient_id,
            number_key=number.number_key,
            channel=Channel.SMS,
            purpose=purpose,
            at=ports.clock.now(),
        ).allowed

    assert (allowed(Purpose.APPOINTMENTS), allowed(Purpose.BILLING)) == (True, False)


def test_an_imported_number_is_not_taken_for_the_patient_s(ports, operator) -> None:
    """Nobody has confirmed it, so a clinical text to it is held. 45 CFR 164.514(h)."""
    load(ports, operator, MAX)
    assert stored("+15550100042")(ports).verified_at is None


def test_each_batch_is_one_entry_and_each_consent_its_own(ports, operator) -> None:
    """The audit log tells how many came in by whom, and every grant."""
    from quietline.services.audit_log import changes_since, size

    before = size(operator.practice_id)
    load(ports, operator, LIA, MAX)
    kinds = [change.kind for change in changes_since(operator.practice_id, before)]
    assert kinds == ["patient.imported", "consent.recorded"]


def test_progress_is_told_for_each_step(ports, operator) -> None:
    """So that a bar can move while fifty thousand rows go in."""
    told: list[tuple[str, int, int | None]] = []
    load(
        ports, operator, LIA, MAX, tell=lambda step: told.append((step.step, step.done, step.total))
    )
    assert told == [("reading", 2, None), ("sealing", 2, 2), ("writing", 2, 2)]


def test_everything_is_sealed_before_anything_is_written(ports, operator, monkeypatch) -> None:
    """Others wait for the writing, and for nothing else."""
    from quietline.services.patient_import import read, write

    for module in (read, write):
        monkeypatch.setattr(module, "BATCH", 1)
    told: list[str] = []
    load(ports, operator, LIA, MAX, tell=lambda step: told.append(step.step))
    assert told == ["reading"] * 2 + ["sealing"] * 2 + ["writing"] * 2


def test_keys_that_are_rotated_meanwhile_stop_the_import(ports, operator, tmp_path) -> None:
    """What was sealed rests under a key that may be forgotten; nobody is added, and it may be tried
    again.
    """
    keyring = LocalKeyService.create(tmp_path / "keyring.json")
    own, before = replace(ports, keys=keyring), count()

    def rotate_once(step) -> None:
        if step.step == "sealing":
            keyring.add_key()

    with pytest.raises(Unavailable) as caught:
        load(own, operator, LIA, tell=rotate_once)
    assert (caught.value.code, count()) == (Code.KEYS_ROTATED, before)
    assert load(own, operator, LIA).new == 1


def test_whoever_may_not_import_is_told_that_there_is_nothing(ports, cast) -> None:
    """A receptionist adds patients one by one."""
    with pytest.raises(NotFound):
        load(ports, cast.receptionist, LIA)
