"""The documentation says what is so: links lead somewhere, names and commands exist."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from doc_pages import (
    PAGES,
    ROOT,
    anchors_of,
    assert_command_exists,
    code_of,
    is_in_the_source,
    links_of,
    prose_of,
)

NAMES = [str(page.relative_to(ROOT)) for page in PAGES]

every_page = pytest.mark.parametrize("page", PAGES, ids=NAMES)


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
        r"/wor[k]/|/tm[p]/|/home/\w|/root/|pypi\.org|pythonhosted|localhost:\d|TODO|FIXME|TBD|lorem"
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


def test_source_paths_in_the_documentation_exist() -> None:
    """A path of the repository that a page names is there."""
    for page in PAGES:
        for path in re.findall(
            r"`((?:src|tests|docs|deploy|requirements)/[^`*\s]+)`", page.read_text()
        ):
            assert (ROOT / path).exists(), f"{page.name}: {path}"


@every_page
def test_dotted_names_lead_to_code(page: Path) -> None:
    """A name such as `services.outbound.send` is a module of the source, or stands in one."""
    layers = "kernel|formats|infra|gateways|records|services"
    for name in re.findall(rf"`((?:{layers})(?:\.\w+)+)(?:\(.*?\))?`", "\n".join(prose_of(page))):
        assert is_in_the_source(name), name
