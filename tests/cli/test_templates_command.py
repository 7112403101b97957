"""`quietline templates audit`: files in, a table or JSON out, and an end that programs act on."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from typer.testing import Result

Run = Callable[..., Result]

PASSES = "Hi {first_name}, see you on {date} at {time}."
CLINICAL = "Your {appt_type} is on {date}."


@pytest.fixture
def written(tmp_path: Path) -> Callable[[str], str]:
    """Write a file and say where."""

    def write(content: str) -> str:
        path = tmp_path / "templates"
        path.write_text(content, encoding="utf-8")
        return str(path)

    return write


@pytest.fixture
def audited(run_bare: Run, written: Callable[[str], str]) -> Callable[..., Any]:
    """What is answered with --json for this file."""

    def run(content: str, *options: str) -> Any:
        found = run_bare("templates", "audit", written(content), "--json", *options)
        return json.loads(found.stdout)

    return run


def line(**fields: object) -> str:
    return json.dumps(fields) + "\n"


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (line(text=PASSES), 0),
        (line(text=PASSES) + line(text=CLINICAL), 1),
        (line(text="Hi {date"), 1),
        (line(text=PASSES) + "{nonsense\n", 2),
        ("id,lang\na,en\n", 2),
        ("", 2),
    ],
    ids=["all pass", "one does not", "refused", "a bad line", "no column", "empty"],
)
def test_the_end_says_whether_all_passed(
    run_bare: Run, written: Callable[[str], str], content: str, code: int
) -> None:
    """0 all pass, 1 some do not, 2 something could not be read."""
    assert run_bare("templates", "audit", written(content)).exit_code == code


def test_a_file_that_is_not_there_ends_with_2(run_bare: Run, tmp_path: Path) -> None:
    """A name that was mistyped is not taken for a template that passes."""
    found = run_bare("templates", "audit", str(tmp_path / "none.csv"))
    assert found.exit_code == 2
    assert "file.unusable" in found.stderr


def test_a_template_may_stand_on_the_command_line(run_bare: Run) -> None:
    """To try one while writing it."""
    found = run_bare("templates", "audit", "--text", CLINICAL)
    assert (found.exit_code, "{appt_type}" in found.stdout) == (1, True)


@pytest.mark.parametrize("arguments", [(), ("-",)])
def test_a_template_may_come_from_standard_input(run_bare: Run, arguments: tuple[str, ...]) -> None:
    """So that it may hold quotes and lines."""
    assert run_bare("templates", "audit", *arguments, typed=PASSES).exit_code == 0


def test_a_file_and_a_text_are_too_much(run_bare: Run, written: Callable[[str], str]) -> None:
    """One of the two would silently not be looked at."""
    found = run_bare("templates", "audit", written(line(text=PASSES)), "--text", PASSES)
    assert found.exit_code == 2


def test_the_field_is_named_with_its_code(audited: Callable[..., Any]) -> None:
    """A program can tell the person what to change."""
    (template,) = audited(line(id="r-1", text=CLINICAL))["templates"]
    assert [(one["code"], one["field"]) for one in template["findings"]] == [
        ("template.field_clinical", "{appt_type}")
    ]


def test_outcomes_are_counted(audited: Callable[..., Any]) -> None:
    """Each is there, also where none came out so."""
    counts = audited(line(text=PASSES) + line(text=CLINICAL))["counts"]
    assert counts == {"passes": 1, "portal_only": 1, "refused": 0}


@pytest.mark.parametrize(
    "content",
    [
        f'id,text,lang\na,"{PASSES}",es\n',
        f'\ufeffName;Body;Language\r\na;"{PASSES}";es\r\n',
        line(id="a", text=PASSES, lang="es"),
    ],
    ids=["commas", "semicolons", "lines"],
)
def test_both_kinds_of_file_are_read(audited: Callable[..., Any], content: str) -> None:
    """With the columns' other names, and the marks that spreadsheets leave."""
    (template,) = audited(content)["templates"]
    trial = template["fields"][0]["trials"][0]
    assert (template["id"], trial["lang"]) == ("a", "es")


def test_a_template_of_several_lines_is_one_row(audited: Callable[..., Any]) -> None:
    """A quoted cell may hold line ends."""
    (template,) = audited('text\n"See you\non {date}"\n')["templates"]
    assert template["outcome"] == "passes"


def test_a_template_without_id_is_called_by_its_line(audited: Callable[..., Any]) -> None:
    """The person can find it."""
    assert [one["id"] for one in audited(f'text\n"{PASSES}"\n"{PASSES}"\n')["templates"]] == [
        "2",
        "3",
    ]


@pytest.mark.parametrize(
    ("content", "number"),
    [
        (line(text=PASSES) + "[]\n", 2),
        (line(text=4), 1),
        (line(text=PASSES, lang=4), 1),
        (line(text=PASSES, id=[]), 1),
        ("text,lang\na,en\nb\n", 3),
    ],
    ids=["no object", "text", "lang", "id", "cells"],
)
def test_a_bad_line_is_named_and_the_others_are_audited(
    audited: Callable[..., Any], content: str, number: int
) -> None:
    """Nothing is passed over in silence."""
    assert [one["line"] for one in audited(content)["bad"]] == [number]


def test_the_language_of_a_template_comes_before_the_option(audited: Callable[..., Any]) -> None:
    """The option is for those that do not say."""
    content = line(text="{date}", lang="es") + line(text="{date}")
    templates = audited(content, "--lang", "fr")["templates"]
    assert [one["fields"][0]["trials"][0]["lang"] for one in templates] == ["es", "fr"]


def test_each_named_clinician_and_place_is_tried(audited: Callable[..., Any]) -> None:
    """The options may be repeated."""
    options = ("--clinician", "A", "--clinician", "B", "--location", "C")
    (template,) = audited(line(text="{provider} {location}"), *options)["templates"]
    tried = [[trial["value"] for trial in one["trials"]] for one in template["fields"]]
    assert tried == [["A", "B"], ["C"]]


def test_codes_of_a_terminal_are_shown_not_obeyed(run_bare: Run) -> None:
    """A template may hold what a terminal would act on."""
    found = run_bare("templates", "audit", "--text", "Hi \u009b31m {date}")
    assert "\u009b" not in found.stdout


def test_the_table_fits_a_narrow_terminal(
    run_bare: Run, written: Callable[[str], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """80 columns are what many have."""
    monkeypatch.setenv("COLUMNS", "80")
    found = run_bare("templates", "audit", written(line(id="r" * 60, text=CLINICAL * 3)))
    assert max(map(len, found.stdout.splitlines())) <= 80
