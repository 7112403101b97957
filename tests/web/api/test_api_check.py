"""Checking a text over the API gives what the policy says, as the command line prints it."""

from __future__ import annotations

import json

import pytest
from api_program import Program

from quietline.cli.check.answer import outbound_fields
from quietline.cli.check.lines import answer_line
from quietline.cli.check.question import Around
from quietline.kernel.policy import POLICY_VERSION, PracticeContext, evaluate
from quietline.records.messaging.models import Message

BIOPSY = "Your biopsy came back benign, the doctor will call you"


def test_the_verdict_is_the_policy_s(program: Program) -> None:
    """Tier, spans, reasons and version as the kernel gives them."""
    said = program.post("/check", {"id": "t1", "text": BIOPSY}).json()
    verdict = evaluate(BIOPSY)
    assert (said["id"], said["tier"], said["sensitive"]) == ("t1", 3, verdict.sensitive)
    assert said["spans"] == [
        {"start": span.start, "end": span.end, "type": span.type} for span in verdict.spans
    ]
    assert [reason["rule"] for reason in said["reasons"]] == [r.rule for r in verdict.reasons]
    assert said["policy_version"] == POLICY_VERSION


def test_the_practice_s_words_are_taken_into_account(program: Program) -> None:
    """A name that tells the kind of care is a finding where it stands in the text."""
    text = "Riverside Oncology: see you at 3"
    practice = {"name": "Riverside Oncology", "specialty": "oncology"}
    said = program.post("/check", {"text": text, "practice": practice}).json()
    assert said["tier"] == int(evaluate(text, practice=PracticeContext(**practice)).tier)


def test_an_id_comes_back_as_it_went(program: Program) -> None:
    """A number stays a number."""
    assert program.post("/check", {"id": 7, "text": "hello"}).json()["id"] == 7


def test_no_id_is_needed(program: Program) -> None:
    """It comes back as null."""
    assert program.post("/check", {"text": "hello"}).json()["id"] is None


@pytest.mark.parametrize("text", [BIOPSY, "See you at 3", "Your lithium is ready 😀"])
def test_the_answer_is_the_command_line_s(program: Program, text: str) -> None:
    """Field for field: a program may use either."""
    fields = {"id": "t1", "text": text, "lang": "en", "practice": {"name": "Maple Street"}}
    line = answer_line(json.dumps(fields).encode(), Around(), outbound_fields)
    assert program.post("/check", fields).json() == json.loads(line)


def test_fields_of_the_caller_s_own_are_ignored(program: Program) -> None:
    """A line of a collection may carry more than we ask for."""
    assert program.post("/check", {"text": "hello", "label": [1, 2]}).status_code == 200


def test_a_check_keeps_nothing(program: Program) -> None:
    """No message comes of it."""
    program.post("/check", {"text": BIOPSY})
    assert not Message.objects.exists()
