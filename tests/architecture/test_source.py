"""House rules that no linter knows, each with its sentence."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SOURCES = sorted((ROOT / "src").rglob("*.py"))
TESTS = sorted((ROOT / "tests").rglob("test_*.py"))
MODULES = [path for path in SOURCES if "migrations" not in path.parts]
_LOCKS = re.compile(r"\bselect_for_update\([^)]*\)")


def places(pattern: str, files: list[Path]) -> list[str]:
    found = re.compile(pattern)
    return [
        f"{path.relative_to(ROOT)}:{number}"
        for path in files
        for number, line in enumerate(path.read_text().splitlines(), start=1)
        if found.search(line)
    ]


def test_nothing_is_left_for_later() -> None:
    """An unfinished place is finished, or an issue; it is not a comment."""
    marks = "|".join(("TO" + "DO", "FIX" + "ME", "XX" + "X", "NotImplemented" + "Error"))
    assert places(marks, SOURCES + [path for path in TESTS if path.parent.name != "docs"]) == []


def test_no_test_is_switched_off() -> None:
    """A test that does not run proves nothing."""
    assert places(r"pytest\.(mark\.)?(skip|xfail)" + r"(if)?\(", TESTS) == []


def test_failures_are_caught_by_name() -> None:
    """Whoever catches everything hides what nobody thought of."""
    assert places(r"^\s*except( Exception)?\s*(as \w+)?:$", MODULES) == []


def test_locked_rows_may_still_be_referred_to() -> None:
    """A lock on the key as well would bar whoever only adds a row that names it (ADR 16)."""
    calls = [found for path in MODULES for found in _LOCKS.findall(path.read_text())]
    assert calls
    assert [call for call in calls if "no_key=True" not in call] == []


def test_modules_are_nouns_and_verbs_of_the_field() -> None:
    """A drawer for everything is where nobody finds anything."""
    drawers = {"utils", "helpers", "common", "manager", "misc", "util", "helper"}
    named = {path.stem for path in MODULES} | {part for path in MODULES for part in path.parts}
    # A lexicon of common words is a thing of its own.
    assert named & (drawers - {"common"}) == set()


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_folder_says_what_it_holds(path: Path) -> None:
    """The first words of a package are its rule."""
    if path.name == "__init__.py":
        assert path.read_text().lstrip().startswith(('"""', 'r"""'))


def test_pages_hold_no_script_and_no_style_of_their_own() -> None:
    """The content security policy forbids them; so a page with one would be broken."""
    pages = sorted((ROOT / "src").rglob("*.html"))
    assert (
        places(r"<script(?![^>]*(\bsrc=|application/json))|<style|\sstyle=|\son[a-z]+=", pages)
        == []
    )
