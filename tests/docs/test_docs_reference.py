"""Reference pages are as fresh as the code, and the table of requirements is whole."""

from __future__ import annotations

import importlib.util
import re
from types import ModuleType

import pytest
from doc_pages import DOCS, PAGES, ROOT, links_of, requirements

REQUIREMENTS = {
    "A": 12, "B": 11, "C": 10, "D": 3, "E": 5, "F": 4, "G": 5, "H": 5, "I": 3,
    "J": 4, "K": 5, "L": 2, "M": 3, "N": 2, "O": 2, "P": 4, "Q": 2,
}  # fmt: skip
STATES = {"works", "partly", "not yet"}
LARGEST_PICTURE = 300_000


@pytest.fixture(scope="module")
def generator() -> ModuleType:
    spec = importlib.util.spec_from_file_location("docs_generate", DOCS / "generate.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_generated_pages_are_fresh(generator: ModuleType) -> None:
    """What the code's tables say, the generated reference pages say. Otherwise: make docs."""
    assert generator.stale() == []


def test_every_requirement_stands_in_the_table_once() -> None:
    """The table of requirements has each number of the mission, in order, once."""
    wanted = [f"{group}{n}" for group, most in REQUIREMENTS.items() for n in range(1, most + 1)]
    assert [row[0] for row in requirements()] == wanted


def test_a_requirement_names_state_code_and_test() -> None:
    """What works names code and tests; what is partly there also says what is missing."""
    for number, _, state, code, tests, missing in requirements():
        assert state in STATES, number
        assert bool(code and tests) == (state != "not yet"), number
        assert missing or state != "partly", number


def test_paths_of_the_requirements_exist() -> None:
    """Code and tests that the table of requirements names are there, with a test in them."""
    for number, _, _, code, tests, _ in requirements():
        for path in re.findall(r"`([^`]+)`", code):
            assert (ROOT / "src/quietline" / path).exists(), f"{number}: {path}"
        for path in re.findall(r"`([^`]+)`", tests):
            place = ROOT / "tests" / path
            assert place.is_file() or list(place.rglob("test_*.py")), f"{number}: {path}"


def test_decisions_are_numbered_and_listed() -> None:
    """Decision records count from 1 without a gap, and their index lists each."""
    records = sorted(path.name for path in (DOCS / "adr").glob("0*.md"))
    assert [int(name[:4]) for name in records] == list(range(1, len(records) + 1))
    index = (DOCS / "adr/README.md").read_text()
    assert [name for name in records if f"({name})" not in index] == []


def test_pictures_are_light_and_used() -> None:
    """A picture is under 300 kB, and some page shows it."""
    shown = {(page.parent / link).resolve() for page in PAGES for link in links_of(page)}
    for picture in (DOCS / "images").iterdir():
        assert picture.stat().st_size < LARGEST_PICTURE
        assert picture in shown
