"""`quietline evaluate`: the figures of a labelled file, and no text that nobody asked for."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from typer.testing import Result

from quietline.cli.check.answer import outbound_fields
from quietline.cli.check.question import Around, Question
from quietline.cli.evaluate.judging import judge_lines
from quietline.cli.evaluate.tables import percent
from quietline.kernel.codes import Code
from quietline.kernel.policy import POLICY_VERSION

Run = Callable[..., Result]

CLINICAL = "Your biopsy came back benign"
QUIET = "See you Tuesday at 3 PM"
SPAN = {"start": 5, "end": 11, "type": "procedure"}
ITEMS: list[dict[str, Any]] = [
    {"id": "found", "text": CLINICAL, "lang": "en", "tier": 3, "spans": [SPAN]},
    {"id": "leaked", "text": QUIET, "lang": "en", "tier": 3, "topic": "coded"},
    {"id": "passed", "text": QUIET, "lang": "es", "tier": 1},
    {"id": "stopped", "text": CLINICAL, "lang": "en", "tier": 1, "topic": "hard.idiom"},
]
OUTBOUND = [{"sensitive": False} | item for item in ITEMS]
REPLIES: list[dict[str, Any]] = [
    {"id": "r-stop", "text": "STOP", "lang": "en", "intent": "stop"},
    {"id": "r-bill", "text": "stop texting me about bills", "intent": "stop", "scope": "billing"},
    {"id": "r-thanks", "text": "STOP", "lang": "en", "intent": "thanks", "topic": "made-up"},
]


@pytest.fixture
def labelled(tmp_path: Path) -> Callable[..., str]:
    """Write these items, or raw lines, to a file and say where."""

    def write(*items: dict[str, Any] | str) -> str:
        lines = [item if isinstance(item, str) else json.dumps(item) for item in items]
        path = tmp_path / "labelled.jsonl"
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")
        return str(path)

    return write


@pytest.fixture
def measured(run_bare: Run, labelled: Callable[..., str]) -> Callable[..., Any]:
    """What is answered with --json."""

    def run(*items: dict[str, Any] | str, options: tuple[str, ...] = ()) -> Any:
        return json.loads(run_bare("evaluate", labelled(*items), "--json", *options).stdout)

    return run


@pytest.mark.parametrize(
    ("measure", "hits", "of"),
    [
        ("tier3_recall", 1, 2),
        ("tier1_blocked", 1, 2),
        ("hard_blocked", 1, 1),
        ("span_overlap", 1, 1),
    ],
)
def test_the_measures_of_texts_are_counted(
    measured: Callable[..., Any], measure: str, hits: int, of: int
) -> None:
    """With the counts, so that anybody can reckon on."""
    share = measured(*OUTBOUND)["outbound"][measure]
    assert (share["hits"], share["of"]) == (hits, of)


@pytest.mark.parametrize(
    ("measure", "hits", "of"), [("stop_recall", 2, 2), ("stop_precision", 2, 3)]
)
def test_the_measures_of_replies_are_counted(
    measured: Callable[..., Any], measure: str, hits: int, of: int
) -> None:
    """A line with an intent is a reply."""
    share = measured(*REPLIES)["replies"][measure]
    assert (share["hits"], share["of"]) == (hits, of)


def test_a_share_has_exactly_the_published_fields(measured: Callable[..., Any]) -> None:
    """Programs were written against this shape."""
    assert measured(*OUTBOUND)["outbound"]["tier3_recall"] == {
        "hits": 1,
        "of": 2,
        "share": 0.5,
        "low": 0.094531,
        "high": 0.905469,
    }


def test_the_policy_that_was_measured_is_said(measured: Callable[..., Any]) -> None:
    """Figures without their version prove nothing later."""
    found = measured(*OUTBOUND, options=("--profile", "strict"))
    assert (found["policy_version"], found["profile"]) == (POLICY_VERSION, "strict")


def test_errors_are_named_by_topic_and_by_rule(measured: Callable[..., Any]) -> None:
    """The leak first; ids only."""
    errors = measured(*OUTBOUND)["outbound"]["errors"]
    assert [group["topic"] for group in errors["by_topic"]] == ["coded", "hard.idiom"]
    assert errors["by_rule"][0]["mistakes"] == {"let_through": ["leaked"]}


def test_confused_intents_are_named_in_pairs(measured: Callable[..., Any]) -> None:
    """What it was, and what it was taken for."""
    assert measured(*REPLIES)["replies"]["confused"] == [
        {"labelled": "thanks", "answered": "stop", "ids": ["r-thanks"]}
    ]


def test_the_kind_that_is_not_in_the_file_is_null(measured: Callable[..., Any]) -> None:
    """Nothing was measured, which is not nought."""
    assert measured(*OUTBOUND)["replies"] is None


@pytest.mark.parametrize("options", [(), ("--json",)])
def test_no_text_is_printed_unless_asked_for(
    run_bare: Run, labelled: Callable[..., str], options: tuple[str, ...]
) -> None:
    """A practice may evaluate its own messages."""
    found = run_bare("evaluate", labelled(*OUTBOUND, *REPLIES), *options)
    assert "leaked" in found.output
    assert not any(words in found.output for words in ("biopsy", "Tuesday", "STOP"))


@pytest.mark.parametrize("options", [("--errors",), ("--errors", "--json")])
def test_the_texts_of_wrong_answers_are_printed_when_asked_for(
    run_bare: Run, labelled: Callable[..., str], options: tuple[str, ...]
) -> None:
    """To mend a rule one must read what it missed."""
    found = run_bare("evaluate", labelled(OUTBOUND[1]), *options).stdout
    assert QUIET in found
    assert "tier 3" in found


def test_texts_of_right_answers_are_never_printed(
    run_bare: Run, labelled: Callable[..., str]
) -> None:
    """There is nothing to learn from them."""
    assert "biopsy" not in run_bare("evaluate", labelled(OUTBOUND[0]), "--errors").stdout


@pytest.mark.parametrize(
    "words",
    [
        "4 outbound texts",
        "50.0%",
        "9.5 to 90.5%",
        "1 of 2",
        "Messages a second",
        "hard.idiom",
        "let through: leaked",
        "administrative.nothing_found",
        "3 replies",
        "Stop precision",
        POLICY_VERSION,
    ],
)
def test_a_person_reads_figures_and_where_mistakes_gather(
    run_bare: Run, labelled: Callable[..., str], words: str
) -> None:
    """Both kinds of items may stand in one file."""
    assert words in run_bare("evaluate", labelled(*OUTBOUND, *REPLIES)).stdout


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("no json", Code.INPUT_MALFORMED),
        ('{"id": "x", "text": "a"}', Code.INPUT_MALFORMED),
        ('{"id": "x", "tier": 1, "sensitive": false}', Code.INPUT_MALFORMED),
        ('{"id": "x", "text": "", "tier": 1, "sensitive": false}', Code.INPUT_EMPTY),
        (json.dumps(OUTBOUND[0]), Code.INPUT_MALFORMED),
    ],
    ids=["no json", "no label", "no text", "empty", "the same id again"],
)
def test_a_bad_line_is_named_and_the_others_are_measured(
    measured: Callable[..., Any], line: str, code: Code
) -> None:
    """By its number in the file; empty lines are no lines, but are counted."""
    found = measured(OUTBOUND[0], "", line, OUTBOUND[2])
    assert [(bad["line"], bad["code"]) for bad in found["bad"]] == [(3, code.value)]
    assert found["outbound"]["items"] == 2


@pytest.mark.parametrize("options", [(), ("--json",)])
@pytest.mark.parametrize(("more", "status"), [((), 0), (("no json",), 1)])
def test_the_command_ends_with_1_when_a_line_could_not_be_used(
    run_bare: Run,
    labelled: Callable[..., str],
    options: tuple[str, ...],
    more: tuple[str, ...],
    status: int,
) -> None:
    """A mistake of the engine is no failure of the command; a line that does not count is."""
    assert run_bare("evaluate", labelled(*OUTBOUND, *more), *options).exit_code == status


def test_a_bad_line_is_shown_to_a_person(run_bare: Run, labelled: Callable[..., str]) -> None:
    """With its code, and without its words."""
    found = run_bare("evaluate", labelled(OUTBOUND[0], '{"id": 1, "text": "Ann has gout"}'))
    assert "1 line not used" in found.stdout
    assert "input.malformed" in found.stdout
    assert "gout" not in found.output


def test_a_file_without_a_line_measures_nothing(
    run_bare: Run, labelled: Callable[..., str]
) -> None:
    """An empty file is a mistake of whoever named it."""
    assert Code.INPUT_EMPTY.value in str(run_bare("evaluate", labelled("")).exception)


NAMED = {"practice": {"name": "Elm", "specialty": "rheumatology"}}


@pytest.mark.parametrize(
    ("more", "options", "expected"),
    [
        ({}, (), False),
        (NAMED, (), True),
        ({}, ("--specialty", "rheumatology"), True),
    ],
    ids=["nobody's", "named on the line", "named by the option"],
)
def test_the_practice_is_known_from_the_line_or_the_option(
    measured: Callable[..., Any], more: dict[str, Any], options: tuple[str, ...], expected: bool
) -> None:
    """The rule about the practice's own words answers only where they are known."""
    text = "Your rheumatology visit is at 3"
    item = {"id": 1, "text": text, "tier": 1, "sensitive": False}
    by_rule = measured(item | more, options=options)["outbound"]["errors"]["by_rule"]
    assert ("practice_name.reveals" in [group["rule"] for group in by_rule]) is expected


