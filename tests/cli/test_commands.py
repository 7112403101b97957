"""The commands on a database: each calls its service, says what happened, and ends with a code."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from uuid import uuid4

import pytest
from typer.testing import Result

from quietline.cli import Checked, Severity
from quietline.cli.explain_pages import show_explanation
from quietline.cli.send import DraftPurpose
from quietline.cli.send_pages import exit_code
from quietline.kernel.consent import CONSENT_PURPOSES
from quietline.services.outbound import Held

Run = Callable[..., Result]
CLINICAL = "Your biopsy came back benign"


def send(run: Run, patient: object, text: str, *more: str) -> Result:
    return run("send", "--patient", str(patient), "--purpose", "appointments", text, *more)


def message_of(result: Result) -> str:
    return str(json.loads(result.stdout)["id"])


def test_a_text_that_may_go_is_queued(run: Run, cast) -> None:
    """It ends with 0 and shows the very words."""
    found = send(run, cast.sam, "See you at 3 PM.")
    assert (found.exit_code, "Queued." in found.stdout) == (0, True)
    assert "See you at 3 PM." in found.stdout


def test_a_text_without_consent_is_refused(run: Run, cast) -> None:
    """It ends with 4 and names the reason."""
    found = send(run, cast.noah, "See you at 3 PM.")
    assert (found.exit_code, "consent.none" in found.stdout) == (4, True)


def test_a_held_text_ends_with_three() -> None:
    """A script can tell the three ends apart."""
    assert exit_code(Held(uuid4(), 3, "destination.unverified", "Confirm.", (), ())) == 3


def test_the_same_idempotency_key_sends_once(run: Run, cast) -> None:
    """A script that was stopped half-way may run again."""
    one, two = (
        send(run, cast.sam, "See you.", "--idempotency-key", "k1", "--json") for _ in range(2)
    )
    assert message_of(one) == message_of(two)


@pytest.mark.parametrize("purpose", ["gossip", "opt_in"])
def test_only_the_purposes_of_people_may_be_named(run: Run, cast, purpose: str) -> None:
    """Service texts are the system's own; it is a wrong option, and the right ones are listed."""
    found = run("send", "--patient", str(cast.sam), "--purpose", purpose, "See you.")
    assert found.exit_code == 2
    assert all(word in found.stderr for word in ("appointments", "billing", "care", "campaign"))


def test_every_purpose_that_a_draft_may_have_is_offered() -> None:
    """And no other."""
    assert {purpose.value for purpose in DraftPurpose} == {p.value for p in CONSENT_PURPOSES}


def test_a_refusal_as_fields_has_a_code_and_a_sentence(run: Run, cast) -> None:
    """As the API answers."""
    fields = json.loads(send(run, cast.noah, "See you.", "--json").stdout)
    assert (fields["outcome"], fields["code"]) == ("refused", "consent.none")


@pytest.mark.parametrize(
    "words",
    ["3, clinical", "biopsy", "Prior express consent", "Sandbox Carrier", "message.queued", "SMS"],
)
def test_an_explanation_tells_the_whole_decision(run: Run, cast, words: str) -> None:
    """Tier, findings, consent, agreement, states and audit entries."""
    message = message_of(send(run, cast.sam, CLINICAL, "--json"))
    assert words in run("explain", message).stdout


def test_an_explanation_s_proofs_can_be_checked_by_a_stranger(
    run: Run,
    run_bare: Run,
    cast,
    tmp_path: Path,
) -> None:
    """What --json writes goes straight into audit prove --check."""
    message = message_of(send(run, cast.sam, CLINICAL, "--json"))
    file = tmp_path / "proofs.json"
    file.write_text(run("explain", message, "--json").stdout)
    key = run("audit", "public-key").stdout.split()[0]
    found = run_bare("audit", "prove", "--check", str(file), "--public-key", key)
    assert "message.queued" in found.stdout


def test_explaining_is_put_on_record(run: Run, cast) -> None:
    """It shows what the patient reads."""
    from quietline.services.audit_log import entries_about_subject

    message = message_of(send(run, cast.sam, "See you.", "--json"))
    run("explain", message)
    entries = entries_about_subject(cast.practice, f"message:{message}")
    assert (entries[-1].kind, entries[-1].actor) == ("explanation.read", "system:cli")


def test_a_message_that_is_not_there_is_not_explained(run: Run) -> None:
    """In the words that everything absent is answered with."""
    assert str(run("explain", str(uuid4())).exception).startswith("not_found")


def test_a_patient_s_escape_codes_are_not_obeyed(capsys: pytest.CaptureFixture[str]) -> None:
    """A reply could otherwise rewrite the operator's screen."""
    from quietline.kernel.phi import Phi
    from quietline.services.explain import Explanation, Line, Section

    section = Section("What", (Line("Text", Phi("a\x1b[2Jb\x9b")),))
    show_explanation(Explanation(uuid4(), "received", None, {}, (), (section,), ()))
    shown = capsys.readouterr().out
    assert "a␛[2Jb" in shown
    assert "\x1b[2J" not in shown


