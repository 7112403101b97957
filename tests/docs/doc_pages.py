"""The pages of the documentation, read as the tests need them: prose, code, links, headings."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from typer.core import TyperGroup
from typer.main import get_command

from quietline.cli import build_app
from quietline.config.command import Installation

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
PAGES = sorted([*ROOT.glob("*.md"), *DOCS.rglob("*.md")])


def is_in_the_source(name: str) -> bool:
    """Whether the dotted name is a module, or a name that stands in one."""
    place, rest = ROOT / "src/quietline", name.split(".")
    while rest and (place / rest[0]).is_dir():
        place /= rest.pop(0)
    if rest and (place / f"{rest[0]}.py").exists():
        place = place / f"{rest.pop(0)}.py"
    if not rest:
        return True
    text = (place if place.is_file() else place / "__init__.py").read_text()
    return len(rest) == 1 and re.search(rf"\b{rest[0]}\b", text) is not None


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
