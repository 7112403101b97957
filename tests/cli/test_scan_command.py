"""`quietline scan`: what an archive has told, and what its report does not."""

from __future__ import annotations

import json
import tracemalloc
from pathlib import Path

import pytest
from typer.testing import CliRunner

from quietline.cli.app import build_app
from quietline.cli.scan.counts import Counts, Judge, count
from quietline.formats.message_log import open_log
from quietline.kernel.policy import PracticeContext, Profile

LOG = (
    "date,from,direction,body\n"
    "2026-01-05,+12125550100,outbound,See you Tuesday at 3.\n"
    "2026-01-06,+12125550100,outbound,Your biopsy came back benign.\n"
    "2026-02-06,Dana,outbound,Your Suboxone is ready.\n"
    "2026-02-07,+12125550111,inbound,my biopsy hurts\n"
    "2026-02-08,Dana\n"
)


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    path = tmp_path / "log.csv"
    path.write_text(LOG)
    return path


def run(*args: str):
    return CliRunner().invoke(build_app(None, ["scan", "check"]), ["scan", *args])


def test_leaks_are_counted_by_kind_month_and_sender(archive: Path) -> None:
    """Worst first; what patients wrote is not judged."""
    result = run(str(archive), "--json")
    found = json.loads(result.stdout)
    assert result.exit_code == 1
    assert (found["outbound"], found["inbound"], found["leaked"]) == (3, 1, 2)
    assert found["by_month"] == {"2026-01": 1, "2026-02": 1}
    assert found["by_sender"] == {"+12125550100": 1, "Dana": 1}
    assert [item["row"] for item in found["worst"]] == [4, 3]
    assert found["bad_rows"][0]["code"] == "scan.row_short"


def test_no_text_stands_in_a_report_unless_asked_for(archive: Path) -> None:
    """Neither for a person nor for a program."""
    result = run(str(archive), "--json")
    page = (archive.parent / "log-report.html").read_text()
    for word in ("biopsy", "Suboxone"):
        assert word not in page + result.output


def test_texts_that_are_asked_for_are_marked_and_escaped(tmp_path: Path) -> None:
    """A text is somebody's words, not a part of the page."""
    path = tmp_path / "log.csv"
    path.write_text("body\nYour <b>biopsy</b> is on Monday <script>x</script>\n")
    run(str(path), "--with-texts")
    page = (tmp_path / "log-report.html").read_text()
    assert "<mark>biopsy</mark>" in page
    assert "<script>" not in page


def test_a_clean_archive_ends_with_nothing_to_report(tmp_path: Path) -> None:
    """So that a program can tell."""
    path = tmp_path / "log.csv"
    path.write_text("body\nSee you Tuesday at 3.\n")
    assert run(str(path)).exit_code == 0


def test_an_older_report_is_not_written_over(archive: Path) -> None:
    """Unless that is said."""
    run(str(archive))
    assert run(str(archive)).exit_code == 2
    assert run(str(archive), "--force").exit_code == 1


def test_a_file_without_texts_is_a_sentence(tmp_path: Path) -> None:
    """It names the columns that are there."""
    path = tmp_path / "log.csv"
    path.write_text("a,b\n1,2\n")
    result = run(str(path))
    assert result.exit_code == 2
    assert "a, b" in result.output


def peak(tmp_path: Path, size: int) -> int:
    path = tmp_path / f"{size}.csv"
    with path.open("w") as file:
        file.write("body,from\n")
        file.writelines(f"Your biopsy number {n} is ready,{n}\n" for n in range(size))
    counts, judge = Counts(10, with_texts=True), Judge(PracticeContext(), Profile.STANDARD)
    tracemalloc.start()
    with path.open("rb") as file:
        for row in open_log(file).rows:
            count(counts, row, judge)
    top = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return top


def test_memory_does_not_grow_with_the_archive(tmp_path: Path) -> None:
    """Twice the rows, once what is remembered is full, take no more."""
    peak(tmp_path, 10)
    assert peak(tmp_path, 12_000) < 1.3 * peak(tmp_path, 6_000)
