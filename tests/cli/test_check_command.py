"""`quietline check` for a person: what is said, and how fast it gets there."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable

import pytest
from typer.testing import Result

from quietline.cli.check.page import marked_text
from quietline.kernel.policy import FindingType, Span

Run = Callable[..., Result]
CLINICAL = "Your biopsy came back benign"
_HEAVY = ("django", "httpx", "httpcore", "cryptography", "phonenumbers", "structlog")


@pytest.mark.parametrize(
    "words",
    [
        "Tier 3, clinical",
        "[biopsy]",
        "[benign]",
        "procedure.test",
        "Secure portal",
        "Elm Street: you have a secure message.",
    ],
)
def test_a_clinical_text_is_explained(run_bare: Run, words: str) -> None:
    """The tier, the revealing words, the rules, and what would be sent instead."""
    assert words in run_bare("check", CLINICAL, "--practice-name", "Elm Street").stdout


def test_an_administrative_text_would_go_out_as_written(run_bare: Run) -> None:
    """Nothing is made of a text that reveals nothing."""
    found = run_bare("check", "See", "you", "at", "3", "PM").stdout
    assert "Tier 1" in found
    assert "Secure portal" not in found
    assert "See you at 3 PM" in found


def test_a_practice_name_that_reveals_is_said(run_bare: Run) -> None:
    """No notification can stand in for a text of a practice whose name tells the type of care."""
    found = run_bare("check", CLINICAL, "--practice-name", "Hart Oncology").stdout
    assert "texting name reveals the type of care" in " ".join(found.split())


def test_a_text_may_be_piped_in(run_bare: Run) -> None:
    """So that it does not stay in the history of the shell."""
    assert "[benign]" in run_bare("check", "-", typed=CLINICAL + "\n").stdout


def test_json_is_the_same_as_a_line_of_the_stream(run_bare: Run) -> None:
    """One shape, two ways to ask."""
    alone = json.loads(run_bare("check", "--json", CLINICAL).stdout)
    line = json.dumps({"text": CLINICAL})
    assert alone == json.loads(run_bare("check", "--jsonl", typed=line).stdout)


def test_a_reply_is_read_in_plain_words(run_bare: Run) -> None:
    """With its limits: this stop is for bills alone."""
    found = run_bare("check", "--inbound", "stop texting me about bills").stdout
    assert "asks us not to text" in found
    assert "billing" in found


def test_findings_are_underlined_where_they_stand() -> None:
    """Overlapping findings are one; offsets are code points of the text as typed."""
    spans = (Span(0, 2, FindingType.RESULT), Span(1, 4, FindingType.CONDITION))
    assert marked_text("😀bcd ef", spans, visible=False).plain == "[😀b][cd] ef"


def test_words_within_others_are_not_explained_again(run_bare: Run) -> None:
    """A dose of 20 mg is one finding to a person, though the unit alone is one, too."""
    assert run_bare("check", "Take 20 mg daily").stdout.count("medication.dose") == 1


def test_nothing_that_a_terminal_would_obey_is_printed() -> None:
    """Escape codes in a text are shown, not followed."""
    assert "\x1b" not in marked_text("a\x1b[2Jb\x9bc\u202ed", (), visible=True).plain


def test_checking_imports_neither_django_nor_network_nor_cryptography() -> None:
    """The answer must be there within half a second, cold."""
    program = (
        "import sys; sys.argv = ['quietline', 'check', 'See you at 3 PM'];"
        "from quietline.config.command import main\n"
        "try: main()\n"
        "except SystemExit: pass\n"
        "print(*sorted({name.split('.')[0] for name in sys.modules}))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    loaded = set(done.stdout.splitlines()[-1].split())
    assert loaded.isdisjoint(_HEAVY)
