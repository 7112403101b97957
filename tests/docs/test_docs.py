"""The documentation says what is so: links lead somewhere, pages are fresh, commands exist."""

from __future__ import annotations

import importlib.util
import re
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from typer.core import TyperGroup
from typer.main import get_command

from quietline.cli import build_app
from quietline.config.command import Installation

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
PAGES = sorted([*ROOT.glob("*.md"), *DOCS.rglob("*.md")])
NAMES = [str(page.relative_to(ROOT)) for page in PAGES]
REQUIREMENTS = {
    "A": 12, "B": 11, "C": 10, "D": 3, "E": 5, "F": 4, "G": 5, "H": 5, "I": 3,
    "J": 4, "K": 5, "L": 2, "M": 3, "N": 2, "O": 2, "P": 4, "Q": 2,
}  # fmt: skip
STATES = {"works", "partly", "not yet"}
LARGEST_PICTURE = 300_000

every_page = pytest.mark.parametrize("page", PAGES, ids=NAMES)


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


@every_page
def test_links_lead_somewhere(page: Path) -> None:
    """Every relative link and picture is a file of the repository."""
    lost = [link for link in links_of(page) if not (page.parent / link).resolve().exists()]
    assert lost == []


@every_page
def test_anchors_are_headings(page: Path) -> None:
    """A link into a page names one of that page's headings."""
    for place, anchor in re.findall(r"\]\(([^)#\s]*)#([^)\s]+)\)", page.read_text()):
        if "://" not in place:
            target = page if not place else page.parent / place
            assert anchor in anchors_of(target), f"{place}#{anchor}"


@every_page
def test_make_targets_exist(page: Path) -> None:
    """A `make` command of the documentation is a target of the Makefile."""
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    named = {
        word
        for line in code_of(page)
        for word in re.findall(r"(?:^|[;&] )(?:sudo )?make (?:-C \S+ )?([a-z-]+)", line)
    }
    assert named <= targets


@every_page
def test_quietline_commands_exist(page: Path) -> None:
    """A `quietline` command of the documentation has its words and options from the program."""
    for line in code_of(page):
        for words in re.findall(r"(?:^|\.venv/bin/|sudo )(?:quietline|ql) ([a-z].*)", line):
            assert_command_exists(words)


@every_page
def test_pages_are_free_of_what_does_not_belong(page: Path) -> None:
    """No path of a developer's machine, no package host, no unfinished sentence."""
    forbidden = (
        r"/work/|/tmp/|/home/\w|/root/|pypi\.org|pythonhosted|localhost:\d|TODO|FIXME|TBD|lorem"
    )
    assert re.findall(forbidden, page.read_text(), re.IGNORECASE) == []


@every_page
def test_a_page_has_one_title(page: Path) -> None:
    """A page begins with its one title."""
    lines = [line for line in prose_of(page) if line and not line.startswith("<!--")]
    assert lines[0].startswith("# ")
    assert sum(line.startswith("# ") for line in lines) == 1


def test_every_page_is_reached_from_the_readme() -> None:
    """Whoever starts at README.md and follows links comes to every page."""
    seen: set[Path] = set()
    waiting = [ROOT / "README.md"]
    while waiting:
        page = waiting.pop()
        if page in seen:
            continue
        seen.add(page)
        targets = ((page.parent / link).resolve() for link in links_of(page))
        waiting += [target for target in targets if target.suffix == ".md"]
    assert set(PAGES) - seen == set()


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


def test_source_paths_in_the_documentation_exist() -> None:
    """A path of the repository that a page names is there."""
    for page in PAGES:
        for path in re.findall(
            r"`((?:src|tests|docs|deploy|requirements)/[^`*\s]+)`", page.read_text()
        ):
            assert (ROOT / path).exists(), f"{page.name}: {path}"


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


def requirements() -> list[list[str]]:
    text = (DOCS / "reference/requirements.md").read_text()
    rows = re.findall(r"^\| ([A-Q]\d+ .*) \|$", text, re.MULTILINE)
    return [[cell.strip() for cell in row.split("|")] for row in rows]


def links_of(page: Path) -> list[str]:
    text = "\n".join(prose_of(page))
    found = re.findall(r"\]\(([^)#\s]+)(?:#[^)\s]*)?\)", text)
    return [link for link in found if "://" not in link]


def anchors_of(page: Path) -> set[str]:
    heads = [line.lstrip("#").strip() for line in prose_of(page) if line.startswith("#")]
    return {re.sub(r"[^\w\- ]", "", head.lower()).replace(" ", "-") for head in heads}


def prose_of(page: Path) -> list[str]:
    return [line for line, is_code in lines_of(page) if not is_code]


def code_of(page: Path) -> list[str]:
    """Lines of blocks marked as shell, and commands in running text."""
    blocks = re.findall(r"^ *```sh\n(.*?)^ *```", page.read_text(), re.MULTILINE | re.DOTALL)
    spans = re.findall(r"`([^`\n]+)`", "\n".join(prose_of(page)))
    return [line.strip() for line in [*"".join(blocks).splitlines(), *spans]]


def lines_of(page: Path) -> Iterator[tuple[str, bool]]:
    is_code = False
    for line in page.read_text().splitlines():
        is_fence = line.lstrip().startswith("```")
        yield line, is_code or is_fence
        is_code ^= is_fence


def assert_command_exists(words: str) -> None:
    command = get_command(build_app(Installation()))
    for word in words.split():
        if isinstance(command, TyperGroup):
            assert word in command.commands, f"quietline {words}"
            command = command.commands[word]
        elif re.fullmatch(r"--[a-z-]+", word):
            known = {name for param in command.params for name in param.opts}
            assert word in known | {"--help"}, f"quietline {words}"