def test_what_a_terminal_would_obey_in_an_id_is_shown(
    run_bare: Run, labelled: Callable[..., str]
) -> None:
    """The file may come from anybody."""
    found = run_bare("evaluate", labelled(OUTBOUND[1] | {"id": "a\x1b[2J", "topic": "b\x1bc"}))
    assert "\x1b" not in found.stdout


@pytest.mark.parametrize(
    ("share", "words"), [(1.0, "100.0%"), (0.9999, "99.9%"), (0.0, "0.0%"), (None, "no items")]
)
def test_only_the_whole_is_called_a_hundred(share: float | None, words: str) -> None:
    """One leak in ten thousand is not none."""
    assert percent(share) == words


@given(st.lists(st.text(max_size=30).filter(str.strip), min_size=1, max_size=5))
def test_the_answers_are_those_of_check(texts: list[str]) -> None:
    """One engine: whatever is measured here is what `quietline check` says."""
    items = [
        {"id": at, "text": text, "tier": 1, "sensitive": False} for at, text in enumerate(texts)
    ]
    source = io.BytesIO(b"".join(json.dumps(item).encode() + b"\n" for item in items))
    for judged in judge_lines(source, Around()).texts:
        checked = outbound_fields(Question(texts[int(judged.label.id)], Around()))
        assert (judged.answer.tier, judged.answer.sensitive) == (
            checked["tier"],
            checked["sensitive"],
        )


@given(st.lists(st.binary(max_size=60).filter(lambda line: b"\n" not in line), min_size=1))
def test_every_written_line_is_measured_or_bad(lines: list[bytes]) -> None:
    """Whatever the bytes are; one good line stands at the end."""
    good = json.dumps(OUTBOUND[0]).encode()
    judged = judge_lines(io.BytesIO(b"\n".join([*lines, good])), Around())
    written = sum(bool(line.strip()) for line in lines) + 1
    assert len(judged.bad) + len(judged.texts) + len(judged.replies) == written


def test_evaluating_imports_neither_django_nor_network_nor_cryptography(
    labelled: Callable[..., str],
) -> None:
    """No settings and no database are needed."""
    program = (
        f"import sys; sys.argv = ['quietline', 'evaluate', {labelled(*OUTBOUND)!r}, '--errors'];"
        "from quietline.config.command import main\n"
        "try: main()\n"
        "except SystemExit: pass\n"
        "print(*sorted({name.split('.')[0] for name in sys.modules}))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    loaded = set(done.stdout.splitlines()[-1].split())
    assert loaded.isdisjoint(("django", "httpx", "httpcore", "cryptography", "structlog"))