def test_an_import_shows_its_bad_rows_and_ends_with_one(run: Run, tmp_path: Path) -> None:
    """By line and column, and without what stands in them."""
    file = tmp_path / "list.csv"
    file.write_text("name,dob\nLia Stone,1991-03-04\nSecretname,yesterday\n")
    found = run("import", "patients", str(file))
    assert found.exit_code == 1
    assert "date of birth" in found.stdout
    assert "Nothing was imported." in found.stdout
    assert "Secret" not in found.stdout + found.stderr


def test_an_import_that_leaves_bad_rows_out_ends_well(run: Run, tmp_path: Path) -> None:
    """It was asked for."""
    file = tmp_path / "list.csv"
    file.write_text("name,dob\nLia Stone,1991-03-04\nZed,yesterday\n")
    found = run("import", "patients", str(file), "--skip-bad", "--json")
    fields = json.loads(found.stdout)
    assert (found.exit_code, fields["imported"], fields["bad"][0]["line"]) == (0, 1, 3)


def test_rotating_keys_leaves_everything_readable(run: Run, cast) -> None:
    """Under the new wrapping key."""
    before = message_of(send(run, cast.sam, CLINICAL, "--json"))
    found = run("keys", "rotate")
    assert (found.exit_code, "wrapping key k" in found.stdout) == (0, True)
    assert "biopsy" in run("explain", before).stdout


def test_destroying_a_key_asks_first(run: Run, cast) -> None:
    """There is no way back."""
    assert run("keys", "destroy", "--patient", str(cast.sam), typed="n\n").exit_code == 1
    assert send(run, cast.sam, "See you.").exit_code == 0


def test_a_destroyed_key_opens_nothing(run: Run, cast) -> None:
    """What was said cannot be read again."""
    message = message_of(send(run, cast.sam, CLINICAL, "--json"))
    run("keys", "destroy", "--patient", str(cast.sam), "--yes")
    assert str(run("explain", message).exception).startswith("keys.destroyed")


def test_what_a_destroyed_key_does_not_reach_is_said(run: Run, cast) -> None:
    """A backup still holds the wrapped key; the operator must know what else to do."""
    found = run("keys", "destroy", "--patient", str(cast.sam), "--yes").stdout
    assert "Backups from before can still be opened" in found
    assert "quietline keys rotate, then remove every older copy" in found


def test_new_staff_get_a_password_that_opens_the_account(run: Run, cast) -> None:
    """Shown once, and stored only as a hash."""
    from quietline.records.staff.models import StaffMember

    options = ("--email", "ida@maple.example", "--name", "Ida", "--role", "nurse")
    password = run("practice", "add-staff", *options).stdout.split()[-1]
    assert StaffMember.objects.get(email="ida@maple.example").check_password(password)


def test_an_agreement_can_be_recorded(run: Run, ports, cast) -> None:
    """Without one, nothing is texted."""
    from quietline.services.vendors import list_agreements

    options = ("--vendor", "Twilio", "--gateway", "twilio", "--signed", "2026-01-15")
    assert run("practice", "add-agreement", *options).exit_code == 0
    assert "twilio" in [view.gateway for view in list_agreements(ports, cast.administrator)]


def test_setting_up_twice_is_refused(run: Run) -> None:
    """A second practice must be meant."""
    options = {
        "--name": "Elm",
        "--texting-name": "Elm",
        "--specialty": "eyes",
        "--phone": "+12125550111",
        "--sender": "+12125550112",
        "--admin-email": "a@elm.example",
        "--admin-name": "Ada",
        "--timezone": "America/Chicago",
    }
    words = [word for pair in options.items() for word in pair]
    assert "There is a practice already" in str(run("setup", *words).exception)
    assert run("setup", *words, "--another").exit_code == 0


@pytest.mark.parametrize(
    ("severity", "end"), [(Severity.OK, 0), (Severity.WARNING, 0), (Severity.ERROR, 1)]
)
def test_the_doctor_ends_with_one_only_for_errors(
    run_bare: Run,
    bare_house,
    severity: Severity,
    end: int,
) -> None:
    """A warning does not stop a deployment."""
    bare_house.checked = (Checked("QL001", "Keyring", severity, "It is open.", "Close it."),)
    found = run_bare("doctor")
    assert (found.exit_code, "QL001" in found.stdout) == (end, True)


def test_serving_and_working_are_the_house_s(run_bare: Run, bare_house) -> None:
    """The command line only passes on what was asked."""
    run_bare("serve", "--port", "8010")
    run_bare("worker")
    assert bare_house.did == ["serve None 8010", "work"]
