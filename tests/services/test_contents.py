"""A change past the log is found through the log: its entries commit to what they speak of."""

import pytest
from django.db import connection

from cast.people import Cast
from quietline.kernel.access import system_actor
from quietline.kernel.audit import FaultCode
from quietline.kernel.consent import Purpose
from quietline.kernel.phi import Phi
from quietline.records.consent.models import ConsentEntry
from quietline.records.messaging.models import Message, Submission, SubmissionChange
from quietline.records.portal.models import PortalLink
from quietline.services import evidence, outbound, patients
from quietline.services.contents import content_faults
from quietline.services.outbound import Draft


@pytest.fixture
def message(ports, cast: Cast):
    draft = Draft(cast.sam, Phi("Your biopsy came back benign"), Purpose.CARE)
    return outbound.send(ports, cast.nurse, draft).message


def codes(ports, cast: Cast):
    return [fault.code for fault in content_faults(ports, cast.practice)]


def flip_a_byte(table: str, column: str, row) -> None:
    """As an intruder with the database would: one byte in the middle, past every model."""
    model = {"message": Message, "submission": Submission}[table]
    sealed = bytearray(bytes(getattr(model.objects.get(id=row), column)))
    sealed[len(sealed) // 2] ^= 1
    model.objects.filter(id=row).update(**{column: bytes(sealed)})


def test_untouched_records_have_no_fault(ports, cast: Cast, message):
    """Nothing is found where nothing was done."""
    assert codes(ports, cast) == []


@pytest.mark.parametrize("column", ["body_sealed", "decision_sealed"])
def test_a_changed_byte_of_a_message_is_found(ports, cast: Cast, message, column):
    """The words, and the reasons why they were allowed."""
    flip_a_byte("message", column, message)
    assert codes(ports, cast) == [FaultCode.CONTENT_CHANGED]


def test_words_that_were_sealed_anew_are_found(ports, cast: Cast, message):
    """Whoever holds the patient's key can seal, but cannot change what the log committed to."""
    from quietline.services.outbound.store import BODY
    from quietline.services.safes import open_key

    other = open_key(ports, cast.sam).seal(message, BODY, "Your biopsy came back malignant")
    Message.objects.filter(id=message).update(body_sealed=other)
    assert codes(ports, cast) == [FaultCode.CONTENT_CHANGED]


def test_a_message_that_is_gone_is_found(ports, cast: Cast, message):
    """Its entry stays behind."""
    with connection.constraint_checks_disabled():
        PortalLink.objects.all().delete()
        SubmissionChange.objects.all().delete()
        Submission.objects.all().delete()
        Message.objects.all().delete()
    assert codes(ports, cast) == [FaultCode.CONTENT_REMOVED]


def test_the_fault_names_the_entry(ports, cast: Cast, message):
    """By its number, in a sentence."""
    flip_a_byte("message", "body_sealed", message)
    (fault,) = content_faults(ports, cast.practice)
    assert fault.sentence == f"Entry {fault.index} is about a record that was changed since."


@pytest.mark.parametrize(
    "change",
    [
        {"kind": "revoked"},
        {"purposes": ["campaign"]},
        {"source": "web_form"},
        {"recorder": "staff:nobody"},
        {"patient": None},
        {"wording_version": "1999-01"},
    ],
    ids=lambda change: next(iter(change)),
)
def test_consent_that_was_rewritten_is_found(ports, cast: Cast, change):
    """The ledger is append-only, and the log says what was appended."""
    first = ConsentEntry.objects.order_by("id").first()
    ConsentEntry.objects.filter(id=first.id).update(**change)
    assert codes(ports, cast) == [FaultCode.CONTENT_CHANGED]


def test_consent_that_was_taken_out_is_found(ports, cast: Cast):
    """A ledger with a line less."""
    ConsentEntry.objects.filter(id=ConsentEntry.objects.order_by("id").first().id).delete()
    assert codes(ports, cast) == [FaultCode.CONTENT_REMOVED]


def test_what_was_destroyed_with_its_key_is_no_fault(ports, cast: Cast, message):
    """Destruction is on record by itself."""
    operator = system_actor("cli", practice_id=cast.practice, origin="t")
    patients.destroy_key(ports, operator, cast.sam)
    assert codes(ports, cast) == []


def test_verifying_the_log_verifies_the_records(ports, cast: Cast, message):
    """`quietline audit verify` says it."""
    flip_a_byte("message", "body_sealed", message)
    operator = system_actor("cli", practice_id=cast.practice, origin="t")
    assert not evidence.verify(ports, operator).ok
